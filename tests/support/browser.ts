import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { CHROMIUM, HOW_TO_GET_ONE, launch } from './chromium.ts';

/** `describe` where there is a browser; elsewhere the tests are skipped, saying how to get one. */
export const describeInBrowser = CHROMIUM === undefined ? describe.skip : describe;
if (CHROMIUM === undefined) console.warn(`Browser tests are skipped: no Chromium here. ${HOW_TO_GET_ONE}`);

let browser: Promise<Browser> | undefined;
const cleanUp: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of cleanUp.splice(0)) await step();
  await (await browser)?.close();
});

/** The address of an application listening on a port of its own until the tests of the file are done. */
export async function served(app: Express): Promise<string> {
  const server = http.createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A new tab of a new browser profile; what goes wrong in its scripts is thrown when the tab is closed. */
export async function inTab<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  browser ??= launch();
  const context = await (await browser).newContext(options);
  const errors: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) errors.push(message.text());
    });
    const result = await use(page);
    expect(errors).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

interface Axe {
  readonly run: () => Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }>;
}

/** What axe finds that is serious or critical, with the elements. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
