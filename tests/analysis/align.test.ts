import { analyse } from '../../src/analysis/analyse.ts';
import type { Analysis } from '../../src/model.ts';
import { articlesOf, type Pair } from '../support/pair.ts';
import { briefOf } from '../support/stories.ts';

const analysed = (pair: Pair): Analysis => analyse(briefOf(articlesOf(pair)));

/** Whether two values of a kind, one an article, answer one question. */
function together(pair: Pair, kind: string, first: string, second: string): boolean {
  const { slots } = analysed(pair);
  return slots
    .filter((slot) => slot.kind === kind)
    .map(({ readings, compatible }) => [...readings, ...compatible].flatMap(({ claims }) => claims))
    .some((claims) => [first, second].every((show) => claims.some((claim) => claim.show === show)));
}

const pair = (a: string, b: string): Pair => ({ name: '', a, b });

test.each([
  ['active and passive', 'quantity', pair('The rebels captured two soldiers.', 'Three soldiers were captured by the rebels.'), '2 soldiers', '3 soldiers'],
  ['words of one class', 'quantity', pair('The ambush wounded six soldiers.', 'Nine soldiers were injured in the ambush.'), '6 soldiers', '9 soldiers'],
  ['a coarser date', 'date', pair('The treaty was signed in May in Vienna.', 'The treaty was signed on 3 May in Vienna.'), 'May 2024', '3 May 2024'],
  ['one person', 'age', pair('Martin Howell, 34, died.', 'The cyclist Martin Howell, 43, died.'), '34 years old', '43 years old'],
])('claims on one fact meet: %s', (_, kind, given, first, second) => {
  expect(together(given, kind, first, second)).toBe(true);
}); // prettier-ignore

test.each([
  ['dead and injured', 'quantity', pair('The crash killed 18 people.', 'The crash injured 30 people.'), '18 people', '30 people'],
  ['what is counted', 'quantity', pair('Thieves stole six goats.', 'Thieves stole nine bicycles.'), '6 goats', '9 bicycles'],
  ['captured and announced', 'date', pair('The soldiers were captured on 9 May.', 'The capture was announced on 11 May.'), '9 May 2024', '11 May 2024'],
  ['two persons', 'age', pair('Anna Reyes, 22, was stabbed.', 'Louise Kemp, 35, was stabbed.'), '22 years old', '35 years old'],
  ['the news and an event of long ago', 'quantity', pair('A fire killed seven people on Tuesday.', 'In 2011 a fire killed 23 people.'), '7 people', '23 people'],
  ['another one', 'quantity', pair('The blast killed seven people.', 'Another blast killed nine people.'), '7 people', '9 people'],
])('claims on two facts are kept apart: %s', (_, kind, given, first, second) => {
  expect(together(given, kind, first, second)).toBe(false);
}); // prettier-ignore

test('people of two nations are counted apart', () => {
  const given = pair('Three German tourists drowned.', 'Two French tourists drowned.');
  expect(together(given, 'quantity', '3 German tourists', '2 French tourists')).toBe(false);
});

test('a count after an event noun is of that event', () => {
  const given = pair('Six people were killed in the fire.', 'The deaths of nine people in the fire shocked the town.');
  expect(together(given, 'quantity', '6 people', '9 people')).toBe(true);
});
