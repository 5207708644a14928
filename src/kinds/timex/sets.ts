import { monthNumber } from '../../text/calendar.ts';
import { MONTH, WEEKDAY, weekdayNumber } from '../date/grammar.ts';
import { seasonCode } from '../date/periods.ts';
import { two } from '../days.ts';
import { count, length, NUMBER, rule, type Rule, UNIT } from './rule.ts';

/** What comes daily, weekly ... (TimeML annotation guidelines 1.2.1, SET). */
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  semiannual: 'P6M',
  semiannually: 'P6M',
  'semi-annual': 'P6M',
  'twice-yearly': 'P6M',
  biannual: 'P6M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
};
const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };
const PART = '(?<part>morning|afternoon|evening|night)';
const EVERY = '\\b(?:every|each)(?: and every)?';

const partOf = (word: string | undefined): string => PARTS[word?.toLowerCase() ?? ''] ?? '';
const weekday: Rule['value'] = ({ w, part }) => `XXXX-WXX-${weekdayNumber(w)}${partOf(part)}`;
const once: Rule['value'] = ({ u = '' }) => length(1, u);

/** Papers and prizes whose names hold such a word begin it with a capital, which these rules do not read. */
export const sets: readonly Rule[] = [
  rule(`${EVERY} (?:other |single )?(?<w>${WEEKDAY})(?: ${PART})?\\b`, weekday),
  rule(
    `${EVERY} (?<m>${MONTH})(?: (?<d>\\d{1,2})(?!\\d))?(?![a-z])`,
    ({ m, d }) => `XXXX-${two(monthNumber(m ?? ''))}${d === undefined ? '' : `-${two(Number(d))}`}`,
    'g',
  ),
  rule(`${EVERY} (?<s>spring|summer|autumn|fall|winter)\\b`, ({ s = '' }) => `XXXX-${seasonCode(s)}`),
  rule(`${EVERY} (?:single )?${PART}\\b`, ({ part }) => `XXXX-XX-XX${partOf(part)}`),
  rule(`${EVERY} half[- ](?:an )?hour\\b`, 'PT30M'),
  rule(`${EVERY} weekend\\b|(?<=\\bon )weekends\\b`, 'XXXX-WXX-WE'),
  rule(`\\b(?<w>${WEEKDAY})(?:s| ${PART}s)\\b(?!['’]| ago\\b)`, weekday, 'g'),
  rule(
    `${EVERY} (?<n>other |second |third |fourth |few |couple of |${NUMBER} )?(?:single |working )?(?<u>${UNIT})s?\\b`,
    ({ n, u = '' }) => length(n === undefined ? 1 : ordinal(n), u),
  ),
  rule(
    `\\b(?<a>${Object.keys(ADVERBS).join('|')})\\b(?! (?:Mail|News|Telegraph|Express|Mirror|Star|Herald|Beast))`,
    ({ a = '' }) => ADVERBS[a],
    'g',
  ),
  rule(
    `\\b(?:once|twice|(?:${NUMBER}|several|many|a few) (?:times|minutes|hours|days|nights|weeks|months)) (?:an?|per|each|every) (?<u>${UNIT})\\b`,
    once,
  ),
  rule(`\\bper (?<u>${UNIT})\\b`, once),
  rule(
    `(?<=(?:\\d|[mb]illion|hundred|thousand|dozen|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|times|percent|dollars|euros|pounds|cents|yen|hours|more|much|many|few|several)(?: of)?(?: [a-z-]+){0,3} )(?<!\\b(?:than|for|in|of|about|nearly|almost|over|within|last|lasted|took|after|with) )an? (?<u>${UNIT})\\b(?! (?:ago|earlier|later|after|before|and a|or|from|early|late|long|old|away|apart)\\b)`,
    once,
  ),
  rule(`(?<=\\b[a-z]+(?:s|people|children) )each (?<u>${UNIT})\\b`, once),
];

const ORDINALS: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4 };
const ordinal = (word: string): number | 'X' => ORDINALS[word.trim().toLowerCase()] ?? count(word);
