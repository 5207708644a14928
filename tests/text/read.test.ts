import fc from 'fast-check';
import type { EntryOf, MetaField } from '../../src/model.ts';
import { read } from '../../src/text/read.ts';

const article = (text: string) => ({ id: 'a1', file: 'a.txt', text });
const words = (text: string): string[] => read(article(text)).sentences.map(({ start, end }) => text.slice(start, end));
const correction = (field: MetaField, value: string): EntryOf<'correction'> => ({
  id: 'c',
  at: '',
  by: '',
  type: 'correction',
  article: 'a1',
  field,
  value,
});

test('sentences are those of the article, without what the page prints around it', () => {
  const text =
    '# Bridge falls at Elmford\n\nThe old bridge fell on Monday, the mayor said.It was closed.\n\nRelated:\n- Ferry returns\n\nscroll to top';
  expect(words(text)).toEqual([
    'Bridge falls at Elmford',
    'The old bridge fell on Monday, the mayor said.',
    'It was closed.',
  ]);
});

test('a sentence printed twice stands once, where the story is told', () => {
  const deck = 'The old bridge fell after years of warnings.';
  const text = `Bridge falls at Elmford\n${deck}\nBy Ann Reed\nELMFORD – Nobody was hurt on Monday. ${deck}`;
  const { sentences } = read(article(text));
  const found = sentences.filter(({ start, end }) => text.slice(start, end) === deck);
  expect(found.map(({ zone }) => zone)).toEqual(['body']);
});

test('sentences printed twice with other quotation marks stand once', () => {
  const text = "Bridge falls at Elmford\nThe mayor\\'s car was there that day.\nThe mayor’s car was there that day.";
  expect(words(text)).toHaveLength(2);
});

test('a text in another language is kept without sentences', () => {
  const text = '다리가 무너졌다\n월요일 저녁에 다리가 무너졌다고 시장이 말했다.';
  expect(read(article(text))).toMatchObject({ language: 'Korean', sentences: [], text });
});

test('the editor’s latest correction wins', () => {
  const text =
    '---\npublisher: River Herald\npublished_at: 2013-07-02\n---\nBridge falls at Elmford\nIt fell on Monday.';
  const corrections = [
    correction('publishedAt', '2013-07-03'),
    correction('publishedAt', '4 July 2013'),
    correction('outlet', 'The Herald'),
  ];
  const found = read(article(text), { corrections });
  expect(found.publishedAt).toEqual({
    value: '2013-07-04',
    because: 'corrected by an editor',
    earliest: '2013-07-04',
    latest: '2013-07-04',
  });
  expect(found.outlet).toEqual({ value: 'The Herald', because: 'corrected by an editor' });
  expect(read({ ...article(text), id: 'a2' }, { corrections }).outlet.value).toBe('River Herald');
});

test('any string is an article', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('---', '\n', 'The bridge fell. ', 'Related:', 'By Ann Reed', '&#x27;', '“'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const { sentences } = read(article(text));
      let at = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(at);
        expect(sentence.end).toBeLessThanOrEqual(text.length);
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(sentence.start);
          expect(token.end).toBeLessThanOrEqual(sentence.end);
        }
        at = sentence.end;
      }
    }),
  );
});

test.each(['a', ' ', '🙂', '<div>', 'a b ', '&#x27;', '“'])('a megabyte of %j is read', (unit) => {
  expect(read(article(unit.repeat(1_000_000 / unit.length))).text).toHaveLength(
    unit.length * Math.floor(1_000_000 / unit.length),
  );
});

test.each(['\n', '---\n', 'A.\n', 'Ab. '])('100,000 characters of %j are read', (unit) => {
  expect(read(article(unit.repeat(100_000 / unit.length))).article).toBe('a1');
});
