import { time } from '../../src/kinds/time.ts';
import { textOf } from './texts.ts';

const found = (words: string) => time.find(textOf(words)).map(({ value }) => value);

test.each([
  ['It struck at 4:30 a. m. local time.', ['4.30 a.m.']],
  ['It struck at 0737 GMT.', ['7.37 a.m. GMT']],
  ['It struck at 08:12 a. m. UTC (4:12 a. m. EDT).', ['8.12 a.m. UTC', '4.12 a.m. EDT']],
  ['Shots were heard around 5 p.m. outside.', ['around 5 p.m.']],
  ['The first call came in just before 9:00.', ['shortly before 9:00']],
  ['It happened shortly after midnight.', ['shortly after midnight']],
  ['Doors open from 9:00 a.m. to 3:00 p.m. today.', ['9 a.m. to 3 p.m.']],
  ['He died about 11am on Friday.', ['around 11 a.m.']],
  ['Police came between 10 and 11 p.m. on Monday.', ['10 p.m. to 11 p.m.']],
  ['It began at nine o’clock in the evening.', ['9 p.m.']],
  ['It began at 17:00.', ['5 p.m.']],
  ['It began at three in the morning.', ['3 a.m.']],
  ['He left about eight at night.', ['8 p.m.']],
  ['It fell yesterday afternoon.', ['in the afternoon']],
  ['It fell in the early hours of the morning.', ['in the early hours']],
])('%s says %j', (words, expected) => {
  expect(found(words).map((value) => time.show(value))).toEqual(expected);
});

test.each([
  'They won 2-1.',
  'It costs $5.30.',
  'He ran 10 miles.',
  'Good morning, he said.',
  'Version 4.30.1 is out.',
  'In 2013 it closed.',
])('%s says no time', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  ['0737 GMT', '3:37 a.m. EDT', 'same'],
  ['0737 GMT', '4:37 a.m. EDT', 'different'],
  ['0737 GMT', '2:37 p.m.', 'compatible'],
  ['0737 GMT', '2:52 p.m.', 'different'],
  ['9:00', '5 p.m.', 'different'],
  ['9:00', '9 p.m.', 'compatible'],
  ['around 5 p.m.', '5:10 p.m.', 'compatible'],
  ['11 a.m.', '3 p.m.', 'different'],
  ['noon', '12 p.m.', 'same'],
])('%s and %s are %s', (a, b, relation) => {
  const [one, other] = found(`It began at ${a} and later. It began at ${b} and later.`);
  if (one === undefined || other === undefined) throw new Error('two times expected');
  expect(time.compare(one, other).relation).toBe(relation);
  expect(time.compare(other, one)).toEqual(time.compare(one, other));
});
