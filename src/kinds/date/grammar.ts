import { MONTH_NAMES } from '../../text/calendar.ts';
import { type Day, dayOf, four, isoOf, monthFrom, monthOf, two, weekdayOf, yearOf, ymd } from '../days.ts';

/** What the words of a date come to, before anybody compares it. */
export interface Reading {
  /** TIMEX3 value: '2025-01-09', '2025-01', 'XXXX-01-09', '2013-W12', or two of them as a range 'from/to'. */
  readonly timex: string;
  /** Whether the words say it in full or it was worked out from the day of publication. */
  readonly rests: 'said' | 'publication';
  /** The other reading of an ambiguous date such as 9/1/2025. */
  readonly or?: string;
  /** Words of the date itself that bend it: "two weeks ago" is around that week, "earlier this year" before today. */
  readonly modifier?: Modifier;
  /** Counted from an event the sentence may not name ("a day earlier"), so publication is only the best guess. */
  readonly loose?: true;
}

export type Modifier = 'before' | 'by' | 'after' | 'since' | 'until' | 'around' | 'early' | 'mid' | 'late';

export interface Context {
  /** The day of publication, if known. */
  readonly today: Day | undefined;
  /** Whether the words close by look ahead: "will", "is due". */
  readonly future: boolean;
  /** Whether the words close by look back: "was", "fell". */
  readonly past: boolean;
  /** The date read last before this one, as TIMEX3 value. */
  readonly last: string | undefined;
  /** The date that begins the stretch of time this one ends: "from Jan. 30 to". */
  readonly from: string | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date. Earlier rules keep the words they match. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: Context) => Reading | undefined;
}

const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');
const cased = (words: readonly string[]): string => [...words, ...words.map((word) => word.toUpperCase())].join('|');
export const FULL_MONTH = `(?:${cased(MONTH_NAMES)})`;
export const MONTH = `(?:${FULL_MONTH}|(?:${cased(SHORT_MONTHS)})(?:\\b\\.?))`;
/** Months that are no other word when they stand alone. */
export const PLAIN_MONTH = `(?:${MONTH_NAMES.filter((name) => !/^(?:March|April|May|June|August)$/.test(name)).join('|')})`;
export const WEEKDAY = `(?:${cased('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '))})`;
export const WITH_WEEKDAY = `(?:(?:${WEEKDAY}|(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?),? )?`;
export const DAY =
  '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\w:]|[.,]\\d{1,3}(?!\\d)| ?(?:%|percent|per cent|million|billion))';
export const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\w]|[.,]\\d)';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const weekdayNumber = (word = ''): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
/** -1 for "last", 0 for "this", 1 for "next". */
export const shiftOf = (word = ''): number => SHIFTS[word.toLowerCase()] ?? 0;

/** A day further ahead than this is taken for last year's; what news dates today and tomorrow is not. */
const SLACK = 2;
/** Whatever the verb, a day as recent as this is not next year's. */
const JUST_OVER = 30;
/** Where no verb says whether a date is past, the nearest is meant: days, months. */
const NEAR = 45;
const NEAR_MONTHS = 2;

/** Years to add to this year for a day that this year falls on `here`. */
export function yearsAhead(here: Day, { today = here, future, past }: Omit<Context, 'last' | 'from'>): number {
  if (future) return here < today - JUST_OVER ? 1 : 0;
  return here > today + (past ? SLACK : NEAR) ? -1 : 0;
}

/** A day of a year the words leave out: the last one, or the next when they look ahead. */
export function nearestDay(month: number, day: number, context: Context): Reading | undefined {
  const { today, from } = context;
  if (dayOf(ymd(2024, month, day)) === undefined) return undefined;
  if (today === undefined) return { timex: `XXXX-${two(month)}-${two(day)}`, rests: 'said' };
  const start = from === undefined ? undefined : dayOf(from);
  if (start !== undefined) {
    const year = yearOf(start);
    return said(ymd((dayOf(ymd(year, month, day)) ?? start) < start ? year + 1 : year, month, day), 'publication');
  }
  const year = yearOf(today);
  return said(ymd(year + yearsAhead(dayOf(ymd(year, month, day)) ?? today, context), month, day), 'publication');
}

/** A month of a year the words leave out: the last one, or the next when they look ahead. */
export function nearestMonth(month: number, { today, future, past }: Context): Reading {
  if (today === undefined) return { timex: `XXXX-${two(month)}`, rests: 'said' };
  const here = monthOf(today);
  const reach = past ? 0 : NEAR_MONTHS;
  const shift = future ? (month < here ? 1 : 0) : month > here + reach ? -1 : 0;
  return { timex: `${four(yearOf(today) + shift)}-${two(month)}`, rests: 'publication' };
}

/** "last January", "next July", "this March". */
export function shiftedMonth(month: number, shift: number, { today, ...rest }: Context): Reading {
  if (today === undefined) return nearestMonth(month, { today, ...rest });
  const year = yearOf(today);
  const past = month < monthOf(today) ? year : year - 1;
  return {
    timex: `${four(shift < 0 ? past : shift > 0 ? (month > monthOf(today) ? year : year + 1) : year)}-${two(month)}`,
    rests: 'publication',
  };
}

/** The weekday in question: today or before, later when the words look ahead; `shift` for "last", "this", "next". */
export function nearestWeekday(weekday: number, shift: number | undefined, context: Context): Reading {
  const { today, future, from } = context;
  if (today === undefined) return { timex: `XXXX-WXX-${weekday}`, rests: 'said' };
  const start = from === undefined ? undefined : dayOf(from);
  if (start !== undefined)
    return { timex: isoOf(start + ((weekday - weekdayOf(start) + 7) % 7)), rests: 'publication' };
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  const by: Readonly<Record<number, number>> = { [-1]: back || -7, 0: weekday - weekdayOf(today), 1: ahead || 7 };
  return {
    timex: isoOf(today + ((shift === undefined ? undefined : by[shift]) ?? (future ? ahead : back))),
    rests: 'publication',
  };
}

/** A full date, if it is in the calendar. */
export function said(timex: string, rests: Reading['rests'] = 'said'): Reading | undefined {
  return dayOf(timex) === undefined ? undefined : { timex, rests };
}

export const monthsFrom = (today: Day, by: number): string => monthFrom(yearOf(today), monthOf(today), by);
export const yearsFrom = (today: Day, by: number): string => four(Math.max(0, yearOf(today) + by));
