import { brief, standing } from '../../src/dossier.ts';
import type { Analysis, Article, Entry } from '../../src/model.ts';
import type { Story } from '../../src/web/story.ts';
import { articleEntry } from '../support/entries.ts';

/** A story as the desk would open it, with an analysis made by hand. */
export function storyWith(articles: readonly Article[], analysis: Analysis, entries: readonly Entry[] = []): Story {
  const dossier = {
    id: 'flood',
    title: 'The flood',
    createdAt: '2024-06-01T12:00:00.000Z',
    entries: [...articles.map(articleEntry), ...entries],
  };
  const texts = new Map(analysis.texts.map((text) => [text.article, text]));
  return { dossier, entries: standing(dossier), brief: brief(dossier), analysis, texts, standings: new Map() };
}
