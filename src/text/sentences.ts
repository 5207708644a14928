import type { Span } from '../model.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of one paragraph, as spans of the whole text, trimmed. */
export function sentences(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const from = start + index + segment.indexOf(trimmed);
    spans.push({ start: from, end: from + trimmed.length });
  }
  return spans;
}
