import { randomUUID } from 'node:crypto';

/** What was done with a form, kept for the page it leads to; the oldest are forgotten, and losing one loses no work. */
export interface Receipts<T> {
  readonly keep: (receipt: T) => string;
  readonly get: (id: unknown) => T | undefined;
  /** The latest that fits. */
  readonly find: (fits: (receipt: T) => boolean) => { readonly id: string; readonly receipt: T } | undefined;
}

const MOST_KEPT = 200;

export function receipts<T>(): Receipts<T> {
  const kept = new Map<string, T>();
  return {
    keep(receipt) {
      const id = randomUUID();
      kept.set(id, receipt);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return id;
    },
    get: (id) => (typeof id === 'string' ? kept.get(id) : undefined),
    find(fits) {
      const [id, receipt] = [...kept].findLast(([, one]) => fits(one)) ?? [];
      return id === undefined || receipt === undefined ? undefined : { id, receipt };
    },
  };
}
