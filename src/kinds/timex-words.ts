import { valueOf } from './numerals.ts';
import type { Candidate, TimexType } from './timex.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly pattern: RegExp;
  readonly type: TimexType;
  readonly value: (groups: Groups) => string;
}

const LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  morning: 'D',
  week: 'W',
  weekend: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'Y',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** The length of `n` of a unit as TIMEX3: 'P3D', 'PT2H', 'PXM'. */
function length(n: number | 'X', unit: string): string {
  const letter = LETTERS[unit.toLowerCase().replace(/s$/, '')] ?? 'D';
  return letter.startsWith('T') ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`;
}

const WEEKDAYS = 'mon|tues|wednes|thurs|fri|satur|sun'.split('|');
const weekday = (word = ''): string => `XXXX-WXX-${WEEKDAYS.indexOf(word.toLowerCase().replace(/days?$/, '')) + 1}`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const UNITS = 'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?';
const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}';
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
};

const set = (source: string, value: Rule['value'], flags = 'gi'): Rule => ({
  pattern: new RegExp(source, flags),
  type: 'SET',
  value,
});
const span = (source: string, value: Rule['value']): Rule => ({
  pattern: new RegExp(source, 'gi'),
  type: 'DURATION',
  value,
});
const ref = (source: string, value: string): Rule => ({
  pattern: new RegExp(source, 'gi'),
  type: 'DATE',
  value: () => value,
});

/** Expressions that only TIMEX3 knows: what comes again, lengths without a number, and vague references. */
const RULES: readonly Rule[] = [
  set(`\\b(?:every|each) (?:other |single )?(?<w>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?\\b`, ({ w }) =>
    weekday(w),
  ),
  set(`\\b(?<w>${WEEKDAY}s)\\b(?!['’])`, ({ w }) => weekday(w), 'g'),
  set(`\\b(?:every|each) (?<other>other |second )?(?:(?<n>${NUMBER}) )?(?<u>${UNITS})\\b`, ({ n, u = '', other }) =>
    length(n === undefined ? (other === undefined ? 1 : 2) : valueOf(n), u),
  ),
  set(`\\b(?:every|each) (?:spring|summer|autumn|winter|morning|evening|afternoon)\\b`, () => 'P1D'),
  set(
    `\\b(?<a>${Object.keys(ADVERBS).join('|')})\\b(?! (?:Mail|News|Telegraph|Express|Mirror|Star|Herald|Beast))`,
    ({ a = '' }) => ADVERBS[a.toLowerCase()] ?? 'P1D',
    'g',
  ),
  set(
    '(?<=\\b(?:times|once|twice|days|hours|\\d|million|billion|percent|dollars|euros|pounds) )(?:a|an|per|each) (?<u>second|minute|hour|day|week|month|year)\\b',
    ({ u = '' }) => length(1, u),
  ),
  span(
    `\\b(?:the )?(?:past|last|next|first|coming|previous|following) (?<n>${NUMBER}|few|several|couple of) (?<u>${UNITS})\\b`,
    ({ n = '', u = '' }) => length(/few|several|couple/.test(n) ? 'X' : valueOf(n), u),
  ),
  span('\\b(?:the )past (?<u>minute|hour|day|week|month|quarter|year|decade|century)\\b', ({ u = '' }) => length(1, u)),
  ref(
    `\\b(?:(?:several|a few|many|some|a couple of) )?(?:minutes|hours|days|weeks|months|years|decades|centuries) (?:ago|earlier)\\b|\\blong ago\\b`,
    'PAST_REF',
  ),
  span(
    '\\b(?:recent|coming|many|past|so many|these past) (?<u>minutes|hours|days|weeks|months|years|decades)\\b',
    ({ u = '' }) => length('X', u),
  ),
  span(
    '(?<=\\b(?:for|in|within|after|of|over|through|last|took|spent|takes) )(?<u>seconds|minutes|hours|days|weeks|months|years|decades)\\b(?! (?:old|of age))',
    ({ u = '' }) => length('X', u),
  ),
  span(`\\b(?<n>${NUMBER}|\\d{1,3})[- ](?<u>year|month|week|day)s?[- ]olds?\\b`, ({ n = '', u = '' }) =>
    length(valueOf(n), u),
  ),
  ref(
    '\\b(?:now|currently|at present|presently|at the moment|nowadays|these days|right now|at this time)\\b',
    'PRESENT_REF',
  ),
  ref('\\b(?:recently|lately|formerly|previously|in the past|the recent past)\\b', 'PAST_REF'),
  ref('\\b(?:soon|(?:in )?the (?:near |foreseeable )?future|someday)\\b(?! after)', 'FUTURE_REF'),
];

/** Time expressions that are no date, time of day or counted length. */
export function otherTimexes(words: string): Candidate[] {
  return RULES.flatMap(({ pattern, type, value }) =>
    [...words.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type,
      value: value(match.groups ?? {}),
    })),
  );
}
