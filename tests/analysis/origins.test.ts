import fc from 'fast-check';
import { originCount, origins } from '../../src/analysis/origins.ts';
import type { Claim, EntryOf } from '../../src/model.ts';
import { read } from '../../src/text/read.ts';

const STORY =
  'The old bridge at Elmford collapsed on Monday evening. Two lorries and a car fell into the river below it. ' +
  'Four people were pulled out alive by the crew of a passing barge. The mayor closed the road for the week.';
const OTHER =
  'A crossing near Elmford gave way early this week after days of rain. Boats brought several drivers ashore. ' +
  'Engineers had asked for repairs in spring, and the council had put them off until the summer.';

const text = (id: string, ...lines: string[]) =>
  read({ id, file: `${id}.txt`, text: ['Bridge falls at Elmford', ...lines].join('\n') });
const outlet = (id: string, name: string, body: string) =>
  read({ id, file: `${id}.txt`, text: `---\npublisher: ${name}\n---\nBridge falls at Elmford\n${body}` });
const found = (texts: ReturnType<typeof text>[], corrected: EntryOf<'origin'>[] = []): string[] =>
  origins(texts, corrected).map(({ article, origin, extent }) => [article, origin, extent].filter(Boolean).join(' '));

test.each([
  ['a Associated Press', `ELMFORD, Kan. (AP) — ${STORY}`],
  ['a riverpress.com', `${STORY}\nOriginal Source: riverpress.com`],
  ['a Associated Press part', `${STORY}\nThe Associated Press contributed to this report.`],
  ['a Yonhap part', `${STORY} Yonhap reports that four were saved.`],
  ['a AFP part', `${STORY} “We were lucky that night,” the mayor told AFP.`],
  ['a River Herald part', `${STORY} The barge was new, according to the River Herald.`],
  ['a AFP picture', `A lorry lies in the river. PHOTO: RIVER POLICE VIA AFP\n${STORY}`],
])('%s: %s', (expected, body) => {
  expect(found([text('a', ...body.split('\n'))])).toEqual([expected]);
});

test.each([
  STORY,
  `${STORY} Dana Cole told Lee Moss to wait.`,
  `${STORY} Nobody was hurt, according to Mayor Dana Cole.`,
  `${STORY} Cole reported to the police.`,
])('no credit: %s', (body) => {
  expect(found([text('a', body)])).toEqual([]);
});

test('every credit points at its words', () => {
  const article = text('a', `ELMFORD, Kan. (AP) — ${STORY} Yonhap reports that four were saved.`);
  for (const { passage } of origins([article], []))
    expect(passage && article.text.slice(passage.start, passage.end)).toBe(passage?.quote);
});

test('copied wording rests on the earliest article, whatever the order', () => {
  const texts = [
    outlet('b', 'River Herald', STORY),
    outlet('a', 'Elm Post', `${STORY} More later.`),
    outlet('c', 'Hill News', OTHER),
  ];
  expect(found(texts)).toEqual(['a Elm Post', 'b Elm Post']);
  expect(origins(texts.toReversed(), [])).toEqual(origins(texts, []));
});

test('articles of one publisher rest on it', () => {
  expect(
    found([
      outlet('a', 'Elm Post', STORY),
      outlet('b', 'The Elm Post', OTHER),
      outlet('c', 'Hill News', OTHER.slice(0, 60)),
    ]),
  ).toEqual(['a Elm Post', 'b The Elm Post']);
});

test('an editor adds an origin and takes one away; the latest word counts', () => {
  const entry = (origin: string, rests: boolean): EntryOf<'origin'> => ({
    id: 'e',
    at: '',
    by: '',
    type: 'origin',
    article: 'a',
    origin,
    rests,
  });
  const texts = [text('a', `ELMFORD, Kan. (AP) — ${STORY}`)];
  expect(found(texts, [entry('The Associated Press', false)])).toEqual([]);
  expect(found(texts, [entry('AP', false), entry('Hill News', true)])).toEqual(['a Hill News']);
  expect(found(texts, [entry('AP', false), entry('AP', true)])).toEqual(['a AP']);
});

describe('originCount', () => {
  const claim = (article: string, speaker?: string): Claim => ({
    id: `${article}:date:0-1`,
    article,
    kind: 'date',
    value: null,
    show: '',
    passage: { article, start: 0, end: 1, quote: '' },
    sentence: { start: 0, end: 50 },
    zone: 'body',
    event: { class: 'fall', trigger: { start: 0, end: 1 }, roles: {} },
    role: 'date',
    certainty: 'asserted',
    ...(speaker === undefined ? {} : { attribution: { speaker, span: { start: 0, end: 1 }, quoted: false } }),
  });
  const whole = (article: string, origin: string) => ({ article, origin, because: 'x' });
  const part = (article: string, origin: string, start: number) => ({
    ...whole(article, origin),
    extent: 'part' as const,
    passage: { article, start, end: start + 2, quote: 'AP' },
  });
  test.each([
    ['nothing', [], [], [0, 0]],
    ['two articles, no credits', [claim('a'), claim('b')], [], [2, 2]],
    ['one article twice', [claim('a'), claim('a')], [], [1, 1]],
    [
      'one agency under two names',
      [claim('a'), claim('b')],
      [whole('a', 'AP'), whole('b', 'The Associated Press')],
      [1, 1],
    ],
    ['a credit in the very sentence', [claim('a'), claim('b')], [part('a', 'AP', 10), whole('b', 'AP')], [1, 1]],
    ['a credit elsewhere', [claim('a'), claim('b')], [part('a', 'AP', 90), whole('b', 'AP')], [1, 2]],
    ['one speaker', [claim('a', 'The mayor'), claim('b', 'the mayor'), claim('c')], [], [2, 3]],
    [
      'the credit of a picture',
      [claim('a'), claim('b')],
      [{ ...whole('a', 'AP'), extent: 'picture' as const }, whole('b', 'AP')],
      [2, 2],
    ],
  ])('%s', (_, claims, links, [min, max]) => {
    expect(originCount(claims, links)).toEqual({ min, max });
  });
});

test('any text has origins or none', () => {
  const piece = fc.constantFrom(
    '(AP) —',
    'Yonhap reports',
    'told',
    'The',
    'AFP',
    '.',
    '\n',
    'Source:',
    'according to',
    'a.com',
    '“',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece), { maxLength: 4 }), (articles) => {
      const texts = articles.map((pieces, n) => read({ id: `a${n}`, file: 'a.txt', text: pieces.join(' ') }));
      expect(origins(texts.toReversed(), [])).toEqual(origins(texts, []));
    }),
  );
});
