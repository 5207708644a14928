/** `npm run screenshots`: four pages of the demo stories, as the README shows them. */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { loadDemo } from '../../src/cli/demo.ts';
import { openStore } from '../../src/store/lowdb.ts';
import type { Store } from '../../src/store/store.ts';
import { createApp } from '../../src/web/app.ts';
import { CHROMIUM, HOW_TO_GET_ONE, launch } from '../support/chromium.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../views/static/screenshots');
const SIZE = { width: 1280, height: 720 };
/** Bytes above which a picture is too heavy to be cloned with the project. */
const HEAVIEST = 200_000;
/** The day the pictures say it is, so that they change only when a page does. */
const NOW = '2026-01-05T09:00:00.000Z';
const STORY = /prisoners/i;

/** How to come from the queue of the story to each page. */
const PICTURES: readonly (readonly [name: string, go: (page: Page, queue: string) => Promise<unknown>])[] = [
  ['queue', (page, queue) => page.goto(queue)],
  ['conflict', (page) => page.locator('#queue .what a').first().click()],
  ['article', (page) => page.locator('.witness a[href*="#p-"]').first().click()],
  ['coverage', (page, queue) => page.goto(queue.replace(/conflicts$/, 'coverage'))],
];

async function main(): Promise<void> {
  if (CHROMIUM === undefined) throw new Error(`There is no Chromium here. ${HOW_TO_GET_ONE}`);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'variorum-screenshots-'));
  const store = await openStore(folder);
  const server = http.createServer(createApp({ store, clock: () => NOW }));
  const browser = await launch();
  try {
    await loadDemo(store, NOW);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const page = await (await browser.newContext({ viewport: SIZE, colorScheme: 'light' })).newPage();
    await takeAll(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}${queueOf(store)}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function queueOf(store: Store): string {
  const story = store.list().find(({ title }) => STORY.test(title));
  if (story === undefined) throw new Error('The demo story of the pictures is not there.');
  return `/stories/${story.id}/conflicts`;
}

async function takeAll(page: Page, queue: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, go] of PICTURES) {
    await go(page, queue);
    await page.waitForLoadState('load');
    const file = path.join(FOLDER, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = await stat(file);
    if (size > HEAVIEST) throw new Error(`${file} has ${size} bytes; at most ${HEAVIEST} are wanted.`);
    console.log(`${name}.png, ${Math.round(size / 1000)} kB`);
  }
}

await main();
