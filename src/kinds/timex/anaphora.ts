import { seasonCode } from '../date/periods.ts';
import { type Day, dayOf, four, isoOf, monthFrom, monthOf, weekOf, yearOf } from '../days.ts';
import { type Known, rule, type Rule } from './rule.ts';

/** The period of a unit a day is in, as TIMEX3. */
const PERIOD: Readonly<Record<string, (day: Day) => string>> = {
  day: isoOf,
  week: weekOf,
  weekend: (day) => `${weekOf(day)}-WE`,
  month: (day) => monthFrom(yearOf(day), monthOf(day), 0),
  quarter: (day) => quarterBefore(day, 0),
  year: (day) => four(yearOf(day)),
  decade: (day) => four(yearOf(day)).slice(0, 3),
  century: (day) => four(yearOf(day)).slice(0, 2),
};

const QUARTER = /^\d{4}-Q\d$/;
const MONTH = /^\d{4}-\d\d$/;

/** The quarter `by` before the one a day is in. */
function quarterBefore(day: Day, by: number): string {
  const index = yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3) - by;
  return `${four(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}

/** The same stretch of another year: '1989-Q3' a year before is '1988-Q3'. */
const shifted = (value: string, by: number): string =>
  value.replace(/^\d{4}/, (year) => four(Math.max(0, Number(year) + by)));

/** The period that news of results speaks of: the quarter read last, or the one just over. */
function quarterSpoken({ today, last = '' }: Known): string | undefined {
  if (QUARTER.test(last)) return last;
  return today === undefined ? undefined : quarterBefore(today, 1);
}

/** What "the same period", "the year-ago quarter" repeats, one year before. */
function aYearBefore(unit: string, known: Known): string | undefined {
  const { today, last = '' } = known;
  if (today === undefined) return undefined;
  if (unit === 'quarter') return shifted(quarterSpoken(known) ?? '', -1);
  if (unit === 'month' || (unit === 'period' && MONTH.test(last)))
    return shifted(MONTH.test(last) ? last : monthFrom(yearOf(today), monthOf(today), 0), -1);
  if (unit === 'day' && dayOf(last) !== undefined && last.length === 10) return shifted(last, -1);
  if (unit === 'period' && QUARTER.test(last)) return shifted(last, -1);
  return four(yearOf(today) - 1);
}

/** "the year", "that day": the period of a unit that the date read last, or else today, is in. */
function within(unit: string, day: Day | undefined): string | undefined {
  return day === undefined ? undefined : PERIOD[unit]?.(day);
}

const dayIn = (last: string | undefined): Day | undefined => (last === undefined ? undefined : dayOf(firstDay(last)));
const firstDay = (value: string): string => value.slice(0, 10) + '-01-01'.slice(Math.max(0, value.length - 4));

/** Expressions that take their value from the one before, or from the day of publication when none is. */
export const anaphora: readonly Rule[] = [
  rule('\\b9/11\\b', '2001-09-11'),
  rule(
    '\\b(?:the )?same (?<u>day|month|quarter|period|time|season) (?:of |in |the )?(?:(?<y>(?:19|20)\\d\\d)|(?:last|previous|prior|preceding) year|a year (?:ago|earlier|before)|the year before|(?<two>two years (?:ago|earlier)))',
    ({ u = '', y, two }, known) => {
      const before = aYearBefore(u.toLowerCase(), known);
      if (y !== undefined) return before?.replace(/^\d{4}/, y);
      return two === undefined || before === undefined ? before : shifted(before, -1);
    },
  ),
  rule('\\b(?:the |its |their )?year-(?:ago|earlier)(?: (?<u>quarter|period|month))?\\b', ({ u }, known) =>
    aYearBefore(u?.toLowerCase() ?? 'year', known),
  ),
  rule('\\ba year (?:ago|earlier) this (?<u>week|month)\\b', ({ u = '' }, { today }) =>
    today === undefined ? undefined : shifted(within(u.toLowerCase(), today) ?? '', -1),
  ),
  rule('\\b(?:the |its )(?:latest|most recent|just-ended|recent) quarter\\b', (_, known) => quarterSpoken(known)),
  rule(
    '(?<=\\b(?:in|for|of|during|throughout|over|ended|ending|within|through) )the quarter\\b(?! (?:of|to|that|ending|ended)\\b|-)',
    (_, known) => quarterSpoken(known),
  ),
  rule(
    '\\b(?:later |earlier |late |early )?that (?:same |very )?(?<u>day|week|weekend|month|year|decade)\\b',
    ({ u = '' }, { last, today }) => within(u.toLowerCase(), dayIn(last) ?? today),
  ),
  rule('\\b(?:that|the same) (?<s>spring|summer|autumn|fall|winter)\\b', ({ s = '' }, { last }) =>
    last !== undefined && /^\d{4}/.test(last) ? `${last.slice(0, 4)}-${seasonCode(s)}` : undefined,
  ),
  rule(
    '\\b(?:later|earlier|late|early) in the (?<u>day|week|month|year|decade|century)\\b(?! of)',
    ({ u = '' }, { today }) => within(u.toLowerCase(), today),
  ),
  rule(
    "(?<=\\b(?:of|for|in|during|throughout|over|within|through|rest of|so far|ended|ending|finished|closed|started|began|later in|earlier in|most of) )the (?<u>day|week|month|year)\\b(?! (?:of|to|that|when|before|after|he|she|it|they|ended|ending|in which|ahead|the)\\b|-|[’'])",
    ({ u = '' }, { today }) => within(u.toLowerCase(), today),
    'g',
  ),
  rule(
    '(?<=\\bon )(?:the )(?<d>\\d{1,2})(?:st|nd|rd|th)(?=[.,;]| (?:at|in|for|to|and|with)\\b)',
    ({ d = '' }, { today }) => {
      const month = today === undefined ? '' : monthFrom(yearOf(today), monthOf(today), 0);
      const day = `${month}-${d.padStart(2, '0')}`;
      return dayOf(day) === undefined ? undefined : day;
    },
  ),
];

/** The day a time of day belongs to when only the sentence says so: the last date in it, else publication. */
export const dayOfTime = ({ today, last }: Known): string =>
  last !== undefined && /^\d{4}-\d\d-\d\d/.test(last)
    ? last.slice(0, 10)
    : today === undefined
      ? 'XXXX-XX-XX'
      : isoOf(today);

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  daybreak: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  night: 'TNI',
  nightfall: 'TNI',
};

/** Times of day in words: "overnight", "later that night", "by late afternoon". */
export const hours: readonly Rule[] = [
  rule('\\bovernight\\b', (_, { today }) => (today === undefined ? undefined : `${isoOf(today - 1)}TNI`)),
  rule('\\bthrough the night\\b', (_, { today }) => (today === undefined ? undefined : `${isoOf(today - 1)}TNI`)),
  rule(
    '\\b(?:later |early |late )?(?:that|the same) (?<p>morning|afternoon|evening|night)\\b|\\b(?:late|early|mid)[- ](?<q>morning|afternoon|evening)\\b|(?<=\\b(?:at|by|before|until|after|since) )(?<r>nightfall|daybreak|dawn|dusk|night)\\b',
    ({ p, q, r }, known) => `${dayOfTime(known)}${PARTS[(p ?? q ?? r ?? '').toLowerCase()] ?? ''}`,
  ),
];
