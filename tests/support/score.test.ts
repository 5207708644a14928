import { type Finding, score } from './score.ts';
import { articleOf, type Expectation, type Story } from './stories.ts';

const dead: Expectation = {
  id: 'dead',
  type: 'count',
  slot: 'How many died?',
  classes: ['conflict'],
  nonContradicting: [[9, 10]],
  values: [
    { doc: 'a', quote: 'nine people died in the fire', value: 9 },
    { doc: 'b', quote: 'ten “people” died there', value: 10 },
    { doc: 'c', quote: 'twelve people died', value: 12 },
  ],
};
const hurt: Expectation = {
  id: 'hurt',
  type: 'count',
  slot: 'How many were hurt, and where?',
  values: [
    { doc: 'a', quote: 'four hurt in the street', value: 4 },
    { doc: 'b', quote: 'six hurt indoors', value: 6 },
  ],
};
const story: Story = {
  name: 'fire',
  articles: ['a', 'b', 'c'].map((name) => articleOf(name, `${name}.md`)),
  expected: { story: 'fire', title: 'Fire', disagreements: [dead], compatible: [hurt] },
};

type Reading = readonly [doc: string, quote: string, sentence: string];
const nine: Reading = ['a', 'nine', 'Police said nine people died in the fire.'];
const ten: Reading = ['b', 'ten', 'Ten "people" died there.'];
const twelve: Reading = ['c', 'twelve people died', 'In all, twelve people died.'];
const four: Reading = ['a', 'four', 'Four hurt in the street.'];
const six: Reading = ['b', 'six', 'Six hurt indoors.'];

const finding = (readings: readonly Reading[], cls = 'conflict'): Finding => ({
  kind: 'quantity',
  class: cls,
  question: 'How many?',
  readings: readings.map(([doc, quote, sentence]) => ({ show: quote, places: [{ doc, quote, sentence }] })),
});

test.each([
  ['two values are told apart', [finding([nine, twelve])], { hits: 1 }],
  ['a harmless pair alone is unlisted', [finding([nine, ten])], { unlisted: 1 }],
  ['a harmless pair beside a real one counts', [finding([nine, ten, twelve])], { hits: 1 }],
  ['the second finding repeats the first', [finding([nine, twelve]), finding([ten, twelve])], { hits: 1, repeats: 1 }],
  ['another class finds, and is judged apart', [finding([nine, twelve], 'variant')], { hits: 1, misclassed: 1 }],
  ['something compatible is a trap', [finding([four, six])], { traps: 1 }],
  ['a trap that interrupts nobody is none', [finding([four, six], 'variant')], {}],
  ['one value twice is unlisted', [finding([nine, nine])], { unlisted: 1 }],
  ['the same words in another article', [finding([['c', 'nine', nine[2]], twelve])], { unlisted: 1 }],
  ['the same number in another sentence', [finding([['a', 'nine', 'Nine cars burnt.'], twelve])], { unlisted: 1 }],
])('%s', (_, found, counts) => {
  const { hits, missed, misclassed, repeats, traps, unlisted } = score(story, found);
  const lengths = Object.entries({ hits, misclassed, repeats, traps, unlisted }).map(([k, list]) => [k, list.length]);
  expect(Object.fromEntries(lengths)).toEqual({ hits: 0, misclassed: 0, repeats: 0, traps: 0, unlisted: 0, ...counts });
  expect(missed.length).toBe(1 - hits.length);
});
