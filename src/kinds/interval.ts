import type { Comparison } from '../model.ts';

/** A set of numbers between two ends; a missing end is open. */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
}

const least = (a: Interval): number => a.min ?? -Infinity;
const most = (a: Interval): number => a.max ?? Infinity;

const equals = (a: Interval, b: Interval): boolean => least(a) === least(b) && most(a) === most(b);
export const overlaps = (a: Interval, b: Interval): boolean => least(a) <= most(b) && least(b) <= most(a);

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

/** Figures as kinds compare them: an interval, and the number itself when the words leave one only. */
export interface Measured extends Interval {
  readonly exact?: number;
}

/** The interval of a figure for a value; `exact` when both ends are one. */
export function intervalOf({ min, max }: Interval): Measured {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(min === max && min !== undefined ? { exact: min } : {}),
  };
}

/** A round figure may stand for a more exact one close by. */
export function rounds(a: Measured, b: Measured): boolean {
  const covers = ({ exact }: Measured, other: Measured): boolean =>
    exact !== undefined && overlaps(roundingCell(exact), other);
  return covers(a, b) || covers(b, a);
}

/** How two intervals on one scale relate, in words; `words` show them, `apart` says how far disjoint ones lie apart. */
export function relate(a: Interval, b: Interval, words: readonly [string, string], apart: string): Comparison {
  const [first, second] = [...words].sort() as [string, string];
  if (equals(a, b)) return { relation: 'same', because: `both say ${first}` };
  if (!overlaps(a, b)) return { relation: 'different', because: `${first} and ${second} ${apart}` };
  const open = (one: Interval): boolean => one.min === undefined || one.max === undefined;
  const why =
    open(a) || open(b)
      ? 'can both be true: one only sets a bound'
      : 'can both be true: one is less exact than the other';
  return { relation: 'compatible', because: `${first} and ${second} ${why}` };
}

/** Two figures that only rounding keeps apart. */
export function rounded(words: readonly [string, string]): Comparison {
  const [first, second] = [...words].sort() as [string, string];
  return { relation: 'compatible', because: `${first} and ${second} fit: the rounder figure may stand for the other` };
}
