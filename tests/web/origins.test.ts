import { flood, late, mill } from './flood.ts';
import { valueOf, wordsOf } from './support.ts';

test('each article stands with what it rests on and the words that say so', async () => {
  const words = wordsOf(await (await flood()).page('/origins'));
  expect(words).toContain('4 articles, 1 credited origin, 3 articles that credit nobody');
  expect(words).toContain('Late Post rests on Quay News');
  expect(words).toMatch(/Late Post: .{0,80}Quay News reported/);
  expect(words).toContain('credits nobody: counted as a report of its own');
});

test('an origin is denied, added and taken back; the history keeps all', async () => {
  const { page, post, kept } = await flood();
  await post('/origins', { article: late.id, origin: 'Quay News', rests: 'no' }).expect(303);
  expect(kept().at(-1)).toMatchObject({ type: 'origin', article: late.id, origin: 'Quay News', rests: false });
  await post('/origins', { article: mill.id, origin: 'River Agency' }).expect(303);
  expect(kept().at(-1)).toMatchObject({ type: 'origin', article: mill.id, origin: 'River Agency', rests: true });
  const html = await page('/origins');
  expect(wordsOf(html)).toContain('Late Post does not rest on Quay News Ada');
  expect(wordsOf(html)).toContain('The Mill rests on River Agency Ada');
  await post('/withdrawals', { entry: valueOf(html, 'entry'), back: '/' }).expect(303);
  expect(wordsOf(await page('/origins'))).not.toContain('does not rest on Quay News Ada');
});

test.each([
  ['no origin', { article: mill.id, origin: ' ' }, 422, 'Write what the article rests on'],
  ['a name beyond measure', { article: mill.id, origin: 'x'.repeat(201) }, 422, 'at most 200 characters'],
  ['an unknown article', { article: 'none', origin: 'Agency' }, 404, 'no longer, in this story'],
])('%s is refused in words', async (_name, fields, status, sentence) => {
  const { post, kept } = await flood();
  const before = kept().length;
  const { text } = await post('/origins', fields).expect(status);
  expect(wordsOf(text)).toContain(sentence);
  expect(kept()).toHaveLength(before);
});

test('a story without articles says what to do', async () => {
  expect(wordsOf(await (await flood([], [])).page('/origins'))).toContain('No article yet. Add articles');
});
