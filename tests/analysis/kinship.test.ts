import { kinship } from '../../src/analysis/kinship.ts';
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
const texts = [...FIRE, ...FLOOD].map((body, i) => read(articleOf(`Report ${i}\n\n${body}\n`, `${i}.txt`)));
const id = (i: number): string => texts[i]?.article ?? '';

describe('kinship of articles', () => {
  const kin = kinship(texts);

  test.each([
    [0, 1],
    [0, 2],
    [3, 4],
  ])('articles %i and %i tell of one event', (a, b) => {
    expect(kin(id(a), id(b))).toBeGreaterThan(0.3);
  });

  test.each([
    [0, 3],
    [1, 4],
    [2, 3],
  ])('articles %i and %i tell of two', (a, b) => {
    expect(kin(id(a), id(b))).toBeLessThan(0.3);
  });

  test('it is the same both ways and in any order of articles', () => {
    const other = kinship(texts.toReversed());
    for (const a of texts)
      for (const b of texts) {
        expect(kin(a.article, b.article)).toBe(kin(b.article, a.article));
        expect(other(a.article, b.article)).toBe(kin(a.article, b.article));
      }
  });

  test('an article is its own nearest relative, and one alone is kin to whatever is asked', () => {
    expect(kin(id(0), id(0))).toBe(1);
    expect(kinship(texts.slice(0, 1))(id(0), 'unknown')).toBe(1);
  });
});
