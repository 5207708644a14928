import { chance, sizes, story } from './newsroom.ts';

test('the same seed gives the same articles, another seed others', () => {
  expect(story(1, 5)).toEqual(story(1, 5));
  expect(story(1, 5)).not.toEqual(story(2, 5));
});

test('a longer story begins with the same articles', () => {
  expect(story(7, 40).slice(0, 10)).toEqual(story(7, 10));
});

test('no article is another one, and none is left with a gap', () => {
  const articles = story(3, 100);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(100);
  for (const { text } of articles) expect(text).not.toMatch(/[{}]|undefined/);
});

test('sizes add up and stay between 5 and 200', () => {
  const all = sizes(3000, chance(1));
  expect(all.reduce((a, b) => a + b)).toBe(3000);
  expect(Math.max(...all)).toBeLessThanOrEqual(200);
  expect(Math.min(...all.slice(0, -1))).toBeGreaterThanOrEqual(5);
});

test('chance stays between 0 and 1 and does not stick', () => {
  const roll = chance(42);
  const rolls = Array.from({ length: 1000 }, roll);
  expect(rolls.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(new Set(rolls).size).toBeGreaterThan(990);
  expect(rolls.reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
});
