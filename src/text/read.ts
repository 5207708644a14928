import type { Article, EntryOf, Sentence, Span, Text, Zone } from '../model.ts';
import { frontMatter } from './frontmatter.ts';
import type { Zoned } from './head.ts';
import { squeezed } from './headline.ts';
import { language } from './language.ts';
import { metadata } from './metadata.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';
import { paragraphs, zones } from './zones.ts';

export interface Amendments {
  readonly corrections?: readonly EntryOf<'correction'>[];
  readonly folds?: readonly EntryOf<'fold'>[];
}

/** An article made searchable; never throws. A text in another language than English is kept without sentences. */
export function read(article: Article, amendments: Amendments = {}): Text {
  const { id, text } = article;
  const corrections = (amendments.corrections ?? []).filter((entry) => entry.article === id);
  const folds = (amendments.folds ?? []).filter(
    ({ passage }) => passage.article === id && text.slice(passage.start, passage.end) === passage.quote,
  );
  const front = frontMatter(text);
  const zoned = zones(text, front, folds);
  const found = once(text, sentencesOf(text, zoned));
  const story = zoned.filter(({ zone }) => zone !== 'boilerplate').map(({ start, end }) => text.slice(start, end));
  const spoken = language(story.join('\n'));
  return {
    article: id,
    text,
    ...metadata({ text, front, zones: zoned, sentences: found.filter(({ zone }) => zone !== 'credit') }, corrections),
    language: spoken,
    zones: zoned,
    sentences: spoken === 'en' ? found.map((sentence) => ({ ...sentence, tokens: tokens(text, sentence) })) : [],
  };
}

type Bare = Omit<Sentence, 'tokens'>;

/** Marks of Markdown in front of a line: they are no words. */
const MARKUP = /^(?:[#>*_•▪-]+\s*)+/;

function sentencesOf(text: string, zoned: readonly Zoned[]): Bare[] {
  const lines = paragraphs(text);
  let at = 0;
  return zoned.flatMap(({ start, end, zone }): Bare[] => {
    if (zone === 'boilerplate') return [];
    const found: Bare[] = [];
    while ((lines[at]?.end ?? Infinity) <= start) at++;
    for (let n = at; n < lines.length && (lines[n]?.start ?? end) < end; n++) {
      const within = cut(text, lines[n] ?? { start, end }, { start, end });
      for (const span of sentences(text, within)) found.push({ ...span, zone, paragraph: n });
    }
    return found;
  });
}

function cut(text: string, line: Span, zone: Span): Span {
  const start = Math.max(line.start, zone.start);
  const markup = MARKUP.exec(text.slice(start, start + 12))?.[0].length ?? 0;
  const end = Math.min(line.end, zone.end);
  return { start: Math.min(start + markup, end), end };
}

/** When a sentence is printed twice, the one that stands where the story is told. */
const BEST: readonly Zone[] = ['body', 'deck', 'headline', 'caption', 'credit'];

function once(text: string, found: readonly Bare[]): Bare[] {
  const best = new Map<string, Bare>();
  for (const sentence of found) {
    const key = squeezed(text.slice(sentence.start, sentence.end));
    const other = best.get(key);
    if (other === undefined || BEST.indexOf(sentence.zone) < BEST.indexOf(other.zone)) best.set(key, sentence);
  }
  const kept = new Set(best.values());
  return found.filter((sentence) => kept.has(sentence));
}
