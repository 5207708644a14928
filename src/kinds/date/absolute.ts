import { monthNumber } from '../../text/calendar.ts';
import { ymd } from '../days.ts';
import {
  type Context,
  DAY,
  FULL_MONTH,
  type Groups,
  MONTH,
  nearestDay,
  nearestMonth,
  PLAIN_MONTH,
  type Reading,
  type Rule,
  said,
  shiftedMonth,
  shiftOf,
  WITH_WEEKDAY,
  YEAR,
  yearsFrom,
} from './grammar.ts';

const rule = (source: string, read: Rule['read'], flags = 'g'): Rule => ({ pattern: new RegExp(source, flags), read });

/** "in January of last year": the year a word gives, counted from publication. */
function yearSaid({ y, rel }: Groups, { today }: Context): string | undefined {
  if (y !== undefined) return y;
  return rel === undefined || today === undefined ? undefined : yearsFrom(today, shiftOf(rel));
}

function dayOfMonth(groups: Groups, context: Context): Reading | undefined {
  const month = monthNumber(groups['m'] ?? '');
  const day = Number.parseInt(groups['d'] ?? '', 10);
  const year = yearSaid(groups, context);
  if (year === undefined) return nearestDay(month, day, context);
  return said(ymd(Number(year), month, day), groups['y'] === undefined ? 'publication' : 'said');
}

function dayRange(groups: Groups, context: Context): Reading | undefined {
  const from = dayOfMonth(groups, context);
  const to = dayOfMonth({ ...groups, d: groups['e'] }, context);
  if (from === undefined || to === undefined || from.timex >= to.timex) return undefined;
  return { ...from, timex: `${from.timex}/${to.timex}` };
}

function wholeMonth(groups: Groups, context: Context): Reading {
  const month = monthNumber(groups['m'] ?? '');
  const year = yearSaid(groups, context);
  if (year === undefined) return nearestMonth(month, context);
  return {
    timex: `${year}-${String(month).padStart(2, '0')}`,
    rests: groups['y'] === undefined ? 'publication' : 'said',
  };
}

/** 9/1/2025 is 9 January or 1 September; 15/1/2025 is one day only. */
function slashed({ a, b, y }: Groups): Reading | undefined {
  const year = Number(y) + ((y ?? '').length > 2 ? 0 : Number(y) > 50 ? 1900 : 2000);
  const american = said(ymd(year, Number(a), Number(b)));
  const european = said(ymd(year, Number(b), Number(a)));
  if (american === undefined || european === undefined) return american ?? european;
  return american.timex === european.timex ? american : { ...american, or: european.timex };
}

const OF_YEAR = `(?:,? ?(?<y>${YEAR})|,? (?:of )?(?<rel>this|last|next) year\\b)`;
const TO = '(?: ?[-–—] ?| to | through )';
const CUE =
  '(?<=\\b(?:in|since|until|till|by|of|from|through|during|between|before|after|around|and|or|to|late|early|mid|each|every|the month of|[Ii]n early|[Ii]n late)[ -])';

/** Dates with the name or number of a month. */
export const calendarRules: readonly Rule[] = [
  rule(
    '(?<![\\w.,/-])(?<y>(?:1[5-9]|20)\\d\\d)(?<s>[-./]) ?(?<m>1[0-2]|0?[1-9])\\k<s> ?(?<d>3[01]|[12]\\d|0?[1-9])(?![\\d])',
    ({ y, m, d }) => said(ymd(Number(y), Number(m), Number(d))),
  ),
  rule('(?<![\\w.,/-])(?<a>\\d{1,2})(?<s>[-./])(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d\\d)(?![\\w/-])', slashed),
  rule('(?<![\\w.,/-])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d\\d)(?![\\w/-])', slashed),
  rule(`\\b${WITH_WEEKDAY}(?<m>${MONTH}) (?<d>${DAY})${TO}(?<e>${DAY})${OF_YEAR}?`, dayRange),
  rule(`(?<![\\w:.,-])(?<d>${DAY})${TO}(?<e>${DAY}) (?<m>${MONTH})${OF_YEAR}?`, dayRange),
  rule(`\\b${WITH_WEEKDAY}(?<m>${MONTH}) ?(?<d>${DAY})${OF_YEAR}?`, dayOfMonth),
  rule(
    `(?<![\\w:.,-])${WITH_WEEKDAY}(?:the )?(?<d>${DAY})(?: day)?(?: of)? (?<m>${MONTH})(?![a-z])${OF_YEAR}?`,
    dayOfMonth,
  ),
  rule(`(?<=\\b(?<m>${MONTH}) ${DAY}(?:,| and|, and| or) )(?<d>${DAY})(?! ${MONTH})${OF_YEAR}?`, dayOfMonth),
  rule(`(?<![\\w:.,-])(?<d>${DAY})(?= and ${DAY} (?<m>${MONTH})(?: (?<y>${YEAR}))?)`, dayOfMonth),
  rule(`\\b(?<m>${MONTH})(?:,| of)?${OF_YEAR}`, wholeMonth),
  rule(`\\b(?<rel>last|next|this|[Ll]ast|[Nn]ext|[Tt]his) (?<m>${MONTH})(?![\\w])`, ({ rel, m }, context) =>
    shiftedMonth(monthNumber(m ?? ''), shiftOf(rel), context),
  ),
  rule(`${CUE}(?<m>${MONTH})(?![\\w-]| \\d)`, wholeMonth),
  rule(`\\b(?<m>${PLAIN_MONTH})(?![\\w-]| \\d)`, wholeMonth),
  rule(`\\b(?<m>${FULL_MONTH})(?=, year unknown| and ${FULL_MONTH}\\b)`, wholeMonth),
];

const CENTURIES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const years = (y: string | undefined): Reading => ({ timex: y ?? '', rests: 'said' });

/** "1999-2003" and the season "2010-11"; not "2013-07", which is a month. */
function yearRange({ y = '', z = '' }: Groups): Reading | undefined {
  const until = z.length === 2 ? `${y.slice(0, 2)}${z}` : z;
  return Number(until) > Number(y) && Number(until) - Number(y) < 200
    ? { timex: `${y}/${until}`, rests: 'said' }
    : undefined;
}

/** Words and marks that make four digits a label, a price or a number of things. */
const NOT_YEAR_BEFORE =
  '(?<![\\w.,/$€£¥#:@+-])(?<!(?:\\b(?:article|section|no\\.?|number|room|route|highway|flight|some|about|nearly|almost|over|than|least|most|up to|approximately|roughly|model)|[$€£¥#]|\\d) )';
const COUNTED_THINGS =
  'people men women children soldiers troops homes houses buildings workers jobs miles metres meters feet kilometres kilometers km m ft yards acres hectares percent dollars euros pounds block times hours gmt utc others dead votes members students residents families tonnes tons vehicles shares cars officers years days more other additional';
const NOT_YEAR_AFTER = `(?! (?:${COUNTED_THINGS.replaceAll(' ', '|')}|\\w+ (?:street|avenue|ave|road|drive|boulevard|blvd|lane))\\b)`;

/** Bare years, decades and centuries. */
export const yearRules: readonly Rule[] = [
  rule('(?<![\\w.,/-])(?<y>(?:1[5-9]|20)\\d\\d)[-–](?<z>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\w/-]|\\.\\d)', yearRange),
  rule("\\b(?:the )?(?<y>(?:1[5-9]|20)\\d)0['’]?s\\b", ({ y }) => years(y)),
  rule("(?<=\\b[Tt]he (?:early |late |mid-)?)['’]?(?<y>[2-9])0s\\b", ({ y }) => years(`19${y ?? ''}`)),
  rule(`(?<=\\b[Tt]he (?:early |late |mid-)?)(?<w>${DECADES.join('|')})\\b`, ({ w }) =>
    years(`19${DECADES.indexOf(w ?? '') + 2}`),
  ),
  rule(
    `\\b(?:the )?(?:(?<n>\\d\\d?)(?:st|nd|rd|th)|(?<w>${CENTURIES.join('|')}))[- ]century\\b`,
    ({ n, w }) =>
      years(
        String((n === undefined ? CENTURIES.indexOf((w ?? '').toLowerCase()) + 1 : Number(n)) - 1).padStart(2, '0'),
      ),
    'gi',
  ),
  rule(`\\b(?:the )?fiscal(?: year)? (?<y>${YEAR})`, ({ y }) => years(y), 'gi'),
  rule(`(?<=\\b(?:[Mm]id|[Ee]arly|[Ll]ate)-)(?<y>${YEAR})`, ({ y }) => years(y)),
  rule(
    "(?<=\\b(?:in|since|of|by|until|from|after|before|summer|spring|fall|winter|early|late) )['’](?<y>\\d\\d)\\b(?!s)",
    ({ y = '' }) => years(`${y > '30' ? '19' : '20'}${y}`),
  ),
  rule(
    `${NOT_YEAR_BEFORE}(?<y>(?:1[7-9]|20)\\d\\d)(?![\\w%]|[.,:/]\\d|-\\d)${NOT_YEAR_AFTER}`,
    ({ y }) => years(y),
    'gi',
  ),
];
