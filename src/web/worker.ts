import { parentPort } from 'node:worker_threads';
import { Invalid } from '../errors.ts';
import { draft } from '../ingest/index.ts';
import type { Article } from '../model.ts';
import type { Answer, Question } from './apart.ts';
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

/** A thread that analyses stories and reads large files, so that they hold up no page; a question and its answers share a number. */
parentPort?.on('message', ({ n, question }: { readonly n: number; readonly question: Question }) => {
  const tell = (answer: Answer) => parentPort?.postMessage({ n, answer });
  if ('file' in question) {
    tell(reading(question.file, question.bytes));
    return;
  }
  const { brief } = question;
  const analysis = analyseStepwise({ ...brief, articles: brief.articles.map(known) }, (done, total) =>
    tell({ done, total }),
  );
  // One at a time, since taking in a large answer would hold up who asked.
  for (const text of analysis.texts) tell({ text });
  tell({ analysis: { ...analysis, texts: [] } });
});

function reading(file: string, bytes: Uint8Array): Answer {
  try {
    return { article: draft(file, bytes) };
  } catch (error) {
    if (error instanceof Invalid) return { refused: error.message };
    throw error;
  }
}
