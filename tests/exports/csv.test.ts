import { csv } from '../../src/exports/csv.ts';
import { cite, factWith, sheetOf } from '../support/sheet.ts';

/** The cells of a file as a spreadsheet reads them. */
function cells(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
    .map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replace(/""/g, '"')));
}

test('a row for each passage, under headings', () => {
  const fact = factWith({
    citations: [cite({ rejected: 'typing-slip' }), cite({ outlet: 'The Courier', orphaned: true })],
  });
  const [headings, first, second] = cells(csv.render(sheetOf([fact])));
  expect(headings).toEqual(['Question', 'Status', 'Wording', 'Rationale', 'Editor', 'Decided at', 'Outlet', 'Title', 'URL', 'Gives', 'Quote', 'Sentence', 'Set aside', 'Still in the text']); // prettier-ignore
  expect(first).toEqual([
    'When did the bridge fall?',
    'settled',
    'on Monday, 3 March',
    'The log says so.',
    'Ada',
    '2025-03-20T12:00:00.000Z',
    'The Herald',
    'Bridge falls',
    'https://herald.example/bridge?a=1&b=2',
    'Monday',
    'Monday',
    'The bridge fell on Monday.',
    'a slip of the pen',
    'yes',
  ]);
  expect(second?.slice(6)).toEqual(expect.arrayContaining(['The Courier', 'no']));
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\t=1', "'=1"],
  ['＝1', "'＝1"],
  ['1+1', '1+1'],
  ['say "hi", she said', 'say "hi", she said'],
  ['two\r\nlines', 'two lines'],
])('%j arrives as the text %j', (rationale, cell) => {
  expect(cells(csv.render(sheetOf([factWith({ rationale })])))[1]?.[3]).toBe(cell);
});
