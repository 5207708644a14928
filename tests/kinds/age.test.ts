import { age } from '../../src/kinds/age.ts';
import { textOf } from './texts.ts';

const found = (words: string) => age.find(textOf(words)).map(({ value }) => value);

test.each([
  ['A 22-year-old climber died.', ['22 years old']],
  ['Two men aged 26 and 31 died.', ['26 years old']],
  ['Ri, 26, spoke first.', ['26 years old']],
  ['The man, David Evans, 68, was known there.', ['68 years old']],
  ['Anna Roe (41) drove the bus.', ['41 years old']],
  ['He is in his 60s.', ['in their 60s']],
  ['He was 81.', ['81 years old']],
  ['She is 34 and lives in Hull.', ['34 years old']],
  ['The baby was 14 months old.', ['14 months old']],
  ['She died at the age of 90.', ['90 years old']],
  ['Mia, six, and her mother survived.', ['6 years old']],
  ['The boy, aged five months, is well.', ['5 months old']],
])('%s says %j', (words, expected) => {
  expect(found(words).map((value) => age.show(value))).toEqual(expected);
});

test.each([
  'He got a 10-year sentence.',
  'In Kent, one of the worst-hit areas, roads closed.',
  'On Jan. 9, 26, or 30 it rained.',
  'He read John 3:16.',
  'Four years later it closed.',
  'They live at Elm Street, 12, in Kent.',
  'The score was Dallas 20, Houston 17.',
  'It burned for two days.',
])('%s says no age', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  ['aged 67', 'aged 68', 'different'],
  ['aged 67', '67 years old', 'same'],
  ['in his 60s', 'aged 67', 'compatible'],
  ['14 months old', 'aged one', 'compatible'],
  ['14 months old', 'aged two', 'different'],
])('%s and %s are %s', (a, b, relation) => {
  const [one, other] = found(`He was ${a}. He was ${b}.`);
  if (one === undefined || other === undefined) throw new Error('two ages expected');
  expect(age.compare(one, other).relation).toBe(relation);
  expect(age.compare(other, one)).toEqual(age.compare(one, other));
});
