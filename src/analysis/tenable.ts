import { isClass, LIGHT, TOLLS } from '../text/lexicon.ts';
import type { Place } from '../kinds/naming/place-name.ts';
import { countries } from '../kinds/naming/places.ts';
import { alikeness } from '../kinds/similarity.ts';
import { hasOpposite } from '../kinds/polarity.ts';
import type { Frame } from './extract.ts';
import type { Scenery } from './scenery.ts';

/**
 * Whether two different values on one fact can be a disagreement, kind by kind. Alignment says that two claims look like one fact; these rules
 * say when the values could not have come from two facts. A false alarm costs more trust than a miss, so each asks for more, never for less.
 */
export function tenable(a: Frame, b: Frame, scenery: Scenery): boolean {
  return RULES[a.claim.kind]?.(a, b, scenery) ?? true;
}

/**
 * Whether two values in one article contradict each other. Mostly they belong to two facts; not when their sentences are nearly one, nor when
 * another article takes one side of a toll or of the country something happened in.
 */
export function contradicts(a: Frame, b: Frame, scenery: Scenery, supported: boolean): boolean {
  if (a.claim.sentence.start === b.claim.sentence.start || !tenable(a, b, scenery)) return false;
  return scenery.similarity(a, b) >= NEARLY_ONE || (supported && (tolls(a, b) || a.claim.kind === 'place'));
}

const NEARLY_ONE = 0.6;

/** The lead gives one toll and the text another. */
const tolls = (a: Frame, b: Frame): boolean =>
  a.claim.kind === 'quantity' && TOLLS.has(a.claim.event.class) && a.lede !== b.lede;

type Rule = (a: Frame, b: Frame, scenery: Scenery) => boolean;

const RULES: Readonly<Record<string, Rule>> = {
  date: (a, b, scenery) =>
    !FIGURED.has(a.claim.event.class) &&
    (near(a, b) || once(a, b, scenery)) &&
    !loose(a) &&
    !loose(b) &&
    onOneCalendar(a, b) &&
    !sameWeekday(a, b) &&
    specific(a, b),
  time: (a, b, scenery) => specific(a, b) && (sameDay(a, b) || owned(a, b, scenery) || scenery.similarity(a, b) >= 0.4),
  duration: (a, b, scenery) =>
    specific(a, b) && !a.words.includes('first') && !b.words.includes('first') && scenery.similarity(a, b) >= 0.35,
  place: located,
  quantity: (a, b, scenery) =>
    !isPart(a) &&
    !isPart(b) &&
    !vague(a) &&
    !vague(b) &&
    (totals(a, b) || (comparable(a, b) && scenery.similarity(a, b) >= (a.claim.event.class === 'be' ? 0.5 : 0.15))),
  money: (a, b, scenery) =>
    comparable(a, b) &&
    ((a.lede && b.lede) || a.theme === b.theme ? scenery.similarity(a, b) >= 0.2 : scenery.similarity(a, b) >= 0.35),
  measure: (a, b, scenery) => comparable(a, b) && (owned(a, b, scenery) || scenery.similarity(a, b) >= 0.3),
  polarity: opposed,
  age: aged,
  role: () => false,
  person: () => false,
  organisation: alias,
};

/** "several", "dozens", "a few" exclude nothing. */
const vague = ({ claim }: Frame): boolean =>
  /several|few|many|dozens|scores|hundreds|thousands|some/i.test(claim.passage.quote) &&
  !/\d/.test(claim.passage.quote);

/** "two of the dead" tells a part, and another part is no contradiction. */
const isPart = ({ claim }: Frame): boolean => {
  const { of, part } = claim.value as { of?: number; part?: true };
  return of !== undefined || part === true;
};

/** Both leads give the toll of the event as a whole. */
const totals = (a: Frame, b: Frame): boolean => a.lede && b.lede && TOLLS.has(a.claim.event.class);

/** The same person. */
const owned = (a: Frame, b: Frame, scenery: Scenery): boolean =>
  scenery.owner(a) !== '' && scenery.owner(a) === scenery.owner(b);

/** Figures of one thing are a few times apart at most, unless a digit was lost. */
const FEW_TIMES = 3;
function comparable(a: Frame, b: Frame): boolean {
  const [x, y] = [figure(a), figure(b)];
  if (x === undefined || y === undefined || x <= 0 || y <= 0) return true;
  const ratio = Math.max(x, y) / Math.min(x, y);
  return ratio <= FEW_TIMES || ratio === 10 || ratio === 100 || ratio === 1000 || lostDigit(x, y);
}
/** 140 and 40: one digit was dropped at the start. */
const lostDigit = (x: number, y: number): boolean => {
  const [short, long] = [String(Math.min(x, y)), String(Math.max(x, y))];
  return short.length >= 2 && long.length === short.length + 1 && long.endsWith(short);
};

function figure({ claim }: Frame): number | undefined {
  const { min, max } = claim.value as { min?: number; max?: number };
  return min ?? max;
}

/** The event says what happened, in a word that means the same in both. */
function specific(a: Frame, b: Frame): boolean {
  if (LIGHT.has(a.lemma) || LIGHT.has(b.lemma)) return false;
  return (a.lemma === b.lemma || isClass(a.claim.event.class)) && partakers(a, b) !== 'differ';
}

/** Whether those who act and undergo are named alike in both claims. */
function partakers(a: Frame, b: Frame): 'share' | 'differ' | 'unknown' {
  if (a.partakers.length === 0 || b.partakers.length === 0) return 'unknown';
  return a.partakers.some((word) => b.partakers.includes(word)) ? 'share' : 'differ';
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
  const slip = x.grain === 'day' && y.grain === 'day' && x.earliest.slice(5) === y.earliest.slice(5);
  return slip || gap <= NEAR_DAYS;
}

/** Classes whose dates say for when a figure holds, not when something happened. */
const FIGURED = new Set(['rise', 'drop', 'earn', 'worth', 'be', 'measure']);

/** What happens once to a person or thing may be misdated by years. */
const ONCE = new Set(['birth', 'build', 'found', 'establish', 'marry', 'enlist', 'graduate']);
function once(a: Frame, b: Frame, scenery: Scenery): boolean {
  const years = [daysOf(a), daysOf(b)].every(({ grain }) => grain === 'year');
  return years && ONCE.has(a.claim.event.class) && (partakers(a, b) === 'share' || owned(a, b, scenery));
}

/** The same words with and without a negation, or two words of which one denies the other, of the same people or things. */
function opposed(a: Frame, b: Frame, scenery: Scenery): boolean {
  const similar = scenery.similarity(a, b);
  if (partakers(a, b) === 'differ') return false;
  if (a.lemma === b.lemma && similar >= 0.65) return true;
  const about = partakers(a, b) === 'share' || owned(a, b, scenery);
  return about && hasOpposite(a.claim.event.class) && a.claim.show !== b.claim.show && similar >= 0.3;
}

/** People grow older between two articles. */
function aged(a: Frame, b: Frame): boolean {
  const years = Math.abs(Number(a.published.slice(0, 4)) - Number(b.published.slice(0, 4))) || 0;
  const gap = Math.abs((figure(a) ?? 0) - (figure(b) ?? 0));
  return years === 0 || gap > years;
}

/** A bound, a weekend, or a weekday that no publication date turns into a day excludes nothing for sure. */
function loose(frame: Frame): boolean {
  const { modifier = '' } = daysOf(frame);
  const bound = /^(?:before|by|after|since|until|around)$/.test(modifier);
  return bound || /weekend/i.test(frame.claim.passage.quote);
}

/** A bare weekday and a day of the calendar tell nothing of each other. */
const onOneCalendar = (a: Frame, b: Frame): boolean =>
  (daysOf(a).earliest === undefined) === (daysOf(b).earliest === undefined);

/** "Monday" in both: only the days of publication, which may be guessed, set them apart. */
const sameWeekday = (a: Frame, b: Frame): boolean =>
  daysOf(a).weekdayOnly === true && a.claim.passage.quote.toLowerCase() === b.claim.passage.quote.toLowerCase();

/** Both sentences name a day, and it is the same. */
const sameDay = (a: Frame, b: Frame): boolean => a.day !== '' && a.day === b.day;

/** The side of a place something lies on, of sentences alike; or the country something happened in. */
function located(a: Frame, b: Frame, scenery: Scenery): boolean {
  const similar = scenery.similarity(a, b);
  if (a.claim.event.class === 'lie') return similar >= 0.3;
  return apart(a, b) && specific(a, b) && (partakers(a, b) === 'share' || owned(a, b, scenery)) && similar >= 0.25;
}

/** Places exclude each other for sure only when they are known to lie in two countries or regions, or name other sides or numbers. */
function apart(a: Frame, b: Frame): boolean {
  const [x, y] = [a.claim.value as Place, b.claim.value as Place];
  if (x.name === y.name) return true;
  const [one, other] = [countries(x), countries(y)];
  return one.size > 0 && other.size > 0 && ![...one].some((country) => other.has(country));
}

/** Two bodies that fill one part of one act, on the same thing, and whose names share a word or its sense: probably one under two translations. */
function alias(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (a.claim.role !== 'agent' || a.theme === '' || a.theme !== b.theme) return false;
  return alikeness(a.claim.show, b.claim.show) >= ALIKE && scenery.similarity(a, b) >= 0.2;
}

/** Dice coefficient from which two names may be translations of one: "Korean Unification Solidarity" and "Korea Unity Coalition" reach .51. */
const ALIKE = 0.4;
