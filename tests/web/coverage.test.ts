import { flood, mill } from './flood.ts';
import { wordsOf } from './support.ts';

test('the matrix says who gives what, and tells silence from contradiction', async () => {
  const html = await (await flood()).page('/coverage');
  const words = wordsOf(html);
  expect(words).toContain('A 2 May 2024, gives reading A');
  expect(words).toContain('B 3 May 2024, contradicts A');
  expect(words).toContain('≈ May 2024, coarser: fits more than one reading');
  expect(words).toContain('does not mention it');
  expect(words).toContain('Anne Holm, writes A differently');
  const at = mill.text.indexOf('2 May');
  expect(html).toContain(`/articles/${mill.id}#p-${at}-${at + 5}`);
  expect(html).toContain('/conflicts/date-break"');
});

test('what only one article gives is shown when asked for; the choice is the URL', async () => {
  const { page } = await flood();
  expect(await page('/coverage')).not.toContain('When was the dam built?');
  expect(await page('/coverage?show=all')).toContain('When was the dam built?');
  const disputed = await page('/coverage?show=disputed&sort=kind');
  expect(disputed).not.toContain('How many people died?');
  expect(disputed).toMatch(/aria-current="true">Disputed/);
});

test('an outlet named like a script is text', async () => {
  const html = await (await flood()).page('/coverage');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toContain('<script>alert');
});

test.each([
  ['no article', [], 'A story needs at least two articles'],
  ['one article', [mill], 'A story needs at least two articles'],
])('%s: the page says what to do', async (_name, articles, sentence) => {
  expect(wordsOf(await (await flood([], articles)).page('/coverage'))).toContain(sentence);
});
