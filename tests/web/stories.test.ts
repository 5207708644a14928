import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import request from 'supertest';
import { createApp } from '../../src/web/app.ts';
import { temporaryFolder, temporaryStore } from '../support/folder.ts';
import { visit, wordsOf } from './support.ts';

test('an empty desk says what to do next', async () => {
  const { browse } = await visit();
  expect((await browse.get('/').expect(302)).headers['location']).toBe('/stories');
  expect(wordsOf((await browse.get('/stories').expect(200)).text)).toContain('No story yet. Give one a title');
});

test('a story is made, listed, and asks for articles', async () => {
  const { browse } = await visit();
  const { headers } = await browse.post('/stories').type('form').send({ title: 'The bridge at Alder' }).expect(303);
  const words = wordsOf((await browse.get(String(headers['location'])).expect(200)).text);
  expect(words).toContain('The bridge at Alder');
  expect(words).toContain('No article yet. Paste one below or choose files');
  expect(wordsOf((await browse.get('/stories')).text)).toContain('The bridge at Alder');
});

test.each([
  ['', 'A story needs a title.'],
  ['   ', 'A story needs a title.'],
  ['x'.repeat(201), 'A title has at most 200 characters; this one has 201.'],
])('no story is made of the title “%s”', async (title, says) => {
  const { browse, store } = await visit();
  const { text } = await browse.post('/stories').type('form').send({ title }).expect(422);
  expect(wordsOf(text)).toContain(says);
  expect(store.list()).toHaveLength(0);
});

test.each([
  '/stories/none',
  '/stories/none/conflicts',
  '/stories/none/conflicts/x',
  '/nowhere',
  '/stories/%E0%A4%A',
  '/static/%E0%A4%A',
])('there is no %s, and the page says so in plain words', async (address) => {
  const { browse } = await visit();
  const { text, status } = await browse.get(address);
  expect([400, 404]).toContain(status);
  expect(wordsOf(text)).toMatch(/Not found|could not be read/);
  expect(text).not.toContain('node_modules');
});

test('a damaged file is named on the list of stories', async () => {
  const folder = await temporaryFolder();
  const first = await temporaryStore(folder);
  await first.create('Kept', '2025-03-20T12:00:00.000Z');
  await first.close();
  await writeFile(path.join(folder, 'stories', 'broken.json'), '{"half');
  const { browse } = await visit(undefined, await temporaryStore(folder));
  const words = wordsOf((await browse.get('/stories').expect(200)).text);
  expect(words).toContain('Set aside, because they could not be read broken.json');
  expect(words).toContain('Kept');
});

test('whoever works here gives a name, which signs', async () => {
  const { browse, store } = await visit();
  const { headers } = await browse
    .post('/editor')
    .type('form')
    .send({ name: 'Zoë <b>', back: '/stories?x=1' })
    .expect(303);
  expect(headers['location']).toBe('/stories?x=1');
  expect(String(headers['set-cookie'])).toMatch(/^editor=Zo%C3%AB%20%3Cb%3E; .*HttpOnly; SameSite=Lax/);
  const named = request.agent(createApp({ store, clock: () => '2025-03-20T12:00:00.000Z' }));
  const { text } = await named.get('/stories').set('Cookie', 'editor=Zo%C3%AB%20%3Cb%3E');
  expect(text).toContain('Signed <b>Zoë &lt;b&gt;</b>');
  await browse.post('/editor').type('form').send({ name: '' }).expect(422);
});

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  'a form never leads to %s',
  async (back) => {
    const { browse } = await visit();
    const { headers } = await browse.post('/editor').type('form').send({ name: 'Ada', back }).expect(303);
    expect(headers['location']).toBe('/stories');
  },
);

test.each([
  ['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['from another port', { 'Sec-Fetch-Site': 'same-site' }],
  ['of an older browser from elsewhere', { Origin: 'https://evil.example' }],
  ['that does not say where it is from', {}],
])('a form %s changes nothing', async (_what, headers: Record<string, string>) => {
  const { store } = await visit();
  const app = createApp({ store, clock: () => '2025-03-20T12:00:00.000Z' });
  await request(app).post('/stories').set(headers).type('form').send({ title: 'Planted' }).expect(403);
  expect(store.list()).toHaveLength(0);
});

test('every page forbids what the desk does not serve', async () => {
  const { browse } = await visit();
  for (const address of ['/stories', '/nowhere', '/static/desk.css']) {
    const { headers } = await browse.get(address);
    expect(headers['content-security-policy']).toContain("default-src 'none';script-src 'self';style-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('same-origin');
  }
});

test('the script of the pages is made and served', async () => {
  const { browse } = await visit();
  const { text } = await browse
    .get('/static/desk.js')
    .expect(200)
    .expect('Content-Type', /javascript/);
  expect(text).toContain('keydown');
});

test('a form that is too large is refused in plain words', async () => {
  const { browse } = await visit();
  const { text } = await browse
    .post('/stories')
    .type('form')
    .send(`title=${'x'.repeat(2_100_000)}`)
    .expect(413);
  expect(wordsOf(text)).toContain('The form holds more than this desk accepts. Nothing was changed.');
});
