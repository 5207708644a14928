import { wordings } from '../../src/analysis/wordings.ts';
import { conflictsAmong } from '../support/pair.ts';
import { read } from '../../src/text/read.ts';
import { report } from '../support/sample.ts';

/** What is asked about two articles on one event, each question with its two answers. */
const found = (a: string, b: string): string[] =>
  wordings(
    [a, b].map((body, n) => read(report(`Outlet ${n}`, '2024-05-15', body))),
    () => 0,
  ).map(({ question, readings }) => `${question} ${readings.map(({ show }) => show).toSorted().join(' | ')}`); // prettier-ignore

test.each([
  [
    'another word',
    '"We were told nothing until the water was in the street," said Joan Whit.',
    '"We heard nothing until the water was in the street," said Joan Whit.',
    [
      'What exactly did Joan Whit say? “We heard nothing until the water was in the street” | “We were told nothing until the water was in the street”',
    ],
  ],
  [
    'another speaker',
    '"Nobody warned the village before the dam gave way," said Ida Lund.',
    '"Nobody warned the village before the dam gave way," said Piet Vos.',
    ['Who said “Nobody warned the village before the dam gave …”? Ida Lund | Piet Vos'],
  ],
])('%s in a quotation is asked about', (_, a, b, expected) => {
  expect(found(a, b)).toEqual(expected);
  expect(found(b, a)).toHaveLength(expected.length);
});

test.each([
  ['another number, which is a claim of its own', '"We lost 40 houses in one single night," said Ida Lund.', '"We lost 60 houses in one single night," said Ida Lund.'],
  ['small words', '"We will rebuild this bridge before winter," said Ida Lund.', '"We will rebuild the bridge before winter," said Ida Lund.'],
  ['short forms', '"We are going to rebuild the bridge before winter," said Ida Lund.', '"We\'re going to rebuild the bridge before winter," said Ida Lund.'],
  ['brackets', '"We will rebuild it before the winter comes," said Ida Lund.', '"We will rebuild it (the bridge) before the winter comes," said Ida Lund.'],
  ['a part of it', '"We will rebuild the bridge before winter," said Ida Lund.', '"We will rebuild the bridge before winter and not a day later," said Ida Lund.'],
  ['another saying', '"We will rebuild the bridge before winter," said Ida Lund.', '"The bridge was too old for the winter storms," said Ida Lund.'],
  ['a speaker by office', '"Nobody warned the village before the dam gave way," said the mayor.', '"Nobody warned the village before the dam gave way," said Ida Lund.'],
  ['both named', '"Nobody warned the village before the dam gave way," said Ida Lund, as Piet Vos listened.', '"Nobody warned the village before the dam gave way," said Piet Vos.'],
  ['a short turn of phrase', '"We did our very best," said Ida Lund.', '"We did our very best," said Piet Vos.'],
])('%s is no other wording', (_, a, b) => {
  expect(found(a, b)).toEqual([]);
}); // prettier-ignore

test('three wordings of one utterance are one question, with every article that prints each', () => {
  const said = (words: string): [string, string] => ['2024-05-15', `"${words}," said Joan Whit.`];
  const conflicts = conflictsAmong([
    said('We were told nothing until the water was in the street'),
    said('We heard nothing until the water was in the street'),
    said('We were told nothing until the flood was in the street'),
    said('We heard nothing until the water was in the street'),
  ]);
  const readings = conflicts.map((one) => one.readings.map(({ claims }) => claims.length).toSorted());
  expect(readings).toEqual([[1, 1, 2]]);
});

test('speakers whom articles call by more or less of their name are two answers, and what was said is agreed on', () => {
  const said = (by: string): [string, string] => [
    '2024-05-15',
    `"Nobody warned the village before the dam gave way," said ${by}.`,
  ];
  const [conflict, ...others] = conflictsAmong([said('Ida Lund'), said('Piet Vos'), said('manager Piet Vos')]);
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ class: 'attribution' });
  expect(conflict?.readings.map(({ claims }) => claims.length).toSorted()).toEqual([1, 2]);
});
