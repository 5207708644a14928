import type { Analysis, Brief } from '../model.ts';
import { read } from '../text/read.ts';

/** What the articles of a story claim and where they disagree: a function of the set of articles and the editors' decisions. */
export function analyse(brief: Brief): Analysis {
  const texts = brief.articles.map((article) => read(article, brief)).sort((a, b) => (a.article < b.article ? -1 : 1));
  return { texts, claims: [], slots: [], conflicts: [], origins: [] };
}
