import { tales } from '../../src/analysis/tales.ts';
import { read } from '../../src/text/read.ts';
import { articleOf } from '../support/stories.ts';

const FIRE = [
  'A fire gutted the Corvel cannery on Monday. Firefighters pumped water from the harbour through the night.',
  'The Corvel cannery burned on Monday. Harbour firefighters fought the flames through the night with pumped water.',
  'Firefighters said the Corvel cannery was gutted by flames, and the harbour was closed while water was pumped.',
];
const FLOOD = [
  'The river Osk burst its banks at Lemmick. Farmers drove their cattle to the ridge before the bridge fell.',
  'Cattle stood on the ridge above Lemmick after the river Osk took the bridge and flooded the farmers’ fields.',
];
const textsOf = (bodies: readonly string[]) =>
  bodies.map((body, i) => read(articleOf(`Report ${i}\n\n${body}\n`, `${i}.txt`)));
const texts = textsOf([...FIRE, ...FLOOD]);
/** Which articles are of one tale with the first, and so on. */
const grouped = (of: ReturnType<typeof tales>): number[] => {
  const all = texts.map(({ article }) => of(article));
  return all.map((tale) => all.indexOf(tale));
};

test('articles on one event are one tale, those on another are another', () => {
  expect(grouped(tales(texts))).toEqual([0, 0, 0, 3, 3]);
});

test('the tales are the same in any order of articles', () => {
  expect(grouped(tales(texts.toReversed()))).toEqual([0, 0, 0, 3, 3]);
});

test.each([[[]], [FIRE.slice(0, 1)], [FIRE]])('%j is one tale', (bodies) => {
  const all = textsOf(bodies);
  expect(new Set(all.map(({ article }) => tales(all)(article))).size).toBeLessThanOrEqual(1);
});

test('a story of more articles than are compared with each other has the same tales', () => {
  const many = textsOf(
    Array.from({ length: 150 }, (_, i) => `${(i % 2 === 0 ? FIRE : FLOOD)[i % 2] ?? ''} Picture ${i}.`),
  );
  const of = tales(many);
  const numbers = many.map(({ article }) => of(article));
  expect(new Set(numbers.filter((_, i) => i % 2 === 0)).size).toBe(1);
  expect(new Set(numbers).size).toBe(2);
});
