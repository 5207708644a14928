import type { Comparison, Mention } from '../model.ts';
import { type Interval, intervalOf, type Measured, overlaps, relate, rounded } from './interval.ts';
import type { Kind } from './kind.ts';
import { amount, type Bounded } from './modifiers.ts';
import { round } from './numerals.ts';
import { type Figure, figures, figuresOf } from './numbers.ts';
import { firstWins, inSentences } from './sentences.ts';
import { matches } from '../text/matches.ts';

type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time. `min`, `max` are in seconds; `figure` counts `unit`s. */
export interface Duration extends Measured, Bounded {
  readonly unit: TimeUnit;
}

const SECONDS: Readonly<Record<Exclude<TimeUnit, 'month' | 'year'>, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const COARSENESS: readonly TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const NAMES: Readonly<Record<string, readonly [TimeUnit, number]>> = {
  sec: ['second', 1],
  second: ['second', 1],
  min: ['minute', 1],
  minute: ['minute', 1],
  hr: ['hour', 1],
  hour: ['hour', 1],
  night: ['day', 1],
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  yr: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  centurie: ['year', 100],
};
const UNIT = `(?:${Object.keys(NAMES)
  .filter((name) => name !== 'night')
  .join('|')})`;
const BEHIND = new RegExp(
  `^[ -](?:more |full |long |straight |consecutive |whole )?(?<unit>${UNIT}|night)s?(?:['’])?(?<half> and a half)?(?!\\w|[ -](?:old|ago|earlier|from now|of age|and younger|and older)s?\\b)`,
  'i',
);
const AND_MORE = new RegExp(
  `^(?:,| and|,? and)? (?<n>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>${UNIT})s?(?!\\w|[ -](?:old|ago|earlier)\\b)`,
  'i',
);
/** "an hour", "half a year", "for days": a length without a number; "once a month" is none. */
const WITHOUT_NUMBER = new RegExp(
  `\\b(?:(?:(?:(?=an? \\w+ and a half)|(?<=\\b(?:for|in|within|after|about|nearly|almost|than|least|lasted|lasting|took|takes|taken|spent|over|just|another|of|to|serve|served|every|around|some|under) ))(?<a>an?|one|half an?|a quarter of an)|(?<half>half an?)) (?!second \\w)(?<unit>${UNIT})(?<more> and a half)?|(?<=\\bfor )(?<vague>seconds|minutes|hours|days|weeks|months|years|decades))(?!\\w|[ -](?:old|ago|earlier|from now)\\b)`,
  'gi',
);
/** What stands in every length without a number. */
const ANY_UNIT = new RegExp(` (?:${UNIT})`, 'i');
/** How many of a unit "for hours" may be before one would say the next. */
const MOST: Readonly<Record<TimeUnit, number>> = {
  second: 59,
  minute: 59,
  hour: 23,
  day: 13,
  week: 8,
  month: 23,
  year: 30,
};

export const duration: Kind<Duration> = {
  name: 'duration',
  label: 'Duration',
  find: (text) => inSentences(text, (words, sentence) => durations(words, figuresOf(sentence, words))),
  compare,
  show,
};

/** Every length of time in a sentence, with offsets into it. */
function durations(words: string, numbers: readonly Figure[] = figures(words)): Mention<Duration>[] {
  const all = numbers.filter(({ sign }) => sign === undefined).map((figure) => spread(words, figure));
  const counted = all.flatMap((figure, n) => [...numbered(words, figure), ...elided(words, figure, all[n + 1])]);
  const others = ANY_UNIT.test(words) ? matches(words, WITHOUT_NUMBER) : [];
  return firstWins([...counted, ...others.flatMap(unnumbered)]);
}

/** "40 hours over four days": the days are those that the hours are spread over, not more than four. */
function spread(words: string, figure: Figure): Figure {
  const { start, number, figure: exact } = figure;
  const isSpread =
    /^over /i.test(words.slice(start, number)) && SPAN_BEFORE.test(words.slice(Math.max(0, start - 12), start));
  return isSpread ? { ...figure, start: number, min: exact, max: exact, approximate: false, as: '' } : figure;
}
const SPAN_BEFORE = new RegExp(`(?:${UNIT}) $`, 'i');

/** The ten of "10 and four years". */
function elided(words: string, figure: Figure, next: Figure | undefined): Mention<Duration>[] {
  if (next === undefined || !/^(?:,| and| or) $/.test(words.slice(figure.end, next.start))) return [];
  const [unit, times] = unitBehind(words, next);
  return unit === undefined || times === undefined ? [] : [mention(figure.start, figure.end, figure, unit, times)];
}

function unitBehind(words: string, figure: Figure): readonly [TimeUnit, number] | readonly [] {
  const match = BEHIND.exec(words.slice(figure.end, figure.end + 48));
  return NAMES[match?.groups?.['unit']?.toLowerCase() ?? ''] ?? [];
}

/** "two hours", "a 10-year sentence", "one hour and 20 minutes", "two years and a half". */
function numbered(words: string, figure: Figure): Mention<Duration>[] {
  const match = BEHIND.exec(words.slice(figure.end, figure.end + 48));
  const [unit, times] = NAMES[match?.groups?.['unit']?.toLowerCase() ?? ''] ?? [];
  if (match === null || unit === undefined || times === undefined || isSomeDay(words, figure, match[0])) return [];
  const end = figure.end + match[0].length;
  const plus = match.groups?.['half'] === undefined ? 0 : 0.5;
  const more = AND_MORE.exec(words.slice(end, end + 40));
  const [smaller] = NAMES[more?.groups?.['unit']?.toLowerCase() ?? ''] ?? [];
  if (
    more !== null &&
    smaller !== undefined &&
    times === 1 &&
    figure.as === '' &&
    COARSENESS.indexOf(smaller) < COARSENESS.indexOf(unit)
  ) {
    const [rest] = figures(more.groups?.['n'] ?? '');
    const total = wholeIn(figure.figure, unit, smaller) + (rest?.figure ?? 0);
    return [
      mention(figure.start, end + more[0].length, { ...figure, figure: total, min: total, max: total }, smaller, 1),
    ];
  }
  return [mention(figure.start, end, added(figure, plus), unit, times)];
}

/** "one day" is some day unless a preposition measures it. */
function isSomeDay(words: string, { start, number }: Figure, unit: string): boolean {
  if (start !== number || !/^one\b/i.test(words.slice(number)) || !/^ (?:day|night)$/.test(unit)) return false;
  return !/\b(?:for|in|within|after|lasted|took|every|only) $/i.test(words.slice(Math.max(0, number - 8), number));
}

const added = (figure: Bounded, plus: number): Bounded => ({
  ...figure,
  figure: figure.figure + plus,
  ...(figure.min === undefined ? {} : { min: figure.min + plus }),
  ...(figure.max === undefined ? {} : { max: figure.max + plus }),
});

/** How many of a smaller unit one of a larger has. */
function wholeIn(n: number, unit: TimeUnit, smaller: TimeUnit): number {
  if (unit === 'year')
    return n * { second: 31_557_600, minute: 525_960, hour: 8766, day: 365, week: 52, month: 12, year: 1 }[smaller];
  if (unit === 'month')
    return n * { second: 2_629_800, minute: 43_830, hour: 730, day: 30, week: 4, month: 1, year: 1 }[smaller];
  return smaller === 'month' || smaller === 'year' ? n : (n * SECONDS[unit]) / SECONDS[smaller];
}

function unnumbered(match: RegExpExecArray): Mention<Duration>[] {
  const { a, half, unit: word, more, vague } = match.groups ?? {};
  const [unit, times] = NAMES[(word ?? vague?.slice(0, -1) ?? '').toLowerCase()] ?? [];
  if (unit === undefined || times === undefined) return [];
  const end = match.index + match[0].length;
  if (vague !== undefined) {
    const bounds = { figure: 2, min: 2, max: MOST[unit], approximate: true, as: 'for' };
    return [mention(match.index, end, bounds, unit, times)];
  }
  const said = (a ?? half ?? '').toLowerCase();
  const figure =
    (said.startsWith('half') ? 0.5 : said.startsWith('a quarter') ? 0.25 : 1) + (more === undefined ? 0 : 0.5);
  return [mention(match.index, end, { figure, min: figure, max: figure, approximate: false, as: '' }, unit, times)];
}

function mention(start: number, end: number, bounded: Bounded, unit: TimeUnit, times: number): Mention<Duration> {
  const fractional = (unit === 'year' || unit === 'month') && !Number.isInteger(bounded.figure * times);
  const [as, per] = fractional && unit === 'year' ? (['month', 12 * times] as const) : ([unit, times] as const);
  const { min, max } = boundsOf(bounded);
  const value: Duration = {
    figure: round(bounded.figure * per),
    ...intervalOf({
      ...(min === undefined ? {} : { min: seconds(min * per, as)[0] }),
      ...(max === undefined ? {} : { max: seconds(max * per, as)[1] }),
    }),
    approximate: bounded.approximate,
    as: bounded.as,
    unit: as,
  };
  return { start, end, value };
}

/** Time is no count: less than two weeks may be 13 days. */
function boundsOf(bounded: Bounded): Interval {
  if (bounded.as === 'more than') return { min: bounded.figure };
  return bounded.as === 'less than' ? { max: bounded.figure } : bounded;
}

/** Months have 28 to 31 days and years 365 or 366; twelve months are a year. */
function seconds(n: number, unit: TimeUnit): readonly [number, number] {
  if (unit !== 'month' && unit !== 'year') return [round(n * SECONDS[unit]), round(n * SECONDS[unit])];
  const months = unit === 'year' ? n * 12 : n;
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  return [round((years * 365 + rest * 28) * SECONDS.day), round((years * 366 + rest * 31) * SECONDS.day)];
}

function compare(a: Duration, b: Duration): Comparison {
  const shown: [string, string] = [show(a), show(b)];
  if (!overlaps(a, b) && a.unit !== b.unit && overlaps(coarse(a, b), coarse(b, a))) return rounded(shown);
  const apart =
    a.unit === b.unit && a.as === '' && b.as === ''
      ? `are ${counted(Math.abs(a.figure - b.figure), a.unit)} apart`
      : 'cannot both be true';
  return relate(a, b, shown, apart);
}

/** Nobody calls 10 months a year, but eleven they may. */
const LARGEST_ROUNDING = 0.1;

/** What is given in years next to one in months may be rounded to the year. */
function coarse(one: Duration, other: Duration): Interval {
  if (COARSENESS.indexOf(one.unit) <= COARSENESS.indexOf(other.unit) || one.as !== '') return one;
  const half = Math.min(0.5, one.figure * LARGEST_ROUNDING);
  return { min: seconds(one.figure - half, one.unit)[0], max: seconds(one.figure + half, one.unit)[1] };
}

const counted = (n: number, unit: TimeUnit): string =>
  `${amount({ figure: round(n), as: '' })} ${n === 1 ? unit : `${unit}s`}`;

function show(value: Duration): string {
  if (value.as === 'for') return `for ${value.unit}s`;
  if (value.figure === 0.5 && value.as === '') return `half ${value.unit === 'hour' ? 'an' : 'a'} ${value.unit}`;
  return `${amount(value)} ${value.figure === 1 && value.as !== 'to' ? value.unit : `${value.unit}s`}`;
}
