import { monthNumber } from '../../text/calendar.ts';
import { type Day, dayOf, isoOf, spanOf, two, weekdayOf, weekOf } from '../days.ts';
import { NUMERAL, valueOf } from '../numerals.ts';
import {
  type Context,
  DAY,
  type Groups,
  type Modifier,
  MONTH,
  nearestDay,
  nearestWeekday,
  type Reading,
  type Rule,
  shiftOf,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './grammar.ts';
import { HOLIDAY, holiday } from './holidays.ts';
import { period, published, rule } from './periods.ts';

function named({ mod, rel, unit }: Groups, { today }: Context): Reading | undefined {
  const timex = period(unit, shiftOf(rel), today);
  const bend: Readonly<Record<string, Modifier>> = {
    early: 'early',
    beginning: 'early',
    start: 'early',
    middle: 'mid',
    late: 'late',
    end: 'late',
    close: 'late',
  };
  return timex === undefined ? undefined : published(timex, mod === undefined ? undefined : bend[mod.toLowerCase()]);
}

/** The weekend just over, on a working day; the coming one when the words look ahead. */
function theWeekend({ today, future }: Context): Reading | undefined {
  if (today === undefined) return undefined;
  return published(`${weekOf(future || weekdayOf(today) > 5 ? today : today - 7)}-WE`);
}

/** Counts that are no numeral. */
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, 'a couple of': 2, 'half a dozen': 6, 'a dozen': 12 };

/** "two weeks ago", "a day earlier", "three months later": counted from publication, or from the date just read. */
function counted({ n, unit, dir }: Groups, { today, last }: Context): Reading | undefined {
  const direction = (dir ?? '').toLowerCase();
  const forward = /later|from now|after|hence|on$/.test(direction);
  const fromToday = /ago|from now|hence/.test(direction);
  const base = fromToday ? today : (baseOf(last) ?? today);
  const count = COUNTS[(n ?? '').toLowerCase()] ?? valueOf(n ?? '');
  const timex = period(unit, forward ? count : -count, base);
  if (timex === undefined || count === 0 || count > 5000 || !Number.isInteger(count)) return undefined;
  const exact = /^day/i.test(unit ?? '') && count < 15;
  return {
    ...published(timex, exact ? undefined : 'around'),
    ...(fromToday || baseOf(last) !== undefined ? {} : { loose: true }),
  };
}

/** "a week ago today", "two weeks from Friday", "two Sundays ago": a day, weeks away. */
function weeksFrom({ n, w, dir }: Groups, context: Context): Reading | undefined {
  const { today } = context;
  const count = COUNTS[(n ?? '').toLowerCase()] ?? valueOf(n ?? '');
  if (today === undefined || !Number.isInteger(count) || count > 5000) return undefined;
  const by = dir?.toLowerCase() === 'ago' ? -7 * count : 7 * count;
  const ahead = w === undefined ? 0 : (weekdayNumber(w) - weekdayOf(today) + 7) % 7;
  return published(isoOf(today + by + ahead));
}

const baseOf = (last: string | undefined): Day | undefined => (last === undefined ? undefined : spanOf(last)?.[0]);

/** "the previous day", "the following week": counted from the date just read. */
function following({ rel2, rel = rel2, unit }: Groups, { today, last }: Context): Reading | undefined {
  const base = baseOf(last);
  const by = /same|that/i.test(rel ?? '') ? 0 : /previous|preceding|prior|before/i.test(rel ?? '') ? -1 : 1;
  const timex = period(unit, by, base ?? today);
  return timex === undefined ? undefined : { ...published(timex), ...(base === undefined ? { loose: true } : {}) };
}

function weekOfDay({ end, d, m, d2, m2, y }: Groups, context: Context): Reading | undefined {
  const month = monthNumber(m ?? m2 ?? '');
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
const COUNT = `(?<n>an?(?: couple of| dozen)?|half a dozen|${NUMERAL})`;
/** Weekdays in the names of other things. */
const NOT_BEFORE =
  '(?<!\\b(?:Black|Good|Ash|Super|Bloody|Sheffield|Ruby|Cyber|Palm|Man|Girl|Giving|Shrove|Maundy|Holy) )';
const NOT_AFTER =
  '(?! (?:Times|Night Live|Night Lights|Mirror|Telegraph|Mail|Post|Herald|Express|Independent|Sun|Addams|School|school|Club)\\b)';

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
  rule(`\\b${COUNT} weeks? (?<dir>ago|from) (?:today|(?<w>${WEEKDAY}))\\b`, weeksFrom),
  rule(`\\b${COUNT} (?<w>${WEEKDAY})s? (?<dir>ago)\\b`, weeksFrom),
  rule(`\\b${COUNT} ${UNIT} (?<dir>ago|earlier|later|from now|hence)\\b`, counted),
  rule(`\\b${COUNT} ${UNIT} (?<dir>before)(?=[.,;]|$)`, counted),
  rule(
    '\\b(?:(?:the |that )?(?<rel>previous|following|same)|the (?<rel2>next|preceding|prior)) (?<unit>day|week|weekend|month|year)\\b',
    following,
  ),
  rule(
    `\\b(?:(?<mod>earlier|later|early|late) )?(?<rel>this|last|next|(?:the )?current)(?: coming| past)? (?<unit>week|weekend|month|quarter|year|decade|century)\\b`,
    named,
  ),
  rule('(?<!\\bof )\\bthe weekend\\b(?! of)', (_, context) => theWeekend(context)),
  rule(
    '\\b(?:the )?(?<mod>end|close|beginning|start|middle) of (?:the|(?<rel>this|last|next)) (?<unit>week|month|year|decade|century)\\b(?! of)',
    named,
  ),
  rule('\\b(?:the )?(?<unit>year)-(?<mod>end)\\b', named),
  rule('\\b(?<rel>the day before)(?=[.,;]|$)', (groups, context) => following({ ...groups, unit: 'day' }, context)),
  rule(
    `${NOT_BEFORE}\\b(?:(?<rel>[Ll]ast|[Nn]ext|[Tt]his)(?: coming| past)? )?(?<w>${WEEKDAY})\\b${NOT_AFTER}`,
    ({ rel, w }, context) => nearestWeekday(weekdayNumber(w), rel === undefined ? undefined : shiftOf(rel), context),
    'g',
  ),
];
