import { CITIES } from './cities.ts';
import { COUNTRIES, REGIONS } from './countries.ts';
import { fold } from './fold.ts';
import { GIVEN } from './given.ts';

/** A place the gazetteer knows, and what it lies in, nearest first. */
export interface Known {
  readonly name: string;
  readonly type: 'country' | 'region' | 'city';
  readonly within: readonly string[];
}

interface Gazetteer {
  readonly places: ReadonlyMap<string, readonly Known[]>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly given: ReadonlySet<string>;
}

let loaded: Gazetteer | undefined;
const gazetteer = (): Gazetteer => (loaded ??= load());

/** Every place of that name: `Georgia` is two. */
export const knownPlaces = (name: string): readonly Known[] => gazetteer().places.get(lookup(name)) ?? [];

/** Codes of two letters count in capitals only: `RI` is Rhode Island, `Ri` a surname. */
const lookup = (name: string): string => (/^\p{Lu}{2}$/u.test(name) ? name : fold(name));

/** The country a demonym belongs to: `North Korean`, `Danes`. */
export function demonymOf(words: string): string | undefined {
  const { demonyms } = gazetteer();
  const key = fold(words);
  return demonyms.get(key) ?? demonyms.get(key.replace(/s$/, ''));
}

export const isGivenName = (word: string): boolean => gazetteer().given.has(fold(word));

function load(): Gazetteer {
  const places = new Map<string, Known[]>();
  const demonyms = new Map<string, string>();
  const names = new Map<string, Known>();
  const add = (name: string, known: Known): void => {
    const key = lookup(name);
    const same = places.get(key);
    if (same === undefined) places.set(key, [known]);
    else if (!same.some((other) => other.within.join() === known.within.join())) same.push(known);
  };
  for (const [code = '', printed = '', people = '', seats = ''] of rows(COUNTRIES)) {
    const country: Known = { name: printed.split('|')[0] ?? '', type: 'country', within: [] };
    names.set(code, country);
    for (const name of filled(printed)) add(name, country);
    for (const demonym of filled(people)) demonyms.set(fold(demonym), country.name);
    for (const capital of filled(seats)) add(capital, { name: capital, type: 'city', within: [country.name] });
  }
  for (const [code = '', printed = '', people = ''] of rows(REGIONS)) {
    const country = names.get(code.slice(0, 2))?.name ?? '';
    const region: Known = { name: printed.split('|')[0] ?? '', type: 'region', within: [country] };
    names.set(code, region);
    for (const name of filled(printed)) add(name, region);
    for (const demonym of filled(people)) demonyms.set(fold(demonym), region.name);
  }
  for (const [code = '', printed = ''] of rows(CITIES)) {
    const holder = names.get(code);
    const within = holder === undefined ? [] : [holder.name, ...holder.within];
    for (const name of filled(printed)) add(name, { name, type: 'city', within });
  }
  return { places, demonyms, given: new Set(GIVEN.trim().split(/\s+/).map(fold)) };
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('='));
}

function filled(cell: string): string[] {
  return cell.split('|').filter((name) => name !== '');
}
