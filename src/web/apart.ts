import { Worker } from 'node:worker_threads';
import { Invalid } from '../errors.ts';
import { draft } from '../ingest/index.ts';
import type { Analysis, Article, Brief, Text } from '../model.ts';
import type { Told } from './stepwise.ts';

/** Work in a thread of its own. */
export interface Apart {
  readonly analyse: (brief: Brief, told?: Told) => Promise<Analysis>;
  /** As `draft`; what is read in no time is read here. */
  readonly read: (file: string, bytes: Uint8Array) => Promise<Article>;
  readonly close: () => Promise<void>;
}

export type Question = { readonly brief: Brief } | { readonly file: string; readonly bytes: Uint8Array };
export type Answer =
  | { readonly done: number; readonly total: number }
  | { readonly text: Text }
  | { readonly analysis: Analysis }
  | { readonly article: Article }
  | { readonly refused: string };

interface Waiting {
  /** Takes an answer; others follow unless it is the last. */
  readonly take: (answer: Answer) => 'last' | 'more';
  readonly reject: (error: Error) => void;
}

/** Bytes that are read in less time than it takes to hand them over. */
const FEW = 16_000;

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
    started.on('message', ({ n, answer }: { readonly n: number; readonly answer: Answer }) => {
      if (waiting.get(n)?.take(answer) === 'last') waiting.delete(n);
    });
    started.on('error', (error: Error) => died(started, error));
    started.on('exit', () => died(started, new Error('The analysis stopped before it was done.')));
    started.unref();
    return started;
  };
  const ask = (question: Question, asker: Waiting): void => {
    const n = asked++;
    waiting.set(n, asker);
    worker ??= start();
    worker.postMessage({ n, question });
  };

  return {
    analyse: (brief, told) =>
      new Promise((resolve, reject) => {
        const texts: Text[] = [];
        const take = (answer: Answer) => {
          if ('done' in answer) told?.(answer.done, answer.total);
          if ('text' in answer) texts.push(answer.text);
          if (!('analysis' in answer)) return 'more';
          resolve({ ...answer.analysis, texts });
          return 'last';
        };
        ask({ brief }, { take, reject });
      }),
    read: (file, bytes) =>
      new Promise((resolve, reject) => {
        if (bytes.length <= FEW) {
          resolve(draft(file, bytes));
          return;
        }
        const take = (answer: Answer) => {
          if ('article' in answer) resolve(answer.article);
          if ('refused' in answer) reject(new Invalid(answer.refused));
          return 'last' as const;
        };
        ask({ file, bytes }, { take, reject });
      }),
    async close() {
      await worker?.terminate();
    },
  };
}
