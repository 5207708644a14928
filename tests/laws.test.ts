import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { kinds } from '../src/kinds/index.ts';
import type { Kind } from '../src/kinds/kind.ts';
import type { Mention, Text } from '../src/model.ts';
import { read } from '../src/text/read.ts';
import { textOf } from './kinds/texts.ts';

/** Kinds whose values are numbers; the laws of reading back hold of these for any text. */
const NUMERIC = new Set(['date', 'time', 'duration', 'age', 'money', 'measure', 'quantity']);
const numeric = kinds.filter(({ name }) => NUMERIC.has(name));

const SENTENCES = [
  'At least 24 people were killed and 249 injured on July 2, 2013, when a 6.1-magnitude quake struck 55 kilometres (34 miles) west of the town.',
  'Four men took $2.6 million (two million euros) from a shop shortly before 9 a.m. on Monday, December 8, 2008.',
  'Anna Roe, 41, and a 22-year-old man waited for two and a half hours, about 15 minutes longer than in 2009.',
  'Dozens of houses and more than 300 other buildings burned between 1999 and 2003, in the 1990s and in the third quarter of 2011.',
  'One of the two captured soldiers, in his 20s, spoke for half an hour at 0737 GMT; no one was hurt before 9 January 2025.',
  'It cost between $10 and $12 million, fell 2,000ft, lasted several months, and reopened in mid-July 2013, in spring 2014 or on 9/1/2025.',
  'Up to a dozen boats, 1,500 to 2,000 tents and 3,950 sacks lay 10 km deep in the early hours of the morning around 5 p.m. in March.',
];

/** Every demo article, as read. */
function demoTexts(): Text[] {
  const root = new URL('../seeds', import.meta.url).pathname;
  const stories = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return stories.flatMap(({ name: story }) =>
    readdirSync(join(root, story))
      .filter((file) => file.endsWith('.md'))
      .map((file) => read({ id: file, file, text: readFileSync(join(root, story, file), 'utf8') })),
  );
}

const texts = [...SENTENCES.map((words) => textOf(words)), ...demoTexts()];

const shared = new Map<Kind, { readonly text: Text; readonly mention: Mention }[]>(
  kinds.map((kind) => [kind, texts.flatMap((text) => kind.find(text).map((mention) => ({ text, mention })))]),
);
const valuesOf = (kind: Kind): unknown[] => {
  const distinct = new Map(
    (shared.get(kind) ?? []).map(({ mention }) => [JSON.stringify(mention.value), mention.value]),
  );
  return [...distinct.values()].slice(0, 60);
};

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  const values = valuesOf(kind);

  test('a value is the same as itself', () => {
    for (const value of values) expect(kind.compare(value, value).relation).toBe('same');
  });

  test('every comparison is symmetric and says why in plain words', () => {
    for (const a of values)
      for (const b of values) {
        const comparison = kind.compare(a, b);
        expect(kind.compare(b, a)).toEqual(comparison);
        expect(comparison.because).not.toMatch(/^$|undefined|NaN|null|Infinity|\[object/);
      }
  });

  test('same is transitive', () => {
    const same = (a: unknown, b: unknown): boolean => kind.compare(a, b).relation === 'same';
    for (const a of values)
      for (const b of values) if (same(a, b)) for (const c of values) if (same(b, c)) expect(same(a, c)).toBe(true);
  });

  test('spans lie inside the text', () => {
    for (const { text, mention } of shared.get(kind) ?? []) {
      expect(mention.start).toBeGreaterThanOrEqual(0);
      expect(mention.end).toBeGreaterThan(mention.start);
      expect(mention.end).toBeLessThanOrEqual(text.text.length);
    }
  });

  test('values survive JSON', () => {
    for (const value of values) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  test('finds the same twice and returns on any text', () => {
    for (const words of [
      '',
      '9'.repeat(9000),
      'a-'.repeat(9000),
      '👩‍🚒'.repeat(3000),
      'Jan 1 '.repeat(3000),
      '1,'.repeat(9000),
    ])
      expect(kind.find(textOf(words))).toEqual(kind.find(textOf(words)));
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(
      ...SENTENCES.flatMap((words) => words.split(' ')),
      '\n',
      '(',
      ')',
      '“',
      '$',
      '-',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((words) => words.join(' ')),
        ),
        (words) => {
          for (const { start, end } of kind.find(textOf(words, '2013-07-03')))
            expect(words.slice(start, end)).not.toBe('');
        },
      ),
      { numRuns: 40 },
    );
  });
});

test.each(numeric.map((kind) => [kind.name, kind] as const))('%s reads back what it shows', (_, kind) => {
  const values = valuesOf(kind);
  expect(values.length).toBeGreaterThan(3);
  for (const value of values) {
    const shown = kind.show(value);
    const back = kind.find(textOf(`It was ${shown}.`)).map((mention) => kind.compare(mention.value, value).relation);
    expect([shown, back]).toEqual([shown, expect.arrayContaining(['same'])]);
  }
});

test('names of kinds are unique', () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
});
