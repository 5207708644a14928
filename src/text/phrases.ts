import type { Token } from '../model.ts';
import { INSERTS, type Parse, type Trigger } from './clauses.ts';
import { isGerundNoun, isRunner } from './verbs.ts';

/** The words that fill a part of an event: token indices [from, to) and their head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: Token;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART', 'SYM']);
const HEAD = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The noun phrase that ends just before `end` (exclusive), skipping adverbs and auxiliaries. */
export function phraseBefore({ tokens, clause }: Parse, end: number): Phrase | undefined {
  let here = clause[end] ?? clause[end - 1];
  let to = end;
  while (to > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[to - 1]?.pos ?? '') && clause[to - 1] === here) to--;
  const outer = beforeInsertion(tokens, to);
  if (outer < to) [to, here] = [outer, clause[outer - 1]];
  // "soldiers who were captured": the pronoun stands for what is before it
  if (SUBJECT_PRONOUN.has(tokens[to - 1]?.lower ?? '') && clause[to - 1] === here)
    [to, here] = [to - 1, clause[to - 2]];
  let from = to;
  const isNominal = (i: number): boolean => NOMINAL.has(tokens[i]?.pos ?? '') || isGerundNoun(tokens, i);
  while (from > 0 && isNominal(from - 1) && clause[from - 1] === here) from--;
  return phrase(tokens, from, to);
}

const SUBJECT_PRONOUN = new Set(['who', 'which', 'that']);

/** How many words may stand between two commas. */
const INSERTED = 16;
const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'whom']);

const OPENED_BY: ReadonlyMap<string, string> = new Map([...INSERTS].map(([open, close]) => [close, open]));

/** Where what stands between two commas, dashes or brackets begins: "Howell[, 34,] died", "the hotel[, which had 60 rooms,] was built". */
function beforeInsertion(tokens: readonly Token[], to: number): number {
  const first = Math.max(1, to - INSERTED);
  const opener = OPENED_BY.get(tokens[to - 1]?.text ?? '');
  if (opener !== undefined) {
    const from = tokens.findLastIndex(({ text }, i) => i < to - 1 && text === opener);
    return from >= first ? from : to;
  }
  if (tokens[to - 1]?.text !== ',') return to;
  for (let i = to - 2; i >= first; i--) {
    if (tokens[i]?.text !== ',') continue;
    return HEAD.has(tokens[i - 1]?.pos ?? '') && isInserted(tokens.slice(i + 1, to - 1)) ? i : to;
  }
  return to;
}

/** A relative clause, an age, a participle or an apposition: it has no verb of its own but the first word. */
function isInserted([first, ...rest]: readonly Token[]): boolean {
  if (first === undefined || RELATIVE.has(first.lower)) return first !== undefined;
  return first.pos !== 'ADP' && rest.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

/** The noun phrase that starts at or just after `start`. */
export function phraseAfter({ tokens, clause }: Parse, start: number): Phrase | undefined {
  const here = clause[start];
  let from = start;
  while (from < tokens.length && /^(?:ADV|ADP)$/.test(tokens[from]?.pos ?? '') && from < start + 2) from++;
  let to = from;
  while (to < tokens.length && (NOMINAL.has(tokens[to]?.pos ?? '') || isRunner(tokens, to)) && clause[to] === here)
    to++;
  return phrase(tokens, from, to);
}

function phrase(tokens: readonly Token[], from: number, to: number): Phrase | undefined {
  if (to <= from) return undefined;
  const at = tokens.findLastIndex(({ pos }, i) => i >= from && i < to && (HEAD.has(pos) || isGerundNoun(tokens, i)));
  const head = tokens[at];
  return head && { from, to, head };
}

export interface Roles {
  readonly agent?: Phrase;
  readonly patient?: Phrase;
}

/** The subject of a verb: what is before it, or that of the verb it is joined to: "He finished second and caught 29 passes". */
function subjectOf(parse: Parse, { at }: Trigger): Phrase | undefined {
  const own = phraseBefore(parse, at);
  if (own !== undefined) return own;
  const { tokens, triggers } = parse;
  let first = at;
  while (/^(?:AUX|ADV)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  if (!/^(?:and|but|or)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  const joined = triggers.findLast((other) => other.at < first && !other.nominal && !other.infinitive);
  return joined && phraseBefore(parse, joined.at);
}

/** Who does what a noun names: "Orle made a bid", "the bid by Orle". */
function doerOf(parse: Parse, at: number): Phrase | undefined {
  const { tokens, triggers } = parse;
  if (tokens[at + 1]?.lower === 'by') return phraseAfter(parse, at + 2);
  let before = at - 1;
  while (NOMINAL.has(tokens[before]?.pos ?? '')) before--;
  const verb = triggers.find((trigger) => trigger.at === before && trigger.lemma === 'make');
  return verb && !verb.passive && !verb.infinitive ? subjectOf(parse, verb) : undefined;
}

/** Who acts and who undergoes, read from the words around the trigger. */
export function roles(parse: Parse, trigger: Trigger, undergoing: boolean): Roles {
  const { tokens } = parse;
  const next = tokens[trigger.at + 1];
  if (trigger.nominal) {
    const of = next?.lower === 'of' ? phraseAfter(parse, trigger.at + 2) : undefined;
    const owner = of ?? phraseBefore(parse, trigger.at);
    const agent = doerOf(parse, trigger.at);
    return { ...(agent && { agent }), ...(owner && { patient: owner }) };
  }
  const subject = trigger.infinitive ? undefined : subjectOf(parse, trigger);
  if (trigger.passive) {
    const by = tokens.findIndex(({ lower }, i) => lower === 'by' && i > trigger.at && i <= trigger.at + 4);
    const agent = by > 0 ? phraseAfter(parse, by + 1) : undefined;
    return { ...(agent && { agent }), ...(subject && { patient: subject }) };
  }
  if (undergoing) return subject ? { patient: subject } : {};
  const object = next?.pos === 'ADP' ? undefined : phraseAfter(parse, trigger.at + 1);
  return { ...(subject && { agent: subject }), ...(object && { patient: object }) };
}

export function words(text: string, tokens: readonly Token[], { from, to }: Phrase): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
