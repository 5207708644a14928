import { diffArrays } from 'diff';
import type { Span } from '../model.ts';

/** A stretch of words printed in one way: the value in question, or words the neighbour does not have. */
export interface Run {
  readonly text: string;
  readonly mark: boolean;
  readonly only: boolean;
}

/** Words beyond this many on either side are compared no further. */
const LONGEST_COMPARED = 400;
/** Edits beyond which two sentences have nothing worth showing in common. */
const MOST_EDITS = 300;
/** The share of the longer sentence that stands in the other, in the same order, when the two are close. */
const CLOSE = 0.3;
/** Characters shown on either side of a value in a sentence that is longer. */
const AROUND = 400;

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The sentence with its values marked; a very long one is cut around the first value. */
export function marked(text: string, sentence: Span, values: readonly Span[]): Run[] {
  const within = window(sentence, values[0] ?? sentence);
  const runs: Run[] = [];
  const add = (start: number, end: number, mark: boolean): void => {
    if (start < end) runs.push({ text: text.slice(start, end), mark, only: false });
  };
  let at = within.start;
  for (const { start, end } of values.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= within.end) continue;
    add(at, Math.max(at, start), false);
    add(Math.max(at, start), Math.min(end, within.end), true);
    at = Math.min(end, within.end);
  }
  add(at, within.end, false);
  const dots: Run = { text: '…', mark: false, only: false };
  return [...(within.start > sentence.start ? [dots] : []), ...runs, ...(within.end < sentence.end ? [dots] : [])];
}

function window(sentence: Span, value: Span): Span {
  if (sentence.end - sentence.start <= 3 * AROUND) return sentence;
  return { start: Math.max(sentence.start, value.start - AROUND), end: Math.min(sentence.end, value.end + AROUND) };
}

/** Two sentences word by word: in each, the words that the other does not have. */
export interface Comparison {
  readonly a: readonly Run[];
  readonly b: readonly Run[];
  /** Whether they share enough words for the comparison to say something at a glance. */
  readonly close: boolean;
}

/** Lays two sentences side by side; undefined when they are too long or have nothing in common. */
export function compared(a: string, b: string): Comparison | undefined {
  const [wordsOfA, wordsOfB] = [words(a), words(b)];
  if (Math.max(wordsOfA.length, wordsOfB.length) > LONGEST_COMPARED) return undefined;
  const changes = diffArrays(
    wordsOfA.map(({ lower }) => lower),
    wordsOfB.map(({ lower }) => lower),
    { maxEditLength: MOST_EDITS },
  );
  if (changes === undefined) return undefined;
  const [onlyA, onlyB] = [new Set<number>(), new Set<number>()];
  let [atA, atB] = [0, 0];
  for (const { added, removed, value } of changes)
    for (let n = 0; n < value.length; n++) {
      if (removed) onlyA.add(atA);
      if (added) onlyB.add(atB);
      if (!added) atA++;
      if (!removed) atB++;
    }
  const common = wordsOfA.length - onlyA.size;
  if (common === 0) return undefined;
  const close = common >= CLOSE * Math.max(wordsOfA.length, wordsOfB.length);
  return { a: inRuns(a, wordsOfA, onlyA), b: inRuns(b, wordsOfB, onlyB), close };
}

function words(text: string): (Span & { readonly lower: string })[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }));
}

/** The text in as few runs as possible: neighbouring words that are only here make one. */
function inRuns(text: string, all: readonly Span[], only: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (let n = 0; n < all.length; n++) {
    if (!only.has(n)) continue;
    const first = all[n];
    while (only.has(n + 1)) n++;
    const last = all[n];
    if (first === undefined || last === undefined) break;
    if (at < first.start) runs.push({ text: text.slice(at, first.start), mark: false, only: false });
    runs.push({ text: text.slice(first.start, last.end), mark: false, only: true });
    at = last.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), mark: false, only: false });
  return runs;
}

/** How many different words two sentences share, for choosing which to lay side by side. */
export function shared(a: string, b: string): number {
  const ofB = new Set(words(b).map(({ lower }) => lower));
  return new Set(
    words(a)
      .filter(({ lower }) => ofB.has(lower))
      .map(({ lower }) => lower),
  ).size;
}
