import type { Comparison } from '../model.ts';

/** A set of numbers between two ends; a missing end is open. */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
}

const least = (a: Interval): number => a.min ?? -Infinity;
const most = (a: Interval): number => a.max ?? Infinity;

export const equals = (a: Interval, b: Interval): boolean => least(a) === least(b) && most(a) === most(b);
export const overlaps = (a: Interval, b: Interval): boolean => least(a) <= most(b) && least(b) <= most(a);

/** How far apart two disjoint intervals are. */
export const gap = (a: Interval, b: Interval): number => Math.max(least(a), least(b)) - Math.min(most(a), most(b));

/** The place of the last digit that is not a trailing nought: 100 for 3,900, 0.1 for 6.5. */
export function place(n: number): number {
  const [digits = '', exponent = '0'] = Math.abs(n).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** What a round figure may stand for: half of its last place to either side, at most 5 %. */
export function roundingCell(n: number): Interval {
  const half = Math.min(place(n) / 2, Math.abs(n) * 0.05);
  return { min: n - half, max: n + half };
}

/** The words for how two intervals on one scale relate; `a` and `b` are shown as `words`. */
export function relate(a: Interval, b: Interval, words: readonly [string, string], apart: string): Comparison {
  const [first, second] = [...words].sort() as [string, string];
  if (equals(a, b)) return { relation: 'same', because: `both say ${first}` };
  if (!overlaps(a, b)) return { relation: 'different', because: `${first} and ${second} are ${apart}` };
  const open = (one: Interval): boolean => one.min === undefined || one.max === undefined;
  const why =
    open(a) || open(b) ? 'can both be true: one only sets a bound' : 'overlap: one is less exact than the other';
  return { relation: 'compatible', because: `${first} and ${second} ${why}` };
}
