import fc from 'fast-check';
import { timeline, WIDTH } from '../../src/web/present-timeline.ts';
import { analysisOf, report, textOf } from '../support/sample.ts';
import { storyWith } from './story.ts';

const mill = report(
  'The Mill',
  '2024-05-03',
  'The dam broke on 2 May. It was built in 1953. It opened on 4 July 1955.',
);
const quay = report('Quay News', '2024-05-04', 'The dam broke on 3 May, it was said in May.');
const undated = report('Old Sheet', '', 'No date here.');
const texts = [mill, quay, undated].map((article) => textOf(article));
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
    compatible: [{ show: 'May 2024', value: day('2024-05-01', '2024-05-31'), words: [[quay, 'in May']] }],
  },
  {
    id: 'built',
    question: 'When was it built?',
    kind: 'date',
    answers: [{ show: '1953', value: day('1953-01-01', '1953-12-31'), words: [[mill, '1953']] }],
  },
  {
    id: 'odd',
    question: 'When?',
    kind: 'date',
    answers: [{ show: 'some day', value: 'some day', words: [[mill, '4 July']] }],
  },
  {
    id: 'bad',
    question: 'When?',
    kind: 'date',
    answers: [{ show: 'no day', value: day('2024-02-31'), words: [[mill, '4 July']] }],
  },
]);
const articles = [mill, quay, undated];
const drawn = timeline(storyWith(articles, analysis), analysis.slots);

test('events stand in order of time; what has no day in the calendar is left out', () => {
  expect(drawn.happenings.map(({ question }) => question)).toEqual(['When was it built?', 'When did the dam break?']);
});

test('readings that disagree lie on lanes of their own, each with its letter, outlets and words', () => {
  const [, broke] = drawn.happenings;
  expect(broke?.lanes.map(({ letter, show, outlets, coarser }) => [letter, show, outlets[0], coarser])).toEqual([
    ['A', '2 May 2024', 'The Mill', false],
    ['B', '3 May 2024', 'Quay News', false],
    ['', 'May 2024', 'Quay News', true],
  ]);
  const [a, b, month] = broke?.lanes ?? [];
  expect(a?.y).toBeLessThan(b?.y ?? 0);
  expect(a?.x).toBeLessThan(b?.x ?? 0);
  expect(month?.x).toBeLessThan(a?.x ?? 0);
  expect(month?.width).toBeGreaterThan(b?.width ?? 0);
  expect(broke?.href).toBe('/stories/flood/conflicts/break');
  expect(a?.href).toContain(`/articles/${mill.id}#p-`);
});

test('an agreed event leads to the words that give it', () => {
  expect(drawn.happenings[0]).toMatchObject({ status: 'agreed', href: drawn.happenings[0]?.lanes[0]?.href });
});

test('publication days are on the axis where they are known', () => {
  expect(drawn.publications.map(({ label, day: at }) => [label, at])).toEqual([
    ['The Mill', '2024-05-03'],
    ['Quay News', '2024-05-04'],
  ]);
});

test('nothing dated gives an empty drawing', () => {
  const nothing = analysisOf([], []);
  expect(timeline(storyWith([], nothing), []).happenings).toEqual([]);
});

test('whatever the days, every bar lies inside the drawing and earlier days lie further left', () => {
  const days = fc.array(fc.integer({ min: -700, max: 60_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(days, (offsets) => {
      const isos = offsets.map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
      const some = analysisOf(
        texts,
        isos.map((iso, n) => ({
          id: `e${n}`,
          question: '?',
          kind: 'date',
          answers: [{ show: iso, value: day(iso), words: [[mill, '2 May']] }],
        })),
      );
      const { happenings, ticks } = timeline(storyWith(articles, some), some.slots);
      const lanes = happenings.flatMap((happening) => happening.lanes);
      for (const lane of lanes) {
        expect(lane.x).toBeGreaterThanOrEqual(0);
        expect(lane.x + lane.width).toBeLessThanOrEqual(WIDTH);
      }
      lanes.slice(1).forEach((lane, n) => expect(lane.x).toBeGreaterThanOrEqual(lanes[n]?.x ?? 0));
      for (const tick of ticks) expect(Number.isFinite(tick.x)).toBe(true);
    }),
  );
});
