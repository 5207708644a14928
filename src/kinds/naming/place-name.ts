import { fold } from '../../text/names/fold.ts';
import { knownPlaces, type Known } from '../../text/names/gazetteer.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../../text/names/words.ts';

/** A place as named. */
export interface Place {
  readonly name: string;
  readonly printed: string;
  /** What the article says it lies in, nearest first, in full: `['Kansas', 'United States']`. */
  readonly within: readonly string[];
  readonly type?: string;
  /** `south of`, `northern`: where from or where in the place. */
  readonly direction?: string;
  /** House number or block. */
  readonly number?: string;
  /** The street it meets there: "Mill Street near Linden Road". */
  readonly cross?: string;
}

/** The type of a quarter of a town, which no map here knows. */
export const NEIGHBOURHOOD = 'neighbourhood';

/** `South Belfast` is a side of Belfast, where the map knows no place of the whole name. */
const SIDED = /^(?<direction>(?:north|south|east|west)(?:ern)?|central) (?<rest>.+)$/i;

/** "East 223rd Street" is a side of 223rd Street. */
const NUMBERED = /^\d{1,3}(?:st|nd|rd|th) /i;

type Said = Partial<Pick<Place, 'printed' | 'within' | 'number' | 'direction' | 'cross' | 'type'>>;

/** A place from its printed name, with the levels that the gazetteer knows under that name. */
export function placeOf(
  name: string,
  said: Said = {},
): { readonly place: Place; readonly known: readonly Known['type'][] } {
  const sided = SIDED.exec(name)?.groups;
  const rest = sided?.['rest'] ?? '';
  const isSide = NUMBERED.test(rest) || (knownPlaces(name).length === 0 && knownPlaces(rest).length > 0);
  if (said.direction === undefined && isSide)
    return placeOf(rest, { printed: name, ...said, direction: sided?.['direction'] ?? '' });
  const known = knownPlaces(name);
  const type = said.type ?? typeOf(name, known);
  const within = [...new Set((said.within ?? []).flatMap(inFull))];
  const place = { name: shown(name, known), printed: said.printed ?? name, within };
  return {
    place: {
      ...place,
      ...(type !== undefined && { type }),
      ...(said.direction !== undefined && { direction: said.direction.toLowerCase() }),
      ...(said.number !== undefined && { number: said.number }),
      ...(said.cross !== undefined && { cross: said.cross }),
    },
    known: known.map((one) => one.type),
  };
}

/** Reads `Hesston, Kan.`, `Russia’s Kursk region`, `1400 block of Main Street`. */
export function parsePlace(printed: string): Place {
  const [text = '', cross] = printed.slice(0, 160).replace(/^the /i, '').split(CROSSING);
  const owned = /^(?<owner>[\p{L} .]{2,40})['’]s (?<name>.+)$/u.exec(text)?.groups;
  const [head = '', ...holders] = (owned?.['name'] ?? text).split(/,\s*/);
  const address = /^(?<number>\d{1,5}(?:[- ]block of)?) (?<name>\p{L}.*)$/u.exec(head)?.groups;
  const aimed = /^(?<direction>(?:north|south|east|west)\w*(?: of)?|central) (?<name>.+)$/.exec(head)?.groups;
  const within = [...holders, ...(owned?.['owner'] === undefined ? [] : [owned['owner']])];
  const name = address?.['name'] ?? aimed?.['name'] ?? head;
  const number = address?.['number'];
  const direction = aimed?.['direction'];
  return placeOf(name, {
    printed,
    within,
    ...(number !== undefined && { number }),
    ...(direction !== undefined && { direction }),
    ...(cross !== undefined && { cross }),
  }).place;
}

/** What stands between two streets that meet. */
const CROSSING = / (?:and|&|at|near) (?=\p{Lu}|\d+(?:st|nd|rd|th) )/u;

function inFull(name: string): string[] {
  const known = knownPlaces(name).filter(({ type }) => type !== 'city');
  const [only] = known;
  return only === undefined || known.length > 1 ? [name] : [only.name, ...only.within];
}

/** Abbreviations are shown in full: `Kan.` as Kansas. */
function shown(name: string, known: readonly Known[]): string {
  const [only] = known;
  return only !== undefined && known.length === 1 && only.type !== 'city' && /\.|^\p{Lu}{2,3}$/u.test(name)
    ? only.name
    : name;
}

function typeOf(name: string, known: readonly Known[]): string | undefined {
  const words = fold(name)
    .split(' ')
    .map((word) => word.replace(/\.$/, ''));
  const levels = new Set(known.map((one) => one.type));
  if (levels.has('country')) return 'country';
  if (levels.has('region')) return 'region';
  return (
    (words.length > 1 ? (PLACE_HEADS.get(words.at(-1) ?? '') ?? PLACE_OPENERS.get(words[0] ?? '')) : undefined) ??
    (levels.has('city') ? 'city' : undefined)
  );
}
