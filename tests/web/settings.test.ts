import { only } from '../../src/dossier.ts';
import type { SuggestionShows } from '../../src/model.ts';
import { openStore } from '../../src/store/lowdb.ts';
import { verdictEntry } from '../support/entries.ts';
import { temporaryFolder } from '../support/folder.ts';
import { analysed, flood, SEEN } from './flood.ts';
import { browserOn, valueOf, wordsOf } from './support.ts';

const SUGGESTED = 'What the desk suggests';
const ruled = (by = 'Ada') => verdictEntry({ slot: 'date-break', seen: SEEN }, { by });

describe('when the suggestion shows', () => {
  test.each<[SuggestionShows | undefined, string, string]>([
    [undefined, 'folded', 'open'],
    ['asked', 'folded', 'open'],
    ['verdict', 'absent', 'open'],
    ['always', 'open', 'open'],
  ])('set to %s: %s before a verdict, %s after it, and never before a blind review', async (setting, before, after) => {
    const { browse, path, store } = await flood();
    const shown = async (browser = browse) => {
      const { text } = await browser.get(`${path}/conflicts/date-break`).expect(200);
      if (!text.includes(SUGGESTED)) return 'absent';
      return /<details class="suggestion"[^>]* open>/.test(text) ? 'open' : 'folded';
    };
    if (setting !== undefined) {
      await browse.post('/settings').type('form').send({ suggestion: setting }).expect(303);
      expect((await browse.get('/settings')).text).toContain(`value="${setting}" checked`);
    }
    expect(await shown()).toBe(before);
    await store.append(path.slice('/stories/'.length), () => [ruled()]);
    expect(await shown()).toBe(after);
    const bob = await browserOn(store, analysed, 'Bob').get(`${path}/conflicts/date-break`);
    expect(bob.text).not.toContain(SUGGESTED);
  });

  test('who set it stands on the page and can be taken back; setting the same again is no entry', async () => {
    const { browse, store } = await flood();
    for (let n = 0; n < 2; n++) await browse.post('/settings').type('form').send({ suggestion: 'always' }).expect(303);
    expect(store.desk.entries).toHaveLength(1);
    const { text } = await browse.get('/settings').expect(200);
    expect(wordsOf(text)).toContain('Ada set that suggestions show always');
    await browse.post('/settings/withdrawals').type('form').send({ entry: store.desk.entries[0]?.id }).expect(303);
    expect((await browse.get('/settings')).text).toContain('value="asked" checked');
  });

  test.each([
    ['/settings', { suggestion: 'sometimes' }, 422],
    ['/settings/views', { name: ' ', class: 'conflict' }, 422],
    ['/settings/views', { name: 'x'.repeat(61), class: 'conflict' }, 422],
    ['/settings/views', { name: 'everything' }, 422],
    ['/settings/withdrawals', { entry: 'nothing' }, 404],
  ])('%s refuses %j', async (path, form, status) => {
    const { browse, store } = await flood();
    await browse.post(path).type('form').send(form).expect(status);
    expect(store.desk.entries).toEqual([]);
  });
});

describe('a saved view of the queue', () => {
  const kept = async (name: string) => {
    const there = await flood();
    const queue = `${there.path}/conflicts`;
    const { text } = await there.browse.get(`${queue}?class=conflict&order=newest&q=dam`).expect(200);
    const form = Object.fromEntries(['class', 'order', 'q', 'back'].map((field) => [field, valueOf(text, field)]));
    const answer = await there.browse
      .post('/settings/views')
      .type('form')
      .send({ ...form, q: 'dam', name })
      .expect(303);
    return { ...there, queue, back: String(answer.headers['location']) };
  };

  test('is listed beside the facets, leads to the same queue, and is removed', async () => {
    const { browse, queue, back, store } = await kept('Dates <first>');
    const { text } = await browse.get(back).expect(200);
    expect(text).toContain('aria-current="true">Dates &lt;first&gt;</a>');
    expect(text).not.toContain('Keep this view as');
    const plain = (await browse.get(queue)).text;
    const href = /<li class="saved"><a href="([^"]*)"/.exec(plain)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(href).toBe(`${queue}?class=conflict&q=dam&order=newest`);
    await browse
      .post('/settings/withdrawals')
      .type('form')
      .send({ entry: store.desk.entries.at(-1)?.id, back: queue })
      .expect(303);
    expect((await browse.get(queue)).text).not.toContain('Saved views');
  });

  test('kept again under its name takes the place of the first', async () => {
    const { browse, queue, store } = await kept('Dates');
    await browse.post('/settings/views').type('form').send({ name: 'Dates', kind: 'date' }).expect(303);
    const { text } = await browse.get(queue);
    expect(text.match(/class="saved"/g)).toHaveLength(1);
    expect(text).toContain(`href="${queue}?kind=date"`);
    expect(only(store.desk.entries, 'withdrawal')).toHaveLength(1);
  });

  test('survives a restart', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await browserOn(store).post('/settings/views').type('form').send({ name: 'Dates', kind: 'date' }).expect(303);
    await store.close();
    const again = await openStore(folder);
    expect(wordsOf((await browserOn(again).get('/settings')).text)).toContain('Dates');
    await again.close();
  });
});
