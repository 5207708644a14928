import type { Comparison } from '../../model.ts';
import { fold } from '../../text/names/fold.ts';
import { demonymOf, knownPlaces } from '../../text/names/gazetteer.ts';
import { isSlip } from '../../text/names/slip.ts';
import { soundsAlike } from './spelling.ts';
import { NEIGHBOURHOOD, type Place } from './place-name.ts';
import { either, quoted } from './wording.ts';
import { EXONYMS, pairs, shareRow } from './tables.ts';

/** One spelling for the words that say what sort of place it is. */
const SORTS = pairs(
  `st saint|mt mount|ft fort|street st.|ave avenue|av avenue|rd road|dr drive|blvd boulevard|ln lane|hwy highway|pkwy parkway|sq square|oblast region|province region|krai region|governorate region
  |co county|twp township|n north|s south|e east|w west|centre center|harbour harbor|intl international|is island|isl island|mtn mountain|pl place|ct court|pt point
  |first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th`,
);
const STREETS = new Set(['st', 'st.', 'street']);

/** One spelling for the sort of a place that its name ends in: 'street' for "St", 'avenue' for "Ave". */
export const sortInFull = (word: string): string => (STREETS.has(word) ? 'street' : (SORTS[word] ?? word));

/** How two places relate: one name, two spellings, one inside the other, or two places. */
export function comparePlaces(a: Place, b: Place): Comparison {
  const both = quoted(a, b);
  const name = nameRelation(a, b);
  if (name === 'different') return apart(a, b, both);
  const detail = details(a, b, both);
  if (detail?.relation === 'different') return detail;
  if (name === 'variant') return { relation: 'variant', because: `${both} are two ways to write one place.` };
  return detail ?? { relation: 'same', because: `Both name ${either(a, b)}.` };
}

/** Whether two places have one name, however it is written. */
export const oneName = (a: Place, b: Place): boolean => nameRelation(a, b) !== 'different';

function nameRelation(a: Place, b: Place): 'same' | 'variant' | 'different' {
  const [left, right] = [key(a), key(b)];
  if (left === right) return 'same';
  if (shareRow(EXONYMS, left, right)) return 'variant';
  const [one, two] = [tokens(left), tokens(right)];
  if (one.join(' ') === two.join(' ') || shareRow(EXONYMS, one.join(' '), two.join(' '))) return 'variant';
  if (one.length !== two.length) return 'different';
  const differing = one.flatMap((word, at) => (word === two[at] ? [] : [[word, two[at] ?? ''] as const]));
  const [only] = differing;
  if (only === undefined || differing.length > 1) return 'different';
  return (isSlip(...only) || soundsAlike(...only) || shareRow(EXONYMS, ...only)) && !bothKnown(a, b)
    ? 'variant'
    : 'different';
}

/** A name without article and apostrophes. */
const key = ({ name }: Place): string => fold(name).replace(/^the /, '').replace(/'/g, '');

/** Two names on the map are two places, however alike: Austria, Australia. */
const bothKnown = (a: Place, b: Place): boolean => knownPlaces(a.name).length > 0 && knownPlaces(b.name).length > 0;

function tokens(name: string): string[] {
  const words = name.split(/[\s/-]+/).map((word) => word.replace(/\.$/, ''));
  return words
    .filter((word) => word !== 'the' && word !== 'of')
    .map((word, at) => (at > 0 ? sortInFull(word) : (SORTS[word] ?? word)));
}

/** What else the articles say of one place: where it lies, its number, which side of it. */
function details(a: Place, b: Place, both: string): Comparison | undefined {
  if (a.direction !== undefined && b.direction !== undefined && side(a.direction) !== side(b.direction))
    return {
      relation: 'different',
      because: `“${[`${a.direction} ${a.name}`, `${b.direction} ${b.name}`].sort().join('” and “')}” point to different sides.`,
    };
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number && !sameBlock(a.number, b.number))
    return { relation: 'different', because: `${numbered([a.number, b.number])} are two spots on ${a.name}.` };
  if (a.cross !== undefined && b.cross !== undefined && crossings(a, b) === 'different')
    return {
      relation: 'different',
      because: `“${either(a, b)}” meets ${[a.cross, b.cross].sort().join(' in one place and ')} in another.`,
    };
  if (LEVELS.some((level) => disagree(holders(a, level), holders(b, level))))
    return {
      relation: 'different',
      because: `${both} are said to lie in ${[a.within.join(', '), b.within.join(', ')].sort().join(' and in ')}.`,
    };
  const [left, right] = [a, b].map(({ direction, number, within, cross }) =>
    JSON.stringify([direction && side(direction), number, within.map(fold), cross]),
  );
  return left === right
    ? undefined
    : { relation: 'compatible', because: `Both name ${either(a, b)}; one says more exactly where.` };
}

/** "The 1200 block and number 1514" */
const numbered = (numbers: readonly string[]): string =>
  numbers
    .map((number) => (number.includes('block') ? `the ${number.replace(/[- ]block.*/, '')} block` : `number ${number}`))
    .sort()
    .join(' and ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** Whether two streets that one meets are one. */
const crossings = ({ cross: a = '' }: Place, { cross: b = '' }: Place): string =>
  nameRelation({ name: a, printed: a, within: [] }, { name: b, printed: b, within: [] });

const side = (direction: string): string => direction.replace(/ern\b/g, '').replace(/[- ]/g, '');
const LEVELS = ['region', 'country'] as const;

/** The regions or countries that an article says a place lies in. */
const holders = ({ within }: Place, level: (typeof LEVELS)[number]): string[] =>
  within.filter((name) => knownPlaces(name).some(({ type }) => type === level)).map(fold);

const disagree = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name));

/** `1400 block` holds 1412. */
function sameBlock(a: string, b: string): boolean {
  const [one, two] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  return (a.includes('block') || b.includes('block')) && Math.floor(one / 100) === Math.floor(two / 100);
}

/** Two names: one place may lie in the other, or they are two. */
function apart(a: Place, b: Place, both: string): Comparison {
  if (a.type === NEIGHBOURHOOD && b.type === NEIGHBOURHOOD)
    return { relation: 'different', because: `${both} are two neighbourhoods.` };
  if (liesIn(a, b) || liesIn(b, a)) return { relation: 'compatible', because: `${both}: one lies in the other.` };
  const [left, right] = [countries(a), countries(b)];
  if (left.size > 0 && right.size > 0 && ![...left].some((country) => right.has(country)))
    return {
      relation: 'different',
      because: `${both} lie in different countries: ${[left, right]
        .map((set) => [...set].sort().join(' or '))
        .sort()
        .join('; ')}.`,
    };
  if (partOf(a, b) || partOf(b, a))
    return { relation: 'compatible', because: `${both}: one names the place more fully.` };
  if (a.type !== undefined && a.type === b.type)
    return { relation: 'different', because: `${both} are two different places.` };
  return {
    relation: 'unrelated',
    because: `${both} are places of different sorts; neither is known to lie in the other.`,
  };
}

function liesIn(inner: Place, outer: Place): boolean {
  const names = new Set([
    fold(outer.name),
    ...knownPlaces(outer.name)
      .filter((known) => known.type !== 'city')
      .map((known) => fold(known.name)),
  ]);
  if (inner.within.some((name) => names.has(fold(name)))) return true;
  return candidates(inner).some((known) => known.within.some((name) => names.has(fold(name))));
}

/** `Kursk region` is also looked up as `Kursk`. */
const candidates = (place: Place): ReturnType<typeof knownPlaces> => {
  const known = knownPlaces(place.name);
  return known.length > 0
    ? known
    : knownPlaces(place.name.replace(/ (?:region|oblast|province|city|governorate|district)$/i, ''));
};

/** The countries a place can lie in, from the article or, where all places of that name share it, from the map. */
export function countries(place: Place): ReadonlySet<string> {
  if (place.type === 'country')
    return new Set([knownPlaces(place.name)[0]?.name ?? demonymOf(place.name) ?? place.name]);
  const said = place.within.filter((name) => knownPlaces(name).some((known) => known.type === 'country'));
  if (said.length > 0)
    return new Set(
      said.flatMap((name) =>
        knownPlaces(name)
          .filter((known) => known.type === 'country')
          .map((known) => known.name),
      ),
    );
  return new Set(candidates(place).flatMap((known) => known.within.slice(-1)));
}

/** `Carlton hotel` and `Carlton Intercontinental Hotel`: all words of the shorter in the longer. */
function partOf(short: Place, long: Place): boolean {
  const [inner, outer] = [tokens(fold(short.name)), tokens(fold(long.name))];
  return (
    inner.length < outer.length &&
    inner.every((word) => outer.includes(word)) &&
    !outer.some((word) => !inner.includes(word) && /^(?:north|south|east|west|new|upper|lower|\d+)$/.test(word))
  );
}
