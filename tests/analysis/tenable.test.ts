import { conflictsOf, type Pair } from '../support/pair.ts';

const PAIRS: readonly (Pair & { readonly within: boolean })[] = [
  {
    name: 'the lead gives one toll, the text another, and a second article one of them',
    a: 'Four people died in the gas explosion in Riga on Monday. The blast destroyed a house.\n\nA neighbour heard a bang. Firefighters came.\n\nPolice said six people died in the gas explosion in Riga.',
    b: 'Six people died in the gas explosion in Riga on Monday.',
    within: true,
  },
  {
    name: 'two articles are apart',
    a: 'Four people died in the gas explosion in Riga on Monday.',
    b: 'Six people died in the gas explosion in Riga on Monday.',
    within: false,
  },
];

test.each(PAIRS)('an article is said to contradict itself only where it does: $name', ({ within, ...pair }) => {
  expect(conflictsOf(pair).map(({ selfContradiction }) => selfContradiction)).toEqual([within]);
});

test.each([
  ['two figures in one sentence', 'Four people died in Riga and six people died in Tartu on Monday.'],
  ['the dead and the injured', 'Four people died in the crash. Six people were injured in the crash.'],
  ['two ages', 'Anna Reyes, 22, was hurt. Louise Kemp, 35, was hurt.'],
  ['two days of a trial', 'The hearing began on Monday. The hearing ended on Tuesday.'],
])('one article alone is not in dispute with itself over %s', (_, words) => {
  expect(conflictsOf({ name: '', a: words, b: 'Rain fell on the hills.' })).toEqual([]);
});

test.skip('not right yet: two towns in one article are not told apart', () => {
  const words = 'Four people died in Riga. Nobody was surprised. Six people died in Tartu.';
  expect(conflictsOf({ name: '', a: words, b: 'Rain fell on the hills.' })).toEqual([]);
});
