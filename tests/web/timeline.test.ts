import { flood, hostile } from './flood.ts';
import { wordsOf } from './support.ts';

test('readings that disagree lie on lanes of their own, in the drawing and in words', async () => {
  const html = await (await flood()).page('/timeline');
  expect(html).toMatch(/<g class="happening open">/);
  expect(html.match(/class="lane/g)).toHaveLength(3);
  const words = wordsOf(html);
  expect(words).toContain('A: 2 May 2024 The Mill');
  expect(words).toContain('B: 3 May 2024 Quay News');
  expect(words).toContain('When did the dam break? Open');
  expect(words).toContain('published on 2024-05-03');
});

test('an event that only one article dates is drawn when asked for', async () => {
  const { page } = await flood();
  expect(await page('/timeline')).not.toContain('When was the dam built?');
  expect(await page('/timeline?show=all')).toContain('When was the dam built?');
});

test('outlets are text in the drawing too', async () => {
  const html = await (await flood()).page('/timeline');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; published on');
});

test.each([
  ['no article', [], 'No article yet.'],
  ['no dated event', [hostile], 'No dated event here.'],
])('%s: the page says what to do', async (_name, articles, sentence) => {
  expect(wordsOf(await (await flood([], articles)).page('/timeline'))).toContain(sentence);
});
