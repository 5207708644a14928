import { markdown } from '../../src/exports/markdown.ts';
import { cite, factWith, HOSTILE, sheetOf, sheetOfNothingBut } from '../support/sheet.ts';

test('a fact with its status, rationale and passages', () => {
  expect(markdown.render(sheetOf())).toBe(`# The bridge

## When did the bridge fall?

**on Monday, 3 March**

*Settled by the editors* — Ada, 2025-03-20

The log says so.

- [The Herald, Bridge falls](<https://herald.example/bridge?a=1&b=2>): “Monday”, in “The bridge fell on Monday.”

## Articles

- [The Herald, Bridge falls](<https://herald.example/bridge?a=1&b=2>), 2025-03-04

`);
});

test.each([
  ['<b>', '\\<b\\>'],
  ['[a](b)', '\\[a\\](b)'],
  ['![a](b)', '\\!\\[a\\](b)'],
  ['*x* _y_ `z`', '\\*x\\* \\_y\\_ \\`z\\`'],
  ['# x', '\\# x'],
  ['- x', '\\- x'],
  ['1. x', '1\\. x'],
  ['2025. A year', '2025\\. A year'],
  ['a\n\n# b', 'a \\# b'],
  ['&lt;', '\\&lt;'],
  ['https://a.example', 'https\\://a.example'],
  ['www.a.example', 'www\\.a.example'],
  ['a@b.example', 'a\\@b.example'],
  ['a | b', 'a \\| b'],
])('%j means itself', (text, written) => {
  expect(markdown.render(sheetOf([factWith({ rationale: text })]))).toContain(`\n\n${written}\n\n`);
});

test('an address that is none of the web’s is no link', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not an address', ''])
    expect(markdown.render(sheetOf([factWith({ citations: [cite({ url })] })]))).toContain(
      '- The Herald, Bridge falls: “Monday”',
    );
});

test('words that are gone are marked', () => {
  const citations = [cite({ orphaned: true, sentence: 'Monday' })];
  expect(markdown.render(sheetOf([factWith({ citations })]))).toContain('“Monday” (no longer in the text)');
});

test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('%j becomes no markup', (_, text) => {
  const written = markdown.render(sheetOfNothingBut(text));
  expect(written).not.toMatch(/(?<!\\)<(?!https?:)|(?<!\\)!\[|(?<!\\)\]\((?!<https?:)|(?<!\\)`/);
  expect(written.split('\n').filter((each) => /^(?:[>+=]|\d+[.)]|#{3})/.test(each))).toEqual([]);
});
