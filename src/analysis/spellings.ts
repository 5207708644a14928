import type { Text } from '../model.ts';
import { fold } from '../text/names/fold.ts';
import { type Difference, type Doubled, gathered, together } from './between.ts';
import { meetingKeys, oneName } from './one-name.ts';
import { type Form, printedNames, readingOf } from './printed-names.ts';

/** One name that the articles of a story write in two ways. */
interface Spelling extends Difference {
  readonly kind: string;
  readonly tale: number;
}

/** Forms under one key that a form is compared with at most. */
const CAP = 20;

/**
 * Names of one type that differ in one word, by a slip or a spelling, in articles on one event (`tale` numbers it): linear in the number of
 * names.
 */
export function spellings(texts: readonly Text[], tale: (article: string) => number): Doubled[] {
  const found = new Map<string, Spelling>();
  const compared = new Set<string>();
  const met = new Map<string, Form[]>();
  for (const form of printedNames(texts, tale))
    for (const key of meetingKeys(form.key)) {
      const others = met.get(key) ?? [];
      met.set(key, others);
      for (const other of others.slice(0, CAP)) {
        const pair = `${other.key}|${form.key}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const how = oneName(other, form);
        const words = [other, form].map(({ parts }) => parts.join(' ')).sort();
        const id = [form.tale, ...words].join('|');
        if (how !== undefined && !found.has(id)) found.set(id, spelling(other, form, how));
      }
      others.push(form);
    }
  return together(strongest([...found.values()]), ({ show }, one) => `${one.tale} ${one.kind} ${show}`).map(doubled);
}

const spelling = (a: Form, b: Form, how: string): Spelling => ({
  kind: a.kind.name,
  tale: a.tale,
  a: readingOf(a),
  b: readingOf(b),
  comparison: { relation: 'variant', because: `“${a.printed}” and “${b.printed}” are ${how}.` },
});

/** One question on all spellings of a name. */
function doubled(all: readonly Spelling[]): Doubled {
  const [{ kind, a }] = all as [Spelling];
  return {
    key: `name ${a.show}`,
    kind,
    question: `How is the name “${a.show}” spelt?`,
    sameBecause: 'No article tells the names apart.',
    ...gathered(all, (show) => show),
  };
}

/** The full name tells what its surname alone would tell again. */
function strongest(found: readonly Spelling[]): Spelling[] {
  const longest = new Map<string, Spelling>();
  for (const one of found) {
    const key = `${one.tale} ${one.kind} ${differing(one.a.show, one.b.show)}`;
    const before = longest.get(key);
    longest.set(key, before ? merged(before, one) : one);
  }
  return [...longest.values()];
}

function differing(a: string, b: string): string {
  const [one, other] = [fold(a).replace(/-/g, ' ').split(' '), fold(b).replace(/-/g, ' ').split(' ')];
  const i = one.findLastIndex((part, n) => part !== other[n]);
  return [one[i] ?? '', other[i] ?? ''].sort().join(' ');
}

/** Two finds of one misspelt word, such as the full name and the surname, are one. */
function merged(one: Spelling, other: Spelling): Spelling {
  const [longer, shorter] = one.a.show.length >= other.a.show.length ? [one, other] : [other, one];
  const { a, b } = longer;
  const word = a.show.split(/[\s-]+/).find((part) => !b.show.split(/[\s-]+/).includes(part)) ?? '';
  const [mine, theirs] = shorter.a.show.includes(word) ? [shorter.a, shorter.b] : [shorter.b, shorter.a];
  return {
    ...longer,
    a: { ...a, claims: [...a.claims, ...mine.claims] },
    b: { ...b, claims: [...b.claims, ...theirs.claims] },
  };
}
