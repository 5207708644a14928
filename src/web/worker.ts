import { parentPort } from 'node:worker_threads';
import type { Article, Brief } from '../model.ts';
import { analyseStepwise } from './stepwise.ts';

/** Articles that are kept as they were read, so that one article more in a story costs the reading of one. */
const MOST_KEPT = 500;
const kept = new Map<string, Article>();

/** The article as it came the first time: what was read of it hangs on that very object. */
function known(article: Article): Article {
  const before = kept.get(article.id);
  const same = before?.text === article.text && before.file === article.file ? before : article;
  kept.delete(article.id);
  kept.set(article.id, same);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return same;
}

/** A thread that analyses stories, so that long articles hold up no page; a question and its answers share a number. */
parentPort?.on('message', ({ n, brief }: { readonly n: number; readonly brief: Brief }) => {
  const analysis = analyseStepwise({ ...brief, articles: brief.articles.map(known) }, (done, total) =>
    parentPort?.postMessage({ n, done, total }),
  );
  // One at a time, since taking in a large answer would hold up who asked.
  for (const text of analysis.texts) parentPort?.postMessage({ n, text });
  parentPort?.postMessage({ n, analysis: { ...analysis, texts: [] } });
});
