import type { Entry, Passage, Span, Text } from '../model.ts';

/** The passages an entry rests on. */
export function passagesOfEntry(entry: Entry): readonly Passage[] {
  switch (entry.type) {
    case 'verdict':
      return [...entry.verdict.evidence, ...entry.verdict.seen.flatMap(({ passages }) => passages)];
    case 'bulk':
      return entry.verdicts.flatMap(({ evidence, seen }) => [...evidence, ...seen.flatMap(({ passages }) => passages)]);
    case 'annotation':
      return entry.passages;
    case 'link':
      return [entry.a, entry.b];
    case 'claim':
    case 'fold':
      return [entry.passage];
    case 'article':
    case 'removal':
    case 'correction':
    case 'alias':
    case 'origin':
    case 'assignment':
    case 'withdrawal':
    case 'view':
    case 'setting':
      return [];
  }
}

/** Whether the text still has the words of a passage at its place. */
export function fitsIn({ article, text }: Pick<Text, 'article' | 'text'>, passage: Passage): boolean {
  return passage.article === article && text.slice(passage.start, passage.end) === passage.quote;
}

/** Where the words stand in a text, any white space counting as one space; at most `most` places. */
export function occurrences(text: string, words: string, most = 10): Span[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (parts[0] === '' || parts.length === 0) return [];
  const found: Span[] = [];
  for (const { 0: match, index } of text.matchAll(new RegExp(parts.join('\\s+'), 'g'))) {
    if (found.length === most) break;
    found.push({ start: index, end: index + match.length });
  }
  return found;
}
