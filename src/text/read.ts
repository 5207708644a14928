import type { Article, EntryOf, Sentence, Span, Text, Zone } from '../model.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

export interface Amendments {
  readonly corrections?: readonly EntryOf<'correction'>[];
  readonly folds?: readonly EntryOf<'fold'>[];
}

/** An article made searchable; never throws. */
export function read(article: Article, amendments: Amendments = {}): Text {
  void amendments;
  const { text } = article;
  const zones = paragraphs(text).map((span, n) => ({
    ...span,
    zone: (n === 0 ? 'headline' : 'body') as Zone,
    because: '',
  }));
  const found: Sentence[] = zones.flatMap((zone, paragraph) =>
    sentences(text, zone).map((span) => ({ ...span, zone: zone.zone, paragraph, tokens: tokens(text, span) })),
  );
  const unknown = { value: '', because: 'not said' };
  return {
    article: article.id,
    text,
    outlet: unknown,
    title: unknown,
    byline: unknown,
    url: unknown,
    publishedAt: unknown,
    language: 'en',
    zones,
    sentences: found,
  };
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
