import type { Standing } from '../../src/model.ts';
import { type Cell, letterOf, matrix } from '../../src/web/present-coverage.ts';
import { analysisOf, report, textOf } from '../support/sample.ts';
import { storyWith } from './story.ts';

const mill = report(
  'The Mill',
  '2024-05-03',
  'The dam broke on 2 May. Nine people died. The dam had been closed on 1 May.',
);
const quay = report('Quay News', '2024-05-04', 'The dam broke on 3 May, and nine were killed.');
const late = report('Late Post', '2024-06-01', 'The dam broke in May.');
const early = report('Early Bird', '2024-04-30', 'The dam is old.');
const korean = report('Seoul Paper', '2024-06-02', 'A text in another language.');
const silent = report('Quiet Times', '2024-06-03', 'The mayor spoke of rain.');
const texts = [mill, quay, late, early, korean, silent].map((article) =>
  textOf(article, article === korean ? 'Korean' : 'en'),
);
const day = (earliest: string, latest = earliest) => ({ earliest, latest });
const analysis = analysisOf(texts, [
  {
    id: 'break',
    question: 'When did the dam break?',
    kind: 'date',
    class: 'conflict',
    answers: [
      { show: '2 May 2024', value: day('2024-05-02'), words: [[mill, '2 May']] },
      { show: '3 May 2024', value: day('2024-05-03'), words: [[quay, '3 May']] },
    ],
    compatible: [{ show: 'May 2024', value: day('2024-05-01', '2024-05-31'), words: [[late, 'May']] }],
  },
  {
    id: 'dead',
    question: 'How many people died?',
    kind: 'quantity',
    answers: [
      {
        show: '9 people',
        words: [
          [mill, 'Nine people'],
          [quay, 'nine'],
        ],
      },
    ],
  },
  {
    id: 'closed',
    question: 'When was the dam closed?',
    kind: 'date',
    class: 'tension',
    answers: [
      { show: '1 May 2024', value: day('2024-05-01'), words: [[mill, '1 May']] },
      { show: '2 May 2024', value: day('2024-05-02'), words: [[mill, '2 May']] },
    ],
  },
]);
const articles = [mill, quay, late, early, korean, silent];
const settled: Standing = { status: 'settled', because: 'a verdict', history: [] };
const { columns, rows } = matrix(
  { ...storyWith(articles, analysis), standings: new Map([['break', settled]]) },
  analysis.slots,
  texts,
);
const cell = (row: number, column: number): Cell | undefined => rows[row]?.cells[column];

test.each([
  ['the first reading', 0, 0, 'gives', 'A', '2 May 2024', 'gives reading A'],
  ['another reading', 0, 1, 'differs', 'B', '3 May 2024', 'contradicts A'],
  ['a coarser answer', 0, 2, 'coarser', '', 'May 2024', 'coarser: fits more than one reading'],
  [
    'published before the event',
    0,
    3,
    'too-early',
    '',
    '',
    'could not know yet: published before 2024-05-01, when it happened',
  ],
  ['another language', 0, 4, 'unread', '', '', 'not analysed: Korean'],
  ['nothing said', 0, 5, 'silent', '', '', 'does not mention it'],
  ['an answer nobody disputes', 1, 0, 'gives', '', '9 people', 'gives it'],
  [
    'published before the first report',
    1,
    3,
    'too-early',
    '',
    '',
    'could not know yet: published before the first report of it here',
  ],
  ['both sides in one article', 2, 0, 'both', 'A B', '1 May 2024 / 2 May 2024', 'gives readings A and B'],
])('%s', (_name, row, column, state, letter, show, because) => {
  expect(cell(row, column)).toMatchObject({ state, letter, show, because });
});

test.each([
  ['conflict', 'differs', 'contradicts A', 'open'],
  ['dispute', 'differs', 'reports the other side', 'open'],
  ['variant', 'beside', 'writes A differently', 'open'],
  ['development', 'beside', 'an earlier or later state than A', 'open'],
  [undefined, 'beside', 'another answer than A, not raised as a conflict', 'beside'],
] as const)('a second answer of class %s', (word, state, because, status) => {
  const answers = [
    { show: '9', words: [[mill, 'Nine people']] },
    { show: '10', words: [[quay, 'nine']] },
  ] as const;
  const found = analysisOf(texts, [
    { id: 'q', question: '?', kind: 'quantity', answers, ...(word && { class: word }) },
  ]);
  const [row] = matrix(storyWith(articles, found), found.slots, texts).rows;
  expect(row?.cells[1]).toMatchObject({ state, because });
  expect(row?.status).toBe(status);
});

test('an answer leads to its words, a conflict to its page, silence nowhere', () => {
  const at = mill.text.indexOf('2 May');
  expect(cell(0, 0)?.href).toBe(`/stories/flood/articles/${mill.id}#p-${at}-${at + 5}`);
  expect(cell(0, 5)?.href).toBe('');
  expect(rows.map(({ href }) => href)).toEqual([
    '/stories/flood/conflicts/break',
    '',
    '/stories/flood/conflicts/closed',
  ]);
});

test('each fact says where it stands and how many articles answer it', () => {
  expect(rows.map(({ status, givers }) => [status, givers])).toEqual([
    ['settled', 3],
    ['agreed', 2],
    ['open', 1],
  ]);
  expect(columns.map(({ outlet }) => outlet)).toContain('Quay News');
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, '27'],
])('reading %i has the letter %s', (n, letter) => {
  expect(letterOf(n)).toBe(letter);
});
