/** What work gives, and how many milliseconds it took; of a promise, until it is fulfilled. */
export function timed<T>(work: () => Promise<T>): Promise<[T, number]>;
export function timed<T>(work: () => T): [T, number];
export function timed<T>(work: () => T | Promise<T>): [T, number] | Promise<[T, number]> {
  const started = performance.now();
  const result = work();
  if (result instanceof Promise) return result.then((value: T) => [value, performance.now() - started]);
  return [result, performance.now() - started];
}

/** The value below which a share (0 to 1) of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
