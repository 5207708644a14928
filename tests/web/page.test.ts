import fc from 'fast-check';
import { harmless } from '../../src/web/page.ts';

test.each([
  ['<script>', '&lt;script&gt;'],
  [`"'&`, '&#34;&#39;&amp;'],
  ['a\u0000b', 'a⟦U+0000⟧b'],
  ['\u202Egnp.exe', '⟦U+202E⟧gnp.exe'],
  ['\u2066isolated\u2069', '⟦U+2066⟧isolated⟦U+2069⟧'],
  ['lines\nand\ttabs', 'lines\nand\ttabs'],
  ['Ри Ён 리 👩‍🚒 é', 'Ри Ён 리 👩‍🚒 é'],
  [12, '12'],
  [undefined, ''],
  [null, ''],
])('%j is printed as %s', (value, printed) => {
  expect(harmless(value)).toBe(printed);
});

test('whatever is printed holds no markup, no control and no override', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // eslint-disable-next-line no-control-regex
      expect(harmless(text)).not.toMatch(/[<>"'\u0000-\u0008\u202a-\u202e\u2066-\u2069]|&(?!(?:amp|lt|gt|#34|#39);)/);
    }),
  );
});
