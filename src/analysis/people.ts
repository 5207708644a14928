import type { Text } from '../model.ts';
import { inFull, words } from '../kinds/naming/spelling.ts';
import { names } from '../text/names.ts';
import { fold } from '../text/names/fold.ts';
import { SUFFIX } from '../text/names/words.ts';
import { remembered, rememberedWords } from '../text/remembered.ts';

const surname = (name: string): string =>
  fold(name)
    .split(/\s+/)
    .filter((part) => !SUFFIX.test(part))
    .at(-1) ?? '';

/**
 * One id per person over all articles of a story: persons with one surname are one unless their given names tell them apart; a bare surname
 * that could be either is whom far more articles name, or nobody. Surnames that are spelt alike are one where the given name is.
 */
export function people(texts: readonly Text[]): (canonical: string) => string {
  const all = new Set(texts.flatMap(personsIn));
  const whole = (name: string): string => endsIn(all, name);
  const family = spelt([...new Set([...all].map(whole))].sort());
  const key = (name: string): string => family.get(surname(name)) ?? surname(name);
  const givens = new Map<string, Set<string>>();
  for (const name of [...all].map(whole)) {
    if (given(name) === '') continue;
    const known = givens.get(key(name)) ?? new Set<string>();
    givens.set(key(name), known.add(given(name)));
  }
  const called = byGivenName([...all].map(whole));
  const idOf = (name: string): string => `${key(name)}:${given(name)}`;
  const articlesOn = (id: string): number =>
    texts.filter((text) => personsIn(text).some((name) => idOf(whole(name)) === id)).length;
  return rememberedWords((canonical) => {
    const bare = whole(fold(canonical));
    const name = called.get(bare) ?? bare;
    const [id, first] = [key(name), given(name)];
    const namesakes = [...(givens.get(id) ?? [])].map((other) => `${id}:${other}`);
    if (namesakes.length <= 1) return id;
    return first === '' ? foremost(namesakes, articlesOn) : `${id}:${first}`;
  });
}

/** How many times as many articles name whom a bare surname stands for as the next of that name. */
const FAR_MORE = 2;
function foremost(ids: readonly string[], articlesOn: (id: string) => number): string {
  const [first, second] = ids.map((id) => [id, articlesOn(id)] as const).sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= FAR_MORE * Math.max(1, second?.[1] ?? 0) ? first[0] : '';
}

/** A given name on its own → the one person of the story who has it: "her daughter Zeynep" is Zeynep Aydin. */
function byGivenName(all: readonly string[]): ReadonlyMap<string, string> {
  const surnames = new Set(all.filter((name) => given(name) !== '').map(surname));
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const name of all) {
    const first = name.split(' ')[0] ?? '';
    if (given(name) === '' || surnames.has(first)) continue;
    if (found.has(first) && found.get(first) !== name) several.add(first);
    found.set(first, name);
  }
  for (const first of several) found.delete(first);
  return found;
}

/** The persons whom one text names, folded. */
const personsIn = remembered((text: Text): readonly string[] => {
  const persons = names(text).filter(({ type }) => type === 'person');
  return [...new Set(persons.map(({ canonical }) => fold(canonical)))];
});

/** The longest other name that a name ends in, of at least two words: "Pilot Rita Olsen" is Rita Olsen with what she does; else the name. */
function endsIn(all: ReadonlySet<string>, name: string): string {
  const parts = name.split(' ');
  for (let from = 1; from <= parts.length - 2; from++) {
    const rest = parts.slice(from).join(' ');
    if (all.has(rest)) return rest;
  }
  return name;
}

/** The first name in full, '' for a bare surname. */
function given(name: string): string {
  const first = name.split(' ')[0] ?? '';
  return first === surname(name) ? '' : inFull(first);
}

/** Surname → the spelling it is filed under; only surnames that go with one given name are compared. */
function spelt(all: readonly string[]): Map<string, string> {
  const byGiven = new Map<string, string[]>();
  for (const name of all) {
    const group = byGiven.get(given(name)) ?? [];
    if (given(name) !== '') byGiven.set(given(name), [...group, name]);
  }
  const filed = new Map<string, string>();
  for (const group of byGiven.values()) {
    const surnames = [...new Set(group.map(surname))].slice(0, 20);
    surnames.forEach((one, i) => {
      const known = surnames.slice(0, i).find((other) => words(one, other) !== 'different');
      if (known !== undefined) filed.set(one, filed.get(known) ?? known);
    });
  }
  return filed;
}
