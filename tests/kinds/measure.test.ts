import { measure } from '../../src/kinds/measure.ts';
import { textOf } from './texts.ts';

const found = (words: string) => measure.find(textOf(words)).map(({ value }) => value);

test.each([
  ['A 6.1-magnitude quake struck.', ['magnitude 6.1']],
  ['The quake, magnitude 6.1, struck.', ['magnitude 6.1']],
  ['A magnitude-6.1 quake struck.', ['magnitude 6.1']],
  ['It measured 6.1 on the Richter scale.', ['magnitude 6.1']],
  ['It lay 55 kilometres (34 miles) west of the town.', ['55 kilometres']],
  ['It began six miles beneath the sea.', ['6 miles deep']],
  ['The focus was at a depth of just 10 km.', ['10 kilometres deep']],
  ['He fell about 2,000ft.', ['about 2,000 feet']],
  ['They recovered 80 per cent of it.', ['80%']],
  ['Winds of 120 miles per hour tore roofs off.', ['120 mph']],
  ['The fire burned 300 square miles.', ['300 square miles']],
  ['It was 98 degrees Fahrenheit.', ['98 °F']],
  ['Rates rose two percentage points.', ['2 percentage points']],
])('%s measures %j', (words, expected) => {
  expect(found(words).map((value) => measure.show(value))).toEqual(expected);
});

test.each(['Six men left.', 'It cost $5m.', 'They met in 2013.', 'A million people came.', 'He is 34.'])(
  '%s measures nothing',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

test.each([
  ['55 kilometres', '34 miles', 'compatible'],
  ['10 kilometres', '6 miles', 'compatible'],
  ['150 metres', '200 feet', 'different'],
  ['600 metres', '609 metres', 'compatible'],
  ['2,000 feet', '700 metres', 'different'],
  ['80 percent', '80%', 'same'],
  ['6.1-magnitude', '6.2-magnitude', 'different'],
  ['55 kilometres', '55 kilograms', 'unrelated'],
  ['10 km deep', '10 km tall', 'unrelated'],
])('%s and %s are %s', (a, b, relation) => {
  const [one, other] = found(`It was ${a}. It was ${b}.`);
  if (one === undefined || other === undefined) throw new Error('two measurements expected');
  expect(measure.compare(one, other).relation).toBe(relation);
  expect(measure.compare(other, one)).toEqual(measure.compare(one, other));
});
