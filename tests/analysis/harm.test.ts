import { conflictsOf, type Pair } from '../support/pair.ts';

const harmOf = (pair: Omit<Pair, 'name'>): number => {
  const [first, ...others] = conflictsOf({ name: '', ...pair });
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} conflicts`);
  return first.harm;
};

const dead = harmOf({ a: 'The landslide killed 12 people.', b: 'The landslide killed 19 people.' });
const boats = harmOf({ a: 'The navy sold four fishing boats.', b: 'The navy sold six fishing boats.' });
const spelt = harmOf({ a: 'Helena Strand opened the bridge.', b: 'Helena Strond opened the bridge.' });
const grew = harmOf({
  a: 'The landslide killed 12 people.',
  b: 'The landslide killed 19 people.',
  on: ['2024-05-14', '2024-05-16'],
});

test.each([
  ['a wrong number of dead', dead, 'a wrong number of boats', boats],
  ['a wrong number of boats', boats, 'a misspelt name', spelt],
  ['a wrong number of dead', dead, 'one that grew with the days', grew],
])('%s (%d) does more harm in print than %s (%d)', (_, more, __, less) => {
  expect(more).toBeGreaterThan(less);
});
