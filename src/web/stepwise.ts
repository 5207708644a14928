import { analyse } from '../analysis/analyse.ts';
import type { Analysis, Article, Brief } from '../model.ts';

/** Hears how many articles of how many are read. */
export type Told = (done: number, total: number) => void;

/** What an article was last read with: corrections and folds change what it says. */
const read = new WeakMap<Article, string>();

/**
 * The analysis, article by article: reading them takes most of the time and depends on nothing else, and the analysis keeps
 * what it has read while the article lives. Who waits can so be told how far it is.
 */
export function analyseStepwise(brief: Brief, told: Told): Analysis {
  const { articles, corrections, folds } = brief;
  articles.forEach((article, n) => {
    const own = {
      corrections: corrections.filter((one) => one.article === article.id),
      folds: folds.filter(({ passage }) => passage.article === article.id),
    };
    const key = [...own.corrections, ...own.folds].map(({ id }) => id).join();
    if (read.get(article) !== key)
      analyse({ ...own, articles: [article], aliases: [], links: [], claims: [], origins: [] });
    read.set(article, key);
    told(n + 1, articles.length);
  });
  return analyse(brief);
}
