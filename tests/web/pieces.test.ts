import fc from 'fast-check';
import { type Mark, pieces } from '../../src/web/pieces.ts';

const TEXT = 'The flood killed nine people in Arden.';
const mark = (words: string): Mark => ({
  id: words,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const shown = (text: string, marks: readonly Mark[], start = 0, end = text.length): string =>
  pieces(text, { start, end }, marks)
    .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'open' ? '[' : ']'))
    .join('');

test.each([
  ['nothing marked', [], TEXT],
  ['one', ['nine'], 'The flood killed [nine] people in Arden.'],
  ['nested', ['nine', 'nine people'], 'The flood killed [[nine] people] in Arden.'],
  ['nested the other way', ['people', 'nine people'], 'The flood killed [nine [people]] in Arden.'],
  ['crossing', ['killed nine', 'nine people'], 'The flood [killed [nine]][ people] in Arden.'],
  ['side by side', ['killed ', 'nine'], 'The flood [killed ][nine] people in Arden.'],
  ['the same words twice', ['Arden', 'Arden'], 'The flood killed nine people in [[Arden]].'],
  ['everything', [TEXT], `[${TEXT}]`],
])('%s', (_name, words, expected) => {
  expect(shown(TEXT, words.map(mark))).toBe(expected);
});

test('a mark that crosses is opened again, and only its first part carries the anchor', () => {
  const opened = pieces(TEXT, { start: 0, end: TEXT.length }, [mark('killed nine'), mark('nine people')]);
  expect(opened.flatMap((p) => (p.type === 'open' ? [[p.mark.id, p.first]] : []))).toEqual([
    ['killed nine', true],
    ['nine people', true],
    ['nine people', false],
  ]);
  expect(opened.flatMap((p) => (p.type === 'close' && p.last ? [p.mark.id] : []))).toEqual([
    'killed nine',
    'nine people',
  ]);
});

test('marks are cut to the paragraph they are shown in', () => {
  const marks = [mark('flood killed'), mark('Arden')];
  expect(shown(TEXT, marks, 10, 21)).toBe('[killed] nine');
  const [opened] = pieces(TEXT, { start: 10, end: 21 }, marks);
  expect(opened).toMatchObject({ type: 'open', first: false });
});

test('whatever is marked, the words stay as printed and every element is closed', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, pairs) => {
      const all = pieces(
        text,
        { start: 0, end: text.length },
        pairs.map(([start, end], n) => ({ id: String(n), start, end })),
      );
      expect(all.map((p) => (p.type === 'text' ? p.text : '')).join('')).toBe(text);
      let depth = 0;
      for (const p of all) {
        depth += p.type === 'open' ? 1 : p.type === 'close' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});
