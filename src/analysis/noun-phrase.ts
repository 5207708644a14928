import type { Token } from '../model.ts';
import type { Parse, Trigger } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';

/** Token indices [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NAMES = /^(?:NOUN|PROPN|NUM)$/;
const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/;
/** Prepositions that hang a noun on the noun before it, rather than on a verb. */
const JOINS = new Set(['of', 'from', 'in', 'at', 'for', 'with']);
/** A determiner that another may stand before: "all the men". */
const BEFORE_ARTICLE = /^(?:all|both|half|such|many)$/;

const opens = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from && tokens[at]?.pos === 'DET' && !BEFORE_ARTICLE.test(tokens[at - 1]?.lower ?? '');

/** Where the run of nouns and what describes them begins that ends before `to`. */
function runBefore({ tokens, clause }: Parse, to: number): number {
  let from = to;
  while (from > 0 && NOMINAL.test(tokens[from - 1]?.pos ?? '') && clause[from - 1] === clause[to - 1]) {
    from--;
    if (tokens[from]?.pos === 'DET' && !BEFORE_ARTICLE.test(tokens[from - 1]?.lower ?? '')) break;
  }
  return from;
}

/** The whole subject that a phrase before a verb is the end of: "the results [of the test] were"; undefined where its beginning cannot be told. */
export function wholeBefore(parse: Parse, { from, to, head }: Phrase): Stretch | undefined {
  const { tokens, clause } = parse;
  const end = tokens.indexOf(head) + 1;
  if (tokens.slice(end, to).some(({ pos }) => pos === 'PRON')) return undefined;
  let start = from;
  for (let i = end - 1; i > from; i--) if (opens(tokens, i, from)) return { from: i, to: end }; // "in Lisbon the envoys met"
  for (let n = 0; n < 3; n++) {
    const joint = tokens[start - 1];
    const here = clause[start - 2] === clause[start];
    if (joint?.pos !== 'ADP' && !(joint?.pos === 'CCONJ' && here)) break;
    const noun = tokens[start - 2];
    if (noun === undefined) return startsWithDay(tokens, start) ? { from: start, to: end } : undefined;
    if (!NAMES.test(noun.pos)) return joint.pos === 'CCONJ' ? { from: start, to: end } : undefined;
    if (joint.pos === 'ADP' && !JOINS.has(joint.lower)) return undefined;
    start = runBefore(parse, start - 1);
  }
  const joint = tokens[start - 1];
  if (joint?.pos === 'ADP' || (joint?.lower === 'and' && clause[start - 2] === clause[start])) return undefined;
  return joint?.text === ',' && start < from && NAMES.test(tokens[start - 2]?.pos ?? '') ? undefined : { from: start, to: end };
} // prettier-ignore

const startsWithDay = (tokens: readonly Token[], at: number): boolean =>
  /^(?:\p{Lu}\p{Ll}+day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/iu.test(
    tokens[at]?.text ?? '',
  );

/** Verbs whose object does what comes next: "asked the man to leave". */
const MAKING_DO = new Set('ask tell order allow urge want expect force help permit require enable cause persuade invite encourage get make let see hear watch have keep leave find believe say feel'.split(' ')); // prettier-ignore

const SOME = 6;
/** Units and times, which a verb is not done to: "struck 431 kilometres off", "stayed two days". */
const EXTENT =
  /^(?:(?:kilo|centi|milli)?met(?:re|er)s?|km|miles?|f(?:oo|ee)t|yards?|acres?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|percent|place|part|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|morning|evening|night|noon|p\.?m\.?|a\.?m\.?)$/;

/** The whole object behind a verb: "the daughter [of a banker]"; undefined where it is none or does something itself. */
export function wholeAfter(parse: Parse, { at: verb, lemma }: Trigger, { from, to }: Phrase): Stretch | undefined {
  const { tokens, clause } = parse;
  if (tokens.slice(verb + 1, from).some(({ pos }) => pos === 'ADP')) return undefined;
  let end = from;
  while (end < to && !opens(tokens, end, from)) end++;
  if (end < to) return undefined; // "offered him a contract"
  while (end > from && tokens[end - 1]?.pos === 'PART') end--; // "a bond to buy land"
  if (EXTENT.test(tokens[end - 1]?.lower ?? '') || !/^(?:NOUN|PROPN)$/.test(tokens[end - 1]?.pos ?? ''))
    return undefined;
  if (tokens[end]?.lower === 'of') {
    let last = end + 1;
    while (NOMINAL.test(tokens[last]?.pos ?? '') && clause[last] === clause[verb] && last < end + SOME && !opens(tokens, last, end + 1)) last++; // prettier-ignore
    if (!NAMES.test(tokens[last - 1]?.pos ?? '')) return undefined;
    end = last;
  }
  const next = tokens[end];
  const acts = next !== undefined && (/^(?:VERB|AUX|PART)$/.test(next.pos) || next.lower === 'to');
  return acts && MAKING_DO.has(lemma) ? undefined : { from, to: end };
}
