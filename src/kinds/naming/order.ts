import type { Person } from './parse.ts';
import { isWade } from './romanised.ts';
import { words } from './spelling.ts';
import { IBERIAN } from './tables.ts';

/** Names of people whose words stand in another order, or with one more at the end. */

/** In Spanish the mother's family name follows the father's and is often left out: Gabriel Boric Font. */
export function secondFamily(short: Person, long: Person): boolean {
  const [few, many] = [
    [...short.given, short.surname],
    [...long.given, long.surname],
  ];
  if (few.length < 2 || many.length !== few.length + 1 || !IBERIAN.has(few[0] ?? '')) return false;
  return few.every((word, at) => word === many[at]);
}

/** `Rotenberg Arkady` beside `Arkady Romanovich Rotenberg`: family name first, and a name left out. */
export function turnedShort(short: Person, long: Person): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  const [first = '', ...rest] = few;
  if (few.length < 2 || few.length >= many.length || !isSpelling(first, long.surname)) return false;
  return rest.every((word) => long.given.some((name) => isSpelling(word, name)));
}

/** Does every word of one list have a partner in the other that is the same word or another spelling of it? */
export function pairUp(left: readonly string[], right: readonly string[]): boolean {
  const open = [...right];
  for (const word of left) {
    const at = open.findIndex((other) => other === word);
    const near = at >= 0 ? at : open.findIndex((other) => isSpelling(word, other));
    if (near < 0) return false;
    open.splice(near, 1);
  }
  return open.length === 0;
}

export const wordsOf = ({ given, surname }: Person): string[] => [...given, surname].flatMap((word) => word.split(' '));

export const isSpelling = (a: string, b: string): boolean =>
  (a.length > 1 && b.length > 1 && ['same', 'spelling'].includes(words(a, b))) || isWade(a, b);
