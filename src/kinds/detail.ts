import type { Comparison, Mention, Text } from '../model.ts';
import { matches } from '../text/matches.ts';
import type { Family } from './detail/family.ts';
import { FAMILIES } from './detail/families.ts';
import { NATIONALITY, nationalities } from './detail/nationality.ts';
import { comparePlaces } from './naming/places.ts';
import { placeOf } from './naming/place-name.ts';
import { NUMBER_WORDS, valueOf } from './numerals.ts';
import type { Kind } from './kind.ts';
import { inSentences } from './sentences.ts';

/** What news words from a small set, or numbers without counting: where a bullet hit, what was used, in what condition somebody is, which exit it was. */
export interface Detail {
  /** The set: 'body part', 'weapon', 'condition'. */
  readonly family: string;
  /** One word for the words that mean the same. */
  readonly word: string;
  /** What it is a detail of, where the words say so: the murder of "first-degree murder". */
  readonly of: string;
}

export const detail: Kind<Detail> = {
  name: 'detail',
  label: 'Detail',
  find: (text) => [...details(text), ...nationalities(text)].sort((a, b) => a.start - b.start),
  compare,
  show: (value) =>
    (familyOf(value)?.says ?? 'WORD').replace('WORD', () => value.word).replace('OF', () => value.of), // prettier-ignore
};

/** Said of one person rather than of what happened to somebody: alive or dead, where they died, of which country. */
export const isOfPerson = (value: Detail): boolean =>
  value.family === NATIONALITY || familyOf(value)?.whose === 'person';

interface Reader {
  readonly family: Family;
  readonly pattern: RegExp;
  /** Any word, in lower case → the value it stands for. */
  readonly values: ReadonlyMap<string, string>;
  /** Value → the values it covers. */
  readonly covers: ReadonlyMap<string, ReadonlySet<string>>;
}

const READERS: readonly Reader[] = FAMILIES.map((family) => {
  const rows = (family.rows ?? []).map((row) => {
    const [value = '', others = ''] = row.split(/: | > /);
    return { value, others: others.split(others.includes('/') ? '/' : ' ').filter(Boolean), isCover: row.includes(' > ') }; // prettier-ignore
  });
  const own = rows.flatMap(({ value, others, isCover }) =>
    [value, ...others].map((word) => [word, isCover ? word : value] as const),
  );
  // a word that a cover only names stands for itself, unless a row of its own says otherwise
  const values = new Map([...own.filter(([word, value]) => word === value), ...own.filter(([word, value]) => word !== value)]); // prettier-ignore
  const covers = rows.filter(({ isCover }) => isCover).map(({ value, others }) => [value, new Set(others)] as const);
  const longestFirst = [...values.keys()].sort((a, b) => b.length - a.length);
  return {
    family,
    pattern: new RegExp(family.pattern.replaceAll('WORDS', longestFirst.join('|')), family.exactCase ? 'gu' : 'giu'),
    values: new Map([...values].map(([word, value]) => [word.toLowerCase(), value])),
    covers: new Map(covers),
  };
});

/** The value a word stands for: of a set its row, else the word itself with its number in figures. */
function valueOfWord({ family, values }: Reader, word: string): string | undefined {
  const lower = word.toLowerCase();
  if (family.rows !== undefined) return values.get(lower);
  return NUMBER_WORDS.includes(lower) ? String(valueOf(lower)) : (ordinalOf(lower) ?? lower.replace(/–| to /, '-'));
}
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** "second" and "2nd" */
function ordinalOf(word: string): string | undefined {
  const n = Number.parseInt(word, 10);
  return /^\d+(?:st|nd|rd|th)$/.test(word) ? (ORDINALS[n - 1] ?? word) : undefined;
}

/** The families whose words a value is of; one name may stand over several sets. */
const BY_NAME = new Map(FAMILIES.map(({ name }) => [name, READERS.filter(({ family }) => family.name === name)]));

/** The family of a detail; undefined for a nationality, which is no closed set. */
export function familyOf({ family, word }: Detail): Family | undefined {
  const readers = BY_NAME.get(family) ?? [];
  const own = readers.find(({ values }) => values.has(word.toLowerCase()));
  return (own ?? readers[0])?.family;
}

/** How far before a word what it must follow may stand, in characters. */
const REACH = 60;

function details(text: Text): Mention<Detail>[] {
  const readers = READERS.filter(({ family }) => family.cue.test(text.text));
  return inSentences(text, (words) =>
    readers
      .filter(({ family }) => family.cue.test(words))
      .flatMap((reader) =>
        matches(words, reader.pattern).flatMap((match): Mention<Detail>[] => {
          const { word, second, of = '' } = match.groups ?? {};
          const { family } = reader;
          const from = Math.max(0, match.index - REACH);
          if (family.after && !family.after.test(words.slice(from, match.index))) return [];
          let at = match.index;
          return [word, second].flatMap((one) => {
            const value = one === undefined ? undefined : valueOfWord(reader, one);
            if (one === undefined || value === undefined) return [];
            const start = words.indexOf(one, at);
            at = start + one.length;
            return [{ start, end: at, value: { family: family.name, word: value, of: of.toLowerCase() } }];
          });
        }),
      )
      .sort((a, b) => a.start - b.start),
  );
}

function compare(a: Detail, b: Detail): Comparison {
  const [first, second] = [detail.show(a), detail.show(b)].sort();
  const both = `“${first ?? ''}” and “${second ?? ''}”`;
  if (a.family !== b.family || a.of !== b.of)
    return { relation: 'unrelated', because: `${both} are details of two things.` };
  if (a.word === b.word) return { relation: 'same', because: `Both say “${first ?? ''}”.` };
  if (a.family === NATIONALITY && comparePlaces(placeOf(a.word).place, placeOf(b.word).place).relation !== 'different')
    return { relation: 'compatible', because: `${both} can both be true: one lies in the other.` };
  if (isNear(a, b)) return { relation: 'compatible', because: `${both} can both be true: one says it more exactly.` };
  return { relation: 'different', because: `${both} are hardly true of one and the same.` };
}

/** One value covers the other, or the two are near each other. */
function isNear(a: Detail, b: Detail): boolean {
  const pairs = [`${a.word} ${b.word}`, `${b.word} ${a.word}`, `${a.word} *`, `${b.word} *`];
  return (BY_NAME.get(a.family) ?? []).some(
    ({ family, covers }) =>
      family.fits?.some((fit) => pairs.includes(fit)) === true ||
      covers.get(a.word)?.has(b.word) === true ||
      covers.get(b.word)?.has(a.word) === true,
  );
}
