import type { Sentence, Token } from '../model.ts';
import { eventClass, gerundOf, LIGHT, namesEvent, REPORTING } from './lexicon.ts';
import { senseOf } from './senses.ts';
import { actsAsVerb, isGerundNoun, isPassive, isVerb, nounLemma, tollLemma, verbLemma } from './verbs.ts';

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
/** What opens an insertion and what ends it; behind it the clause before it goes on. */
export const INSERTS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ...['–', '—', '--'].map((dash) => [dash, dash] as const),
]);
const BREAKS = new Set([';', ':', '“', '”', '"', ')', ...INSERTS.keys()]);

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
  let [here, last] = [0, 0];
  let verb = false;
  let inserted:
    { readonly until: string; readonly from: number; readonly in: number; readonly verb: boolean } | undefined;
  let relative: { readonly in: number; readonly verb: boolean } | undefined;
  tokens.forEach((token, i) => {
    if (relative && verb && resumes(tokens, i)) [here, verb, relative] = [relative.in, relative.verb, undefined];
    if (token.text === inserted?.until) {
      // "85 million euros ($108 million)": what has no verb is said by the clause around it
      if (!verb) clause.fill(inserted.in, inserted.from);
      [here, verb, inserted] = [inserted.in, inserted.verb, undefined];
    } else if (i > 0 && opensClause(tokens, i, verb)) {
      const until = INSERTS.get(token.text);
      if (until !== undefined) inserted = { until, from: i, in: here, verb };
      relative = RELATIVES.has(token.lower) && verb ? { in: here, verb } : undefined;
      [here, verb] = [++last, false];
    }
    verb ||= acts(token);
    clause.push(here);
  });
  return { sentence, tokens, clause, triggers: triggers(tokens) };
}

const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'where']);
/** "a friend whom he knew, at about 3.30 p.m.": behind a comma the clause before a relative one goes on. */
const resumes = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'ADP' && tokens[i - 1]?.text === ',' && /^(?:at|on|in|after|before|around)$/.test(tokens[i].lower);

const acts = (token: Token): boolean => isVerb(token) || token.pos === 'AUX';

/** `verb` says whether the clause so far has one: "houses and buildings were damaged" is one clause. */
function opensClause(tokens: readonly Token[], i: number, verb: boolean): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  if (BREAKS.has(token.text)) return true;
  if (OPENERS.has(token.lower)) return !(token.lower === 'that' && tokens[i + 1]?.pos === 'NOUN');
  if (COORDINATORS.has(token.lower))
    return before.text === ',' || (verb && !isAttributive(tokens, i + 1) && verbFollows(tokens, i + 1));
  return before.text === ',' && (acts(token) || token.lower === 'with');
}

/** "injured by a landslide or collapsing buildings": no participle goes on a clause that has none before. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const isGerund = (token: Token | undefined): boolean => token?.pos === 'VERB' && token.lower.endsWith('ing');
  return isGerund(tokens[at]) && tokens[at + 1]?.pos === 'NOUN' && !tokens.slice(0, at).some(isGerund);
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

function triggers(tokens: readonly Token[]): Trigger[] {
  const found: Trigger[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const verbal = actsAsVerb(tokens, at);
    const lemma = verbal ? (tollLemma(tokens, at) ?? verbLemma(token)) : (actOf(tokens, at) ?? nounLemma(token));
    const nominal =
      !verbal && (token.pos === 'NOUN' || isGerundNoun(tokens, at)) && namesEvent(lemma) && !isNoEvent(tokens, at);
    if (!verbal && !nominal) return;
    const name = isAttempt(tokens, at)
      ? ATTEMPT
      : (!nominal && senseOf(tokens, at, lemma)) || eventClass(lemma, next?.lower);
    found.push({
      at,
      class: name,
      lemma,
      nominal,
      passive: verbal && isPassive(tokens, at),
      infinitive: tokens[at - 1]?.lower === 'to',
      reporting: REPORTING.has(lemma),
      light: LIGHT.has(lemma) && name === lemma,
    });
  });
  return found;
}

/** The class of what was tried and not done: "tried to kill two patients", "attempted murder". */
const ATTEMPT = 'attempt';
const isAttempt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'attempted' ||
  (tokens[at - 1]?.lower === 'to' && /^(?:attempt|try|plot|conspire|threaten)$/.test(tokens[at - 2]?.lemma ?? ''));

/** A heart attack is no attack, a jail, a post or the air is a thing, and a fire service puts fires out. */
const isNoEvent = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'incident' && tokens[at - 1]?.lower === 'without') ||
  /^(?:jail|shelter|post|job|station|air|level)$/.test(tokens[at]?.lemma ?? '') ||
  (tokens[at]?.lemma === 'fire' && FIRE_SERVICE.test(tokens[at + 1]?.lemma.toLowerCase() ?? '')) ||
  (tokens[at]?.lemma === 'attack' && /^(?:heart|panic|anxiety|asthma)$/.test(tokens[at - 1]?.lower ?? ''));

const FIRE_SERVICE =
  /^(?:service|department|dept|chief|crew|truck|station|engine|official|officer|marshal|brigade|company|commander|captain|code|alarm|hydrant|safety|line|season)$/;

/** The verb of "the detaining of the crew". */
const actOf = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[at + 1]?.lower === 'of' ? gerundOf(tokens[at]?.lower ?? '') : undefined;
