import type { Mention, Sentence, Span, Text } from '../model.ts';

/** What is longer is no prose, and the rest of it is not read. */
export const LONGEST_SENTENCE = 5000;

/** Runs a reader of plain strings over every sentence and counts its offsets from the start of the text. */
export function inSentences<V>(text: Text, find: (words: string, sentence: Sentence) => Mention<V>[]): Mention<V>[] {
  return text.sentences.flatMap((sentence) =>
    find(text.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE)), sentence).map(
      ({ start, end, value }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        value,
      }),
    ),
  );
}

/** Of mentions that share words the first listed stays; the rest comes back in order of the text. */
export function firstWins<T extends Span>(mentions: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of mentions) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
