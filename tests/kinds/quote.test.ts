import { quote } from '../../src/kinds/quote.ts';
import { textOf } from './texts.ts';

const found = (words: string): string[] => quote.find(textOf(words)).map(({ value }) => quote.show(value));

test.each([
  ['“We will rebuild this bridge,” she said.', ['“We will rebuild this bridge”']],
  ['He said: "Nobody told us anything at all."', ['“Nobody told us anything at all.”']],
  ['“No comment,” he said.', ['“No comment”']],
  ['‘It wasn’t our decision to make,’ he added.', ['“It wasn’t our decision to make”']],
  ['“The rain never stopped, she said to the crowd.', ['“The rain never stopped, she said to the crowd.”']],
  ["'It was never our decision to make,' he added.", ['“It was never our decision to make”']],
  ["One said: 'He idolised his mother. He was a good boy.'", ['“He idolised his mother.”', '“He was a good boy.”']],
  ['“We saw it coming,” she said. “But nobody would listen.”', ['“We saw it coming”', '“But nobody would listen.”']],
])('%s', (words, expected) => {
  expect(found(words)).toEqual(expected);
});

test.each([
  'The so-called “repatriation” of the men began.',
  'The 5\' 8" man ran.',
  'It’s the miners’ day off.',
  'no quotation here at all',
  "The soldiers' day off was spent at 'Harbour House with friends",
])('no direct speech: %s', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  ['We will rebuild this bridge', 'We will rebuild this bridge.', 'same'],
  ['We will rebuild this bridge', 'We will rebuild this old bridge', 'variant'],
  ['We will rebuild this bridge', 'We will rebuild the bridge', 'compatible'],
  ['We will rebuild this bridge', 'We will rebuild this bridge before the end of the year', 'compatible'],
  ['We lost 12 houses that night', 'We lost 14 houses that night', 'different'],
  ['We did warn the council about it', 'We did not warn the council about it', 'different'],
  ['We will rebuild this bridge', 'Nobody has asked the farmers', 'unrelated'],
])('“%s” and “%s” are %s', (a, b, relation) => {
  expect(quote.compare({ words: a }, { words: b }).relation).toBe(relation);
  expect(quote.compare({ words: b }, { words: a })).toEqual(quote.compare({ words: a }, { words: b }));
});
