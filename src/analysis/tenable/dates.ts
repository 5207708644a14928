import { NUMERAL, valueOf } from '../../kinds/numerals.ts';
import { dayOf as dayNumber, weekdayOf } from '../../kinds/days.ts';
import type { Frame } from '../extract.ts';
import { topicOf } from '../topics.ts';
import { actOf, isAlarm } from '../incident.ts';
import type { Scenery } from '../scenery.ts';
import { isSole, NEARLY_ONE, owned, partakers, type Rule, specific } from './alike.ts';
import { oneActor } from './figures.ts';

export const dated: Rule = (a, b, scenery) =>
  !FIGURED.has(a.claim.event.class) &&
  (a.lemma !== 'turn' || owned(a, b, scenery)) &&
  (!AGAIN.has(a.claim.event.class) || retold(a, b, scenery)) &&
  (agoApart(a, b) || ((near(a, b) || once(a, b, scenery) || yearSlip(a, b, scenery)) && !loose(a) && !loose(b))) &&
  burns(a) === burns(b) &&
  onOneCalendar(a, b) &&
  !oneDayOfYear(a, b) &&
  !sameWeekday(a, b) &&
  isOneEvent(a, b, scenery) &&
  specific(a, b, scenery);

/** A fire may follow a shooting or an explosion by hours: its day and hour are those of a fire only. */
const burns = ({ claim, words }: Frame): boolean =>
  claim.event.class === 'burn' || words.some((word) => /^(?:fire|blaze|inferno|flames?)$/.test(word));

/** The story knows one such event; or the two are of the same people or things, or told in much the same words. */
const isOneEvent: Rule = (a, b, scenery) =>
  isSole(a, b, scenery) ||
  (partakers(a, b) === 'share' && scenery.single(a) && scenery.single(b)) ||
  owned(a, b, scenery) ||
  (scenery.shared(a, b) >= 4 && scenery.similarity(a, b) >= 0.3);

export const timed: Rule = (a, b, scenery) =>
  ((isAlarm(a) && isAlarm(b)) || specific(a, b, scenery)) &&
  burns(a) === burns(b) &&
  (isAlarm(a) === isAlarm(b) || hoursApart(a, b)) &&
  (sameDay(a, b) ||
    owned(a, b, scenery) ||
    scenery.similarity(a, b) >= 0.4 ||
    (EPISODES.has(actOf(a)) && isSole(a, b, scenery)));
/** What begins at one minute, and happens once in most stories that tell of it. */
const EPISODES = new Set(['incident', 'quake']);

export const lasted: Rule = (a, b, scenery) =>
  (a.claim.event.class === 'serve' && a.lemma === '' && b.lemma === '' && owned(a, b, scenery)) ||
  spanned(a, b, scenery);

const spanned: Rule = (a, b, scenery) =>
  specific(a, b, scenery) &&
  (a.claim.event.class !== 'sentence' || ofOne(a, b, scenery)) &&
  !a.words.includes('first') &&
  !b.words.includes('first') &&
  (a.claim.event.class !== 'deliberate' || inHours(a) === inHours(b)) &&
  !(lasts(a) && onTwoDays(a, b)) &&
  !goesOn(a, b) &&
  ((lasts(a) && (owned(a, b, scenery) || isSole(a, b, scenery))) ||
    (oneActor(a, b, scenery) && scenery.similarity(a, b) >= 0.35));

/** "Eight days of riots", "four days of rioting": what goes on for days has lasted longer in a later article. */
const GOING_ON = new Set('protest fight search talk strike march blackout'.split(' '));
const goesOn = (a: Frame, b: Frame): boolean =>
  GOING_ON.has(a.claim.event.class) &&
  /day|week|month/.test((a.claim.value as { unit: string }).unit) &&
  (a.published === '' || a.published !== b.published);

/** A jail term is somebody's: where a sentence does not say whose, only much the same words tell of one. */
const ofOne: Rule = (a, b, scenery) =>
  owned(a, b, scenery) || partakers(a, b) === 'share' || scenery.similarity(a, b) >= NEARLY_ONE;

/** Events that are one stretch of time. */
const LASTING = new Set(['standoff', 'quake', 'blackout', 'rain', 'storm', 'search', 'deliberate', 'burn']);
const lasts = ({ claim }: Frame): boolean =>
  LASTING.has(claim.event.class) || topicOf(claim.event.class)?.kind === 'duration';

/** A jury sits for some hours of each of some days. */
const inHours = ({ claim }: Frame): boolean => (claim.value as { unit: string }).unit === 'hour';

/** Help is called within the hour: only further apart do two hours disagree, unless somebody was found the day after. */
function hoursApart(a: Frame, b: Frame): boolean {
  const [x, y] = [a, b].map(({ claim }) => (claim.value as { from: number }).from);
  return Math.abs((x ?? 0) - (y ?? 0)) >= 60 && !onTwoDays(a, b);
}

interface Days {
  readonly earliest?: string;
  readonly latest?: string;
  readonly grain?: string;
  readonly modifier?: string;
  readonly weekdayOnly?: boolean;
}
const daysOf = ({ claim }: Frame): Days => claim.value as Days;

/** News misdates an event by days, or slips in month or year alone; dates further apart belong to two events. */
const NEAR_DAYS = 31;
const DAY = 86_400_000;

function near(a: Frame, b: Frame): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x.earliest === undefined || x.latest === undefined || y.earliest === undefined || y.latest === undefined)
    return true;
  const [first, second] = x.earliest <= y.earliest ? [x, y] : [y, x];
  const gap = (Date.parse(second.earliest ?? '') - Date.parse(first.latest ?? '')) / DAY;
  const isWhole = x.grain === 'day' || (x.grain === 'month' && printsYear(a) && printsYear(b));
  const slip = isWhole && x.grain === y.grain && x.earliest.slice(5) === y.earliest.slice(5);
  const years = x.grain === 'year' && y.grain === 'year';
  return slip || (gap <= NEAR_DAYS && (!years || partakers(a, b) === 'share'));
}

const printsYear = ({ claim }: Frame): boolean => /\b(?:19|20)\d\d\b/.test(claim.passage.quote);

/** Classes whose dates say for when a figure holds, not when something happened. */
const FIGURED = new Set(['rise', 'drop', 'earn', 'worth', 'be', 'measure']);

/** What is done again and again in one story: another day is mostly another time. */
const AGAIN = new Set('announce post publish interview call talk meet win play lose visit begin end try riot protest march rally clash rain'.split(' ')); // prettier-ignore

/** Two sentences that tell one thing in much the same words. */
const retold = (a: Frame, b: Frame, scenery: Scenery): boolean =>
  scenery.similarity(a, b) >= NEARLY_ONE && scenery.shared(a, b) >= 5;

/** What happens once to a person or thing may be misdated by years. */
const ONCE = new Set('birth build found establish marry enlist graduate join hire resign'.split(' '));
function once(a: Frame, b: Frame, scenery: Scenery): boolean {
  const years = [daysOf(a), daysOf(b)].every(({ grain }) => grain === 'year');
  if (!years || !ONCE.has(a.claim.event.class)) return false;
  return partakers(a, b) === 'share' || owned(a, b, scenery) || (slipped(a, b) && isSole(a, b, scenery));
}

/** "in 1957" and "in 1967" in sentences alike. */
const yearSlip: Rule = (a, b, scenery) =>
  slipped(a, b) && scenery.shared(a, b) >= 3 && scenery.similarity(a, b) >= ALIKE;

/** Years of which one digit is another, or two have changed places: 1957 and 1967, 1921 and 1912. */
function slipped(a: Frame, b: Frame): boolean {
  const [x = '', y = ''] = [daysOf(a), daysOf(b)].map(({ grain, earliest = '' }) =>
    grain === 'year' ? earliest.slice(0, 4) : '',
  );
  const slips = Array.from(x, (digit, i) => (digit === y[i] ? -1 : i)).filter((i) => i >= 0);
  const [one = 0, other = 0] = slips;
  return (
    y !== '' &&
    (slips.length === 1 || (slips.length === 2 && other === one + 1 && x[one] === y[other] && x[other] === y[one]))
  );
}
/** From so many of their rarer words in common two sentences tell one thing of a long time ago. */
const ALIKE = 0.4;

/** "two weeks ago" and "three weeks ago": both are loose, but they count one unit, from the later of the days of publication. */
function agoApart(a: Frame, b: Frame): boolean {
  const [x, y] = [agoOf(a), agoOf(b)];
  const later = Date.parse(a.published) - Date.parse(b.published);
  if (x === undefined || y === undefined || x.unit !== y.unit || x.n === y.n || !(Math.abs(later) <= NEAR_DAYS * DAY))
    return false;
  const since = later / DAY / (UNIT_DAYS[x.unit] ?? 1);
  const [one, other] = [x.n + Math.max(0, -since), y.n + Math.max(0, since)].sort((m, n) => m - n);
  return (other ?? 0) >= LOOSE * (one ?? 0);
}
/** From how many times the lesser on two loose counts differ. */
const LOOSE = 1.4;
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365, decade: 3652 };

function agoOf({ claim }: Frame): { readonly n: number; readonly unit: string } | undefined {
  const { n = '', unit = '' } = AGO.exec(claim.passage.quote)?.groups ?? {};
  return unit === '' ? undefined : { n: valueOf(n), unit: unit.toLowerCase() };
}
const AGO = new RegExp(`(?<n>${NUMERAL}) (?<unit>day|week|month|year|decade)s? ago$`, 'i');

/** A bound, a week ("last week" is told loosely), a weekend, or a weekday that no publication date turns into a day excludes nothing for sure. */
function loose(frame: Frame): boolean {
  const { modifier = '' } = daysOf(frame);
  const bound = /^(?:before|by|after|since|until|around)$/.test(modifier);
  return bound || daysOf(frame).grain === 'week' || /weekend/i.test(frame.claim.passage.quote);
}

/** A bare weekday lies in the days of the news; it tells nothing of another stretch of the calendar than a day of them. */
const onOneCalendar = (a: Frame, b: Frame): boolean =>
  (daysOf(a).earliest === undefined) === (daysOf(b).earliest === undefined) ||
  [a, b].every((frame) => daysOf(frame).weekdayOnly === true || isNews(frame));

/** A day less than this before its article was published is one of the days of the news. */
const NEWS_DAYS = 10;
function isNews(frame: Frame): boolean {
  const { grain, latest = '' } = daysOf(frame);
  const age = (Date.parse(frame.published) - Date.parse(latest)) / DAY;
  return grain === 'day' && frame.published.length === 10 && age >= 0 && age < NEWS_DAYS;
}

/**
 * "Monday" in both, or in one and a Monday in the other: only the days of publication, which may be guessed or a day late, set them apart.
 */
function sameWeekday(a: Frame, b: Frame): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!WEEKDAY.test(a.claim.passage.quote) && !WEEKDAY.test(b.claim.passage.quote)) return false;
  if (a.claim.passage.quote.toLowerCase() === b.claim.passage.quote.toLowerCase()) return true;
  const isDay = (days: Days): boolean => days.earliest !== undefined && days.earliest === days.latest;
  return isDay(x) && isDay(y) && weekday(x.earliest ?? '') === weekday(y.earliest ?? '');
}

/** "June 24" in one and another year's 24 June in the other: a year that is only guessed from the day of publication sets nothing apart. */
function oneDayOfYear(a: Frame, b: Frame): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  const isGuessed = [a, b].some(
    (frame) => !printsYear(frame) && !/\d[./-]\d+[./-]\d|year/.test(frame.claim.passage.quote),
  );
  return isGuessed && x.grain === 'day' && y.grain === 'day' && x.earliest?.slice(5) === y.earliest?.slice(5);
}

/** A day that is told by its name alone. */
const WEEKDAY = /^\D*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b\D*$/i;

/** Both sentences name a day, and it is the same, or one that falls on the weekday which is all the other tells. */
export const sameDay = (a: Frame, b: Frame): boolean =>
  a.day !== '' &&
  b.day !== '' &&
  (a.day === b.day || (isWeekday(a.day) !== isWeekday(b.day) && weekday(a.day) === weekday(b.day)));
export const onTwoDays = (a: Frame, b: Frame): boolean => a.day !== '' && b.day !== '' && !sameDay(a, b);
const isWeekday = (day: string): boolean => day.startsWith('XXXX');
const weekday = (day: string): number => (isWeekday(day) ? Number(day.at(-1)) : weekdayOf(dayNumber(day) ?? 0));
