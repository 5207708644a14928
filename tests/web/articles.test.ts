import { valueOf, visit, wordsOf } from './support.ts';

const flood =
  'Flood at Alder\n\nThe Herald, 3 July 2024\n\nTwo people drowned when the bridge at Alder fell on Tuesday.\n';
const later =
  'Bridge falls at Alder\n\nThe Post, 4 July 2024\n\nThree people drowned when the bridge at Alder fell on Tuesday.\n';

const desk = async () => {
  const { browse, store } = await visit();
  const { id } = await store.create('Alder', '2025-03-20T12:00:00.000Z');
  const path = `/stories/${id}`;
  const page = async (address: string) => (await browse.get(address).expect(200)).text;
  return { browse, store, id, path, page };
};

const articleIn = (html: string) => /articles\/([0-9a-f]{12})"/.exec(html)?.[1] ?? '';

test('several files are added, each with what became of it', async () => {
  const { browse, store, id, path, page } = await desk();
  const { headers } = await browse
    .post(`${path}/articles`)
    .attach('files', Buffer.from(flood), 'herald.txt')
    .attach('files', Buffer.from(later), 'pöst.txt')
    .attach('files', Buffer.from(flood), 'again.txt')
    .attach('files', Buffer.alloc(0), 'empty.txt')
    .attach('files', Buffer.from([0, 1, 2, 0]), 'photo.jpg')
    .expect(303);
  const words = wordsOf(await page(String(headers['location'])));
  expect(words).toContain('2 of 5 added.');
  expect(words).toContain('pöst.txt: added');
  expect(words).toContain('again.txt: already there');
  expect(words).toMatch(/empty\.txt: refused, because: .*empty/);
  expect(words).toMatch(/photo\.jpg: refused, because: \S/);
  expect(store.get(id).entries.map(({ type }) => type)).toEqual(['article', 'article']);
  expect(words).toContain('file herald.txt');
});

test('a pasted text is added with its headline', async () => {
  const { browse, path, page } = await desk();
  await browse
    .post(`${path}/articles`)
    .field('title', 'Bridge falls')
    .field('text', 'Three people drowned at Alder.')
    .expect(303);
  expect(wordsOf(await page(path))).toContain('Bridge falls');
});

test.each([
  ['nothing', {}, 'Choose files or paste a text first. Nothing was added.'],
  ['a headline only', { title: 'Bridge' }, 'Choose files or paste a text first. Nothing was added.'],
])('%s adds nothing and says so', async (_what, fields: Record<string, string>, says) => {
  const { browse, store, id, path } = await desk();
  let sent = browse.post(`${path}/articles`).field('text', '');
  for (const [name, value] of Object.entries(fields)) sent = sent.field(name, value);
  const { text } = await sent.expect(422);
  expect(wordsOf(text)).toContain(says);
  expect(store.get(id).entries).toHaveLength(0);
});

test('too large a file is refused and named; what is huge is refused before it is read', async () => {
  const { browse, store, id, path, page } = await desk();
  const { headers } = await browse
    .post(`${path}/articles`)
    .attach('files', Buffer.alloc(6_000_000, 'a '), 'long.txt')
    .expect(303);
  expect(wordsOf(await page(String(headers['location'])))).toContain('“long.txt” is larger than 5 MB');
  const huge = await browse
    .post(`${path}/articles`)
    .attach('files', Buffer.alloc(8_100_000, 'a '), 'huge.txt')
    .expect(422);
  expect(wordsOf(huge.text)).toContain('larger than 8 MB');
  expect(store.get(id).entries).toHaveLength(0);
});

test('a broken upload is refused in plain words', async () => {
  const { browse, path } = await desk();
  const broken = browse.post(`${path}/articles`).set('Content-Type', 'multipart/form-data; boundary=x');
  expect(wordsOf((await broken.send('--x\r\nbroken')).text)).toContain(
    'The upload could not be read. Nothing was added.',
  );
});

test('what the desk knows about an article can be corrected, and taken back', async () => {
  const { browse, store, id, path, page } = await desk();
  await browse.post(`${path}/articles`).attach('files', Buffer.from(flood), 'herald.txt').expect(303);
  const article = articleIn(await page(path));
  const html = await page(`${path}?correct=${article}`);
  const now = Object.fromEntries(
    ['outlet', 'title', 'byline', 'url', 'publishedAt', 'version'].map((name) => [name, valueOf(html, name)]),
  );
  const corrected = {
    ...now,
    outlet: 'The Alder Herald',
    publishedAt: '2024-07-03',
    url: 'https://herald.example/flood',
  };
  const { headers } = await browse
    .post(`${path}/articles/${article}/corrections`)
    .type('form')
    .send(corrected)
    .expect(303);
  const after = wordsOf(await page(String(headers['location'])));
  expect(after).toContain('The Alder Herald');
  expect(after).toContain('Corrected: The Alder Herald.');
  const fields = store.get(id).entries.flatMap((entry) => (entry.type === 'correction' ? [entry.field] : []));
  expect(fields).toContain('outlet');
  expect(fields).not.toContain('byline');

  const stale = await browse
    .post(`${path}/articles/${article}/corrections`)
    .type('form')
    .send({ ...now, outlet: 'Mine & yours' })
    .expect(409);
  expect(wordsOf(stale.text)).toContain('Somebody else corrected this article while you were typing.');
  expect(wordsOf(stale.text)).toContain('now: The Alder Herald');
  expect(stale.text).toContain('value="Mine &amp; yours"');
});

test.each([
  ['url', 'javascript:alert(1)', 'An address begins with https:// or http://'],
  ['publishedAt', 'last Tuesday', 'Write the date as 2025-01-09'],
  ['publishedAt', '2025-02-30', 'Write the date as 2025-01-09'],
  ['outlet', 'x'.repeat(501), 'Too long (more than 500 characters): Outlet.'],
])('%s is not corrected to “%s”, and what was typed is kept', async (field, value, says) => {
  const { browse, store, id, path, page } = await desk();
  await browse.post(`${path}/articles`).attach('files', Buffer.from(flood), 'herald.txt').expect(303);
  const article = articleIn(await page(path));
  const html = await page(`${path}?correct=${article}`);
  const form = { byline: 'Kept by me', version: valueOf(html, 'version'), [field]: value };
  const { text } = await browse.post(`${path}/articles/${article}/corrections`).type('form').send(form).expect(422);
  expect(wordsOf(text)).toContain(says);
  expect(text).toContain('value="Kept by me"');
  expect(store.get(id).entries).toHaveLength(1);
});

test('an article is removed, which can be undone', async () => {
  const { browse, path, page } = await desk();
  await browse.post(`${path}/articles`).attach('files', Buffer.from(flood), 'herald.txt').expect(303);
  const article = articleIn(await page(path));
  expect(await page(`${path}?correct=${article}`)).toContain(`/articles/${article}/removal`);
  const { headers } = await browse.post(`${path}/articles/${article}/removal`).expect(303);
  const gone = await page(String(headers['location']));
  expect(wordsOf(gone)).toContain('No article yet.');
  await browse.post(`${path}/articles/${article}/removal`).expect(404);
  await browse
    .post(`${path}/withdrawals`)
    .type('form')
    .send({ entry: valueOf(gone, 'entry'), back: path })
    .expect(303);
  expect(wordsOf(await page(path))).toContain('file herald.txt');
});

test('a hostile article is shown harmlessly', async () => {
  const { browse, path, page } = await desk();
  const text = `<script>alert(1)</script>\n\n<svg onload=alert(1)> "quoted' \u202Eevil\u202C ${'w'.repeat(10_000)} Two people drowned.\n`;
  await browse.post(`${path}/articles`).field('title', '<img src=x onerror=alert(1)>').field('text', text).expect(303);
  const html = await page(path);
  expect(html).not.toMatch(/<script>alert|<svg onload|<img src=x/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
