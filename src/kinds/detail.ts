import type { Comparison, Mention } from '../model.ts';
import { matches } from '../text/matches.ts';
import { FAMILIES, type Family } from './detail/families.ts';
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
  find: (text) => inSentences(text, details),
  compare,
  show: ({ family, word, of }) => (of !== '' ? `${word}-${family} ${of}` : family === 'condition' ? `${word} condition` : word), // prettier-ignore
};

interface Reader {
  readonly family: Family;
  readonly pattern: RegExp;
  /** Any word → the value it stands for. */
  readonly values: ReadonlyMap<string, string>;
  /** Value → the values it covers. */
  readonly covers: ReadonlyMap<string, ReadonlySet<string>>;
}

const READERS: readonly Reader[] = FAMILIES.map((family) => {
  const values = new Map<string, string>();
  const covers = new Map<string, ReadonlySet<string>>();
  for (const row of family.rows) {
    const [value = '', others = ''] = row.split(/: | > /);
    const narrower = row.includes(' > ');
    if (narrower) covers.set(value, new Set(others.split(' ')));
    for (const word of [value, ...others.split(' ')].filter(Boolean))
      if (!values.has(word.toLowerCase()) || !narrower)
        values.set(word.toLowerCase(), narrower && word !== value ? word : value);
  }
  const pattern = new RegExp(
    family.pattern.replaceAll('WORDS', [...values.keys()].join('|')).replaceAll('MAKES', MAKES()),
    'giu',
  );
  return { family, pattern, values, covers };
});

function MAKES(): string {
  const makes = FAMILIES.find(({ name }) => name === 'make of vehicle');
  return (makes?.rows ?? []).flatMap((row) => row.split(': ')).join('|');
}

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
  const covers = READERS.find(({ family }) => family.name === a.family)?.covers;
  if (covers?.get(a.word)?.has(b.word) || covers?.get(b.word)?.has(a.word))
    return { relation: 'compatible', because: `${both} can both be true: one says it more exactly.` };
  return { relation: 'different', because: `${both} are hardly true of one and the same.` };
}
