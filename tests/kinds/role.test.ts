import { role } from '../../src/kinds/role.ts';
import { textOf } from './texts.ts';

const found = (words: string): string[] => role.find(textOf(words)).map(({ value }) => role.show(value));

test.each([
  ['Ukrainian Foreign Minister Andrii Sybiha spoke.', ['Andrii Sybiha, foreign minister']],
  ['Kyle Marsh, 36, a high school teacher, lived nearby.', ['Kyle Marsh, high school teacher']],
  ['Anna Holm was a nurse at the clinic.', ['Anna Holm, nurse']],
  ['The plane was flown by pilot Ana Ruiz.', ['Ana Ruiz, pilot']],
  ['One is a sniper with the surname Ri and he is 26.', ['Ri, sniper']],
])('%s', (words, expected) => {
  expect(found(words)).toEqual(expected);
});

test.each(['Mr. Smith left.', 'A teacher spoke to Anna Holm at length about the school.', 'the officers came'])(
  'nobody’s role: %s',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

test.each([
  ['Sgt.', 'sergeant', 'same'],
  ['deputy', 'senior deputy', 'compatible'],
  ['foreign minister', 'defence minister', 'different'],
  ['foreign minister', 'deputy foreign minister', 'different'],
  ['sniper', 'rifleman', 'different'],
  ['nurse', 'teacher', 'different'],
  ['police chief', 'spokesman', 'compatible'],
  ['captain', 'lieutenant', 'different'],
  ['spokeswoman', 'spokesperson', 'same'],
])('of one person, %s and %s are %s', (a, b, relation) => {
  const of = 'Ana Ruiz';
  expect(role.compare({ title: a, of }, { title: b, of }).relation).toBe(relation);
  expect(role.compare({ title: a, of }, { title: b, of: 'Tom Walton' }).relation).toBe('unrelated');
});
