import type { Mention, Sentence, Text } from '../model.ts';

/** Runs a reader of plain strings over every sentence and counts its offsets from the start of the text. */
export function inSentences<V>(text: Text, find: (words: string, sentence: Sentence) => Mention<V>[]): Mention<V>[] {
  return text.sentences.flatMap((sentence) =>
    find(text.text.slice(sentence.start, sentence.end), sentence).map(({ start, end, value }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      value,
    })),
  );
}
