import type { Comparison, Mention, Span, Text } from '../model.ts';
import { fold } from '../text/names/fold.ts';
import { quotations } from '../text/quotations.ts';
import { SAYING } from '../text/names/words.ts';
import type { Kind } from './kind.ts';
import { shared } from './naming/sequence.ts';

/** Direct speech, without its quotation marks. */
export interface Quote {
  readonly words: string;
}

export const quote: Kind<Quote> = { name: 'quote', label: 'Quote', find, compare, show: ({ words }) => `“${words}”` };

/** Fewer words in quotation marks are speech only beside a verb of saying. */
const SHORTEST = 4;
/** Share of the shorter quote's words that must stand in the other in the same order. */
const ALIGNED = 0.6;
/** Words of a quote that are compared; direct speech of one sentence is shorter. */
const COMPARED = 80;

function find(text: Text): Mention<Quote>[] {
  const spoken = quotations(text);
  let at = 0;
  return spoken.flatMap((span) => {
    const found: Mention<Quote>[] = [];
    while (at < text.sentences.length && (text.sentences[at]?.end ?? 0) <= span.start) at++;
    for (let n = at; n < text.sentences.length; n++) {
      const sentence = text.sentences[n];
      if (sentence === undefined || sentence.start >= span.end) break;
      const inside = trimmed(text.text, {
        start: Math.max(span.start, sentence.start),
        end: Math.min(span.end, sentence.end),
      });
      const words = text.text.slice(inside.start, inside.end);
      if (inside.end > inside.start && isSpeech(text.text, inside, words, span))
        found.push({ ...inside, value: { words } });
    }
    return found;
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s"“”‘,]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s"“”,]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Scare quotes are no speech: `the “repatriation” of`. */
function isSpeech(text: string, { start, end }: Span, words: string, whole: Span): boolean {
  const count = words.split(/\s+/).length;
  if (count >= SHORTEST) return /\p{L}/u.test(words);
  if (!/\p{L}/u.test(words)) return false;
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 40)}`;
  const alone =
    /(?:^|\n)\s*["“‘]?$/.test(text.slice(Math.max(0, whole.start - 4), whole.start)) &&
    /^["”’]?\s*(?:\n|$)/.test(text.slice(whole.end, whole.end + 4));
  return (
    alone ||
    around
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => SAYING.has(word))
  );
}

const FUNCTION_WORD =
  /^(?:an?|the|and|or|but|so|that|this|these|those|to|of|in|on|at|for|with|by|from|as|it|its|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|i|we|you|he|she|they|them|us|me|my|our|your|his|her|their|there|here|very|just|really|well|also|then|who|which|what)$/;
const NEGATION = /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without)$/;

function compare(a: Quote, b: Quote): Comparison {
  const [left = [], right = []] = [wordsOf(a), wordsOf(b)].sort(byWords);
  if (byWords(left, right) === 0) return { relation: 'same', because: 'Both quote the same words.' };
  const { pairs, length } = shared(left, right);
  const shorter = Math.min(left.length, right.length);
  if (shorter === 0 || length < shorter * ALIGNED || length < 2)
    return { relation: 'unrelated', because: 'The quotes share too few words to be one.' };
  const [onlyLeft, onlyRight] = differing(left, right, pairs);
  if (differ(onlyLeft, onlyRight, (word) => /\d/.test(word)))
    return { relation: 'different', because: `The quotes differ in a number${instead(onlyLeft, onlyRight)}.` };
  if (onlyLeft.filter(isNegation).length !== onlyRight.filter(isNegation).length)
    return { relation: 'different', because: 'One of the quotes says not.' };
  if (onlyLeft.length === 0 && onlyRight.length === 0)
    return { relation: 'compatible', because: 'One quotes more of the same words.' };
  if ([...onlyLeft, ...onlyRight].every((word) => FUNCTION_WORD.test(word)))
    return { relation: 'compatible', because: 'The quotes differ in small words only.' };
  return { relation: 'variant', because: `The quotes are worded differently${instead(onlyLeft, onlyRight)}.` };
}

/** A fixed order of two quotes: which of several shared sequences is taken must not depend on which comes first. */
function byWords(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [a.join(' '), b.join(' ')];
  return first < second ? -1 : first > second ? 1 : 0;
}

const isNegation = (word: string): boolean => NEGATION.test(word);

function wordsOf({ words }: Quote): string[] {
  return fold(words)
    .replace(/n't\b/g, ' not')
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(/[^\p{L}\p{N}.%]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '')
    .slice(0, COMPARED);
}

/** The words of each that the other does not have, between the first and the last shared word. */
function differing(
  left: readonly string[],
  right: readonly string[],
  pairs: readonly (readonly [number, number])[],
): [string[], string[]] {
  const [first = [0, 0], last = [0, 0]] = [pairs[0], pairs.at(-1)];
  const [lefts, rights] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))];
  const whole = left.length === right.length;
  return [
    left.filter((_, at) => !lefts.has(at) && (whole || (at > first[0] && at < last[0]))),
    right.filter((_, at) => !rights.has(at) && (whole || (at > first[1] && at < last[1]))),
  ];
}

function differ(left: readonly string[], right: readonly string[], of: (word: string) => boolean): boolean {
  return left.filter(of).join() !== right.filter(of).join() && left.some(of) && right.some(of);
}

function instead(left: readonly string[], right: readonly string[]): string {
  const sides = [left, right].map((side) => side.filter((word) => !FUNCTION_WORD.test(word)).join(' ')).sort();
  return sides.every((side) => side !== '') ? `: “${sides.join('” and “')}”` : '';
}
