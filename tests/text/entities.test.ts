import fc from 'fast-check';
import { decoded } from '../../src/text/entities.ts';
import { tokens } from '../../src/text/tokens.ts';

const whole = (text: string) => decoded(text, { start: 0, end: text.length });

test.each([
  ['Norland&#x27;s men', "Norland's men"],
  ['a &amp; b &lt;c&gt; &#8217;', 'a & b <c> ’'],
  ['Norland\\\'s “plan\\"', 'Norland\'s “plan"'],
  ['R&D; AT&T &unknown; &#0; &#xD800; 5 & 6', 'R&D; AT&T &unknown; &#0; &#xD800; 5 & 6'],
  ['', ''],
])('%s reads %s', (raw, read) => {
  expect(whole(raw).text).toBe(read);
});

test('spans of decoded words point at the stored text', () => {
  const text = 'He saw Norland&#x27;s men.';
  const seen = whole(text);
  const { start, end } = seen.span(seen.text.indexOf("'s"), seen.text.indexOf("'s") + 2);
  expect(text.slice(start, end)).toBe('&#x27;s');
});

test('tokens read decoded and point at the stored text', () => {
  const text = "The men didn\\'t leave Norland&#x27;s camp.";
  const found = tokens(text, { start: 0, end: text.length });
  expect(found.map((token) => token.text)).toEqual(['The', 'men', 'did', "n't", 'leave', 'Norland', "'s", 'camp', '.']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain('&#x27;s');
});

test('any text decodes within its bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('&', '#', 'x27', ';', 'amp', '\\', "'", 'a', '🙂')), (parts) => {
      const text = parts.join('');
      const seen = whole(text);
      for (let i = 0; i < seen.text.length; i++) {
        const { start, end } = seen.span(i, i + 1);
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }
    }),
  );
});
