import { rememberedWords } from '../text/remembered.ts';
import { printed, round } from './numerals.ts';

import { type Interval, place } from './interval.ts';

const exactly = (n: number): Interval => ({ min: n, max: n });
/** How far "about" reaches: ± 10 % of a round figure, ± 2 % of one with more than two telling digits ("an estimated 102 million"). */
const reach = (n: number): number => (place(n) * 20 >= Math.abs(n) ? 0.1 : 0.02);
const step = (n: number): number => (Number.isInteger(n) ? 1 : 1e-9);

/** What the words before or after a figure make of it: "about" is ± 10 %, "nearly" up to 10 % below. */
const MODIFIERS: readonly {
  readonly as: string;
  readonly before: string;
  readonly after?: string;
  readonly bounds: (n: number) => Interval;
}[] = [
  {
    as: 'about',
    before: 'about|around|some|approximately|roughly|an estimated|estimated|circa|c\\.|in the region of',
    after: 'or so',
    bounds: (n) => ({ min: round((1 - reach(n)) * n), max: round((1 + reach(n)) * n) }),
  },
  {
    as: 'nearly',
    before: 'nearly|almost|just under|just short of|close to|approaching',
    bounds: (n) => ({ min: round(0.9 * n), max: n }),
  },
  {
    as: 'just over',
    before: 'just over|slightly more than|a little over|a little more than',
    bounds: (n) => ({ min: n, max: round(1.1 * n) }),
  },
  {
    as: 'at least',
    before: 'at least|no fewer than|no less than|not less than|a minimum of',
    after: 'or more',
    bounds: (n) => ({ min: n }),
  },
  {
    as: 'more than',
    before: 'more than|over|above|upwards? of|in excess of|well over|greater than|exceeding',
    after: 'plus|\\+',
    bounds: (n) => ({ min: n + step(n) }),
  },
  {
    as: 'up to',
    before: 'up to|as many as|as much as|at most|no more than|not more than|a maximum of',
    after: 'or fewer|or less',
    bounds: (n) => ({ max: n }),
  },
  { as: 'less than', before: 'fewer than|less than|under|below', bounds: (n) => ({ max: n - step(n) }) },
  { as: '', before: 'exactly|only|just|a total of|precisely|between|from', bounds: exactly },
];
const APPROXIMATE: ReadonlySet<string> = new Set(['about', 'nearly', 'just over']);
/** The words before or after a figure, for a pattern. */
export const allOf = (side: 'before' | 'after'): string =>
  MODIFIERS.map((row) => row[side])
    .filter(Boolean)
    .join('|');

/** A figure as its modifier makes it. */
export interface Bounded extends Interval {
  readonly figure: number;
  /** Only roughly so: "about", "nearly". */
  readonly approximate: boolean;
  /** What the words make of the figure, in house style: 'about', 'at least', 'to' of a range; of "dozens of" the word itself. */
  readonly as: string;
}

const PATTERNS = MODIFIERS.map((row) => ({
  ...row,
  pattern: new RegExp(`^(?:${row.before}|${row.after ?? row.before})$`, 'i'),
}));

const rowOf = rememberedWords((modifier) => PATTERNS.find(({ pattern }) => pattern.test(modifier)));

export function bounded(figure: number, modifier: string | undefined): Bounded {
  const row = modifier === undefined ? undefined : rowOf(modifier);
  const as = row?.as ?? '';
  return { figure, ...(row?.bounds ?? exactly)(figure), approximate: APPROXIMATE.has(as), as };
}

/** The words of a figure in house style, which `figures` reads back: "about 4,000", "10 to 12", "dozens of", "2.6 million". */
export function amount({ figure, max, as }: Pick<Bounded, 'figure' | 'max' | 'as'>): string {
  if (as === '') return printed(figure);
  if (as === 'to') return `${printed(figure)} to ${printed(max ?? figure)}`;
  return MODIFIERS.some((row) => row.as === as) ? `${as} ${printed(figure)}` : as;
}
