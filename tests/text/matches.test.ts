import { matches } from '../../src/text/matches.ts';

test.each([
  ['one two', /\w+/g],
  ['one two', /z/g],
  ['a👩b', /(?=.)/gu],
  ['👩👩', /(?:)/g],
  ['', /^/g],
  ['aXbX', /(?<before>\p{Ll})X/gu],
])('finds in %j what matchAll finds, twice over', (text, pattern) => {
  const expected = [...text.matchAll(pattern)];
  expect(matches(text, pattern)).toEqual(expected);
  expect(matches(text, pattern)).toEqual(expected);
});
