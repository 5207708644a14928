import { Worker } from 'node:worker_threads';
import type { Analysis, Brief } from '../model.ts';

/** Analysis in a thread of its own. */
export interface Apart {
  readonly analyse: (brief: Brief) => Promise<Analysis>;
  readonly close: () => Promise<void>;
}

interface Waiting {
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
    started.on('message', ({ n, analysis }: { readonly n: number; readonly analysis: Analysis }) => {
      waiting.get(n)?.resolve(analysis);
      waiting.delete(n);
    });
    started.on('error', (error: Error) => died(started, error));
    started.on('exit', () => died(started, new Error('The analysis stopped before it was done.')));
    started.unref();
    return started;
  };

  return {
    analyse: (brief) =>
      new Promise((resolve, reject) => {
        const n = asked++;
        waiting.set(n, { resolve, reject });
        worker ??= start();
        worker.postMessage({ n, brief });
      }),
    async close() {
      await worker?.terminate();
    },
  };
}
