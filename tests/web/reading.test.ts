import request from 'supertest';
import type { Analysis } from '../../src/model.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { createApp } from '../../src/web/app.ts';
import { articleEntry } from '../support/entries.ts';
import { temporaryStore } from '../support/folder.ts';
import { report } from '../support/sample.ts';
import { wordsOf } from './support.ts';

test('pages of a story that takes long to read say so and come back; the list shows it without counts', async () => {
  const store = await temporaryStore();
  const { id } = await store.create('A long story', '2025-03-20T12:00:00.000Z');
  await store.append(id, () => [articleEntry(report('The Herald', '2025-02-20', 'A bridge fell.'))]);
  const finishes: (() => void)[] = [];
  const app = createApp({
    store,
    clock: () => '2025-03-20T12:00:00.000Z',
    analyse: (papers, told) => {
      told?.(1, 3);
      return new Promise<Analysis>((resolve) => finishes.push(() => resolve(analyse(papers))));
    },
  });
  const list = await request(app).get('/stories').expect(200);
  expect(wordsOf(list.text)).toContain('being read (1 of 3 articles); the counts follow');
  const waiting = await request(app).get(`/stories/${id}/conflicts`).set('Accept', 'text/html').expect(200);
  expect(wordsOf(waiting.text)).toContain('1 of 3 articles read');
  expect(waiting.text).toContain('<noscript><meta http-equiv="refresh" content="2"></noscript>');
  expect(waiting.text).toContain('<progress value="1" max="3"');
  for (const finish of finishes) finish();
  const ready = await request(app).get(`/stories/${id}/conflicts`).set('Accept', 'text/html').expect(200);
  expect(wordsOf(ready.text)).toContain('A story needs at least two articles');
});

test('a story that could not be read is tried again', async () => {
  const store = await temporaryStore();
  const { id } = await store.create('A story', '2025-03-20T12:00:00.000Z');
  let tries = 0;
  const app = createApp({
    store,
    clock: () => '2025-03-20T12:00:00.000Z',
    analyse: (papers) => (tries++ === 0 ? Promise.reject(new Error('the thread died')) : analyse(papers)),
  });
  const silenced = console.error;
  console.error = () => undefined;
  const { text } = await request(app).get(`/stories/${id}`).expect(500);
  console.error = silenced;
  expect(wordsOf(text)).toContain('The desk made a mistake, not you. What you put in before is kept.');
  expect(text).not.toContain('the thread died');
  await request(app).get(`/stories/${id}`).expect(200);
});

test('files go on being taken in while nobody waits; every page of the story says how far it is', async () => {
  const store = await temporaryStore();
  const { id } = await store.create('Many files', '2025-03-20T12:00:00.000Z');
  let gate = (): void => undefined;
  const slow: typeof store = {
    ...store,
    append: async (...change) => {
      if (store.get(id).entries.length === 10) await new Promise<void>((resolve) => (gate = resolve));
      return store.append(...change);
    },
  };
  const browse = request.agent(createApp({ store: slow, clock: () => '2025-03-20T12:00:00.000Z' }));
  const sent = browse.post(`/stories/${id}/articles`).set('Sec-Fetch-Site', 'same-origin');
  for (let n = 0; n < 25; n++) sent.attach('files', Buffer.from(`Bridge ${n}\n\nBridge ${n} fell.`), `${n}.txt`);
  const receipt = String((await sent.expect(303)).headers['location']);
  const words = async (path: string) => wordsOf((await browse.get(path).set('Accept', 'text/html').expect(200)).text);
  expect(await words(receipt)).toContain('10 of 25 files taken in');
  expect(await words(`/stories/${id}`)).toContain('10 of 25 files taken in. Follow it');
  gate();
  expect(await words(receipt)).toContain('25 of 25 added.');
  expect(await words(`/stories/${id}`)).not.toContain('Follow it');
});
