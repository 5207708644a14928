import type { Token } from '../model.ts';
import type { Parse, Trigger } from './clauses.ts';
import { TOLLS } from './lexicon.ts';

/** The trigger a time, place or span of an event belongs to, given the tokens [from, to) of the value. */
export function governorOfAdjunct({ tokens, clause, triggers }: Parse, from: number, to: number): Trigger | undefined {
  const head = tokens[to];
  // "the 2004 tsunami", "Tuesday's shooting": the value stands before the event noun
  const modified = triggers.find(
    ({ at, nominal }) =>
      nominal &&
      at >= to &&
      at <= to + (/^['’]s$/.test(head?.text ?? '') && tokens[to + 1]?.pos === 'ADJ' ? 2 : 1) &&
      !/^(?:PUNCT|ADP|DET|PRON)$/.test(head?.pos ?? '') &&
      tokens[to - 1]?.pos !== 'PUNCT',
  );
  if (modified && clause[modified.at] === clause[from]) return modified;
  const here = clause[from];
  const left = triggers.filter(({ at }) => at < from && clause[at] === here && !isAttribute(tokens, at));
  const preposition = tokens[from - 1]?.pos === 'ADP' ? from - 1 : from;
  const nominal = left.findLast(
    ({ at, nominal: noun }) =>
      noun && (preposition - at <= 1 || hasObject(tokens, at, preposition) || isPrior(tokens, at, preposition)),
  );
  const teller =
    nominal &&
    left.findLast(
      ({ at, class: name, lemma, nominal: noun }) =>
        !noun &&
        at < nominal.at &&
        (MAKES_KNOWN.has(name) ||
          (TURNS.has(lemma) && nominal.at - at <= 3) ||
          (ACCUSING.has(name) && isChargeNamed(tokens, at, nominal.at))),
    );
  if (teller) return teller;
  if (nominal) return nominal;
  const verb = left.findLast(({ nominal: noun, at }) => !noun && !names(tokens, at));
  if (verb) return meanwhile(triggers, verb, tokens) ?? climb(left, verb, tokens);
  const right = triggers.filter(({ at }) => at >= to);
  return (
    right.find(({ at, nominal: noun }) => !noun && clause[at] === here) ??
    left.at(-1) ??
    (from <= 3 ? right.find(({ nominal: noun }) => !noun) : undefined) ??
    triggers.findLast(({ at, nominal: noun }) => at < from && !noun)
  );
}

/** "died while climbing a ridge on Saturday": what happened meanwhile is what the day is of. */
const meanwhile = (triggers: readonly Trigger[], { at }: Trigger, tokens: readonly Token[]): Trigger | undefined =>
  tokens[at - 1]?.lower === 'while' && /ing$/.test(tokens[at]?.lower ?? '')
    ? triggers.findLast((other) => other.at < at && !other.nominal && !other.reporting)
    : undefined;

/** "on injured reserve", "for a reported $30 million": a participle before its noun says of what sort it is. */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ADP|DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') &&
  (/^(?:NOUN|ADJ|SYM|NUM)$/.test(tokens[at + 1]?.pos ?? '') || (isCapital(tokens[at]) && isCapital(tokens[at + 1]))) &&
  /(?:ed|en|shot|hurt|dead|missing)$/.test(tokens[at]?.lower ?? '');

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** "a line called Mantra": a participle that only says what something is called dates nothing. */
const names = (tokens: readonly Token[], at: number): boolean =>
  /^(?:called|named|dubbed|titled|entitled|known)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.pos === 'NOUN' &&
  !CALLED_FOR_HELP.test(tokens[at + 1]?.lower ?? '');
/** Whom a woman called, rather than what she is called. */
const CALLED_FOR_HELP = /^(?:9-?1-?1|999|112|police|officers|for|in|at|her|his|the|a|an)$/;

/** Whether nothing but whom or what an event noun is of stands up to a place: "the kidnapping [of Sami Daoud] on 3 March". */
const hasObject = (tokens: readonly Token[], noun: number, to: number): boolean =>
  tokens[noun + 1]?.lower === 'of' &&
  to - noun <= OBJECT &&
  tokens.slice(noun + 2, to).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(pos));
const OBJECT = 8;

/** "evacuated after a fire at a store in Hull on Friday": an event that something came after is dated where nothing but its place stands between. */
function isPrior(tokens: readonly Token[], noun: number, to: number): boolean {
  if (to - noun > OBJECT) return false;
  const before = tokens.slice(Math.max(0, noun - 4), noun).findLast(({ pos }) => !/^(?:DET|ADJ|NOUN|NUM)$/.test(pos));
  if (!/^(?:after|following|since)$/.test(before?.lower ?? '')) return false;
  return tokens
    .slice(noun + 1, to)
    .every(({ pos, lower }) =>
      pos === 'ADP' ? /^(?:at|in|near|on)$/.test(lower) : /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(pos),
    );
}

/** Acts that make an event known: "disclosed the capture on 11 January" dates the disclosure. */
const MAKES_KNOWN = new Set(['announce', 'post', 'publish']);

/** "halted the search on Tuesday": the day on which it was halted. */
const TURNS = new Set('halt suspend resume abandon cancel postpone'.split(' '));

const ACCUSING = new Set(['charge', 'convict', 'acquit', 'sentence']);
/** "convicted of murder on 20 March", not "of the murder on 20 March": a bare noun names the charge, not the deed. */
const isChargeNamed = (tokens: readonly Token[], verb: number, noun: number): boolean =>
  noun > verb + 1 &&
  tokens
    .slice(verb + 1, noun)
    .every(({ pos, lower }, i) => (i === 0 ? /^(?:of|with|for)$/.test(lower) : pos === 'ADJ' || pos === 'VERB'));

/** "expressed their intention to defect in March", "was stopped for speeding at 1.30": the time is that of the verb above. */
function climb(left: readonly Trigger[], verb: Trigger, tokens: readonly Token[]): Trigger {
  const isReason = /ing$/.test(tokens[verb.at]?.lower ?? '') && tokens[verb.at - 1]?.lower === 'for';
  if (!verb.infinitive && !isReason) return verb;
  const above = left.findLast(({ at, nominal, reporting }) => at < verb.at && !nominal && !reporting);
  return above ?? verb;
}

export type Role = 'agent' | 'patient';

/** Verbs whose subject undergoes what happens. */
export const isUndergoing = (lemma: string): boolean => UNDERGOING.has(lemma);
const UNDERGOING = new Set(
  'die fall escape flee vanish disappear drown perish survive suffer sustain collapse burn slip plunge'.split(' '),
);

/**
 * The trigger that a count, an amount or a measure belongs to, and the part it plays there; "the deaths of nine people" are undergone. Words
 * between the value and the noun it counts, at `head`, are no act.
 */
export function governorOfArgument(
  { tokens, clause, triggers }: Parse,
  from: number,
  to: number,
  head = to,
): { readonly trigger: Trigger; readonly role: Role } | undefined {
  const here = clause[from];
  const inside = triggers.filter(({ at }) => clause[at] === here && (at < from || at >= Math.max(to, head)));
  const adjacent = inside.find(
    ({ at, passive, nominal }) => at >= to && at - to <= 5 && (passive || nominal) && plain(tokens, to, at),
  );
  if (adjacent && (adjacent.nominal ? adjacent.at - to <= 1 : true))
    return { trigger: toldOf(inside, adjacent) ?? adjacent, role: 'patient' };
  const undergone = inside.findLast(
    ({ at, nominal }) => nominal && at < from && from - at <= 3 && tokens[at + 1]?.lower === 'of',
  );
  if (undergone) return { trigger: undergone, role: 'patient' };
  const left = inside.findLast(({ at, light, reporting, nominal }) => at < from && !(light || reporting || nominal));
  const right = inside.find(({ at, nominal, reporting }) => at >= to && !nominal && !reporting);
  if (left && (right === undefined || !startsClause(tokens, clause, from))) return { trigger: left, role: 'patient' };
  if (right && !right.light)
    return { trigger: right, role: right.passive || UNDERGOING.has(right.lemma) ? 'patient' : 'agent' };
  return undefined;
}

/** "17 people are known to have died", "19 were confirmed dead": what is known of them. */
const toldOf = (inside: readonly Trigger[], { at, lemma }: Trigger): Trigger | undefined =>
  KNOWN.has(lemma)
    ? inside.find((other) => other.at > at && other.at - at <= KNOWN_REACH && TOLLS.has(other.class))
    : undefined;
const KNOWN = new Set('know confirm fear believe presume report think declare pronounce'.split(' '));
/** Words from "known" to what is: "known so far to have died". */
const KNOWN_REACH = 5;

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
