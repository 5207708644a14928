import { formats } from '../../src/exports/index.ts';
import { verdictEntry } from '../support/entries.ts';
import { flood, mill, quay } from './flood.ts';
import { textOf } from '../support/unzip.ts';
import { wordsOf } from './support.ts';

const passageOf = (article: typeof mill, quote: string) => {
  const start = article.text.indexOf(quote);
  return { article: article.id, start, end: start + quote.length, quote };
};
const ruled = (publishable = true) =>
  verdictEntry({
    slot: 'date-break',
    question: 'When did the dam break?',
    answer: 'On 2 May 2024, in the night',
    rationale: 'The gauge stopped that night.',
    seen: [
      { show: '2 May 2024', passages: [passageOf(mill, '2 May')] },
      { show: '3 May 2024', passages: [passageOf(quay, '3 May')], rejected: 'other' },
    ],
    evidence: [passageOf(mill, '2 May')],
    publishable,
  });

test('every line has its status, its wording, why, and the passages it rests on', async () => {
  const html = await (await flood([ruled()])).page('/factsheet');
  const words = wordsOf(html);
  expect(words).toContain('When did the dam break? Settled by verdict');
  expect(words).toContain('On 2 May 2024, in the night');
  expect(words).toContain('The gauge stopped that night. Ada, 20 Mar 2025, 12:00 UTC');
  expect(html).toContain(`/articles/${quay.id}#p-${quay.text.indexOf('3 May')}-`);
  expect(words).toContain('Quay News: The dam broke on 3 May, and nine people were killed.');
});

test('lines are narrowed by status, and one line shows every passage', async () => {
  const { page } = await flood([ruled()]);
  expect(await page('/factsheet?show=settled')).not.toContain('How many people died?');
  const one = wordsOf(await page('/factsheet?fact=quantity-dead'));
  expect(one).toContain('How many people died?');
  expect(one).not.toContain('When did the dam break?');
});

test('each format comes as a file of the story', async () => {
  const { browse, path, id } = await flood([ruled()]);
  for (const { extension, mediaType } of formats) {
    const answer = await browse.get(`${path}/factsheet.${extension}`).responseType('blob').expect(200);
    expect(answer.headers['content-type']?.split(';')[0]).toBe(mediaType.split(';')[0]);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename=${id}.${extension}`);
    const body = answer.body as Buffer;
    expect(textOf(extension === 'docx' ? body : body.toString())).toContain('Arden');
  }
  const { text } = await browse.get(`${path}/factsheet.md`).expect(200);
  expect(text).toContain('in the night');
});

test('an answer that was set aside is marked so, and its outlet gets a draft note', async () => {
  const { browse, path } = await flood([ruled()]);
  const { text } = await browse.get(`${path}/factsheet.corrections.md`).expect(200);
  expect(text).toContain('## To Quay News');
  expect(text).toContain('> The dam broke on 3 May, and nine people were killed.');
  expect(text).toContain('We found: **On 2 May 2024, in the night**.');
  expect(text).toContain('“The dam broke on 2 May.”');
  expect(text).not.toContain('## To The Mill');
  const sheet = await browse.get(`${path}/factsheet.md`).expect(200);
  expect(sheet.text).toContain('(set aside: another reason, given in the rationale)');
});

test('what must not be published is shown here and in no export', async () => {
  const { browse, page, path } = await flood([ruled(false)]);
  expect(wordsOf(await page('/factsheet'))).toContain(
    '1 line marked “do not publish” is shown here and left out of every export.',
  );
  const { text } = await browse.get(`${path}/factsheet.md`).expect(200);
  expect(text).not.toContain('in the night');
});

test('an unknown format is refused in words', async () => {
  const { browse, path } = await flood();
  const { text } = await browse.get(`${path}/factsheet.exe`).expect(404);
  expect(wordsOf(text)).toContain('cannot be written as “.exe”');
});

test('a story without articles says what to do', async () => {
  expect(wordsOf(await (await flood([], [])).page('/factsheet'))).toContain('No article yet. Add articles');
});
