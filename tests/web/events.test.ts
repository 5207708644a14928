import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/web/app.ts';
import { temporaryStore } from '../support/folder.ts';

/** Reads a stream of events until it says what is waited for, then leaves. */
async function listenUntil(
  base: string,
  query: string,
  editor: string,
  awaited: string,
  meanwhile: () => Promise<unknown>,
) {
  const leave = new AbortController();
  const answer = await fetch(`${base}/events?${query}`, {
    headers: { Cookie: `editor=${editor}` },
    signal: leave.signal,
  });
  let heard = '';
  const done = (async () => {
    for await (const piece of answer.body ?? []) {
      heard += new TextDecoder().decode(piece as Uint8Array);
      if (heard.includes(awaited)) return;
    }
  })();
  await meanwhile();
  await done;
  leave.abort();
  return { heard, headers: answer.headers };
}

test('open pages hear of changes to their story, and of who else is there', async () => {
  const store = await temporaryStore();
  const app = createApp({ store, clock: () => '2025-03-20T12:00:00.000Z' });
  const server = http.createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { id } = await store.create('Alder', '2025-03-20T12:00:00.000Z');
  const add = () => {
    const body = new FormData();
    body.set('text', 'A bridge fell.');
    return fetch(`${base}/stories/${id}/articles`, { method: 'POST', body, headers: { Origin: base } });
  };

  const ada = await listenUntil(base, `story=${id}&at=/x`, 'Ada', '["Bob"]', () =>
    listenUntil(base, `story=${id}&at=/x`, 'Bob', 'event: change', add),
  );
  expect(ada.headers.get('cache-control')).toBe('no-cache, no-transform');
  expect(ada.heard).toContain('event: present\ndata: {"type":"present","editors":["Bob"]}');
  const elsewhere = await listenUntil(base, 'story=another&at=/y', 'Cy', 'event: present', add);
  expect(elsewhere.heard).not.toContain('event: change');

  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
