import { html } from '../../src/exports/html.ts';
import { line } from '../../src/exports/plain.ts';
import { cite, factWith, HOSTILE, sheetOf, sheetOfNothingBut } from '../support/sheet.ts';

const TAG = /<(\/?[a-z0-9]+|!doctype)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** What a browser shows of a page. */
const textOf = (page: string): string =>
  page.replace(TAG, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? '');

test('a fact reads as an editor would print it', () => {
  const page = html.render(sheetOf());
  expect(page).toContain('<title>The bridge: fact sheet</title>');
  expect(page).toContain('<h2>When did the bridge fall?</h2>\n<p class="wording">on Monday, 3 March</p>');
  expect(page).toContain('<p class="status">Settled by the editors · Ada, <time>2025-03-20</time></p>');
  expect(page).toContain('<q>The bridge fell on <mark>Monday</mark>.</q>');
  expect(page).toContain(
    '<a href="https://herald.example/bridge?a=1&amp;b=2" rel="noreferrer">The Herald, Bridge falls</a>',
  );
});

test('nothing is loaded and nothing runs, and the page says so itself', () => {
  const page = html.render(sheetOf());
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<(script|link|img|iframe)|@import|url\(/);
});

test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('%j is text and nothing else', (_, text) => {
  const allowed = new Set(
    '!doctype html head meta title style body h1 h2 section p time ul li a q mark span'.split(' '),
  );
  const page = html.render(sheetOfNothingBut(text)).replace(/<style>.*?<\/style>/s, '');
  for (const [, name = '', attributes = ''] of page.matchAll(TAG)) {
    expect(allowed).toContain(name.replace('/', ''));
    expect(attributes).not.toMatch(/\bon|javascript:|src=/);
  }
  expect(page.replace(TAG, '')).not.toMatch(/[<>]/);
  expect(textOf(page).split(line(text)).length).toBeGreaterThan(5);
});

test('an address that is none of the web’s is no link', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ''])
    expect(html.render(sheetOf([factWith({ citations: [cite({ url })] })]))).toContain(
      '<li>The Herald, Bridge falls: <q>',
    );
});

test('words that are gone are marked', () => {
  const page = html.render(sheetOf([factWith({ citations: [cite({ orphaned: true, sentence: 'Monday' })] })]));
  expect(page).toContain('<q><mark>Monday</mark></q> <span class="orphaned">(no longer in the text)</span>');
});
