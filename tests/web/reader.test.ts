import { flood, hostile, late, mill, quay } from './flood.ts';
import { wordsOf } from './support.ts';

const of = (article: { readonly id: string }): string => `/articles/${article.id}`;
const at = (article: { readonly text: string }, words: string): string => {
  const start = article.text.indexOf(words);
  return `${start}-${start + words.length}`;
};

test('every claim is underlined where it stands, with an anchor, a status and a card', async () => {
  const html = await (await flood()).page(of(mill));
  expect(html).toContain(`<span id="p-${at(mill, '2 May')}" class="claim open">2 May</span>`);
  expect(html).toContain('aria-label="claim 1, disputed"');
  expect(wordsOf(html)).toContain('When did the dam break? A: 2 May 2024 disputed');
  expect(wordsOf(html)).toContain('Others: 3 May 2024 (Quay News); May 2024 (Late Post)');
});

test('a name written in two ways is no dispute', async () => {
  expect(await (await flood()).page(of(quay))).toContain('class="claim variant">Anne Holm');
});

test('what no other article speaks of is shown when asked for', async () => {
  const { page } = await flood();
  expect(wordsOf(await page(of(mill)))).toContain('Show 1 more claim');
  expect(await page(`${of(mill)}?show=all`)).toContain(`id="p-${at(mill, '1953')}" class="claim alone"`);
});

test('hostile text is printed as text', async () => {
  const html = await (await flood()).page(of(hostile));
  expect(html).toContain('&lt;img src=x onerror=alert(2)&gt;');
  expect(html).toContain('⟦U+202E⟧');
  expect(html).not.toContain('<img src=x');
});

test('an article of another story is not found', async () => {
  const { browse, path } = await flood([], [mill]);
  await browse.get(path + of(quay)).expect(404);
});

test('a paragraph can be folded away, which can be taken back', async () => {
  const { page, post, kept } = await flood();
  const words = 'The dam broke in May, killing nine people, Quay News reported.';
  const { headers } = await post(`${of(late)}/folds`, { fold: at(late, words) }).expect(303);
  expect(kept().at(-1)).toMatchObject({ type: 'fold', folded: true, passage: { quote: words, article: late.id } });
  const html = await page(headers['location']?.replace(/^\/stories\/[^/]+/, '').replace(/#.*/, '') ?? '');
  expect(wordsOf(html)).toContain('Undo');
  expect(wordsOf(html)).toContain('Not part of the article');
});

test.each([
  ['no place', {}],
  ['beyond the end', { fold: '5-999999' }],
  ['backwards', { restore: '9-3' }],
  ['no numbers', { fold: 'all' }],
])('a fold with %s is refused in words', async (_name, fields) => {
  const { post, kept } = await flood();
  const before = kept().length;
  const { text } = await post(`${of(late)}/folds`, fields).expect(422);
  expect(wordsOf(text)).toContain('does not say which words');
  expect(kept()).toHaveLength(before);
});

test('a claim the machine missed is kept with its question', async () => {
  const { post, kept } = await flood();
  await post(`${of(mill)}/claims`, { words: 'Mayor  Ann Holm', question: 'Who spoke?', kind: 'person' }).expect(303);
  expect(kept().at(-1)).toMatchObject({
    type: 'claim',
    question: 'Who spoke?',
    kind: 'person',
    passage: { quote: 'Mayor Ann Holm' },
  });
});

test.each([
  [
    'words the article does not have',
    { words: 'Mayor Bob', question: 'Who?', kind: 'person' },
    'does not have the words “Mayor Bob”',
  ],
  ['words that stand twice', { words: 'The dam', question: 'What?', kind: 'place' }, 'stands in the article twice'],
  ['no question', { words: '1953', question: ' ', kind: 'date' }, 'Write the question'],
  ['no kind', { words: '1953', question: 'When?', kind: 'colour' }, 'Choose what the words are about'],
])('%s: told in words, and what was typed is kept', async (_name, fields, sentence) => {
  const { post } = await flood();
  const { text } = await post(`${of(mill)}/claims`, fields).expect(422);
  expect(wordsOf(text)).toContain(sentence);
  expect(text).toContain(fields.words);
});

test('two claims are said to be one fact, or two', async () => {
  const { page, post, kept } = await flood();
  const path = `${of(mill)}/links`;
  const html = await page(`${path}?at=${at(mill, '2 May')}`);
  expect(wordsOf(html)).toContain('3 May 2024');
  expect(wordsOf(html)).not.toContain('9 people');
  const other = `${quay.id}:${at(quay, '3 May')}`;
  expect(html).toContain(`value="${other}"`);
  await post(path, { at: at(mill, '2 May'), same: other }).expect(303);
  expect(kept().at(-1)).toMatchObject({
    type: 'link',
    same: true,
    a: { quote: '2 May' },
    b: { quote: '3 May', article: quay.id },
  });
  await post(path, { at: at(mill, '2 May'), different: other }).expect(303);
  expect(kept().at(-1)).toMatchObject({ type: 'link', same: false });
  expect(wordsOf(await page(`${path}?at=${at(mill, '2 May')}`))).toContain('Different facts Ada');
  await post(path, { at: at(mill, '2 May'), same: `${mill.id}:${at(mill, '2 May')}` }).expect(422);
});

test('words that evidence rests on and the text no longer has are listed, never moved', async () => {
  const passage = { article: mill.id, start: 0, end: 9, quote: 'old words' };
  const note = {
    id: 'n',
    at: '2024-06-01T12:00:00Z',
    by: 'Bob',
    type: 'annotation',
    slot: 'date-break',
    passages: [passage],
    body: '!',
  } as const;
  const words = wordsOf(await (await flood([note])).page(of(mill)));
  expect(words).toContain('Words that are no longer here');
  expect(words).toContain('old words');
});
