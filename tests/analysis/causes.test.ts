import { conflictsAmong, conflictsOf, type Pair } from '../support/pair.ts';

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
    name: 'a digit left out',
    a: 'Insurers put the damage from the storm at £140 million.',
    b: 'Insurers put the damage from the storm at £40 million.',
    causes: ['digit-slip'],
  },
  {
    name: 'nothing about ages a year apart',
    a: 'The sailor Ned Falk, 67, was rescued on Monday.',
    b: 'The sailor Ned Falk, 68, was rescued on Monday.',
    causes: [],
  },
  {
    name: 'nothing about a count of what is long past',
    a: 'In 2004 a flood killed 900 people in 13 districts of the delta.',
    b: 'In 2004 a flood killed 900 people in 14 districts of the delta.',
    on: ['2014-05-14', '2014-05-16'],
    causes: [],
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

const told = (toll: string, day: string): [string, string] => [day, `The landslide killed ${toll} people in Orle.`];

test('an update names every earlier figure, and the last one is the likely answer', () => {
  const [one] = conflictsAmong([told('12', '2024-05-14'), told('31', '2024-05-15'), told('40', '2024-05-17')]);
  expect(one?.causes.map(({ because }) => because)).toEqual([
    '“40 people” was published last (Outlet 3, 17 May 2024), after “12 people” (14 May 2024) and “31 people” (15 May 2024): it may be an update.',
  ]);
  expect(one?.suggestion).toMatchObject({ answer: '40 people', word: 'likely' });
});

test('a name that only one of several articles writes otherwise may be a slip', () => {
  const text = (name: string): string => `The mayor, Helena ${name}, opened the bridge.`;
  const among = (...names: string[]) =>
    conflictsAmong(names.map((name) => ['2024-05-14', text(name)])).flatMap(({ causes }) => causes);
  expect(among('Strand', 'Strand', 'Strand', 'Strond').map(({ because }) => because)).toEqual([
    '“Helena Strond” stands in one article and “Helena Strand” in 3: the rarer form may be a slip.',
  ]);
  expect(among('Strand', 'Strond')).toEqual([]);
});
