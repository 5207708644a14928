import { organisation } from '../../src/kinds/organisation.ts';
import { textOf } from './texts.ts';

const found = (words: string): string[] =>
  organisation.find(textOf(words)).map(({ value }) => organisation.show(value));

test.each([
  [
    'It was the International Committee of the Red Cross (ICRC) that asked. The ICRC waited.',
    [
      'International Committee of the Red Cross',
      'International Committee of the Red Cross',
      'International Committee of the Red Cross',
    ],
  ],
  ['Officers of the Harford County Sheriff’s Office came.', ['Harford County Sheriff’s Office']],
  ['He worked for Acme Widgets Inc. and Johnson & Johnson.', ['Acme Widgets Inc.', 'Johnson & Johnson']],
  [
    'The Ministry of Foreign Affairs and Trade met NATO and the EU.',
    ['Ministry of Foreign Affairs and Trade', 'NATO', 'EU'],
  ],
  [
    'A spokesman for the Ukrainian Defense Ministry and the Chosun Ilbo newspaper agreed.',
    ['Ukrainian Defense Ministry', 'Chosun Ilbo'],
  ],
])('%s', (words, expected) => {
  expect(found(words)).toEqual(expected);
});

test.each([
  'Tom Walton walked down Main Street.',
  'the company and the ministry said nothing',
  'Two POWs rode in an SUV.',
])('no body is named: %s', (words) => {
  expect(found(words)).toEqual([]);
});
