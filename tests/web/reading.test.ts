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
    analyse: (papers) => new Promise<Analysis>((resolve) => finishes.push(() => resolve(analyse(papers)))),
  });
  const list = await request(app).get('/stories').expect(200);
  expect(wordsOf(list.text)).toContain('being read; the counts follow');
  const waiting = await request(app).get(`/stories/${id}/conflicts`).set('Accept', 'text/html').expect(200);
  expect(wordsOf(waiting.text)).toContain('One article is being read and compared.');
  expect(waiting.headers['refresh']).toBe('2');
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
