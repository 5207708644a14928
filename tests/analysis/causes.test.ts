import { conflictsOf, type Pair } from '../support/pair.ts';

const causesOf = (pair: Pair): string[] => conflictsOf(pair).flatMap(({ causes }) => causes.map(({ id }) => id));

const PAIRS: readonly (Pair & { readonly causes: readonly string[] })[] = [
  {
    name: 'the day of the announcement',
    a: 'The two soldiers were captured by rebels on 9 May near the river.',
    b: 'The two soldiers were captured by rebels on 11 May near the river. The ministry announced on 11 May that two soldiers were captured.',
    causes: ['announcement-date'],
  },
  {
    name: 'the day of publication',
    a: 'The bridge collapsed on 13 May.',
    b: 'The bridge collapsed on 15 May.',
    causes: ['publication-date'],
  },
  {
    name: 'an update',
    a: 'The landslide killed 12 people.',
    b: 'The landslide killed 40 people.',
    on: ['2024-05-14', '2024-05-16'],
    causes: ['update'],
  },
  {
    name: 'two digits swapped',
    a: 'Police arrested 24 protesters outside the parliament.',
    b: 'Police arrested 42 protesters outside the parliament.',
    causes: ['digit-slip'],
  },
  {
    name: 'two spellings',
    a: 'The mayor, Helena Strand, opened the bridge.',
    b: 'The mayor, Helena Strond, opened the bridge.',
    causes: ['spelling'],
  },
  {
    name: 'no cause where nothing shows one',
    a: 'The firm bought 300 lorries from Haldane.',
    b: 'The firm bought 170 lorries from Haldane.',
    causes: [],
  },
];

test.each(PAIRS)('$name: $causes', ({ causes, ...pair }) => {
  expect(conflictsOf(pair)).not.toEqual([]);
  expect(causesOf(pair)).toEqual(expect.arrayContaining([...causes]));
  if (causes.length === 0) expect(causesOf(pair)).toEqual([]);
});

test.each(PAIRS)('every cause of $name has its words in an article and is a sentence', (pair) => {
  const texts = `${pair.a}\n${pair.b}`;
  for (const { causes } of conflictsOf(pair))
    for (const { because, passages } of causes) {
      expect(because).toMatch(/[.]$/);
      expect(passages.length).toBeGreaterThan(0);
      for (const { quote } of passages) expect(texts).toContain(quote);
    }
});
