import type { Comparison, Mention } from '../model.ts';
import { type Interval, relate } from './interval.ts';
import type { Kind } from './kind.ts';
import { NUMERAL, round, valueOf } from './numerals.ts';
import { firstWins, inSentences } from './sentences.ts';
import { matches } from '../text/matches.ts';

/** How old somebody or something is: the years it may be, since "22" is everything up to the 23rd birthday. */
export interface Age extends Interval {
  /** The number printed, in `unit`s. */
  readonly figure: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
  /** "in his 60s". */
  readonly decade?: true;
  readonly approximate: boolean;
}

const OLDEST = 120;
const PER_YEAR = { year: 1, month: 12, week: 52, day: 365 } as const;

const NAME = "\\p{Lu}[\\p{L}'’.-]*\\p{L}\\.?";
const NOT_A_NAME =
  '(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|Street|St|Avenue|Road|Article|Section|Chapter|Room|Flight|Route|Highway|No)\\.?,? )';
const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const AFTER_NAME = '(?=,|\\.(?!\\d)|;|\\)|$| (?:of|from|was|is|who|and|has|had|told|said|were|died)\\b)';

/** A way to give an age, and what a sentence must have for it to be worth trying. */
interface Form {
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly decade?: true;
}

const form = (cue: RegExp, source: string, decade?: true): Form => ({
  cue,
  pattern: new RegExp(source, 'giu'),
  ...(decade === undefined ? {} : { decade }),
});
const UNIT = '(?<unit>year|yr|month|week|day)';

/** Ways to give an age, each with its number `n`; where `unit` is missing it is years. */
const FORMS: readonly Form[] = [
  form(/[- ]old/iu, `(?<![\\w.,-])(?<about>about |around |nearly |almost )?(?<n>${NUMERAL})[- ]${UNIT}s?[- ]olds?\\b`),
  form(/ of age/iu, `(?<![\\w.,-])(?<about>about |around |nearly |almost )?(?<n>${NUMERAL}) ${UNIT}s? of age\\b`),
  form(/\baged /iu, `\\baged (?<n>${SMALL}) ${UNIT}s?(?!\\w)`),
  form(
    /\b(?:age|turn)/iu,
    `\\b(?:aged?|at the age of|age of|turned|turns|turning) (?<about>about |around )?(?<n>${SMALL})(?![\\w%]|[,.:]\\d| (?:${UNIT}s?(?! old)|percent|per cent|minutes|hours)\\b)`,
  ),
  form(
    /\b(?:die|dead|passed)/iu,
    `(?<=\\b(?:dies|died|dead|dying|passed away)(?: \\p{L}+){0,4} at )(?<n>(?:2[5-9]|[3-9]\\d|1[01]\\d))(?=[,;]|\\.(?!\\d)|$| (?:after|in|from|following|on)\\b)`,
  ),
  form(
    /\bs?he (?:is|was) /iu,
    `(?<=\\b(?:he|she) (?:is|was) )(?<about>about |around )?(?<n>${SMALL})(?=\\.(?!\\d)|;|$|,(?!\\d)| and (?:\\p{Ll}+(?:s|ed)|had|was|is|he|she)\\b)`,
  ),
  form(
    /\b(?:girl|boy|woman|man|lad|youth|teenager|child) of \d/iu,
    `(?<=\\b(?:an?|the|one|another) (?:\\p{Ll}+ )?(?:girl|boy|woman|man|lad|youth|teenager|child) of )(?<n>\\d{1,2})(?![\\w%]|[.:]\\d| \\p{Ll}+s\\b)`,
  ),
  form(/, who (?:is|was) /u, `(?<=, who (?:is|was) )(?<n>${SMALL})(?=,)`),
  form(/\d0s\b/iu, `\\bin (?:his|her|their|its) (?:early |mid-|mid |late )?(?<n>[1-9]0)s\\b`, true),
  form(
    /ties\b/iu,
    `\\bin (?:his|her|their) (?:early |mid-|mid |late )?(?<n>twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|nintie|ninetie)s\\b`,
    true,
  ),
];
/** "David Evans, 68," and "Anna Roe (41)". */
const APPOSED: Form = {
  cue: new RegExp(`[,(] ?\\(?${SMALL}`),
  pattern: new RegExp(
    `(?<=(?<!\\p{L})${NOT_A_NAME}(?:${NAME}),? \\(?)(?<=[,(] ?\\(?)(?<n>\\d{1,3}${AFTER_NAME}|${SMALL}(?=[,)]))`,
    'gu',
  ),
};

export const age: Kind<Age> = { name: 'age', label: 'Age', find: (text) => inSentences(text, ages), compare, show };

/** A sentence with none of these gives no age. */
const MARKS =
  /\d|\bold|\baged?\b|\bturn|ties\b|, (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

function ages(words: string): Mention<Age>[] {
  if (!MARKS.test(words)) return [];
  const found = [...FORMS, APPOSED]
    .filter(({ cue }) => cue.test(words))
    .flatMap(({ pattern, decade }) =>
      matches(words, pattern).flatMap((match) => {
        const value = ageOf(match.groups ?? {}, decade);
        return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
      }),
    );
  return firstWins(found);
}

function ageOf(groups: Readonly<Record<string, string | undefined>>, decade: true | undefined): Age | undefined {
  const unit = unitOf(groups['unit']);
  const figure = valueOf((groups['n'] ?? '').replace(/tie$/, 'ty').replace('ninty', 'ninety'));
  if (figure / PER_YEAR[unit] > OLDEST || figure <= 0) return undefined;
  const approximate = groups['about'] !== undefined;
  if (decade) return { figure, unit, min: figure, max: upTo(figure + 9, 'year'), decade, approximate };
  const slack = approximate ? figure * 0.1 : 0;
  return { figure, unit, min: round((figure - slack) / PER_YEAR[unit]), max: upTo(figure + slack, unit), approximate };
}

const unitOf = (word: string | undefined): Age['unit'] => {
  const unit = word?.toLowerCase();
  return unit === 'month' || unit === 'week' || unit === 'day' ? unit : 'year';
};

/** The last moment before the next birthday, to a hundredth of a year. */
function upTo(figure: number, unit: Age['unit']): number {
  return round(Math.floor(((figure + 1) / PER_YEAR[unit] - 0.001) * 1000) / 1000);
}

function compare(a: Age, b: Age): Comparison {
  const plain = a.unit === b.unit && a.decade === undefined && b.decade === undefined;
  const difference = Math.abs(a.figure - b.figure);
  const apart = plain
    ? `are ${difference === 1 ? `1 ${a.unit}` : `${difference} ${a.unit}s`} apart`
    : 'cannot both be true';
  return relate(a, b, [show(a), show(b)], apart);
}

function show({ figure, unit, decade, approximate }: Age): string {
  if (decade) return `in their ${figure}s`;
  return `${approximate ? 'about ' : ''}${figure} ${figure === 1 ? unit : `${unit}s`} old`;
}
