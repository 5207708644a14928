import type { BrowserContextOptions, Page } from 'playwright-core';
import { createApp } from '../../src/web/app.ts';
import { describeInBrowser, inTab, seriousFindings, served } from '../support/browser.ts';
import { articleEntry } from '../support/entries.ts';
import { temporaryStore } from '../support/folder.ts';
import { analysed, ARTICLES, hostile, mill } from './flood.ts';

/** Milliseconds a walk through all pages may take on a busy machine. */
const LONG = 240_000;

const open = async () => {
  const store = await temporaryStore();
  const { id } = await store.create('The flood at Arden', '2024-06-01T12:00:00.000Z');
  await store.append(id, () => ARTICLES.map(articleEntry));
  const base = await served(createApp({ store, clock: () => '2024-06-05T12:00:00.000Z', analyse: analysed }));
  return { store, id, base: `${base}/stories/${id}`, desk: base };
};
const VIEWS = [
  '/coverage?show=all',
  `/articles/${mill.id}?show=all`,
  `/articles/${hostile.id}`,
  '/timeline?show=all',
  '/origins',
  '/aliases',
  '/factsheet',
  '/history',
];

const onEach = (options: BrowserContextOptions, urls: readonly string[], look: (page: Page) => Promise<unknown>) =>
  inTab(options, async (page) => {
    const found: Record<string, unknown> = {};
    for (const url of urls) {
      await page.goto(url);
      found[url] = await look(page);
    }
    return found;
  });
const sidewards = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describeInBrowser('the other sides of a story', () => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious on any page, %s',
    async (colorScheme) => {
      const { base, desk } = await open();
      const urls = [...VIEWS.map((path) => base + path), `${desk}/aliases`, `${desk}/settings`, `${desk}/help`];
      const found = await onEach({ colorScheme }, urls, seriousFindings);
      expect(found).toEqual(Object.fromEntries(urls.map((url) => [url, []])));
    },
    LONG,
  );

  test(
    '375 wide and without script, every page fits',
    async () => {
      const { base, desk } = await open();
      const urls = [...VIEWS.map((path) => base + path), `${desk}/aliases`, `${desk}/settings`, `${desk}/help`];
      const found = await onEach({ viewport: { width: 375, height: 700 } }, urls, sidewards);
      expect(found).toEqual(Object.fromEntries(urls.map((url) => [url, 0])));
    },
    LONG,
  );

  test(
    'by keyboard: from claim to claim, to the card and back, and a claim marked from a selection',
    async () => {
      const { base, store, id } = await open();
      await inTab({}, async (page) => {
        await page.goto(`${base}/articles/${mill.id}`);
        const focused = () => page.evaluate('document.activeElement.id');
        await page.keyboard.press('j');
        expect(await focused()).toBe('r-1');
        await page.keyboard.press('j');
        expect(await focused()).toBe('r-2');
        await page.keyboard.press('k');
        await page.keyboard.press('Enter');
        expect(page.url()).toMatch(/#c-1$/);
        const words = page.getByText('Dam breaks above Arden').last();
        await words.selectText();
        await page.waitForFunction("document.querySelector('#words').value !== ''");
        await page.keyboard.press('m');
        expect(await page.inputValue('#words')).toContain('Dam breaks above Arden');
        await page.keyboard.type('What broke?');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Pla');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForSelector('#by-hand');
      });
      expect(store.get(id).entries.at(-1)).toMatchObject({ type: 'claim', question: 'What broke?', kind: 'place' });
    },
    LONG,
  );

  test(
    'without script: boilerplate folded and restored, a name decided, an entry taken back',
    async () => {
      const { base, store, id } = await open();
      await inTab({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${base}/articles/${hostile.id}`);
        await page.getByRole('button', { name: 'not part of the article' }).last().click();
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.goto(`${base}/aliases`);
        await page.getByRole('button', { name: 'The ticked are one and the same' }).first().click();
        await page.goto(`${base}/history`);
        await page.getByRole('button', { name: /^Take back: Ann Holm/ }).click();
      });
      expect(
        store
          .get(id)
          .entries.slice(-4)
          .map(({ type }) => type),
      ).toEqual(['fold', 'withdrawal', 'alias', 'withdrawal']);
    },
    LONG,
  );

  test(
    'the fact sheet follows a verdict somebody gives while it is open',
    async () => {
      const { base, desk, store, id } = await open();
      await inTab({}, async (page) => {
        const followed = page.waitForResponse((answer) => answer.url().startsWith(`${desk}/events`));
        await page.goto(`${base}/factsheet`);
        await followed;
        await inTab({ javaScriptEnabled: false }, async (other) => {
          await other.goto(`${base}/conflicts/date-break`);
          await other.getByLabel('Established: 2 May 2024').check();
          await other.fill('[name=rationale]', 'The gauge stopped that night.');
          await other.locator('#verdict button').first().click();
        });
        await page.getByText('The gauge stopped that night.').waitFor();
      });
      expect(store.get(id).entries.at(-1)?.type).toBe('verdict');
    },
    LONG,
  );
});
