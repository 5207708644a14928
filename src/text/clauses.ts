import type { Sentence, Token } from '../model.ts';
import { eventClass, LIGHT, namesEvent, REPORTING } from './lexicon.ts';

/** A verb or an event noun of a sentence: what a value can belong to. */
export interface Trigger {
  /** Index of the token in its sentence. */
  readonly at: number;
  readonly class: string;
  readonly lemma: string;
  readonly nominal: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly reporting: boolean;
  readonly light: boolean;
}

/** A sentence cut into clauses, with its triggers in order. */
export interface Parse {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Token index → number of its clause. */
  readonly clause: readonly number[];
  readonly triggers: readonly Trigger[];
}

const OPENERS = new Set(
  'that who which whom whose where when while after before because although though unless if until whether'.split(' '),
);
const COORDINATORS = new Set(['and', 'but', 'or']);
const BREAKS = new Set([';', ':', '–', '—', '--', '“', '”', '"', '(', ')']);
const BE = new Set(['be', 'get']);

const parsed = new WeakMap<Sentence, Parse>();

/** A sentence cut into clauses; computed once a sentence. */
export function parse(sentence: Sentence): Parse {
  const before = parsed.get(sentence);
  if (before !== undefined) return before;
  const fresh = cut(sentence);
  parsed.set(sentence, fresh);
  return fresh;
}

function cut(sentence: Sentence): Parse {
  const { tokens } = sentence;
  const clause: number[] = [];
  let n = 0;
  tokens.forEach((_, i) => {
    if (i > 0 && opensClause(tokens, i)) n++;
    clause.push(n);
  });
  return { sentence, tokens, clause, triggers: triggers(tokens) };
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  if (BREAKS.has(token.text)) return true;
  if (OPENERS.has(token.lower)) return !(token.lower === 'that' && tokens[i + 1]?.pos === 'NOUN');
  if (COORDINATORS.has(token.lower)) return before.text === ',' || verbFollows(tokens, i + 1);
  return before.text === ',' && (isVerb(token) || token.pos === 'AUX' || token.lower === 'with');
}

/** How far a subject may reach before its verb, in words. */
const SUBJECT = 9;
const IN_SUBJECT = new Set('about around over of at more than some'.split(' '));

/** "and [noun phrase] verb": the coordinator joins clauses, not nouns. */
function verbFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + SUBJECT, tokens.length); i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (isVerb(token) || token.pos === 'AUX') return true;
    if (token.pos === 'ADP' && !IN_SUBJECT.has(token.lower)) return false;
    if (COORDINATORS.has(token.lower) && tokens[i + 1]?.pos !== 'NOUN') return false;
  }
  return false;
}

const isVerb = (token: Token): boolean => token.pos === 'VERB';

/** "in Hull", "from Bath": a capital after a preposition is a place's, whatever the tagger makes of the word. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'ADP' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !/ing$/.test(tokens[at]?.lower ?? '');

/** Words the tagger takes for nouns or adjectives although they act as verbs or states of an event. */
const STATES = new Set('dead killed injured wounded hurt missing trapped damaged born shot'.split(' '));

function triggers(tokens: readonly Token[]): Trigger[] {
  const found: Trigger[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const verbal =
      (isVerb(token) && !isName(tokens, at)) ||
      token.lower in SLIPS ||
      STATES.has(token.lower) ||
      taggedAsNoun(tokens, at) ||
      takesCount(tokens, at);
    const lemma = verbal ? verbLemma(token) : nounLemma(token);
    const nominal = !verbal && token.pos === 'NOUN' && namesEvent(lemma);
    if (!verbal && !nominal) return;
    found.push({
      at,
      class: eventClass(lemma, next?.lower),
      lemma,
      nominal,
      passive: verbal && isPassive(tokens, at),
      infinitive: tokens[at - 1]?.lower === 'to',
      reporting: REPORTING.has(lemma),
      light: LIGHT.has(lemma),
    });
  });
  return found;
}

/** "News1 reports that", "the lawyer plans to": a noun tag before `that` or `to` after a noun phrase is a verb's. */
function taggedAsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower;
  if (token?.pos !== 'NOUN' || !/s$/.test(token.lower) || !REPORTING.has(token.lemma)) return false;
  return next === 'that' || next === 'to' || next === ',';
}

/** "Gunman kills 3, wounds 14": in headlines a plural noun before a number is a verb. */
const takesCount = (tokens: readonly Token[], at: number): boolean =>
  /^(?:kills|wounds|injures|hurts|shoots|arrests|traps)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.pos === 'NUM';

const IRREGULAR: Readonly<Record<string, string>> = {
  shot: 'shoot',
  shootings: 'shooting',
  killings: 'killing',
  shots: 'shot',
  missing: 'missing',
};

/** Participles that the tagger takes for adjectives, or whose lemma it gets wrong. */
const SLIPS: Readonly<Record<string, string>> = {
  apprehended: 'apprehend',
  born: 'born',
  burnt: 'burn',
  fined: 'fine',
  looted: 'loot',
  ridden: 'ride',
  submerged: 'submerge',
};

function verbLemma(token: Token): string {
  const lemma = SLIPS[token.lower] ?? IRREGULAR[token.lower] ?? token.lemma;
  return lemma === 'killed' ? 'kill' : lemma === 'injured' ? 'injure' : lemma === 'wounded' ? 'wound' : lemma;
}
function nounLemma(token: Token): string {
  if (token.lower === 'killing' || token.lower === 'killings') return 'kill';
  return IRREGULAR[token.lower] ?? token.lemma;
}

/** "were killed", "been shot", "soldiers captured in": a participle whose subject undergoes the act. */
function isPassive(tokens: readonly Token[], at: number): boolean {
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
  return nounBefore && (after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT' || after.pos === 'ADV');
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

/** The trigger a time, place or span of an event belongs to, given the tokens [from, to) of the value. */
export function governorOfAdjunct({ tokens, clause, triggers }: Parse, from: number, to: number): Trigger | undefined {
  const head = tokens[to];
  // "the 2004 tsunami", "Tuesday's shooting": the value stands before the event noun
  const modified = triggers.find(
    ({ at, nominal }) =>
      nominal && at >= to && at <= to + 2 && head?.pos !== 'PUNCT' && tokens[to - 1]?.pos !== 'PUNCT',
  );
  if (modified && clause[modified.at] === clause[from] && modified.at - to <= 1) return modified;
  const here = clause[from];
  const left = triggers.filter(({ at }) => at < from && clause[at] === here);
  const preposition = tokens[from - 1]?.pos === 'ADP' ? from - 1 : from;
  const nominal = left.findLast(({ at, nominal: noun }) => noun && preposition - at <= 1);
  const teller =
    nominal && left.findLast(({ at, class: name, nominal: noun }) => !noun && at < nominal.at && MAKES_KNOWN.has(name));
  if (teller) return teller;
  if (nominal) return nominal;
  const verb = left.findLast(({ nominal: noun }) => !noun);
  if (verb) return climb(left, verb);
  const right = triggers.filter(({ at }) => at >= to);
  return (
    right.find(({ at, nominal: noun }) => !noun && clause[at] === here) ??
    left.at(-1) ??
    (from <= 3 ? right.find(({ nominal: noun }) => !noun) : undefined) ??
    triggers.findLast(({ at, nominal: noun }) => at < from && !noun)
  );
}

/** Acts that make an event known: "disclosed the capture on 11 January" dates the disclosure. */
const MAKES_KNOWN = new Set(['announce', 'post', 'publish']);

/** "expressed their intention to defect in March": a time after a to-infinitive of a noun belongs to the verb above it. */
function climb(left: readonly Trigger[], verb: Trigger): Trigger {
  if (!verb.infinitive) return verb;
  const above = left.findLast(({ at, nominal, reporting }) => at < verb.at && !nominal && !reporting);
  return above ?? verb;
}

export type Role = 'agent' | 'patient';

/** Verbs whose subject undergoes what happens. */
export const isUndergoing = (lemma: string): boolean => UNDERGOING.has(lemma);
const UNDERGOING = new Set(
  'die fall escape flee vanish disappear drown perish survive suffer sustain collapse burn slip plunge'.split(' '),
);

/** The trigger that a count, an amount or a measure belongs to, and the part it plays there. */
export function governorOfArgument(
  { tokens, clause, triggers }: Parse,
  from: number,
  to: number,
): { readonly trigger: Trigger; readonly role: Role } | undefined {
  const here = clause[from];
  const inside = triggers.filter(({ at }) => clause[at] === here && (at < from || at >= to));
  const adjacent = inside.find(
    ({ at, passive, nominal }) => at >= to && at - to <= 5 && (passive || nominal) && plain(tokens, to, at),
  );
  if (adjacent && (adjacent.nominal ? adjacent.at - to <= 1 : true)) return { trigger: adjacent, role: 'patient' };
  const left = inside.findLast(({ at, light, reporting, nominal }) => at < from && !(light || reporting || nominal));
  const right = inside.find(({ at, nominal, reporting }) => at >= to && !nominal && !reporting);
  if (left && (right === undefined || !startsClause(tokens, clause, from))) return { trigger: left, role: 'patient' };
  if (right && !right.light)
    return { trigger: right, role: right.passive || UNDERGOING.has(right.lemma) ? 'patient' : 'agent' };
  return undefined;
}

/** Only words that may stand between a count and its state: "17 [people were also] killed". */
function plain(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ pos }) => pos !== 'PUNCT' && pos !== 'ADP' && pos !== 'VERB' && pos !== 'CCONJ');
}

function startsClause(tokens: readonly Token[], clause: readonly number[], from: number): boolean {
  for (let i = from - 1; i >= 0 && clause[i] === clause[from]; i--) {
    const pos = tokens[i]?.pos;
    if (pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN') return false;
  }
  return true;
}
