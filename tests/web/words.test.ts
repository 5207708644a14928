import { compared, marked, shared } from '../../src/web/words.ts';

const bracketed = (runs: readonly { text: string; mark: boolean; only: boolean }[] | undefined) =>
  runs?.map(({ text, mark, only }) => (mark || only ? `[${text}]` : text)).join('');

test.each([
  [
    'The men were captured on 9 January.',
    'The men were captured on 11 January.',
    'The men were captured on [9] January.',
    'The men were captured on [11] January.',
  ],
  ['Five died.', 'Five died.', 'Five died.', 'Five died.'],
  ['FIVE people died', 'five people drowned here', 'FIVE people [died]', 'five people [drowned here]'],
])('word by word: %s / %s', (a, b, inA, inB) => {
  const words = compared(a, b);
  expect(bracketed(words?.a)).toBe(inA);
  expect(bracketed(words?.b)).toBe(inB);
});

test.each([
  ['nothing in common', 'One two three four', 'Quite another sentence here'],
  ['too long to compare', 'word '.repeat(500), 'word '.repeat(500)],
])('not laid side by side: %s', (_why, a, b) => {
  expect(compared(a, b)).toBeUndefined();
});

test('values are marked in their sentence, those that touch or overlap as printed', () => {
  const text = 'Before. Two of nine died. After.';
  expect(
    bracketed(
      marked(text, { start: 8, end: 25 }, [
        { start: 15, end: 19 },
        { start: 8, end: 11 },
      ]),
    ),
  ).toBe('[Two] of [nine] died.');
  expect(
    bracketed(
      marked(text, { start: 8, end: 25 }, [
        { start: 8, end: 19 },
        { start: 15, end: 24 },
      ]),
    ),
  ).toBe('[Two of nine][ died].');
});

test('a very long sentence is cut around its value', () => {
  const text = `${'a '.repeat(2000)}nine ${'b '.repeat(2000)}`;
  const runs = marked(text, { start: 0, end: text.length }, [{ start: 4000, end: 4004 }]);
  expect(runs.map((run) => run.text).join('').length).toBeLessThan(1000);
  expect(runs.find((run) => run.mark)?.text).toBe('nine');
  expect(runs[0]?.text).toBe('…');
});

test('shared words are counted once, whatever their case', () => {
  expect(shared('The dam, the dam', 'THE river')).toBe(1);
});

test.each([
  [true, 'The men were captured on 9 January.', 'Captured on 11 January were the men.'],
  [
    false,
    'Five people are dead.',
    'Two people were killed and hundreds were driven from their homes when the dam gave way.',
  ],
])('close enough for a glance: %s', (close, a, b) => {
  expect(compared(a, b)?.close).toBe(close);
});
