import { Worker } from 'node:worker_threads';
import type { Analysis, Brief, Text } from '../model.ts';
import type { Told } from './stepwise.ts';

/** Analysis in a thread of its own. */
export interface Apart {
  readonly analyse: (brief: Brief, told?: Told) => Promise<Analysis>;
  readonly close: () => Promise<void>;
}

type Answer = { readonly n: number } & (
  { readonly done: number; readonly total: number } | { readonly text: Text } | { readonly analysis: Analysis }
);

interface Waiting {
  readonly texts: Text[];
  readonly told: Told | undefined;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread; when it dies, who waits is told, and the next question starts another. */
export function apart(): Apart {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const died = (dead: Worker, error: Error): void => {
    if (worker !== dead) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.js', import.meta.url));
    started.on('message', (answer: Answer) => {
      const asker = waiting.get(answer.n);
      if ('done' in answer) asker?.told?.(answer.done, answer.total);
      else if ('text' in answer) asker?.texts.push(answer.text);
      else {
        asker?.resolve({ ...answer.analysis, texts: asker.texts });
        waiting.delete(answer.n);
      }
    });
    started.on('error', (error: Error) => died(started, error));
    started.on('exit', () => died(started, new Error('The analysis stopped before it was done.')));
    started.unref();
    return started;
  };

  return {
    analyse: (brief, told) =>
      new Promise((resolve, reject) => {
        const n = asked++;
        waiting.set(n, { texts: [], told, resolve, reject });
        worker ??= start();
        worker.postMessage({ n, brief });
      }),
    async close() {
      await worker?.terminate();
    },
  };
}
