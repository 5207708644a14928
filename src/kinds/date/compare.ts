import type { Comparison } from '../../model.ts';
import type { CalendarDate } from '../date.ts';
import { type Day, dayOf, isoOf, spanOf, weekdayOf } from '../days.ts';
import { showDate } from './show.ts';

type Days = readonly [Day, Day];

/** How two dates relate: a date is the set of days it may mean. */
export function compareDates(a: CalendarDate, b: CalendarDate): Comparison {
  const [first, second] = [showDate(a), showDate(b)].sort() as [string, string];
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one === undefined || other === undefined) return withoutYear(a, b, first, second);
  if (equal(one, other)) return { relation: 'same', because: `both say ${first}` };
  if (one.some((x) => other.some((y) => x[0] <= y[1] && y[0] <= x[1]))) return fits(a, b, first, second);
  return { relation: 'different', because: apart(a, b, one, other) };
}

/** The days a date may mean, as intervals; undefined without a year. */
function daysOf({ earliest, latest, or }: CalendarDate): readonly Days[] | undefined {
  if (earliest === undefined && latest === undefined) return undefined;
  const days: Days = [
    earliest === undefined ? -Infinity : (dayOf(earliest) ?? 0),
    latest === undefined ? Infinity : (dayOf(latest) ?? 0),
  ];
  const alternative = or === undefined ? undefined : spanOf(or);
  return alternative === undefined ? [days] : [days, alternative];
}

const equal = (a: readonly Days[], b: readonly Days[]): boolean => {
  const key = (days: readonly Days[]): string => days.map(String).sort().join();
  return key(a) === key(b);
};

const COARSENESS = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century'];

function fits(a: CalendarDate, b: CalendarDate, first: string, second: string): Comparison {
  const [fine, coarse] = COARSENESS.indexOf(a.grain) <= COARSENESS.indexOf(b.grain) ? [a, b] : [b, a];
  const because =
    fine.grain === coarse.grain || fine.modifier !== undefined || coarse.modifier !== undefined
      ? `${first} and ${second} can both be true`
      : `${showDate(fine)} lies in ${showDate(coarse)}`;
  return { relation: 'compatible', because };
}

/** "9 January and 11 January 2025 are 2 days apart"; otherwise which of the two leaves the other out. */
function apart(a: CalendarDate, b: CalendarDate, one: readonly Days[], other: readonly Days[]): string {
  const [early, late] = (one[0]?.[0] ?? 0) < (other[0]?.[0] ?? 0) ? [a, b] : [b, a];
  const words = `${withoutSharedYear(early, late)} and ${showDate(late)}`;
  const plain =
    early.modifier === undefined && late.modifier === undefined && early.or === undefined && late.or === undefined;
  if (!plain || early.grain !== late.grain || /\//.test(early.timex + late.timex))
    return `${words} cannot both be true`;
  if (early.grain !== 'day') return `${words} are different ${plural(early.grain)}`;
  const days = Math.abs((dayOf(early.timex) ?? 0) - (dayOf(late.timex) ?? 0));
  return `${words} are ${days === 1 ? '1 day' : `${days} days`} apart`;
}

const plural = (grain: string): string => (grain === 'century' ? 'centuries' : `${grain}s`);

function withoutSharedYear(early: CalendarDate, late: CalendarDate): string {
  const shared = early.timex.slice(0, 4) === late.timex.slice(0, 4) && /^\d{4}-\d\d-\d\d$/.test(early.timex);
  return shared ? showDate(early).replace(/ \d{4}$/, '') : showDate(early);
}

/** What is known of a date without its year; 0 where nothing is. */
interface Parts {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

function partsOf(timex: string): Parts {
  const [, weekday] = /^XXXX-WXX-(\d)$/.exec(timex) ?? [];
  if (weekday !== undefined) return { month: 0, day: 0, weekday: Number(weekday) };
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(timex) ?? [];
  return { month: Number(month ?? 0), day: Number(day ?? 0), weekday: 0 };
}

/** Without a year a date fits every year it can; two that name other months, days or weekdays fit none together. */
function withoutYear(a: CalendarDate, b: CalendarDate, first: string, second: string): Comparison {
  if (a.timex === b.timex) return { relation: 'same', because: `both say ${first}` };
  const [bare, full] = a.earliest === undefined && a.latest === undefined ? [a, b] : [b, a];
  const days = daysOf(full);
  const fit =
    days === undefined
      ? agree(partsOf(a.timex), partsOf(b.timex))
      : days.some((range) => holds(range, partsOf(bare.timex)));
  if (!fit) return { relation: 'different', because: `${first} and ${second} are different dates in any year` };
  return { relation: 'compatible', because: `${first} and ${second} fit: the year of one is not known` };
}

const agree = (a: Parts, b: Parts): boolean =>
  (a.month === 0 || b.month === 0 || a.month === b.month) &&
  (a.day === 0 || b.day === 0 || a.day === b.day) &&
  (a.weekday === 0 || b.weekday === 0 || a.weekday === b.weekday);

/** Whether a day of the range can be the one meant; a range over a year always has one. */
function holds([from, to]: Days, parts: Parts): boolean {
  if (to - from > 366) return true;
  for (let day = from; day <= to; day++) {
    const iso = isoOf(day);
    if (agree({ month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)), weekday: weekdayOf(day) }, parts))
      return true;
  }
  return false;
}
