import fc from 'fast-check';
import { certainty } from '../../src/analysis/certainty.ts';
import type { Certainty } from '../../src/model.ts';
import { read } from '../../src/text/read.ts';

/** How surely `sentence` says the words in [brackets]. */
function sure(marked: string): Certainty | undefined {
  const start = `Bridge falls at Elmford\n${marked}`.indexOf('[');
  const text = read({ id: 'a', file: 'a.txt', text: `Bridge falls at Elmford\n${marked.replace(/[[\]]/g, '')}` });
  const length = marked.indexOf(']') - marked.indexOf('[') - 1;
  const sentence = text.sentences.find((one) => one.start <= start && start < one.end);
  return sentence && certainty(text, sentence, { start, end: start + length });
}

test.each<[Certainty, string]>([
  ['asserted', 'The crew saved [four] people on Monday.'],
  ['asserted', 'The bridge was shut on [May 3], the mayor said.'],
  ['asserted', 'They acted against their will in [May].'],
  ['asserted', 'They could hear shots at [5 p.m.] from the basement.'],
  ['asserted', 'The bridge, which may be rebuilt, fell on [Monday].'],
  ['asserted', 'The men were caught on [9 January], and one may be ill.'],
  ['asserted', 'He said he did not know the driver, who died on [Monday].'],
  ['asserted', 'Not only the bridge fell on [Monday].'],
  ['hedged', 'The men were reportedly caught on [9 January].'],
  ['hedged', 'On [9 January] the men were allegedly caught.'],
  ['hedged', 'Up to [four] people may be in the water.'],
  ['hedged', 'The driver appeared to have left on [Monday].'],
  ['hedged', 'Police believe that [two] cars are in the river.'],
  ['hedged', 'The bridge could fall on [Monday].'],
  ['denied', 'The mayor did not close the bridge on [Monday].'],
  ['denied', 'The driver was never seen after [Monday].'],
  ['denied', 'No cars crossed it on [Monday].'],
  ['denied', 'The mayor denied that [two] cars were missing.'],
  ['denied', 'The crew refused to leave on [Monday].'],
  ['planned', 'The mayor will speak on [Monday].'],
  ['planned', 'The council plans to meet on [Monday].'],
  ['planned', 'The bridge is expected to open on [Monday].'],
  ['planned', 'The hearing is scheduled for [Monday].'],
  ['conditional', 'If the rain stops on [Monday], work begins.'],
  ['conditional', 'It would open on [Monday] if the rain stops.'],
])('%s: %s', (expected, marked) => {
  expect(sure(marked)).toBe(expected);
});

test('any place of any sentence is answered', () => {
  const word = fc.constantFrom(
    'may',
    'not',
    'if',
    'will',
    'deny',
    'that',
    'plans',
    'to',
    ',',
    '“',
    'he',
    'fell',
    'no',
    '5',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
      const text = read({ id: 'a', file: 'a.txt', text: words.join(' ') });
      for (const sentence of text.sentences) expect(certainty(text, sentence, { start: a, end: a + b })).toBeTruthy();
    }),
  );
});
