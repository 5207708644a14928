import { monthNumber } from '../../text/calendar.ts';
import { type Day, four, isoOf, monthOf, weekOf, yearOf } from '../days.ts';
import {
  type Context,
  type Groups,
  type Modifier,
  MONTH,
  monthsFrom,
  type Reading,
  type Rule,
  shiftOf,
  YEAR,
  yearsFrom,
} from './grammar.ts';

export const rule = (source: string, read: Rule['read'], flags = 'gi'): Rule => ({
  pattern: new RegExp(source, flags),
  read,
});
export const published = (timex: string, modifier?: Modifier): Reading => ({
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
export function period(unit: string | undefined, by: number, today: Day | undefined): string | undefined {
  return today === undefined
    ? undefined
    : PERIODS[(unit ?? '').toLowerCase().replace(/s$/, '').replace('centurie', 'century')]?.(today, by);
}

const QUARTERS = ['first', 'second', 'third', 'fourth', 'final'];

function quarter({ n, y, rel, half }: Groups, { today, future }: Context): Reading | undefined {
  const index = Math.min(
    /^\d/.test(n ?? '') ? Number.parseInt(n ?? '', 10) : QUARTERS.indexOf((n ?? '').toLowerCase()) + 1,
    half === undefined ? 4 : 2,
  );
  const letter = half === undefined ? 'Q' : 'H';
  if (y !== undefined) return { timex: `${y}-${letter}${index}`, rests: 'said' };
  if (today === undefined) return undefined;
  const now = half === undefined ? quarterOf(today) : Math.ceil(monthOf(today) / 6);
  const shift = rel === undefined ? (future ? (index < now ? 1 : 0) : index > now ? -1 : 0) : shiftOf(rel);
  return published(`${yearsFrom(today, shift)}-${letter}${index}`);
}

const SEASONS: Readonly<Record<string, readonly [string, number]>> = {
  spring: ['SP', 3],
  summer: ['SU', 6],
  autumn: ['FA', 9],
  fall: ['FA', 9],
  winter: ['WI', 12],
};

/** 'SP' for "spring", as TIMEX3 has it; '' for no season. */
export const seasonCode = (word: string): string => SEASONS[word.toLowerCase()]?.[0] ?? '';

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

const QUARTER_ENDS = `(?: (?:of (?:fiscal |the )?)?(?<y>${YEAR})|,? (?:of )?(?<rel>this|last|next) year)?(?! of (?:the|a) (?:game|match|season|century))`;

/** Quarters, halves and seasons. */
export const periodRules: readonly Rule[] = [
  rule(
    `\\b(?:the )?${MONTH}(?:[-–]| to | through )(?<m>${MONTH}) quarter\\b(?: of (?<y>${YEAR}))?`,
    ({ m, y }, context) => quarter({ n: String(Math.ceil(monthNumber(m ?? '') / 3)), y }, context),
  ),
  rule(
    `\\b(?:(?:the )?(?:fiscal(?: year)? )?(?<y>${YEAR})|(?<rel>this|last|next) year)['’]s (?<n>first|second|third|fourth|final)[- ](?:fiscal )?(?:quarter|(?<half>half))\\b`,
    quarter,
  ),
  rule(
    '\\b(?<n>first|second)-(?<half>half)\\b(?= (?:net|profits?|loss(?:es)?|earnings|results?|sales|revenues?|income|operating|pre-?tax|gross|figures|report))',
    quarter,
  ),
  rule(
    `\\b(?:the )?(?:fiscal )?(?:(?<n>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?:fiscal )?quarter|Q(?<q>[1-4]))\\b${QUARTER_ENDS}`,
    ({ n, q, ...rest }, context) => quarter({ ...rest, n: n ?? q }, context),
  ),
  rule(
    `\\b(?:the )?(?<n>first|second) (?<half>half) of (?:(?:fiscal )?(?<y>${YEAR})|(?:(?<rel>this|last|next)|the) year)\\b`,
    quarter,
  ),
  rule(
    `\\b(?:(?<rel>last|this|next|the|in|early|late|mid)[- ])(?<s>spring|summer|autumn|winter)\\b(?: of)?(?: (?<y>${YEAR}))?`,
    season,
  ),
  rule(`\\b(?:(?<rel>last|this|next) )?(?<s>spring|summer|autumn|fall|winter)(?: of)? (?<y>${YEAR})`, season),
  rule(`\\b(?<rel>last|this|next) (?<s>fall)(?= |[.,])(?! (?:in|of|into|from)\\b)`, season),
];
