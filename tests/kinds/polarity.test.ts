import { polarity } from '../../src/kinds/polarity.ts';
import { textOf } from './texts.ts';

const shown = (words: string): string[] => polarity.find(textOf(words)).map(({ value }) => polarity.show(value));

test.each([
  ['The driver was not arrested.', ['not arrest']],
  ['The driver was arrested.', ['arrest']],
  ['She never attended the dinner.', ['not attend']],
  ['No bridge was destroyed.', ['not destroy']],
  ['He was found guilty.', ['find', 'guilty']],
  ['The guard was unarmed.', ['unarmed']],
  ['The guard was not armed.', ['not armed']],
  ['She is unconscious.', ['unconscious']],
  ['Talks stalled.', ['stall']],
  ['She was not guilty of the poisoning.', ['not guilty', 'poisoning']],
  ['The brakes failed to stop the lorry.', ['fail', 'not stop']],
])('%s says %j', (words, expected) => {
  expect(shown(words)).toEqual(expected);
});

test.each(['Brandt said so.', 'It was his.', 'A red kettle.', 'No passengers were hurt.', 'Nobody was killed.'])(
  '%s says of no act that it happened',
  (words) => {
    expect(shown(words)).toEqual([]);
  },
);

const last = (words: string) => {
  const found = polarity.find(textOf(words)).at(-1);
  if (found === undefined) throw new Error(`nothing in ${words}`);
  return found.value;
};

test.each([
  ['He was arrested.', 'He was not arrested.', 'different'],
  ['He was armed.', 'He was unarmed.', 'different'],
  ['He was unarmed.', 'He was not armed.', 'same'],
  ['He is guilty.', 'He is innocent.', 'different'],
  ['Talks continue.', 'Talks stalled.', 'different'],
  ['He was arrested.', 'He was detained.', 'same'],
  ['He was found dead.', 'He was found alive.', 'different'],
  ['He is not alive.', 'He is dead.', 'same'],
  ['He was alive.', 'The crash left two dead.', 'unrelated'],
  ['He was arrested.', 'He was not charged.', 'unrelated'],
])('“%s” and “%s” are %s', (a, b, relation) => {
  expect(polarity.compare(last(a), last(b)).relation).toBe(relation);
  expect(polarity.compare(last(b), last(a))).toEqual(polarity.compare(last(a), last(b)));
});

test.each(['unarmed', 'not armed', 'unconscious', 'not arrest', 'guilty', 'not guilty'])(
  '%s can be read back',
  (show) => {
    const [found] = polarity.find(textOf(`He was ${show}.`));
    expect(found && polarity.show(found.value)).toBe(show);
  },
);
