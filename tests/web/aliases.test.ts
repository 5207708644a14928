import { articleEntry, entry } from '../support/entries.ts';
import { flood, mill, quay } from './flood.ts';
import { valueOf, wordsOf } from './support.ts';

const SAME = { kind: 'person', name: ['Ann Holm', 'Anne Holm'], same: 'yes', scope: 'story', rationale: 'One mayor.' };

test('two names for one question are put up for decision, each with its words', async () => {
  const html = await (await flood()).page('/aliases');
  const words = wordsOf(html);
  expect(words).toContain('Person: Who is the mayor?');
  expect(words).toMatch(/Ann Holm\s*The Mill: Nine people died, said Mayor Ann Holm/);
  expect(html).toContain('name="name" value="Anne Holm" checked');
});

test('a decision is remembered with what rests on it, and is not asked for again', async () => {
  const { page, post, kept } = await flood();
  await post('/aliases', SAME).expect(303);
  expect(kept().at(-1)).toMatchObject({
    type: 'alias',
    names: ['Ann Holm', 'Anne Holm'],
    same: true,
    scope: 'story',
    rationale: 'One mayor.',
  });
  const words = wordsOf(await page('/aliases'));
  expect(words).not.toContain('To decide');
  expect(words).toContain('Ann Holm = Anne Holm one and the same Person · in this story only · Ada');
  expect(words).toContain('Rests on it: Who is the mayor?');
});

test('a refusal is remembered too, and can be taken back', async () => {
  const { page, post } = await flood();
  await post('/aliases', { ...SAME, same: 'no' }).expect(303);
  const html = await page('/aliases');
  expect(wordsOf(html)).toContain('Ann Holm ≠ Anne Holm not the same');
  await post('/withdrawals', { entry: valueOf(html, 'entry'), back: '/' }).expect(303);
  expect(wordsOf(await page('/aliases'))).toContain('To decide');
});

test('names nobody proposed are offered by the articles, and any other can be typed', async () => {
  const { page, post, kept } = await flood();
  expect(await page('/aliases')).toMatch(/name="name" value="[^"]*Holm"> /);
  await post('/aliases', { ...SAME, name: ['Ann Holm', '', 'Mayor of Arden'] }).expect(303);
  expect(kept().at(-1)).toMatchObject({ names: ['Ann Holm', 'Mayor of Arden'] });
});

test('what holds in every story is listed by the others and by the desk', async () => {
  const { store, browse, post } = await flood();
  await post('/aliases', { ...SAME, scope: 'desk' }).expect(303);
  const other = await store.create('Another flood', '2024-06-02T12:00:00.000Z');
  await store.append(other.id, () => [articleEntry(mill), articleEntry(quay)]);
  const there = wordsOf((await browse.get(`/stories/${other.id}/aliases`).expect(200)).text);
  expect(there).toContain('Ann Holm = Anne Holm one and the same Person · in every story · Ada');
  const desk = wordsOf((await browse.get('/aliases').expect(200)).text);
  expect(desk).toContain('Ann Holm = Anne Holm');
  expect(desk).toContain('The flood at Arden');
});

test('what holds in one story is not listed by another', async () => {
  const { store, browse, post } = await flood();
  await post('/aliases', SAME).expect(303);
  const other = await store.create('Another flood', '2024-06-02T12:00:00.000Z');
  expect(wordsOf((await browse.get(`/stories/${other.id}/aliases`).expect(200)).text)).not.toContain('Ann Holm =');
});

test.each([
  ['one name', { ...SAME, name: 'Ann Holm' }, 'Tick at least two names'],
  ['one name twice', { ...SAME, name: ['Ann Holm', 'Ann Holm'] }, 'Tick at least two names'],
  ['no button', { ...SAME, same: '' }, 'does not say what was decided'],
  ['a kind without names', { ...SAME, kind: 'date' }, 'does not say what was decided'],
])('%s is refused in words', async (_name, fields, sentence) => {
  const { post, kept } = await flood();
  const before = kept().length;
  const { text } = await post('/aliases', fields).expect(422);
  expect(wordsOf(text)).toContain(sentence);
  expect(kept()).toHaveLength(before);
});

test('names are text', async () => {
  const hostile = entry({
    type: 'alias',
    kind: 'person',
    names: ['<b>A', 'B'],
    same: true,
    scope: 'desk',
    rationale: '',
  });
  const { browse } = await flood([hostile]);
  const { text } = await browse.get('/aliases').expect(200);
  expect(text).toContain('&lt;b&gt;A = B');
});

test('a desk and a story without names say so', async () => {
  const { browse, page } = await flood([], []);
  expect(wordsOf(await page('/aliases'))).toContain('Nothing to decide');
  expect(wordsOf((await browse.get('/aliases')).text)).toContain('Nothing decided yet.');
});
