import type { Span } from '../model.ts';
import { matches } from './matches.ts';

const MONTHS = [
  ['January', 'jan'],
  ['February', 'feb'],
  ['March', 'mar'],
  ['April', 'apr'],
  ['May', 'may'],
  ['June', 'jun'],
  ['July', 'jul'],
  ['August', 'aug'],
  ['September', 'sep'],
  ['October', 'oct'],
  ['November', 'nov'],
  ['December', 'dec'],
] as const;

/** The months in full, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map(([name]) => name);

/** Any way of writing a month, for use inside a pattern: 'March', 'Mar.', 'Sept.'. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** 1 to 12 for 'March', 'Mar.' or 'MARCH'; 0 for anything else. */
export function monthNumber(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex(([, short]) => short === key) + 1;
}

/** A date as printed, with the year unless it is left out ('XXXX-01-09'), as a partial ISO date. */
export interface CalendarDate extends Span {
  readonly value: string;
}

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)';
const EDGE = '(?<![\\p{L}\\d./-])';
const STOP = '(?![\\p{L}\\d]|[-/.]\\d)';
/** An hour behind a date, on a clock that tells whose date it is. */
const CLOCK = (zone: string): string => `(?=(?:,? at |[ ,@]{1,2})\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?,? )?${zone}\\b)`;
const FORMS = [
  `(?<year>(?:1[89]|20)\\d\\d)(?<mark>[-/.] ?)(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:T[\\d:.]+Z?)?`,
  `(?<month>${MONTH}) ${DAY}(?:, ?| )${YEAR}`,
  `${DAY}(?: of)? (?<month>${MONTH}),? ${YEAR}`,
  `(?<month>${MONTH}),? ${YEAR}`,
  `(?<american>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:20)?\\d\\d)${CLOCK('(?:ET|CT|MT|PT|[ECMP][SD]T)')}`,
  `${DAY}/(?<number>\\d{1,2})/(?<year>(?:20)?\\d\\d)${CLOCK('(?:GMT|BST)')}`,
  `(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}`,
  `(?<month>${MONTH}) ${DAY}`,
  `${DAY}(?: of)? (?<month>${MONTH})`,
].map((form) => new RegExp(`${EDGE}${form}${STOP}`, 'giu'));

/** A text without a digit beside a mark or a month has no date, which spares it every form. */
const MARKS =
  /\d[-/.]|\d(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?,? \d/iu;

/**
 * The calendar dates of a text in order, the fullest form of each: '2025-01-09', '2025-01', 'XXXX-01-09'. Bare months and years
 * are not among them, and '3/4/2025' counts as '2025', since it may be either day
 * unless an hour behind it is on American or British clocks.
 */
export function calendarDates(text: string): CalendarDate[] {
  if (!MARKS.test(text)) return [];
  const found: CalendarDate[] = [];
  const taken = (span: Span): boolean => found.some((date) => date.start < span.end && span.start < date.end);
  for (const form of FORMS)
    for (const match of matches(text, form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const value = partial(match.groups ?? {});
      if (value !== '' && !taken(span)) found.push({ ...span, value });
    }
  return found.sort((a, b) => a.start - b.start);
}

function partial(parts: Record<string, string | undefined>): string {
  const year = (parts['year'] ?? 'XXXX').padStart(4, '20');
  if (parts['first'] !== undefined) return slashed(year, Number(parts['first']), Number(parts['second']));
  const month =
    parts['month'] === undefined ? Number(parts['number'] ?? parts['american']) : monthNumber(parts['month']);
  return parts['day'] === undefined ? isoMonth(year, month) : isoDay(year, month, Number(parts['day']));
}

function slashed(year: string, first: number, second: number): string {
  const readings = new Set([isoDay(year, first, second), isoDay(year, second, first)].filter((iso) => iso !== ''));
  return readings.size === 1 ? ([...readings][0] ?? '') : year;
}

const two = (n: number): string => String(n).padStart(2, '0');

function isoMonth(year: string, month: number): string {
  return month >= 1 && month <= 12 ? `${year}-${two(month)}` : '';
}

function isoDay(year: string, month: number, day: number): string {
  const whole = isoMonth(year, month);
  return whole !== '' && day >= 1 && day <= daysIn(year, month) ? `${whole}-${two(day)}` : '';
}

/** How many days a month has; February has 29 when the year is unknown ('XXXX'). */
function daysIn(year: string, month: number): number {
  const y = Number(year);
  const leap = Number.isNaN(y) || (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0));
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first day of a partial date: '2025' → '2025-01-01'. */
export function firstDay(iso: string): string {
  return iso + '-01-01'.slice(iso.length - 4);
}

/** The last day of a partial date: '2025-02' → '2025-02-28'. */
export function lastDay(iso: string): string {
  const [year = '', month = '12', day] = iso.split('-');
  return day === undefined ? `${year}-${month}-${two(daysIn(year, Number(month)))}` : iso;
}

/** House style for a partial date: '9 January 2025', 'January 2025', '2025', '9 January'. */
export function showCalendar(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1]?.[0] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year === 'XXXX' ? '' : year].filter(Boolean).join(' ');
}
