import { analysisOf, type Question, report, textOf } from '../support/sample.ts';
import { alignment, type LabelledPair } from './pairs.ts';

const early = { ...report('Early', '2024-03-14', 'Two people died in the flood. Nine cars burnt.'), file: '001_a.txt' };
const late = { ...report('Late', '2024-03-15', 'Five people died in the flood. A bus burnt, too.'), file: '002_b.txt' };

const dead: LabelledPair = {
  slot: 'dead',
  a: { article: '001', quote: 'Two people died' },
  b: { article: '002', quote: 'Five people died' },
  label: 'conflict',
};
const burnt: LabelledPair = {
  slot: 'burnt',
  a: { article: '001', quote: 'Nine cars burnt' },
  b: { article: '002', quote: 'A bus burnt' },
  label: 'scope',
};

const question = (one: string, other: string): Question => ({
  id: 'q',
  question: 'How many?',
  kind: 'quantity',
  answers: [
    { show: one, words: [[early, one]] },
    { show: other, words: [[late, other]] },
  ],
});

test.each([
  ['claims on passages put together are right', question('Two', 'Five'), { predicted: 1, right: 1, found: 1 }],
  ['claims on passages kept apart are wrong', question('Nine', 'A bus'), { predicted: 1, right: 0, found: 0 }],
  ['claims on passages of two facts are wrong', question('Two', 'A bus'), { predicted: 1, right: 0, found: 0 }],
  ['claims that nobody labelled count neither way', question('Two', 'too'), { predicted: 0, right: 0, found: 0 }],
])('%s', (_, asked, counts) => {
  const { slots } = analysisOf([textOf(early), textOf(late)], [asked]);
  expect(alignment([dead, burnt], slots, [early, late])).toMatchObject({ due: 1, ...counts });
});
