import { showCalendar } from '../../text/calendar.ts';
import type { CalendarDate } from '../date.ts';
import { dayOf, isoOf, spanOf } from '../days.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

const ordinal = (n: number): string =>
  `${n}${(n % 100 > 10 && n % 100 < 14 ? '' : ['', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;

type Writer = (match: readonly string[]) => string;

const SHAPES: readonly (readonly [RegExp, Writer])[] = [
  [/^(?:\d{4}|XXXX)-\d\d-\d\d$|^\d{4}(?:-\d\d)?$/, ([iso = '']) => showCalendar(iso)],
  [/^XXXX-\d\d$/, ([iso = '']) => `${showCalendar(iso)}, year unknown`],
  [/^XXXX-WXX-(\d)$/, ([, n = '']) => WEEKDAYS[Number(n) - 1] ?? ''],
  [/^\d{4}-W\d\d$/, ([week = '']) => `the week of ${firstDay(week)}`],
  [/^\d{4}-W\d\d-WE$/, ([week = '']) => `the weekend of ${firstDay(week)}`],
  [/^(\d{4})-Q(\d)$/, ([, y = '', n = '']) => `the ${QUARTERS[Number(n) - 1] ?? ''} quarter of ${y}`],
  [/^(\d{4})-H(\d)$/, ([, y = '', n = '']) => `the ${QUARTERS[Number(n) - 1] ?? ''} half of ${y}`],
  [/^(\d{4})-([A-Z]{2})$/, ([, y = '', s = '']) => `${SEASONS[s] ?? ''} ${y}`],
  [/^(\d{3})$/, ([d = '']) => `the ${d}0s`],
  [/^(\d{2})$/, ([c = '']) => `the ${ordinal(Number(c) + 1)} century`],
];

function firstDay(week: string): string {
  return timexWords(isoOf(spanOf(week)?.[0] ?? 0));
}

/** The words for a TIMEX3 date value. */
function timexWords(timex: string): string {
  const [from = '', to] = timex.split('/');
  if (to !== undefined) return rangeWords(from, to);
  for (const [shape, write] of SHAPES) {
    const match = shape.exec(timex);
    if (match !== null) return write(match);
  }
  return timex;
}

/** "9 to 11 January 2025" inside one month. */
function rangeWords(from: string, to: string): string {
  if (dayOf(from) !== undefined && from.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))} to ${timexWords(to)}`;
  return `${timexWords(from)} to ${timexWords(to)}`;
}

/** A date in house style: "9 January 2025", "before 2015", "mid-July 2013". */
export function showDate({ timex, modifier, or }: CalendarDate): string {
  if (or !== undefined) return `${Number(timex.slice(5, 7))}/${Number(timex.slice(8))}/${timex.slice(0, 4)}`;
  const words = timexWords(timex);
  if (modifier === undefined) return words;
  return modifier === 'mid' ? `mid-${words}` : `${modifier} ${words}`;
}
