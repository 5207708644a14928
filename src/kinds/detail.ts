import type { Comparison, Mention } from '../model.ts';
import { matches } from '../text/matches.ts';
import { FAMILIES, type Family } from './detail/families.ts';
import { NATIONALITY, nationalities } from './detail/nationality.ts';
import { comparePlaces } from './naming/places.ts';
import { placeOf } from './naming/place-name.ts';
import type { Kind } from './kind.ts';
import { inSentences } from './sentences.ts';

/** What news words from a small set: where a bullet hit, what was used, in what condition somebody is. */
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
  find: (text) => [...inSentences(text, details), ...nationalities(text)].sort((a, b) => a.start - b.start),
  compare,
  show: ({ family, word, of }) =>
    of !== ''
      ? `${word}-${family} ${of}`
      : family === 'gauge'
        ? `${word} gauge`
        : family === 'condition' && !LIFE.has(word)
          ? `${word} condition`
          : word,
};
/** What somebody is, rather than a condition they are in. */
const LIFE = new Set(['dead', 'dying', 'recovering']);

/** Said of one person rather than of what happened to somebody: alive or dead, where they died, of which country. */
export const isOfPerson = ({ family, word }: Detail): boolean => OF_PERSON.has(family) || LIFE.has(word);
const OF_PERSON = new Set([NATIONALITY, 'place of death']);

interface Reader {
  readonly family: Family;
  readonly pattern: RegExp;
  /** Any word, in lower case → the value it stands for. */
  readonly values: ReadonlyMap<string, string>;
  /** Value → the values it covers. */
  readonly covers: ReadonlyMap<string, ReadonlySet<string>>;
}

const READERS: readonly Reader[] = FAMILIES.map((family) => {
  const rows = family.rows.map((row) => {
    const [value = '', others = ''] = row.split(/: | > /);
    return { value, others: others.split(others.includes('/') ? '/' : ' ').filter(Boolean), isCover: row.includes(' > ') }; // prettier-ignore
  });
  const own = rows.flatMap(({ value, others, isCover }) =>
    [value, ...others].map((word) => [word, isCover ? word : value] as const),
  );
  // a word that a cover only names stands for itself, unless a row of its own says otherwise
  const values = new Map([...own.filter(([word, value]) => word === value), ...own.filter(([word, value]) => word !== value)]); // prettier-ignore
  const covers = rows.filter(({ isCover }) => isCover).map(({ value, others }) => [value, new Set(others)] as const);
  return {
    family,
    pattern: new RegExp(family.pattern.replaceAll('WORDS', [...values.keys()].join('|')), family.exactCase ? 'gu' : 'giu'), // prettier-ignore
    values: new Map([...values].map(([word, value]) => [word.toLowerCase(), value])),
    covers: new Map(covers),
  };
});

/** How far before a word what it must follow may stand, in characters. */
const REACH = 60;

function details(words: string): Mention<Detail>[] {
  return READERS.filter(({ family }) => family.cue.test(words))
    .flatMap(({ family, pattern, values }) =>
      matches(words, pattern).flatMap((match): Mention<Detail>[] => {
        const { word = '', second, of = '' } = match.groups ?? {};
        const from = Math.max(0, match.index - REACH);
        if (family.after && !family.after.test(words.slice(from, match.index))) return [];
        let at = match.index;
        return [word, second].flatMap((one) => {
          const value = values.get(one?.toLowerCase() ?? '');
          if (one === undefined || value === undefined) return [];
          const start = words.indexOf(one, at);
          at = start + one.length;
          return [{ start, end: at, value: { family: family.name, word: value, of: of.toLowerCase() } }];
        });
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function compare(a: Detail, b: Detail): Comparison {
  const [first, second] = [detail.show(a), detail.show(b)].sort();
  const both = `“${first ?? ''}” and “${second ?? ''}”`;
  if (a.family !== b.family || a.of !== b.of)
    return { relation: 'unrelated', because: `${both} are details of two things.` };
  if (a.word === b.word) return { relation: 'same', because: `Both say “${first ?? ''}”.` };
  if (a.family === NATIONALITY && comparePlaces(placeOf(a.word).place, placeOf(b.word).place).relation !== 'different')
    return { relation: 'compatible', because: `${both} can both be true: one lies in the other.` };
  const covers = READERS.find(({ family }) => family.name === a.family)?.covers;
  const pairs = [`${a.word} ${b.word}`, `${b.word} ${a.word}`];
  const isNear = FAMILIES.some(({ name, fits }) => name === a.family && fits?.some((fit) => pairs.includes(fit)));
  if (isNear || covers?.get(a.word)?.has(b.word) || covers?.get(b.word)?.has(a.word))
    return { relation: 'compatible', because: `${both} can both be true: one says it more exactly.` };
  return { relation: 'different', because: `${both} are hardly true of one and the same.` };
}
