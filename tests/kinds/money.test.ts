import { money } from '../../src/kinds/money.ts';
import { textOf } from './texts.ts';

const found = (words: string) => money.find(textOf(words)).map(({ value }) => value);

test.each([
  ['They took a two-million-euro ($2.6-million) haul.', ['€2 million', '$2.6 million']],
  ['It is worth about £910,000.', ['about £910,000']],
  ['The loss may reach €500m.', ['€500 million']],
  ['Robbers took e80 million in gems.', ['€80 million']],
  ['They used an e80 cable.', []],
  ['A prize of Rs 5 crore went unclaimed.', ['₹50 million']],
  ['He paid between $10 and $12 for it.', ['$10 to $12']],
  ['She was fined 5,000 pounds.', ['£5,000']],
  ['The bridge cost up to 3 billion won.', ['up to ₩3 billion']],
  ['They fled with 2m euros and R26 million.', ['€2 million', 'R26 million']],
  ['Canada pledged C$4.5bn.', ['C$4.5 billion']],
])('%s says %j', (words, expected) => {
  expect(found(words).map((value) => money.show(value))).toEqual(expected);
});

test.each(['He won two medals.', 'The bag weighed 40 pounds.', 'Some 4,000 people came.', 'Her 3 points won it.'])(
  '%s names no sum',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

test.each([
  ['$2.6 million', '$2,600,000', 'same'],
  ['$103 million', '€103 million', 'unrelated'],
  ['$2.6 million', '$3.6 million', 'different'],
  ['$100 million', '$103 million', 'compatible'],
  ['about $100 million', '$92 million', 'compatible'],
  ['more than $50 million', '$40 million', 'different'],
])('%s and %s are %s', (a, b, relation) => {
  const [one, other] = found(`It cost ${a}. It cost ${b}.`);
  if (one === undefined || other === undefined) throw new Error('two sums expected');
  expect(money.compare(one, other).relation).toBe(relation);
  expect(money.compare(other, one)).toEqual(money.compare(one, other));
});
