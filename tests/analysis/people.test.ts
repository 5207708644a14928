import { people } from '../../src/analysis/people.ts';
import { read } from '../../src/text/read.ts';
import { report } from '../support/sample.ts';

const idsIn = (...words: string[]) => people(words.map((body, n) => read(report(`Outlet ${n}`, '2024-05-15', body))));

test.each([
  ['a full name and its surname', ['Anna Reyes was hurt.', 'Reyes was hurt.'], 'Anna Reyes', 'Reyes'],
  ['one name written twice', ['Anna Reyes was hurt.', 'Anna Reyes left.'], 'Anna Reyes', 'Anna Reyes'],
  ['a suffix', ['Karl Venn Jr. was hurt.', 'Karl Venn left.'], 'Karl Venn Jr.', 'Karl Venn'],
  ['an occupation before the name', ['Pilot Rita Olsen landed.', 'Rita Olsen left.'], 'Pilot Rita Olsen', 'Rita Olsen'],
  [
    'an age before the name',
    ['Forty-nine-year-old Karl Venn left.', 'Karl Venn left.'],
    'Forty-nine-year-old Karl Venn',
    'Karl Venn',
  ],
  ['letters behind a name', ['Andrew Venn QC spoke.', 'Andrew Venn left.'], 'Andrew Venn QC', 'Andrew Venn'],
  ['a misspelt surname', ['Helena Strand left.', 'Helena Strond left.'], 'Helena Strand', 'Helena Strond'],
])('%s is one person', (_, articles, a, b) => {
  const id = idsIn(...articles);
  expect(id(a)).not.toBe('');
  expect(id(a)).toBe(id(b));
});

test.each([
  ['two brothers', ['Karl Venn and Erik Venn own the farm.'], 'Karl Venn', 'Erik Venn'],
  [
    'two of one surname with what they do',
    ['Pilot Rita Olsen met Pilot Tom Olsen.', 'Rita Olsen left Tom Olsen.'],
    'Pilot Rita Olsen',
    'Pilot Tom Olsen',
  ],
  ['two surnames', ['Anna Reyes met Louise Kemp.'], 'Anna Reyes', 'Louise Kemp'],
])('%s are two', (_, articles, a, b) => {
  const id = idsIn(...articles);
  expect(id(a)).not.toBe(id(b));
});

test('a surname that two share is whom far more articles name', () => {
  const id = idsIn(
    'Karl Venn met Erik Venn.',
    'Karl Venn left.',
    'Karl Venn sings.',
    'Karl Venn rests.',
    'Venn milks.',
  );
  expect(id('Venn')).toBe(id('Karl Venn'));
});

test('a surname that two share is nobody', () => {
  expect(idsIn('Karl Venn and Erik Venn own the farm.', 'Venn milks the cows.')('Venn')).toBe('');
});
