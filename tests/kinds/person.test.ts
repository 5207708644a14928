import { person } from '../../src/kinds/person.ts';
import { textOf } from './texts.ts';

const found = (words: string): string[] => person.find(textOf(words)).map(({ value }) => person.show(value));

test.each([
  ['Sheriff Tom Walton said it was over. Walton thanked the town.', ['Tom Walton', 'Tom Walton']],
  ['A teacher, Ema Lubis, 26, said she ran.', ['Ema Lubis']],
  ['The letter names Kim Jong-un and Ludwig van Beethoven.', ['Kim Jong-un', 'Ludwig van Beethoven']],
  ['Volodymyr Zelenskyy’s office called Joe Biden’s aides.', ['Volodymyr Zelenskyy', 'Joe Biden']],
  ['He met U.S. President Donald Trump and Jean-Luc O’Neill Jr. on Friday.', ['Donald Trump', 'Jean-Luc O’Neill Jr.']],
  ['Mary Evans, 40, and David Evans, 42, were there. Evans left early.', ['Mary Evans', 'David Evans', 'Evans']],
])('%s', (words, expected) => {
  expect(found(words)).toEqual(expected);
});

test.each([
  'The Ministry of Defence met the Tulsa Police Department in Kansas City.',
  'Residents of Main Street heard shots on Monday in March.',
  'North Korean troops crossed the Kursk region.',
  'the man who shot the officer was not named',
])('nobody is named: %s', (words) => {
  expect(found(words)).toEqual([]);
});
