import { compareNames } from '../../src/kinds/names-match.ts';
import { place } from '../../src/kinds/place.ts';
import { textOf } from './texts.ts';

const found = (words: string): string[] => place.find(textOf(words)).map(({ value }) => place.show(value));

test.each([
  ['He grew up in Hesston, Kan., with his aunt.', ['Hesston, Kansas, United States']],
  ['Fighting went on in Russia’s Kursk region for weeks.', ['Russia', 'Kursk region, Russia']],
  ['It struck 55 kilometres south of Bireuen, agencies said.', ['south of Bireuen']],
  ['Shots rang out in the 1400 block of Main Street at dawn.', ['1400 block of Main Street']],
  ['She was born in Lyon, France, and died near Lake Geneva.', ['Lyon, France', 'Lake Geneva']],
  ['The storm moved over northern Italy.', ['northern Italy']],
  ['In South Belfast a man was hurt.', ['south Belfast']],
])('%s', (words, expected) => {
  expect(found(words)).toEqual(expected);
});

test.each(['David Paris said hello.', 'North Korean soldiers came.', 'they ran down the street into the city'])(
  'no place is named: %s',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

test.each([
  ['Kursk region, Russia', 'Ukraine', 'different'],
  ['Kursk region, Russia', 'Russia', 'compatible'],
  ['Seoul', 'South Korea', 'compatible'],
  ['Seoul', 'North Korea', 'different'],
  ['Hesston, Kan.', 'United States', 'compatible'],
  ['Belfast', 'south Belfast', 'compatible'],
  ['Main Street', 'Belfast', 'unrelated'],
  ['Zaporizhzhia', 'Zaporozhye', 'variant'],
  ['Wichita, Kansas', 'Topeka, Kansas', 'different'],
])('%s and %s are %s', (a, b, relation) => {
  expect(compareNames({ a, b, kind: 'place' }).relation).toBe(relation);
});
