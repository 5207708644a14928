import type { Token } from '../model.ts';
import { namesEvent, REPORTING } from './lexicon.ts';

/** Whether the tagger calls a word a verb. */
export const isVerb = (token: Token): boolean => token.pos === 'VERB';

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/**
 * "in Hull", "from Bath", "Peyton Manning completed": a capital after a preposition or a name is a name's, whatever the tagger makes of the
 * word; in a headline every word has one.
 */
function isName(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at])) return false;
  const before = tokens[at - 1];
  if (before?.pos === 'ADP' || before?.lower === 'to')
    return isTitled(tokens) ? before.pos === 'ADP' : !/ing$/.test(tokens[at]?.lower ?? '');
  return before?.pos === 'PROPN' && isCapital(before) && !isTitled(tokens);
}

/** Most words of a sentence start with a capital, its verbs too: a headline. */
function isTitled(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  if (words.some((token) => isVerb(token) && !isCapital(token))) return false;
  return words.filter(isCapital).length * 2 > words.length;
}

/** Words the tagger takes for nouns or adjectives although they act as verbs or states of an event. */
const STATES = new Set('dead killed injured wounded hurt missing trapped damaged born shot'.split(' '));

/** Whether a word is a verb or a state of an event here, whatever the tagger makes of it. */
export function actsAsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    (isVerb(token) &&
      !isName(tokens, at) &&
      !isGerundNoun(tokens, at) &&
      !isRunner(tokens, at) &&
      !(token.lower === 'according' && tokens[at + 1]?.lower === 'to') &&
      !isCounted(tokens, at)) ||
    SLIPS.has(token.lower) ||
    STATES.has(token.lower) ||
    taggedAsNoun(tokens, at) ||
    takesCount(tokens, at) ||
    completes(tokens, at) ||
    goesInto(tokens, at)
  );
}

/** "running back Chris Ivory", "his running mate": no verb. */
export const isRunner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'running' && /^(?:backs?|mates?)$/.test(tokens[at + 1]?.lower ?? '');

/** "on 147 carries": what a number stands before is a noun; not "Flight 93 crashes". */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'NUM' &&
  /[^s]s$/.test(tokens[at]?.lower ?? '') &&
  /^(?:ADP|DET|VERB|CCONJ|PRON)$/.test(tokens[at - 2]?.pos ?? '');

/** "a mass shooting that took place": an event noun that the tagger takes for a verb. */
export const isGerundNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  /ings?$/.test(tokens[at].lower) &&
  /^(?:ADJ|NOUN)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(?:a|an|the|this|that|another)$/.test(tokens[at - 2]?.lower ?? '') &&
  /^(?:that|which|at|in|on|outside|near|,|\.)$/.test(tokens[at + 1]?.lower ?? '.');

/** "robbers burst into the store": a noun tag between a plural and "into" is a verb's. */
const goesInto = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  tokens[at + 1]?.lower === 'into' &&
  tokens[at - 1]?.pos === 'NOUN' &&
  /s$/.test(tokens[at - 1]?.lower ?? '');

/** "had barricaded himself": a participle that the tagger takes for an adjective. */
const completes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' && /ed$/.test(tokens[at].lower) && /^(?:had|has|have)$/.test(tokens[at - 1]?.lower ?? '');

/** "News1 reports that", "the lawyer plans to": a noun tag before `that` or `to` after a noun phrase is a verb's. */
function taggedAsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower;
  if (token?.pos !== 'NOUN' || !/s$/.test(token.lower) || !REPORTING.has(token.lemma)) return false;
  return next === 'that' || next === 'to' || next === ',';
}

/** "Gunman kills 3, wounds 14": in headlines a plural noun before a number is a verb. */
const takesCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'NUM' &&
  /^(?:kills|wounds|injures|hurts|shoots|arrests|traps)$/.test(tokens[at]?.lower ?? '');

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({ shot: 'shoot', shootings: 'shooting', killings: 'killing', shots: 'shot', missing: 'missing' }),
);

/** Participles that the tagger takes for adjectives, or whose lemma it gets wrong. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    apprehended: 'apprehend',
    born: 'born',
    burnt: 'burn',
    fined: 'fine',
    looted: 'loot',
    ridden: 'ride',
    submerged: 'submerge',
  }),
);

/** The lemma of a word that acts as a verb. */
export function verbLemma(token: Token): string {
  const lemma = SLIPS.get(token.lower) ?? IRREGULAR.get(token.lower) ?? stem(token) ?? token.lemma;
  return lemma === 'killed' ? 'kill' : lemma === 'injured' ? 'injure' : lemma === 'wounded' ? 'wound' : lemma;
}

/** The verb of a participle that the tagger took for an adjective: 'barricade' for 'barricaded'. */
function stem({ pos, lower }: Token): string | undefined {
  if (pos !== 'ADJ' || !lower.endsWith('ed')) return undefined;
  const [short, long] = [lower.slice(0, -2), lower.slice(0, -1)];
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  return [long, short, short.replace(/(\p{L})\1$/u, '$1')].find((lemma) => namesEvent(lemma)) ?? short;
}

/** How far the lives are from the verb that takes them, in words. */
const LIVES = 4;

/** What happens to the lives a verb is said of, as a lemma: "lost their lives" is to die, "claimed 12 lives" to kill. */
export function tollLemma(tokens: readonly Token[], at: number): string | undefined {
  const lemma = tokens[at]?.lemma ?? '';
  const deed = LIFE_TAKING.get(lemma);
  if (deed === undefined) return undefined;
  const [from, to] = isPassive(tokens, at) ? [at - LIVES, at] : [at + 1, at + 1 + LIVES];
  const near = tokens.slice(Math.max(0, from), to);
  const lives = near.findIndex((token) => token.pos === 'NOUN' || token.lower === 'lives');
  return /^(?:lives|life)$/.test(near[lives]?.lower ?? '') ? deed : undefined;
}

const LIFE_TAKING: ReadonlyMap<string, string> = new Map([
  ['lose', 'die'],
  ['claim', 'kill'],
  ['take', 'kill'],
  ['cost', 'kill'],
]);

/** The lemma of a noun, that of its verb for a killing. */
export function nounLemma(token: Token): string {
  if (token.lower === 'killing' || token.lower === 'killings') return 'kill';
  return IRREGULAR.get(token.lower) ?? token.lemma;
}

/** "were killed", "been shot", "soldiers captured in": a participle whose subject undergoes the act. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || /ing$/.test(token.lower)) return false;
  if (token.lower === 'shot' && takesObject(tokens[at + 1])) return preceded(tokens, at);
  if (STATES.has(token.lower) && token.pos !== 'VERB') return true;
  if (
    !/(?:ed|en|shot|hurt|held|found|hit|cut|lost|sent|born|built|made|sold|paid|caught|left|taken|given|known|seen|set|put)$/.test(
      token.lower,
    )
  )
    return false;
  if (preceded(tokens, at)) return true;
  if (INTRANSITIVE.has(token.lemma)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const nounBefore = before !== undefined && /^(?:NOUN|PROPN|NUM)$/.test(before.pos);
  if (PARTICLES.has(after?.lower ?? '') || isInParticle(tokens, at + 1)) return false;
  return nounBefore && (after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT' || after.pos === 'ADV');
}

/** "four robbers made off", "police closed in": what belongs to an active verb. */
const PARTICLES = new Set('off up out away down over back along through'.split(' '));

/** "checked in late on Thursday", "checked in, police said": an "in" that has nothing behind it to belong to. */
export function isInParticle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false;
  const [token, then] = [tokens[at + 1], tokens[at + 2]];
  if (token === undefined || /^(?:PUNCT|SCONJ|CCONJ|ADP)$/.test(token.pos)) return true;
  const isLate = /^(?:late|early)$/.test(token.lower) && (then?.pos === 'ADP' || /day$/.test(then?.lower ?? ''));
  return isLate || /day$|^(?:shortly|around|about)$/.test(token.lower);
}

/** "the robber", "him", "two guards": what an active verb is followed by. */
const takesObject = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:DET|PRON|NUM|PROPN|NOUN)$/.test(next.pos);

/** Verbs that nobody undergoes, so that "two men fled on Friday" is no passive. */
const INTRANSITIVE = new Set(
  'die flee escape resign arrive appear disappear vanish explode happen occur last live gather protest compete stay remain survive perish collide crash agree vote retire graduate participate'.split(
    ' ',
  ),
);

const BE = new Set(['be', 'get']);

/** A form of be or get stands before the participle. */
function preceded(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const left = tokens[i];
    if (left === undefined) return false;
    if (BE.has(left.lemma) || left.lower === 'been' || left.lower === 'being') return true;
    if (left.pos !== 'ADV' && left.pos !== 'AUX' && left.pos !== 'PART') return false;
  }
  return false;
}
