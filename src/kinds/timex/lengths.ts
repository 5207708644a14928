import { count, length, NUMBER, rule, type Rule, UNIT, UNITS, VAGUE } from './rule.ts';

const COUNT = `(?:${NUMBER}|${VAGUE}|(?:a )?couple(?: of)?|half a dozen|a dozen|dozen)`;
/** Words between the number and the unit: "three straight weeks", "10 full days". */
const BETWEEN =
  '(?:more |full |long |straight |consecutive |successive |whole |solid |additional |extra |further |odd |calendar |trading |working |business )?';
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
/** What a length without a number stands behind: "for a year", "took an hour". */
const MEASURES =
  'for|in|within|after|about|nearly|almost|than|least|lasted|lasting|lasts|last|took|take|takes|taken|taking|spent|spend|over|just|just under|another|of|to|serve|served|around|some|under|only|barely|roughly|approximately|once in|up to|during|wait|waited|until|by';
const BARE = '(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)';
const LATER = '(?! (?:old|of age|ago|earlier|later|from now)\\b)';

const counted: Rule['value'] = ({ n = '', u = '', half }) => {
  const figure = count(n);
  return length(half === undefined || figure === 'X' ? figure : figure + 0.5, u);
};

/** Lengths of time (TimeML annotation guidelines 1.2.1, DURATION). */
export const lengths: readonly Rule[] = [
  rule(`\\b(?<n>${NUMBER})[- ](?:and[- ]a[- ]half[- ])?(?<u>year|month|week|day)s?[- ](?:olds?|of age)\\b`, counted),
  rule(`\\b(?:an? )(?<u>year|month|week|day)[- ]old\\b`, ({ u = '' }) => length(1, u)),
  rule(
    `\\b(?:(?:the|these|those|this|its|his|her|their|our) )?(?:past|last|next|first|coming|previous|following|preceding|final|latest|initial|opening|closing|ensuing) (?<n>${COUNT})[- ]?${BETWEEN}(?<u>${UNITS})\\b`,
    counted,
  ),
  rule(`\\b(?:the|this) past (?<u>${UNIT})\\b`, ({ u = '' }) => length(1, u)),
  rule(`(?<=\\b(?:in|over|during|for|within|throughout|of) )the (?:last|next|coming) (?<u>${UNIT})\\b`, ({ u = '' }) =>
    length(1, u),
  ),
  rule(`\\b(?:the )?(?<u>${BARE}) (?:ahead|to come)\\b`, ({ u = '' }) => length('X', u)),
  rule(`\\b(?:the |these |those )?(?:coming|past|many|so many) (?<u>${BARE})\\b`, ({ u = '' }) => length('X', u)),
  rule(
    `(?<![\\d.,$£€-])\\b(?<n>${COUNT})[- ]${BETWEEN}(?<u>${UNITS}|${UNIT})(?<half> and a half)?(?![\\w’']|[- ]old| (?:ago|earlier|later|from now)\\b)`,
    counted,
  ),
  rule(`\\b(?<n>${NUMBER}|an|a) (?<u>second|minute|hour)s?(?= (?:ago|earlier|later|from now)\\b)`, counted),
  rule(`\\b(?<n>${NUMBER})[- ]and[- ]a[- ]half[- ](?<u>${UNIT})s?\\b`, ({ n = '', u = '' }) =>
    counted({ n, u, half: 'half' }, { today: undefined, last: undefined }),
  ),
  rule(`\\b(?:half an?|a half|half-a|an? half)[- ](?<u>${UNIT})\\b`, ({ u = '' }) => length(0.5, u)),
  rule(`\\b(?:a )?quarter(?:[- ]of[- ]a)?[- ]century\\b`, 'P25Y'),
  rule(`\\b(?:a )?quarter of an hour\\b`, 'PT15M'),
  rule(`\\b(?:an?|one) (?<u>${UNIT}) and a half\\b`, ({ u = '' }) => length(1.5, u)),
  rule(
    `\\b(?:an? |the |its |his |her |their |this )(?:full )?(?<n>${ORDINAL}) (?:(?:straight |consecutive |successive |full )?(?<u>day|week|month|year|night)|(?:straight|consecutive|successive) (?<q>quarter|season))\\b(?! of (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)`,
    ({ n = '', u, q = '' }) => length(ordinal(n), u ?? q),
  ),
  rule(`\\b(?:(?:the|his|her|its|their) )first (?<u>day|week|month|year)\\b`, ({ u = '' }) => length(1, u)),
  rule(`\\b(?<u>day|week|month|year|decade|century|hour)(?:-?long)\\b`, ({ u = '' }) => length(1, u)),
  rule(`\\b(?<u>${BARE})-long\\b`, ({ u = '' }) => length('X', u)),
  rule(`\\b(?:all|(?:the|an) (?:whole|entire)) (?<u>day|week|month|year|decade|century)\\b`, ({ u = '' }) =>
    length(1, u),
  ),
  rule(
    `(?<=\\b(?:${MEASURES}) )(?:an?|one|another|a full|a whole|an entire|a single) (?!second [a-z])(?<u>${UNIT})\\b${LATER}(?! \\w+ and a half)`,
    ({ u = '' }) => length(1, u),
  ),
  rule(
    `\\b(?:an?|another|one) (?:full |whole |entire |single )?(?<u>${UNIT})(?= (?:before(?![.,;]|$)|after|early|apart|or (?:so|two|more)|in (?:jail|prison)|of)\\b)`,
    ({ u = '' }) => length(1, u),
  ),
  rule(`\\b(?:another|a full|a whole|an entire) (?<u>${UNIT})\\b${LATER}`, ({ u = '' }) => length(1, u)),
  rule(
    `(?<=\\b(?:${MEASURES}|through|into|many|waiting|spending) )(?<u>${BARE})\\b${LATER}|(?<!\\b(?:the|those|these|early|late|small|wee|rush|opening|closing) )\\b(?<v>${BARE})(?= (?:before|after|of)\\b)`,
    ({ u, v }) => length('X', u ?? v ?? ''),
  ),
];

function ordinal(word: string): number {
  const at = ORDINALS.indexOf(word.toLowerCase());
  return at >= 0 ? at + 2 : Number.parseInt(word, 10);
}
