import type { Comparison, Mention, Text } from '../model.ts';
import { names, type Name } from '../text/names.ts';
import type { Kind } from './kind.ts';
import { comparePlaces } from './naming/places.ts';
import { NEIGHBOURHOOD, placeOf, type Place } from './naming/place-name.ts';

export type { Place } from './naming/place-name.ts';

export const place: Kind<Place> = {
  name: 'place',
  label: 'Place',
  find,
  compare: (a, b): Comparison => comparePlaces(a, b),
  show,
};

function show({ name, type, number, direction, within, cross }: Place): string {
  const side = direction === undefined ? '' : `${type === 'street' ? capital(direction) : direction} `;
  const street = cross === undefined ? name : `${name} at ${cross}`;
  const spot = type === 'street' ? `${side}${street}` : street;
  const address = number === undefined ? spot : `${number} ${spot}`;
  return [type === 'street' ? address : `${side}${address}`, ...within].join(', ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function find(text: Text): Mention<Place>[] {
  const all = names(text);
  return all.flatMap((name, n) => {
    if (name.type !== 'place' || isHolder(text.text, all, n) || isCrossed(text.text, all[n - 1], name)) return [];
    return [located(text.text, name, all.slice(Math.max(0, n - 1), n), all.slice(n + 1, n + 3))];
  });
}

/** `Kan.` in `Hesston, Kan.`: said of the place before it. */
function isHolder(text: string, all: readonly Name[], n: number): boolean {
  const [before, name] = [all[n - 1], all[n]];
  return before?.type === 'place' && name !== undefined && holds(text, before, name);
}

const isStreet = ({ type, canonical }: Name): boolean => type === 'place' && placeOf(canonical).place.type === 'street';

/** The second of two streets that meet: "Mill Street and Orchard Road". */
const isCrossed = (text: string, street: Name | undefined, name: Name): boolean =>
  street !== undefined &&
  isStreet(street) &&
  isStreet(name) &&
  /^(?: |, (?=at |near ))(?:and|&|at|near)(?: the (?:corner|intersection) (?:of|with))? $/.test(
    text.slice(street.end, name.start),
  );

const holds = (text: string, inner: Name, outer: Name): boolean =>
  outer.type === 'place' &&
  /^,\s$/.test(text.slice(inner.end, outer.start)) &&
  placeOf(outer.printed).known.some((level) => level !== 'city');

const NUMBER = /(?:^|\s)(?<number>\d{1,5}(?:[- ]block of|)(?: [NSEW]\.?| North| South| East| West)?) $/;
const DIRECTION =
  /(?<direction>(?:(?:north|south)(?:[- ]?(?:east|west))?|east|west|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern)(?:ern)?(?: (?:of|tip of|coast of|side of|part of|end of|edge of|half of|suburbs of|outskirts of))?) (?:the (?:town|city|village) of |the )?$/i;
/** "the Linden Park neighborhood" */
const QUARTER = /^ neighbou?rhood\b/;
/** How far before a name its direction or house number may start. */
const REACH = 48;

function located(text: string, name: Name, before: readonly Name[], after: readonly Name[]): Mention<Place> {
  const owner = before.find((other) => other.type === 'place' && /^['’]s\s$/.test(text.slice(other.end, name.start)));
  const holders = after.filter(
    (outer, at) =>
      holds(text, at === 0 ? name : (after[0] ?? name), outer) && (at === 0 || holds(text, name, after[0] ?? name)),
  );
  const lead = text.slice(Math.max(0, name.start - REACH), name.start);
  const number = NUMBER.exec(lead)?.groups?.['number'];
  const direction = DIRECTION.exec(lead)?.groups?.['direction'];
  const crossed = after[0];
  const cross = crossed !== undefined && isCrossed(text, name, crossed) ? crossed.canonical : undefined;
  const within = [...holders.map((outer) => outer.printed), ...(owner ? [owner.printed] : [])];
  const said = placeOf(name.canonical, {
    printed: name.printed,
    within,
    ...(number && { number }),
    ...(direction && { direction }),
    ...(cross !== undefined && { cross }),
    ...(QUARTER.test(text.slice(name.end, name.end + REACH)) && { type: NEIGHBOURHOOD }),
  }).place;
  const start =
    said.direction === undefined && said.number === undefined
      ? name.start
      : name.start - (lead.length - lead.lastIndexOf(direction ?? number ?? ''));
  return { start, end: cross === undefined ? name.end : (crossed?.end ?? name.end), value: said };
}
