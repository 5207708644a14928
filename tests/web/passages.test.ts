import fc from 'fast-check';
import { occurrences } from '../../src/web/passages.ts';

test.each([
  ['once', 'A dam broke.', 'dam', ['dam']],
  ['twice', 'dam and dam', 'dam', ['dam', 'dam']],
  ['across a line break', 'the old\n  dam', ' the old dam ', ['the old\n  dam']],
  ['signs that mean something in patterns', 'cost (US$4.5m)?', '(US$4.5m)?', ['(US$4.5m)?']],
  ['nowhere', 'A dam broke.', 'dams', []],
  ['in another case', 'A Dam broke.', 'dam', []],
  ['no words', 'A dam broke.', '  ', []],
])('%s', (_name, text, words, expected) => {
  expect(occurrences(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('any words cut from any text are found in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, from, length) => {
      const words = text.slice(from, from + length).trim();
      fc.pre(words !== '');
      expect(occurrences(text, words).length).toBeGreaterThan(0);
    }),
  );
});
