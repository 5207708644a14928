import type { Entry } from '../../src/model.ts';
import { entry, verdictEntry } from '../support/entries.ts';
import { flood, mill, quay } from './flood.ts';
import { wordsOf } from './support.ts';

const seenOf = (words: string, article = mill) => {
  const start = article.text.indexOf(words);
  return { show: words, passages: [{ article: article.id, start, end: start + words.length, quote: words }] };
};
const ruling = (answer: string, by: string, review = false): Entry =>
  verdictEntry(
    {
      slot: 'date-break',
      question: 'When did the dam break?',
      answer,
      rationale: `${by} read the gauge.`,
      review,
      seen: [seenOf('2 May'), seenOf('3 May', quay)],
    },
    { by },
  );

test('the log says who did what, when and why, the latest first', async () => {
  const words = wordsOf(await (await flood([ruling('2 May 2024', 'Ada')])).page('/history'));
  expect(words).toContain('5 entries');
  expect(words).toMatch(
    /Ada decided “When did the dam break\?”: 2 May 2024 \(confidence high\) 20 Mar 2025, 12:00 UTC Ada read the gauge\..*added late-post\.md/,
  );
});

test('what is taken back stays, struck through, and can be restored', async () => {
  const verdict = ruling('2 May 2024', 'Ada');
  const { page, post, kept } = await flood([verdict]);
  await post('/withdrawals', { entry: verdict.id, back: '/' }).expect(303);
  const html = await page('/history');
  expect(html).toMatch(/<s><a href="[^"]*date-break">decided/);
  expect(wordsOf(html)).toContain('took back: decided “When did the dam break?”: 2 May 2024');
  await post('/withdrawals', { entry: kept().at(-1)?.id ?? '', back: '/' }).expect(303);
  const again = await page('/history');
  expect(wordsOf(again)).toContain('restored: decided “When did the dam break?”');
  expect(again).toMatch(/<a href="[^"]*date-break">decided/);
  expect(again).not.toMatch(/<s><a href="[^"]*date-break">decided/);
});

test('the log is narrowed by act, editor and words; the URL says how', async () => {
  const note = entry(
    { type: 'annotation', slot: 'date-break', passages: [], body: 'Ask the gauge keeper.' },
    { by: 'Cleo' },
  );
  const { page } = await flood([ruling('2 May 2024', 'Ada'), note]);
  const verdicts = wordsOf(await page('/history?show=verdicts'));
  expect(verdicts).toContain('Ada decided');
  expect(verdicts).not.toContain('gauge keeper');
  expect(wordsOf(await page('/history?by=Cleo'))).toContain('1 shown of 6 entries');
  expect(wordsOf(await page('/history?q=gauge+keeper'))).toContain('Cleo noted');
  expect(wordsOf(await page('/history?q=nothing+like+it'))).toContain('Nothing fits.');
});

test('agreement is told once two editors judged the same question', async () => {
  expect(await (await flood([ruling('2 May 2024', 'Ada')])).page('/history')).not.toContain('alpha');
  const { page } = await flood([ruling('2 May 2024', 'Ada'), ruling('3 May 2024', 'Cleo', true)]);
  expect(wordsOf(await page('/history'))).toContain('1 question judged by two editors or more: Krippendorff’s alpha');
});

test('every kind of act is told in words', async () => {
  const passage = seenOf('2 May').passages[0];
  if (passage === undefined) throw new Error('no passage');
  const words = wordsOf(
    await (
      await flood([
        entry({ type: 'correction', article: mill.id, field: 'publishedAt', value: '2024-05-02' }),
        entry({ type: 'fold', passage, folded: true }),
        entry({
          type: 'alias',
          kind: 'person',
          names: ['Ann Holm', 'Anne Holm'],
          same: true,
          scope: 'desk',
          rationale: 'The town hall says so.',
        }),
        entry({ type: 'link', a: passage, b: { ...passage, article: quay.id }, same: false }),
        entry({ type: 'claim', passage, question: 'When?', kind: 'date' }),
        entry({ type: 'origin', article: quay.id, origin: 'River Agency', rests: true }),
        entry({ type: 'assignment', slots: ['date-break'], to: 'Cleo' }),
        entry({ type: 'removal', article: quay.id }),
      ])
    ).page('/history'),
  );
  for (const sentence of [
    'set the day of publication of The Mill to “2024-05-02”',
    'folded away “2 May” in The Mill',
    'Ann Holm and Anne Holm: one and the same, in every story',
    '(The Mill) and “2 May” (quay-news.md): different facts',
    'marked “2 May” in The Mill as an answer to “When?”',
    'quay-news.md rests on River Agency',
    'gave 1 question to Cleo',
    'removed quay-news.md',
    'Rests on words that are no longer there',
  ])
    expect(words).toContain(sentence);
});
