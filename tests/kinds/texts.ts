import type { Text } from '../../src/model.ts';
import { sentences } from '../../src/text/sentences.ts';
import { tokens } from '../../src/text/tokens.ts';

/** A text of one paragraph as the kinds read it; a short `published` is a month or a year, '' is unknown. */
export function textOf(words: string, published = ''): Text {
  const unknown = { value: '', because: 'not said' };
  return {
    article: 'test',
    text: words,
    outlet: unknown,
    title: unknown,
    byline: unknown,
    url: unknown,
    publishedAt: { value: published, because: 'said by the test' },
    language: 'en',
    zones: [{ start: 0, end: words.length, zone: 'body', because: '' }],
    sentences: sentences(words, { start: 0, end: words.length }).map((span) => ({
      ...span,
      zone: 'body',
      paragraph: 0,
      tokens: tokens(words, span),
    })),
  };
}
