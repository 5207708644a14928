import { parentPort } from 'node:worker_threads';
import { analyse } from '../analysis/analyse.ts';
import type { Brief } from '../model.ts';

/** A thread that analyses stories, so that long articles hold up no page; a question and its answer share a number. */
parentPort?.on('message', ({ n, brief }: { readonly n: number; readonly brief: Brief }) => {
  parentPort?.postMessage({ n, analysis: analyse(brief) });
});
