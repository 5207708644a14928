import fc from 'fast-check';
import { agreement } from '../../src/web/agreement.ts';

/** Answers by editor, one letter a unit, '.' for none; turned into answers by unit. */
const byUnit = (...editors: readonly string[]): string[][] =>
  (editors[0] ?? '')
    .split('')
    .map((_, i) => editors.map((answers) => answers.charAt(i)).filter((answer) => answer !== '.'));

test.each([
  ['two editors, ten units (Krippendorff 2011, A)', byUnit('0100000010', '1110010000'), 10, 0.095],
  [
    'four editors, some units unanswered (Krippendorff 2011, C)',
    byUnit('123321412...', '1233224125.3', '.3332342251.', '12332441251.'),
    11,
    0.743,
  ],
  ['full agreement on two answers', byUnit('abab', 'abab'), 4, 1],
  ['the opposite every time', byUnit('abab', 'baba'), 4, -0.75],
])('%s', (_name, units, paired, alpha) => {
  const found = agreement(units);
  expect(found.units).toBe(paired);
  expect(found.alpha).toBeCloseTo(alpha, 3);
});

test.each([
  ['nothing', []],
  ['one editor only', [['a'], ['b']]],
  [
    'one answer everywhere',
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
  ],
])('%s: no figure', (_name, units) => {
  expect(agreement(units).alpha).toBeUndefined();
});

test('an interval needs three units, holds the figure and narrows with more of the same', () => {
  const units = byUnit('0100000010', '1110010000');
  expect(agreement(units.slice(0, 2)).interval).toBeUndefined();
  const [low, high] = agreement(units).interval ?? [0, 0];
  expect(low).toBeLessThan(0.095);
  expect(high).toBeGreaterThan(0.095);
  const [lower, higher] = agreement([...units, ...units, ...units]).interval ?? [0, 0];
  expect(higher - lower).toBeLessThan(high - low);
});

test('the order of units, of answers and the names of answers do not matter', () => {
  const answers = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(answers, (units) => {
      const renamed = units.map((unit) => unit.map((answer) => `${answer}!`).reverse()).reverse();
      const [one, other] = [agreement(units), agreement(renamed)];
      expect(other.units).toBe(one.units);
      expect(other.alpha ?? 9).toBeCloseTo(one.alpha ?? 9, 9);
      if (one.alpha !== undefined) expect(one.alpha).toBeLessThanOrEqual(1);
    }),
  );
});
