import type { Mention, PublishedAt } from '../model.ts';
import { compareDates } from './date/compare.ts';
import type { Modifier } from './date/grammar.ts';
import { type Found, scan } from './date/scan.ts';
import { showDate } from './date/show.ts';
import { type Day, isoOf, spanOf } from './days.ts';
import type { Kind } from './kind.ts';
import { inSentences } from './sentences.ts';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** A day or a period, said or worked out from the day of publication. */
export interface CalendarDate {
  /** The first and the last day it may mean; absent where open ("before 2015") or when no year is known. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly grain: Grain;
  /** TIMEX3 value; 'XXXX-01-09' when no year is known, 'from/to' of a range. */
  readonly timex: string;
  readonly rests: 'said' | 'publication';
  readonly modifier?: Modifier;
  /** Only a weekday is named. */
  readonly weekdayOnly?: true;
  /** The other date that 9/1/2025 may be. */
  readonly or?: string;
}

export const date: Kind<CalendarDate> = {
  name: 'date',
  label: 'Date',
  find: (text) => {
    const published = daysOf(text.publishedAt);
    return inSentences(text, (words) => dates(words, published));
  },
  compare: compareDates,
  show: showDate,
};

/** The first and the last day an article can have been published on. */
function daysOf({ value, earliest, latest }: PublishedAt): readonly [Day, Day] | undefined {
  const said = spanOf(value.slice(0, 10));
  const from = Math.max(
    said?.[0] ?? -Infinity,
    (earliest === undefined ? undefined : spanOf(earliest.slice(0, 10))?.[0]) ?? -Infinity,
  );
  const to = Math.min(
    said?.[1] ?? Infinity,
    (latest === undefined ? undefined : spanOf(latest.slice(0, 10))?.[1]) ?? Infinity,
  );
  return Number.isFinite(from) && Number.isFinite(to) && from <= to ? [from, to] : said;
}

/** When publication is an interval, what comes out the same from both its ends is known and the rest is not. */
function dates(words: string, published: readonly [Day, Day] | undefined): Mention<CalendarDate>[] {
  if (published === undefined || published[0] === published[1]) return mentions(words, scan(words, published?.[0]));
  const [fromFirst, fromLast] = [scan(words, published[0]), scan(words, published[1])];
  const unknown = scan(words, undefined);
  const settled = fromFirst.flatMap((one) => {
    if (fromLast.some((other) => other.start === one.start && other.timex === one.timex)) return [one];
    return unknown.filter((other) => other.start === one.start && other.end === one.end);
  });
  return mentions(words, settled);
}

function mentions(words: string, found: readonly Found[]): Mention<CalendarDate>[] {
  return joined(words, inYear(words, found)).flatMap((one) => {
    const value = one.loose === true ? undefined : valueOf(one);
    return value === undefined ? [] : [{ start: one.start, end: one.end, value }];
  });
}

/** How near two days of a sentence lie that share the one year it prints, in days. */
const NEAR = 60;

/** "was killed on June 24, 2005, while investigating a June 20 shooting": a day without a year beside one with it. */
function inYear(words: string, found: readonly Found[]): readonly Found[] {
  const isPrinted = ({ start, end, timex }: Found): boolean => words.slice(start, end).includes(timex.slice(0, 4));
  const [full, ...others] = found.filter((one) => DAY.test(one.timex) && isPrinted(one));
  if (full === undefined || others.length > 0) return found;
  return found.map((one) => {
    if (one === full || isPrinted(one) || !/^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(one.timex)) return one;
    const timex = full.timex.slice(0, 4) + one.timex.slice(4);
    const [a, b] = [spanOf(timex)?.[0], spanOf(full.timex)?.[0]];
    const isMonthNamed =
      /\p{L}{3}/u.test(words.slice(one.start, one.end)) && !/day\b/i.test(words.slice(one.start, one.end));
    return a !== undefined && b !== undefined && isMonthNamed && Math.abs(a - b) <= NEAR ? { ...one, timex } : one;
  });
}
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "30 January to 2 February", "between 1999 and 2003": two dates of one grain are one range. */
function joined(words: string, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const one of found) {
    const last = out.at(-1);
    const between = last === undefined ? '' : words.slice(last.end, one.start);
    const to =
      /^(?: ?[-–—] ?| to | through )$/.test(between) ||
      (between === ' and ' && /\bbetween $/i.test(words.slice(0, last?.start)));
    const ordered =
      to && last !== undefined && (spanOf(last.timex)?.[1] ?? Infinity) < (spanOf(one.timex)?.[0] ?? -Infinity);
    if (last !== undefined && ordered && grainOf(last.timex) === grainOf(one.timex) && !last.timex.includes('/'))
      out[out.length - 1] = { ...last, end: one.end, timex: `${last.timex}/${one.timex}` };
    else out.push(one);
  }
  return out;
}

function valueOf({ timex, rests, modifier, or }: Found): CalendarDate | undefined {
  const grain = grainOf(timex);
  if (grain === undefined) return undefined;
  const common = {
    grain,
    timex,
    rests,
    ...(modifier === undefined ? {} : { modifier }),
    ...(or === undefined ? {} : { or }),
    ...(/^XXXX-WXX/.test(timex) ? { weekdayOnly: true as const } : {}),
  };
  const span = spanOf(timex);
  return span === undefined
    ? /^XXXX/.test(timex)
      ? common
      : undefined
    : { ...common, ...bent(span, modifier, grain) };
}

const GRAINS: readonly (readonly [RegExp, Grain])[] = [
  [/^(?:\d{4}-\d\d-\d\d|XXXX-\d\d-\d\d|XXXX-WXX-\d)$/, 'day'],
  [/^\d{4}-W\d\d/, 'week'],
  [/^(?:\d{4}|XXXX)-\d\d$/, 'month'],
  [/^\d{4}-[QH]\d$/, 'quarter'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}$/, 'decade'],
  [/^\d{2}$/, 'century'],
];

function grainOf(timex: string): Grain | undefined {
  const [from = ''] = timex.split('/');
  return GRAINS.find(([shape]) => shape.test(from))?.[1];
}

/** How far "around" reaches to either side, in days. */
const AROUND: Readonly<Record<Grain, number>> = {
  day: 3,
  week: 4,
  month: 15,
  quarter: 30,
  season: 30,
  year: 183,
  decade: 1826,
  century: 7305,
};

type Bounds = Pick<CalendarDate, 'earliest' | 'latest'>;

/** The days a modifier leaves: halves for early and late, the middle half for mid; the part of a day changes nothing. */
function bent([from, to]: readonly [Day, Day], modifier: Modifier | undefined, grain: Grain): Bounds {
  const length = grain === 'day' ? 0 : to - from;
  const days = (first: Day, last: Day): Bounds => ({
    earliest: isoOf(Math.round(first)),
    latest: isoOf(Math.round(last)),
  });
  if (modifier === 'before') return { latest: isoOf(from - 1) };
  if (modifier === 'by') return { latest: isoOf(to) };
  if (modifier === 'after') return { earliest: isoOf(to + 1) };
  if (modifier === 'around') return days(from - AROUND[grain], to + AROUND[grain]);
  if (modifier === 'early') return days(from, to - length / 2);
  if (modifier === 'late') return days(from + length / 2, to);
  return modifier === 'mid' ? days(from + length / 4, to - length / 4) : days(from, to);
}
