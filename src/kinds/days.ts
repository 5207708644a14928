import { rememberedWords } from '../text/remembered.ts';

/** A calendar day, counted from 1 January 1970. */
export type Day = number;

const MS = 86_400_000;

/** The day of a full ISO date; undefined for one that is not in the calendar, such as 30 February. */
export function dayOf(iso: string): Day | undefined {
  const instant = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  return instant.toISOString().startsWith(iso.slice(0, 10)) ? instant.getTime() / MS : undefined;
}

export function isoOf(day: Day): string {
  const bounded = Math.min(Math.max(day, -700_000), 2_900_000);
  return new Date(bounded * MS).toISOString().slice(0, 10);
}

export const yearOf = (day: Day): number => Number(isoOf(day).slice(0, 4));
export const monthOf = (day: Day): number => Number(isoOf(day).slice(5, 7));

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const two = (n: number): string => String(n).padStart(2, '0');
export const four = (n: number): string => String(n).padStart(4, '0');

export function ymd(year: number, month: number, day: number): string {
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** The month that lies `by` months from one, as `YYYY-MM`. */
export function monthFrom(year: number, month: number, by: number): string {
  const index = year * 12 + month - 1 + by;
  return `${four(Math.floor(index / 12))}-${two((((index % 12) + 12) % 12) + 1)}`;
}

/** The ISO week a day is in, as `YYYY-Www`. */
export function weekOf(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = yearOf(thursday);
  const first = dayOf(`${four(year)}-01-01`) ?? thursday;
  return `${four(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

function monday(year: number, week: number): Day {
  const fourth = dayOf(`${four(year)}-01-04`) ?? 0;
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

const lastOfMonth = (year: number, month: number): Day => (dayOf(`${monthFrom(year, month, 1)}-01`) ?? 0) - 1;

const months = (year: number, from: number, to: number): readonly [Day, Day] => [
  dayOf(ymd(year, from, 1)) ?? 0,
  lastOfMonth(year, to),
];

/** Seasons overlap, since writers and calendars do not agree where they begin; "winter 2013" may be either of two. */
const SEASONS: Readonly<Record<string, (year: number) => readonly [Day, Day]>> = {
  SP: (year) => months(year, 3, 6),
  SU: (year) => months(year, 6, 9),
  FA: (year) => months(year, 9, 12),
  WI: (year) => [months(year - 1, 12, 12)[0], months(year + 1, 1, 3)[1]],
};

type Reader = (n: readonly number[], words: readonly string[]) => readonly [Day, Day] | undefined;

/** Each shape a TIMEX3 date value can have and the days it covers. */
const SHAPES: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/,
    (_, [whole = '']) => {
      const day = dayOf(whole);
      return day === undefined ? undefined : [day, day];
    },
  ],
  [/^(\d{4})-W(\d\d)$/, ([year = 0, week = 0]) => [monday(year, week), monday(year, week) + 6]],
  [/^(\d{4})-W(\d\d)-WE$/, ([year = 0, week = 0]) => [monday(year, week) + 5, monday(year, week) + 6]],
  [/^(\d{4})-(\d\d)$/, ([year = 0, month = 0]) => (month >= 1 && month <= 12 ? months(year, month, month) : undefined)],
  [/^(\d{4})-Q([1-4])$/, ([year = 0, quarter = 0]) => months(year, quarter * 3 - 2, quarter * 3)],
  [/^(\d{4})-H([12])$/, ([year = 0, half = 0]) => months(year, half * 6 - 5, half * 6)],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([year = 0], [, , season = '']) => SEASONS[season]?.(year)],
  [/^(\d{4})$/, ([year = 0]) => months(year, 1, 12)],
  [/^(\d{3})$/, ([decade = 0]) => [months(decade * 10, 1, 1)[0], months(decade * 10 + 9, 1, 12)[1]]],
  [/^(\d{2})$/, ([century = 0]) => [months(century * 100, 1, 1)[0], months(century * 100 + 99, 1, 12)[1]]],
];

/** The first and last day a TIMEX3 date value covers; undefined when it is not tied to a year or is no date. */
export const spanOf = rememberedWords((timex: string): readonly [Day, Day] | undefined => {
  const [from = '', to] = timex.split('/');
  if (to !== undefined) {
    const first = spanOf(from);
    const last = spanOf(to);
    return first === undefined || last === undefined ? undefined : [first[0], last[1]];
  }
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(timex);
    if (match !== null) return read(match.slice(1).map(Number), match);
  }
  return undefined;
});
