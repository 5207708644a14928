import { type Day, dayOf, four, isoOf, monthOf, spanOf, two, weekdayOf, weekOf, yearOf } from '../days.ts';
import { valueOf } from '../numerals.ts';
import {
  type Context,
  DAY,
  type Groups,
  type Modifier,
  MONTH,
  monthNumber,
  monthsFrom,
  nearestDay,
  nearestWeekday,
  type Reading,
  type Rule,
  shiftOf,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearsFrom,
} from './grammar.ts';
import { HOLIDAY, holiday } from './holidays.ts';

const rule = (source: string, read: Rule['read'], flags = 'gi'): Rule => ({ pattern: new RegExp(source, flags), read });
const published = (timex: string, modifier?: Modifier): Reading => ({
  timex,
  rests: 'publication',
  ...(modifier === undefined ? {} : { modifier }),
});

const quarterOf = (day: Day): number => Math.ceil(monthOf(day) / 3);

/** The period of a unit that lies `by` units from the one a day is in. */
const PERIODS: Readonly<Record<string, (day: Day, by: number) => string>> = {
  day: (day, by) => isoOf(day + by),
  week: (day, by) => weekOf(day + 7 * by),
  weekend: (day, by) => `${weekOf(day + 7 * by)}-WE`,
  fortnight: (day, by) => weekOf(day + 14 * by),
  month: monthsFrom,
  quarter: (day, by) => {
    const index = yearOf(day) * 4 + quarterOf(day) - 1 + by;
    return `${four(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
  },
  year: yearsFrom,
  decade: (day, by) => yearsFrom(day, 10 * by).slice(0, 3),
  century: (day, by) => yearsFrom(day, 100 * by).slice(0, 2),
};

/** A period counted from publication. */
function period(unit: string | undefined, by: number, today: Day | undefined): string | undefined {
  return today === undefined
    ? undefined
    : PERIODS[(unit ?? '').toLowerCase().replace(/s$/, '').replace('centurie', 'century')]?.(today, by);
}

function named({ mod, rel, unit }: Groups, { today }: Context): Reading | undefined {
  const timex = period(unit, shiftOf(rel), today);
  const bend: Readonly<Record<string, Modifier>> = { early: 'early', late: 'late', end: 'late' };
  return timex === undefined ? undefined : published(timex, mod === undefined ? undefined : bend[mod.toLowerCase()]);
}

/** The weekend just over, on a working day; the coming one when the words look ahead. */
function theWeekend({ today, future }: Context): Reading | undefined {
  if (today === undefined) return undefined;
  return published(`${weekOf(future || weekdayOf(today) > 5 ? today : today - 7)}-WE`);
}

/** "two weeks ago", "a day earlier", "three months later": counted from publication, or from the date just read. */
function counted({ n, unit, dir }: Groups, { today, last }: Context): Reading | undefined {
  const direction = (dir ?? '').toLowerCase();
  const forward = /later|from now|after|hence|on$/.test(direction);
  const fromToday = /ago|from now|hence/.test(direction);
  const base = fromToday ? today : (baseOf(last) ?? today);
  const count = /^(?:a|an)$/i.test(n ?? '') ? 1 : valueOf(n ?? '');
  const timex = period(unit, forward ? count : -count, base);
  if (timex === undefined || count === 0 || count > 5000 || !Number.isInteger(count)) return undefined;
  const exact = /^day/i.test(unit ?? '') && count < 15;
  return {
    ...published(timex, exact ? undefined : 'around'),
    ...(fromToday || baseOf(last) !== undefined ? {} : { loose: true }),
  };
}

const baseOf = (last: string | undefined): Day | undefined => (last === undefined ? undefined : spanOf(last)?.[0]);

/** "the previous day", "the following week": counted from the date just read. */
function following({ rel, unit }: Groups, { today, last }: Context): Reading | undefined {
  const base = baseOf(last);
  const by = /same|that/i.test(rel ?? '') ? 0 : /previous|before/i.test(rel ?? '') ? -1 : 1;
  const timex = period(unit, by, base ?? today);
  return timex === undefined ? undefined : { ...published(timex), ...(base === undefined ? { loose: true } : {}) };
}

const QUARTERS = ['first', 'second', 'third', 'fourth', 'final'];

function quarter({ n, y, rel, half }: Groups, { today }: Context): Reading | undefined {
  const index = Math.min(
    /^\d/.test(n ?? '') ? Number.parseInt(n ?? '', 10) : QUARTERS.indexOf((n ?? '').toLowerCase()) + 1,
    half === undefined ? 4 : 2,
  );
  const letter = half === undefined ? 'Q' : 'H';
  if (y !== undefined) return { timex: `${y}-${letter}${index}`, rests: 'said' };
  if (today === undefined) return undefined;
  const now = half === undefined ? quarterOf(today) : Math.ceil(monthOf(today) / 6);
  const shift = rel === undefined ? (index > now ? -1 : 0) : shiftOf(rel);
  return published(`${yearsFrom(today, shift)}-${letter}${index}`);
}

const SEASONS: Readonly<Record<string, readonly [string, number]>> = {
  spring: ['SP', 3],
  summer: ['SU', 6],
  autumn: ['FA', 9],
  fall: ['FA', 9],
  winter: ['WI', 12],
};

function season({ s, y, rel }: Groups, { today, future }: Context): Reading | undefined {
  const [code, begins] = SEASONS[(s ?? '').toLowerCase()] ?? ['SP', 3];
  if (y !== undefined) return { timex: `${y}-${code}`, rests: 'said' };
  if (today === undefined) return undefined;
  const begun = monthOf(today) >= begins;
  const over = monthOf(today) >= begins + 3;
  const by = /last/i.test(rel ?? '')
    ? over
      ? 0
      : -1
    : /next/i.test(rel ?? '')
      ? begun
        ? 1
        : 0
      : /this/i.test(rel ?? '') || begun || future
        ? 0
        : -1;
  return published(`${yearsFrom(today, by)}-${code}`);
}

function weekOfDay({ end, d, m, d2, m2, y }: Groups, context: Context): Reading | undefined {
  const month = monthNumber(m ?? m2);
  const date = Number.parseInt(d ?? d2 ?? '', 10);
  const day =
    y === undefined
      ? nearestDay(month, date, context)
      : { timex: `${y}-${two(month)}-${two(date)}`, rests: 'said' as const };
  const first = day === undefined ? undefined : dayOf(day.timex);
  return first === undefined || day === undefined
    ? undefined
    : { ...day, timex: `${weekOf(first)}${end === undefined ? '' : '-WE'}` };
}

const DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** "last night" belongs to two days. */
function dayWord({ w = '' }: Groups, { today }: Context): Reading | undefined {
  if (today === undefined) return undefined;
  const word = w.toLowerCase();
  if (word === 'last night') return published(`${isoOf(today - 1)}/${isoOf(today)}`);
  return published(isoOf(today + (DAYS[word] ?? 0)));
}

const UNIT = '(?<unit>days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))';
const COUNT =
  '(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,4})';
/** Weekdays in the names of other things. */
const NOT_BEFORE =
  '(?<!\\b(?:Black|Good|Ash|Super|Bloody|Sheffield|Ruby|Cyber|Palm|Man|Girl|Giving|Shrove|Maundy|Holy) )';
const NOT_AFTER =
  '(?! (?:Times|Night Live|Night Lights|Mirror|Telegraph|Mail|Post|Herald|Express|Independent|Sun|Addams|School|school|Club)\\b)';
const QUARTER_ENDS = `(?: (?:of (?:fiscal |the )?)?(?<y>${YEAR})| of (?<rel>this|last|next) year)?(?! of (?:the|a) (?:game|match|season|century))`;

/** "the week of 4 March", which has a date inside. */
export const weekRules: readonly Rule[] = [
  rule(
    `\\b(?:the )?week(?<end>end)? of (?:(?<d>${DAY}) (?<m>${MONTH})|(?<m2>${MONTH}) (?<d2>${DAY}))(?:,? (?<y>${YEAR}))?`,
    weekOfDay,
    'g',
  ),
];

/** Dates counted from the day of publication or from one just read. */
export const relativeRules: readonly Rule[] = [
  rule(HOLIDAY, holiday, 'g'),
  rule(`\\b(?<w>${Object.keys(DAYS).join('|')}|last night)\\b`, dayWord),
  rule(`\\b${COUNT} ${UNIT} (?<dir>ago|earlier|later|from now|hence)\\b`, counted),
  rule(`\\b${COUNT} ${UNIT} (?<dir>before)(?=[.,;]|$)`, counted),
  rule(
    `\\b(?:the )?(?:(?<n>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?:fiscal )?quarter|Q(?<q>[1-4]))\\b${QUARTER_ENDS}`,
    ({ n, q, ...rest }, context) => quarter({ ...rest, n: n ?? q }, context),
  ),
  rule(
    `\\b(?:the )?(?<n>first|second) (?<half>half) of (?:(?:fiscal )?(?<y>${YEAR})|(?<rel>this|last|next) year)\\b`,
    quarter,
  ),
  rule(
    `\\b(?:(?<rel>last|this|next|the|in|early|late|mid)[- ])(?<s>spring|summer|autumn|winter)\\b(?: of)?(?: (?<y>${YEAR}))?`,
    season,
  ),
  rule(`\\b(?:(?<rel>last|this|next) )?(?<s>spring|summer|autumn|fall|winter)(?: of)? (?<y>${YEAR})`, season),
  rule(`\\b(?<rel>last|this|next) (?<s>fall)(?= |[.,])(?! (?:in|of|into|from)\\b)`, season),
  rule(
    `\\b(?:(?<mod>earlier|later|early|late) )?(?<rel>this|last|next|the current)(?: coming| past)? (?<unit>week|weekend|month|quarter|year|decade|century)\\b`,
    named,
  ),
  rule('(?<!\\bof )\\bthe weekend\\b(?! of)', (_, context) => theWeekend(context)),
  rule('\\b(?:the )?(?<mod>end) of (?:the|this) (?<unit>week|month|year|decade|century)\\b', named),
  rule('\\b(?:the |that )?(?<rel>previous|following|same) (?<unit>day|week|weekend|month|year)\\b', following),
  rule('\\b(?<rel>the day before)(?=[.,;]|$)', (groups, context) => following({ ...groups, unit: 'day' }, context)),
  rule(
    `${NOT_BEFORE}\\b(?:(?<rel>[Ll]ast|[Nn]ext|[Tt]his)(?: coming| past)? )?(?<w>${WEEKDAY})\\b${NOT_AFTER}`,
    ({ rel, w }, context) => nearestWeekday(weekdayNumber(w), rel === undefined ? undefined : shiftOf(rel), context),
    'g',
  ),
];
