import type { Entry, Text } from '../../src/model.ts';
import { presentArticle } from '../../src/web/present-article.ts';
import type { Story } from '../../src/web/story.ts';
import { entry } from '../support/entries.ts';
import { analysisOf, report, textOf } from '../support/sample.ts';
import { storyWith } from './story.ts';

const mill = report(
  'The Mill',
  '2024-05-03',
  '# A dam breaks\n\nThe dam broke on 2 May. Nine people died.\n\nRead more: dams.',
);
const quay = report('Quay News', '2024-05-04', 'The dam broke on 3 May. In May it rained. A cat was saved.');
const zoned = (text: Text): Text => {
  const cut = text.text.indexOf('# A dam');
  const more = text.text.indexOf('Read more');
  return {
    ...text,
    zones: [
      { start: 0, end: cut, zone: 'boilerplate', because: 'the header' },
      { start: cut, end: more, zone: 'body', because: '' },
      { start: more, end: text.text.length, zone: 'boilerplate', because: 'points to other pages' },
    ],
  };
};
const texts = [zoned(textOf(mill)), textOf(quay)];
const analysis = analysisOf(texts, [
  {
    id: 'break',
    question: 'When did the dam break?',
    kind: 'date',
    class: 'conflict',
    answers: [
      { show: '2 May 2024', words: [[mill, '2 May']] },
      { show: '3 May 2024', words: [[quay, '3 May']] },
    ],
    compatible: [{ show: 'May 2024', words: [[quay, 'In May']] }],
  },
  {
    id: 'dead',
    question: 'How many died?',
    kind: 'quantity',
    answers: [{ show: '9 people', words: [[mill, 'Nine people']] }],
  },
]);
const signed = { at: '2024-06-01T00:00:00Z', by: 'Ada' };

const storyOf = (entries: readonly Entry[] = []): Story => storyWith([mill, quay], analysis, entries);
const read = (story: Story, n: 0 | 1, all: boolean) => presentArticle(story, texts[n] as Text, all);

test('claims stand in the order of their words, each with the answers of the others', () => {
  const { cards } = read(storyOf(), 0, true);
  expect(cards.map(({ number, status, show, letter, href }) => [number, status, show, letter, href])).toEqual([
    [1, 'open', '2 May 2024', 'A', '/stories/flood/conflicts/break'],
    [2, 'alone', '9 people', '', ''],
  ]);
  expect(cards[0]?.others).toEqual(['3 May 2024 (Quay News)', 'May 2024 (Quay News)']);
});

test('a less precise answer is no side of the conflict', () => {
  expect(read(storyOf(), 1, true).cards.map(({ status, letter }) => [status, letter])).toEqual([
    ['open', 'B'],
    ['coarser', ''],
  ]);
});

test('what no other article speaks of is hidden until asked for, and counted', () => {
  const { cards, hidden } = read(storyOf(), 0, false);
  expect([cards.length, hidden]).toEqual([1, 1]);
});

test('what an editor marked by hand is shown unasked', () => {
  const start = mill.text.indexOf('Nine people');
  const passage = { article: mill.id, start, end: start + 'Nine people'.length, quote: 'Nine people' };
  const marked = entry({ type: 'claim', passage, question: 'How many died?', kind: 'quantity' });
  expect(read(storyOf([marked]), 0, false).cards.map(({ show }) => show)).toEqual(['2 May 2024', '9 people']);
});

test('the text stands as printed, block by block, the folded ones with their reason', () => {
  const { blocks } = read(storyOf(), 0, true);
  expect(blocks.map(({ zone, folded, because }) => [zone, folded, because])).toEqual([
    ['boilerplate', true, 'the header'],
    ['body', false, ''],
    ['boilerplate', true, 'points to other pages'],
  ]);
  const printed = blocks[1]?.paragraphs.map(({ pieces }) =>
    pieces.map((p) => (p.type === 'text' ? p.text : '')).join(''),
  );
  expect(printed).toEqual(['A dam breaks', 'The dam broke on 2 May. Nine people died.']);
  expect(blocks[1]?.paragraphs[1]?.cards.map(({ number }) => number)).toEqual([1, 2]);
});

test('whatever an entry points to has an anchor, even where no claim is', () => {
  const start = mill.text.indexOf('The dam broke');
  const passage = { article: mill.id, start, end: start + 'The dam broke'.length, quote: 'The dam broke' };
  const moved = { ...passage, start: 0, end: 5 };
  const note: Entry = {
    ...signed,
    id: 'n',
    type: 'annotation',
    slot: 'break',
    passages: [passage, moved],
    body: 'Look.',
  };
  const ids = read(storyOf([note]), 0, false).blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ pieces }) => pieces.flatMap((p) => (p.type === 'open' ? p.mark.id : []))),
  );
  expect(ids).toContain(`p-${start}-${passage.end}`);
  expect(ids).not.toContain('p-0-5');
});
