import type { Page } from 'playwright-core';
import type { Store } from '../../src/store/store.ts';
import { createApp } from '../../src/web/app.ts';
import { describeInBrowser, inTab, served, seriousFindings } from '../support/browser.ts';
import { articleEntry } from '../support/entries.ts';
import { temporaryStore } from '../support/folder.ts';
import { analysisOf, type Question, report, textOf } from '../support/sample.ts';

const herald = report(
  'The Herald',
  '2025-02-20',
  'The two soldiers were captured on Jan. 9 near the border by a patrol.',
);
const post = report(
  'The Post',
  '2025-02-21',
  'The two soldiers were captured on January 11 near the border by a patrol. Gen. Lee led it.',
);
const gazette = report(
  'The Gazette',
  '2025-02-22',
  'The two soldiers were taken in January. Gen. Ri led them. Four drones were seen.',
);
const hostile = report(
  '<img src=x onerror=alert(1)>',
  '2025-02-23',
  `<script>document.title = 'taken'</script><svg onload=alert(1)> \u202Ereversed\u202C \u0000 Six drones were seen ${'w'.repeat(10_000)}.`,
);

const QUESTIONS: readonly Question[] = [
  {
    id: 'date-capture',
    question: 'When were the two soldiers captured?',
    kind: 'date',
    class: 'conflict',
    answers: [
      { show: '9 January 2025', words: [[herald, 'Jan. 9']] },
      { show: '11 January 2025', words: [[post, 'January 11']] },
    ],
    compatible: [{ show: 'January 2025', words: [[gazette, 'January']] }],
  },
  {
    id: 'count-drones',
    question: 'How many drones were seen?',
    kind: 'quantity',
    class: 'conflict',
    answers: [
      { show: '4 drones', words: [[gazette, 'Four']] },
      { show: '6 drones', words: [[hostile, 'Six']] },
    ],
  },
  {
    id: 'name-general',
    question: 'Who led the patrol?',
    kind: 'person',
    class: 'variant',
    answers: [
      { show: 'Lee', words: [[post, 'Lee']] },
      { show: 'Ri', words: [[gazette, 'Ri']] },
    ],
  },
];

let store: Store;
let base: string;
let minutes = 0;
const PATH = '/stories/the-prisoners';

const PAGES = [
  '/stories',
  PATH,
  `${PATH}?correct=${herald.id}`,
  `${PATH}/conflicts`,
  `${PATH}/conflicts?q=nothing`,
  `${PATH}/conflicts/date-capture`,
  `${PATH}/conflicts/name-general`,
  `${PATH}/articles/${hostile.id}`,
  '/nowhere',
];

const causes = [{ id: 'rounding', because: 'One of them may be rounded.', passages: [] }];

const analyse = ({ articles }: { readonly articles: readonly { readonly id: string }[] }) => {
  const here = new Set(articles.map(({ id }) => id));
  const all = [herald, post, gazette, hostile].filter(({ id }) => here.has(id)).map((article) => textOf(article));
  const found = analysisOf(all, all.length === 4 ? QUESTIONS : []);
  return { ...found, conflicts: found.conflicts.map((conflict) => ({ ...conflict, causes })) };
};

/** Milliseconds a test may take: a browser on a busy machine takes its time. */
const SLOW = 300_000;

describeInBrowser('in a browser', () => {
  beforeEach(async () => {
    store = await temporaryStore();
    const clock = () => new Date(Date.UTC(2025, 2, 20, 12, minutes++)).toISOString();
    base = await served(createApp({ store, clock, analyse }));
    const { id } = await store.create('The prisoners', clock());
    await store.append(id, () => [herald, post, gazette, hostile].map(articleEntry));
  });

  /** Keys work once the script of the page has run. */
  const press = async (page: Page, ...keys: readonly string[]) => {
    await page.waitForLoadState('load');
    for (const key of keys) await page.keyboard.press(key);
  };
  const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  const says = async (page: Page, words: string) => {
    await page.getByText(words).first().waitFor();
  };

  test(
    'an editor settles the queue by keyboard alone, and undoes',
    () =>
      inTab({}, async (page) => {
        await page.goto(`${base}${PATH}/conflicts`);
        await press(page, 'j', 'j', 'k', 'Enter');
        await page.waitForURL('**/date-capture*');
        await press(page, '1', 'e');
        await page.keyboard.type('j u d 2: letters here decide nothing.');
        await press(page, 'Control+Enter');
        await page.waitForURL('**/count-drones*');
        await says(page, 'Verdict recorded on “When were the two soldiers captured?”: 9 January 2025.');
        expect(store.get('the-prisoners').entries.at(-1)).toMatchObject({
          verdict: { answer: '9 January 2025', rationale: 'j u d 2: letters here decide nothing.' },
        });
        await press(page, 'z');
        await says(page, 'Taken back.');
        await press(page, 'u', 'e');
        await page.keyboard.type('Nobody counted.');
        await press(page, 'Escape', 'c');
        expect(await page.inputValue('#rationale')).toBe('Nobody counted. One of them may be rounded.');
        await press(page, 'Escape', 'q');
        await page.waitForURL('**/conflicts');
        await says(page, '3 shown of 3 · 0 settled');
      }),
    SLOW,
  );

  test(
    'keys move, search, tick, annotate, show the suggestion and explain themselves',
    () =>
      inTab({}, async (page) => {
        await page.goto(`${base}${PATH}/conflicts?class=variant`);
        await press(page, 'j', 'x');
        expect(await page.locator('#queue input:checked').count()).toBe(1);
        await press(page, '/');
        await page.keyboard.type('?j');
        expect(await page.inputValue('#q')).toBe('?j');
        await press(page, 'Escape', '?');
        expect(await page.locator('dialog#keys').isVisible()).toBe(true);
        await press(page, 'j', 'Enter');
        expect(await page.locator('dialog#keys').isVisible()).toBe(false);
        await page.goto(`${base}${PATH}/conflicts/date-capture`);
        await press(page, 'g');
        await says(page, 'Undetermined.');
        await press(page, 'a');
        await page.keyboard.type('Ask the ministry.');
        await press(page, 'Control+Enter');
        await says(page, 'Note added.');
        await press(page, 'j');
        await page.waitForURL('**/count-drones*');
        await press(page, 'k');
        await page.waitForURL('**/date-capture*');
      }),
    SLOW,
  );

  test(
    'the same path works with script off',
    () =>
      inTab({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${base}/stories`);
        await page.fill('#title', 'Made by hand');
        await page.click('text=Create');
        await page.fill('#paste-text', 'A bridge fell.\n\nTwo people were hurt when it fell.');
        await page.click('text=Add to the story');
        await says(page, '1 of 1 added.');
        await page.goto(`${base}${PATH}`);
        await page.click('nav >> text=Queue');
        await page.click('text=When were the two soldiers captured?');
        await page.check('text=Established: 11 January 2025');
        await page.fill('#rationale', 'The photographs.');
        await page.click('text=Record and go to the next');
        await says(page, 'Verdict recorded');
        await page.click('text=Undo');
        await says(page, 'Taken back.');
        await page.goto(`${base}${PATH}/conflicts?tick=harmless`);
        await page.click('text=Accept ticked');
        await says(page, '1 question accepted as harmless.');
      }),
    SLOW,
  );

  test(
    'Enter in a field chooses no action where there are several',
    () =>
      inTab({}, async (page) => {
        await page.goto(`${base}${PATH}/conflicts?tick=harmless`);
        await page.press('#bulk-why', 'Enter');
        await page.press('#bulk-why', 'Control+Enter');
        await page.goto(`${base}${PATH}/conflicts/name-general`);
        await page.press('#alias-why', 'Enter');
        await page.press('#alias-why', 'Control+Enter');
        await page.goto(`${base}${PATH}/conflicts`);
        expect(store.get('the-prisoners').entries).toHaveLength(4);
      }),
    SLOW,
  );

  test(
    'several files are taken in, and each is answered for',
    () =>
      inTab({}, async (page) => {
        await page.goto(`${base}${PATH}`);
        const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
        await page.setInputFiles('#files', [
          file('a.txt', 'A dam broke.\n\nTwo died.'),
          file('b.txt', ''),
          file('c.txt', 'A dam broke.\n\nSix died.'),
        ]);
        await page.click('text=Add to the story');
        await says(page, '2 of 3 added.');
        await says(page, 'b.txt');
      }),
    SLOW,
  );

  test.each([[true], [false]])(
    'a long reading says how far it is, may be left, and gives way to the story by itself (script: %s)',
    (javaScriptEnabled) =>
      inTab({ javaScriptEnabled }, async (page) => {
        let tell: (done: number) => void = () => undefined;
        let finish = (): void => undefined;
        const slow = await served(
          createApp({
            store,
            clock: () => '2025-03-20T12:00:00.000Z',
            analyse: (papers, told) => {
              tell = (done) => told?.(done, 4);
              tell(1);
              return new Promise((resolve) => (finish = () => resolve(analyse(papers))));
            },
          }),
        );
        await page.goto(`${slow}${PATH}/conflicts`);
        await says(page, '1 of 4 articles read');
        tell(3);
        await says(page, '3 of 4 articles read');
        await page.click('text=To the other stories');
        await page.goBack();
        await says(page, '3 of 4 articles read');
        if (javaScriptEnabled) expect(await seriousFindings(page)).toEqual([]);
        finish();
        await says(page, '3 shown of 3');
      }),
    SLOW,
  );

  test.each([[true], [false]])(
    'a view of the queue is kept under a name, found again, and removed (script: %s)',
    (javaScriptEnabled) =>
      inTab({ javaScriptEnabled }, async (page) => {
        await page.goto(`${base}${PATH}/conflicts`);
        await page.click('.facets >> text=Variant');
        await page.click('text=Latest article');
        await page.fill('#view-name', 'Spellings, latest first');
        await page.click('.keep button');
        await says(page, '1 shown of 3');
        await page.goto(`${base}${PATH}/conflicts`);
        await page.click('text=Spellings, latest first');
        expect(new URL(page.url()).search).toBe('?class=variant&order=newest');
        if (javaScriptEnabled) expect(await seriousFindings(page)).toEqual([]);
        await page.click('[aria-label="Remove the view Spellings, latest first"]');
        await page.waitForLoadState('load');
        expect(await page.getByText('Saved views').count()).toBe(0);
      }),
    SLOW,
  );

  test(
    'a second editor reviews blind with script off, and sees the verdict only then',
    () =>
      inTab({ javaScriptEnabled: false }, async (page) => {
        const signedAs = async (name: string) => {
          await page.goto(`${base}/stories`);
          await page.click('.who summary');
          await page.fill('#editor-name', name);
          await page.click('text=Sign as this');
        };
        const ruled = async (ruling: string, rationale: string) => {
          await page.goto(`${base}${PATH}/conflicts/date-capture`);
          await page.check(`text=Established: ${ruling}`);
          await page.fill('#rationale', rationale);
          await page.click('text=Record and stay');
        };
        await signedAs('Ada');
        await ruled('9 January 2025', 'The ministry gave this day.');
        await signedAs('Bob');
        for (const path of ['/conflicts/date-capture', '/factsheet', '/history', '/conflicts?status=all']) {
          await page.goto(base + PATH + path);
          expect(await page.locator('main').innerText()).not.toContain('The ministry gave this day.');
        }
        await page.click('text=For you to review');
        await page.click('text=When were the two soldiers captured?');
        await says(page, 'Your review');
        await ruled('11 January 2025', 'The photographs.');
        await says(page, 'Settled: 9 January 2025');
        await says(page, 'Dissent by Bob: 11 January 2025');
        await page.goto(`${base}${PATH}/factsheet`);
        await says(page, 'The ministry gave this day.');
      }),
    SLOW,
  );

  test(
    'two editors see each other, and what the other decided',
    () =>
      inTab({}, async (page) => {
        await page.goto(`${base}${PATH}/conflicts/date-capture`);
        await inTab({}, async (other) => {
          await other.goto(`${base}/stories`);
          await other.click('.who summary');
          await other.fill('#editor-name', 'Bob');
          await other.click('text=Sign as this');
          await other.goto(`${base}${PATH}/conflicts/date-capture`);
          await says(page, 'Bob is looking at this page too.');
          await press(other, '2', 'e');
          await other.keyboard.type('The photographs.');
          await press(other, 'Control+Enter');
          await says(page, 'This question changed while you had it open.');
        });
        await press(page, '1', 'e');
        await page.keyboard.type('My own reasons.');
        await press(page, 'Control+Enter');
        await says(page, 'Somebody else was first');
        expect(await page.inputValue('#rationale')).toBe('My own reasons.');
      }),
    SLOW,
  );

  test(
    'a hostile article does nothing',
    () =>
      inTab({}, async (page) => {
        let alerts = 0;
        page.on('dialog', (dialog) => {
          alerts += 1;
          void dialog.dismiss();
        });
        for (const path of ['', '/conflicts', '/conflicts/count-drones']) {
          await page.goto(base + PATH + path);
          expect(await page.title()).not.toContain('taken');
          expect(await page.locator('main svg, main script, main img').count()).toBe(0);
          expect(await overflow(page)).toBe(0);
        }
        expect(alerts).toBe(0);
      }),
    SLOW,
  );

  test.each([
    ['light', 1280],
    ['dark', 375],
  ] as const)(
    'nothing serious is wrong for assistive technology on these pages: %s, %d wide',
    (colorScheme, width) =>
      inTab({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        for (const path of PAGES) {
          await page.goto(base + path);
          expect([path, await seriousFindings(page)]).toEqual([path, []]);
          expect([path, await overflow(page)]).toEqual([path, 0]);
        }
      }),
    SLOW,
  );

  test(
    'nothing is lost at 200 % zoom',
    () =>
      inTab({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, async (page) => {
        for (const path of PAGES) {
          await page.goto(base + path);
          expect([path, await overflow(page)]).toEqual([path, 0]);
        }
      }),
    SLOW,
  );
});
