import { DROPPED, hasOpposite } from '../kinds/polarity.ts';
import { NEIGHBOURHOOD, type Place } from '../kinds/naming/place-name.ts';
import { type Detail, familyOf, isOfPerson } from '../kinds/detail.ts';
import { countries, oneName } from '../kinds/naming/places.ts';
import { alikeness } from '../kinds/similarity.ts';
import { eventClass, TOLLS } from '../text/lexicon.ts';
import type { Frame } from './extract.ts';
import { isBearing, isSeat, LIE } from './attach-lie.ts';
import { isSomeChild } from './attach-person.ts';
import type { Scenery } from './scenery.ts';
import { givesBoth, isLast, isSole, NEARLY_ONE, owned, partakers, type Rule, specific } from './tenable/alike.ts';
import { dated, lasted, onTwoDays, sameDay, timed } from './tenable/dates.ts';
import { counted, figure, measured, valued } from './tenable/figures.ts';

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

/** The lead gives one toll and the text another, or the headline one sum. */
const tolls = (a: Frame, b: Frame): boolean =>
  (a.claim.kind === 'quantity' && TOLLS.has(a.claim.event.class) && a.lede !== b.lede) ||
  (a.claim.kind === 'money' && (a.claim.zone === 'headline') !== (b.claim.zone === 'headline'));

const RULES: Readonly<Record<string, Rule>> = {
  date: dated,
  time: timed,
  duration: lasted,
  quantity: counted,
  money: valued,
  measure: measured,
  place: located,
  polarity: opposed,
  age: aged,
  role: titled,
  detail: detailed,
  organisation: alias,
};

/** Who acts is no disagreement by itself: articles name one or another of those who do. */
export const isRaised = (kind: string): boolean => kind !== 'person';

/** The same words with and without a negation, or two words of which one denies the other, of the same people or things. */
function opposed(a: Frame, b: Frame, scenery: Scenery): boolean {
  const similar = scenery.similarity(a, b);
  if (a.claim.show === DROPPED || b.claim.show === DROPPED) return owned(a, b, scenery) && !knowsLater(a, b, scenery);
  if (isDenial(a) !== isDenial(b)) return isDenial(a) ? denies(a, b, scenery) : denies(b, a, scenery);
  if (a.theme !== '')
    return similar >= (isSole(a, b, scenery) ? 0.15 : 0.3) && !onTwoDays(a, b) && isSure(a) && isSure(b);
  if (partakers(a, b) === 'differ' || a.nominal !== b.nominal || swapped(a, b) || swapped(b, a)) return false;
  if (a.lemma === b.lemma && similar >= 0.65 && !(byAnybody(a) || byAnybody(b))) return true;
  const about = partakers(a, b) === 'share' || owned(a, b, scenery);
  if (about && a.lemma === b.lemma && DECIDED.has(a.lemma)) return similar >= 0.3;
  const enough = sameDay(a, b) ? 0.2 : 0.3;
  return (
    about && hasOpposite(a.claim.event.class) && !onTwoDays(a, b) && a.claim.show !== b.claim.show && similar >= enough
  );
}

/** "Nobody pays for that" is not at odds with "until somebody has paid". */
const byAnybody = ({ claim }: Frame): boolean =>
  /^(?:nobody|no one|somebody|someone|anybody|anyone|everybody|everyone)$/i.test(claim.event.roles['agent'] ?? '');

/** "The ship left port" and "I did not leave my ship": what acts in one undergoes in the other. */
function swapped({ claim: a }: Frame, { claim: b }: Frame): boolean {
  const last = (words = ''): string => words.toLowerCase().split(' ').at(-1) ?? '';
  const [agent, patient, other] = [
    last(a.event.roles['agent']),
    last(b.event.roles['patient']),
    last(b.event.roles['agent']),
  ];
  return agent !== '' && other !== '' && agent === patient && agent !== other;
}

const isDenial = ({ claim }: Frame): boolean => (claim.value as { denied?: true }).denied === true;

/** Letters of the longest pronoun for one who acts. */
const PRONOUN = 4;

/** What one article tells as a fact is denied in another; an accusation and its denial are no disagreement of the articles. */
function denies(denial: Frame, told: Frame, scenery: Scenery): boolean {
  if (told.claim.attribution !== undefined || told.claim.certainty !== 'asserted' || told.nominal) return false;
  const agent = told.claim.event.roles['agent'];
  const isDeniers =
    agent !== undefined && agent.length > PRONOUN && denial.claim.attribution?.speaker.includes(agent) === true;
  return (isDeniers || partakers(denial, told) === 'share') && scenery.similarity(denial, told) >= 0.3;
}

/** What somebody does once or not at all in a story. */
const DECIDED = new Set('appeal resign plead confess testify retire survive apologise apologize withdraw'.split(' '));

/** Two posts of one person at one time, as the articles themselves say. */
function titled(a: Frame, b: Frame): boolean {
  const isStated = ({ claim }: Frame): boolean => claim.certainty === 'asserted' && claim.attribution?.quoted !== true;
  return a.epoch === b.epoch && isStated(a) && isStated(b);
}

/** Details of one person, or of the only thing of the story that has them, of which no article tells both. */
function detailed(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (isOfPerson(a.claim.value as Detail) || isOfPerson(b.claim.value as Detail))
    return owned(a, b, scenery) && isKnown(a) && isKnown(b) && !knowsLater(a, b, scenery);
  if (givesBoth(a, b, scenery) || !onOneCharge(a, b)) return false;
  const whose = familyOf(a.claim.value as Detail)?.whose;
  if (whose === 'story') return isSole(a, b, scenery) && isKnown(a) && isKnown(b);
  if (whose === 'victim' && !owned(a, b, scenery) && !scenery.oneHurt) return false;
  if (a.claim.event.class === 'room') return sited(a, b, scenery);
  if (VEHICLE.test(a.claim.event.class) && (flees(a) || flees(b)) && leaves(a) && leaves(b))
    return isSole(a, b, scenery);
  return (
    owned(a, b, scenery) || (partakers(a, b) !== 'differ' && isSole(a, b, scenery) && scenery.similarity(a, b) >= 0.2)
  );
}

/** A story may have many cars, but those who did it leave in one. */
const VEHICLE = /vehicle/;
const FLEEING = new Set('flee escape getaway jump speed abandon exit'.split(' '));
const flees = ({ words, lemma }: Frame): boolean => FLEEING.has(lemma) || words.some((word) => FLEEING.has(word));
const leaves = (frame: Frame): boolean =>
  flees(frame) || frame.words.some((word) => word === 'leave' || word === 'wheel');

/**
 * An article that gives both knows of two countries; one that tells how somebody was before they died, or of what they were charged with
 * before that was dropped, is not at odds with it.
 */
const knowsLater: Rule = (a, b, scenery) => {
  const [before, after] = isLast(a) ? [b, a] : [a, b];
  return isLast(after) ? scenery.gives(before, after) : givesBoth(a, b, scenery);
};

const isSure = (frame: Frame): boolean => isKnown(frame) || frame.claim.certainty === 'denied';

/** Said without a doubt. */
const isKnown = ({ claim }: Frame): boolean => /^(?:asserted|planned)$/.test(claim.certainty);

/** Rooms are passed through: one act was in one of them. */
const sited: Rule = (a, b, scenery) =>
  isFound(a) && isFound(b)
    ? owned(a, b, scenery) && isSole(a, b, scenery)
    : a.lemma !== '' && eventClass(a.lemma) === eventClass(b.lemma) && isInside(a, b, scenery);

/** "found dead in the basement", "was lying in a bedroom": where a body was, which does not move. */
const isFound = ({ lemma, words }: Frame): boolean =>
  /^(?:dead|find|lie|discover|locate|body)$/.test(lemma) && !words.includes('asleep');

/** The same people or things in sentences alike. */
const isInside: Rule = (a, b, scenery) =>
  (owned(a, b, scenery) || partakers(a, b) === 'share') && scenery.similarity(a, b) >= 0.3;

/** What somebody is charged with at first is not what they plead guilty to in the end. */
const onOneCharge = (a: Frame, b: Frame): boolean =>
  a.claim.event.class !== 'degree' || eventClass(a.lemma) === eventClass(b.lemma);

/** People grow older between two articles; where a day of publication is missing, a trial may be years after what it is about. */
function aged(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (a.epoch !== b.epoch) return false;
  const isDated = a.published !== '' && b.published !== '';
  const years = isDated ? Math.abs(Number(a.published.slice(0, 4)) - Number(b.published.slice(0, 4))) : 0;
  const gap = Math.abs((figure(a) ?? 0) - (figure(b) ?? 0));
  if (!isDated && scenery.inCourt(a) !== scenery.inCourt(b)) return gap > TRIAL_YEARS;
  if (isSomeChild(a.owner) && (gap > CHILDREN_GAP || givesBoth(a, b, scenery))) return false;
  if (gap === 1 && birthdayBetween(a, b)) return false;
  return years === 0 || gap > years;
}

/** Two children whom nobody names are one where their ages are no further apart. */
const CHILDREN_GAP = 2;

/** Whoever is a year older in an article of more than a month later has had a birthday. */
function birthdayBetween(a: Frame, b: Frame): boolean {
  const [young, old] = (figure(a) ?? 0) < (figure(b) ?? 0) ? [a, b] : [b, a];
  return young.published.length === 10 && Date.parse(old.published) - Date.parse(young.published) > MONTH;
}
const MONTH = 31 * 86_400_000;

/** Most trials are over by then. */
const TRIAL_YEARS = 3;

/** Where something lies; the street or the country something happened in. */
function located(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (a.claim.event.class === LIE) return lying(a, b, scenery);
  const similar = scenery.similarity(a, b);
  if (!specific(a, b, scenery)) return false;
  if (isOneStreet(a, b)) return givesBoth(a, b, scenery);
  if (twoSpots(a, b, scenery)) return true;
  if (!apart(a, b)) return false;
  return (partakers(a, b) === 'share' || owned(a, b, scenery)) && similar >= 0.25;
}

/** The side of a place, of sentences alike; or what each article tells of one street or one house, and none tells both. */
function lying(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (isBearing(a.claim))
    return scenery.similarity(a, b) >= 0.3 || (isMeasured(a) && isMeasured(b) && isSole(a, b, scenery));
  return isSole(a, b, scenery) && !givesBoth(a, b, scenery) && (!isSeat(a.claim) || heldApart(a, b));
}

/** "13km south-west of Alba": how far off is told of one thing. */
const isMeasured = ({ words }: Frame): boolean =>
  words.some((word) => /^(?:\d[\d.,]*(?:km|mi|m)|kilomet(?:re|er)|km|mile|league)$/.test(word));

/** A clinic may be in the city, or in a suburb or quarter of it: only where both articles say of which region or country the towns are. */
function heldApart(a: Frame, b: Frame): boolean {
  const [x, y] = [a, b].map(({ claim }) => (claim.value as Place).within);
  return x?.[0] !== undefined && y?.[0] !== undefined && !x.some((name) => y.includes(name) && name !== x.at(-1));
}

/** Two corners or numbers of one street are asked about of their own, unless an article has two of them, of which each is of its own event. */
function isOneStreet(a: Frame, b: Frame): boolean {
  const [x, y] = [a.claim.value as Place, b.claim.value as Place];
  return x.type === 'street' && oneName(x, y);
}

/** Two streets or neighbourhoods for what the story knows once: the shooting that it tells of was in one of them. */
function twoSpots(a: Frame, b: Frame, scenery: Scenery): boolean {
  const [x, y] = [a, b].map(({ claim }) => (STRIKING.has(claim.event.class) ? (claim.value as Place).type : undefined));
  if (x !== y || !(x === 'street' || x === NEIGHBOURHOOD) || givesBoth(a, b, scenery)) return false;
  return isSole(a, b, scenery) && scenery.similarity(a, b) >= 0.3;
}
const STRIKING = new Set('shoot attack stab crash explode burn kill steal collapse'.split(' '));

/** Places exclude each other for sure only when they are known to lie in two countries or regions, or name other sides or numbers. */
function apart(a: Frame, b: Frame): boolean {
  const [x, y] = [a.claim.value as Place, b.claim.value as Place];
  if (oneName(x, y)) return true;
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
