import { dayOf, isoOf, ymd, yearOf, weekdayOf } from '../days.ts';
import { type Context, type Groups, nearestDay, type Reading, said, shiftOf, YEAR, yearsAhead } from './grammar.ts';

/** The day of a year a holiday falls on. */
type Falls = (year: number) => string;

const on =
  (month: number, day: number): Falls =>
  (year) =>
    ymd(year, month, day);

/** The nth given weekday of a month; -1 is the last. */
const nth =
  (n: number, weekday: number, month: number): Falls =>
  (year) => {
    const first = dayOf(ymd(year, month, 1)) ?? 0;
    const offset = (weekday - weekdayOf(first) + 7) % 7;
    if (n > 0) return isoOf(first + offset + 7 * (n - 1));
    const last = (dayOf(month === 12 ? ymd(year + 1, 1, 1) : ymd(year, month + 1, 1)) ?? 0) - 1;
    return isoOf(last - ((weekdayOf(last) - weekday + 7) % 7));
  };

/** Days from Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
const easter =
  (offset: number): Falls =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return isoOf((dayOf(ymd(year, Math.floor(n / 31), (n % 31) + 1)) ?? 0) + offset);
  };

const HOLIDAYS: Readonly<Record<string, Falls>> = {
  'Christmas Eve': on(12, 24),
  'Christmas Day': on(12, 25),
  Christmas: on(12, 25),
  'Boxing Day': on(12, 26),
  "New Year's Eve": on(12, 31),
  "New Year's Day": on(1, 1),
  "Valentine's Day": on(2, 14),
  "St. Patrick's Day": on(3, 17),
  'May Day': on(5, 1),
  'Fourth of July': on(7, 4),
  'Bastille Day': on(7, 14),
  Halloween: on(10, 31),
  'Veterans Day': on(11, 11),
  'Memorial Day': nth(-1, 1, 5),
  'Labor Day': nth(1, 1, 9),
  'Columbus Day': nth(2, 1, 10),
  'Thanksgiving Day': nth(4, 4, 11),
  Thanksgiving: nth(4, 4, 11),
  'Martin Luther King Jr. Day': nth(3, 1, 1),
  'Palm Sunday': easter(-7),
  'Ash Wednesday': easter(-46),
  'Good Friday': easter(-2),
  'Easter Sunday': easter(0),
  'Easter Monday': easter(1),
};

const names = Object.keys(HOLIDAYS).join('|').replaceAll("'", "['’]").replaceAll('.', '\\.?');
export const HOLIDAY = `\\b(?:(?<rel>last|this|next) )?(?<h>${names})(?:,? (?<y>${YEAR}))?(?! Island|['’]? (?!(?:in|on|at|the|an?|and|or|but|when|as|to|for|from|with|was|is|morning|afternoon|evening|night|this|last)\\b)[a-z])`;

/** A holiday with a fixed rule, as a day. */
export function holiday({ h = '', y, rel }: Groups, context: Context): Reading | undefined {
  const name = Object.keys(HOLIDAYS).find((one) => one.replaceAll(/['.]/g, '') === h.replaceAll(/['’.]/g, ''));
  const falls = HOLIDAYS[name ?? ''];
  if (falls === undefined) return undefined;
  if (y !== undefined) return said(falls(Number(y)));
  if (context.today === undefined) return fixed(falls, context);
  const year = yearOf(context.today);
  const here = dayOf(falls(year)) ?? context.today;
  const future = context.future || rel === 'next' || rel === 'this';
  const shift =
    shiftOf(rel) < 0 && here >= context.today
      ? -1
      : yearsAhead(here, { today: context.today, future, past: context.past || rel !== undefined });
  return { timex: falls(year + shift), rests: 'publication' };
}

/** Without a year only the holidays of a fixed day say which day they are. */
function fixed(falls: Falls, context: Context): Reading | undefined {
  if (falls(2023).slice(5) !== falls(2024).slice(5)) return undefined;
  return nearestDay(Number(falls(2024).slice(5, 7)), Number(falls(2024).slice(8)), context);
}
