import type { Article, Brief, ConflictClass } from '../../src/model.ts';
import { articleEntry } from '../support/entries.ts';
import { analysisOf, type Question, report, textOf } from '../support/sample.ts';
import { browserOn, valueOf, visit, wordsOf } from './support.ts';

const herald = report('The Herald', '2025-02-20', 'The two soldiers were captured on Jan. 9 near the border.');
const post = report('The Post', '2025-02-21', 'The two soldiers were captured on January 11 near the border.');
const gazette = report('The Gazette', '2025-02-22', 'The two soldiers were taken in January. Gen. Ri led them.');

const captured: Question = {
  id: 'date-capture',
  question: 'When were the two soldiers captured?',
  kind: 'date',
  class: 'conflict',
  answers: [
    { show: '9 January 2025', words: [[herald, 'Jan. 9']] },
    { show: '11 January 2025', words: [[post, 'January 11']] },
  ],
  compatible: [{ show: 'January 2025', words: [[gazette, 'January']] }],
};
const spelt = (n: number, word: ConflictClass = 'variant'): Question => ({
  id: `name-${n}`,
  question: `Who led unit ${n}?`,
  kind: 'person',
  class: word,
  answers: [
    { show: 'Ri', words: [[gazette, 'Ri']] },
    { show: `Lee ${n}`, words: [[herald, 'soldiers']] },
  ],
});

const analyseAs = (questions: readonly Question[]) => (papers: Brief) => {
  const here = (articles: readonly Article[]) => (words: readonly (readonly [Article, string])[]) =>
    words.filter(([article]) => articles.some(({ id }) => id === article.id));
  const standing = here(papers.articles);
  return analysisOf(
    papers.articles.map((article) => textOf(article)),
    questions.map((question) => ({
      ...question,
      answers: question.answers
        .map((answer) => ({ ...answer, words: standing(answer.words) }))
        .filter(({ words }) => words.length > 0),
      compatible: (question.compatible ?? []).map((answer) => ({ ...answer, words: standing(answer.words) })),
    })),
  );
};

const desk = async (questions: readonly Question[] = [captured, spelt(1), spelt(2)]) => {
  const analyse = analyseAs(questions);
  const { store, browse } = await visit(analyse);
  const { id } = await store.create('The prisoners', '2025-03-20T12:00:00.000Z');
  await store.append(id, () => [herald, post, gazette].map(articleEntry));
  const page = async (path: string) => (await browse.get(path).expect(200)).text;
  const bob = browserOn(store, analyse, 'Bob');
  return { store, browse, bob, page, path: `/stories/${id}/conflicts`, id };
};

/** The verdict form as a page gives it, with what somebody fills in. */
const filled = (html: string, ruling: string, rationale: string) => ({
  version: valueOf(html, 'version'),
  ruling: rulingNamed(html, ruling),
  rationale,
});

function rulingNamed(html: string, label: string): string {
  for (const [, value, rest] of html.matchAll(/name="ruling" value="([^"]*)"([\s\S]*?)<\/label>/g))
    if (wordsOf(rest ?? '').includes(label)) return value ?? '';
  throw new Error(`no ruling “${label}”`);
}

describe('the queue', () => {
  test('lists what is unsettled, most harmful first, with counts', async () => {
    const { page, path } = await desk();
    const words = wordsOf(await page(path));
    expect(words).toContain('3 shown of 3 · 0 settled');
    expect(words.indexOf('When were the two soldiers captured?')).toBeLessThan(words.indexOf('Who led unit 1?'));
    expect(words).toContain('9 January 2025 ≠ against 11 January 2025');
  });

  test.each([
    ['class=variant', '2 shown of 3'],
    ['class=conflict', '1 shown of 3'],
    ['outlet=The+Post', '1 shown of 3'],
    ['q=captured+9', '1 shown of 3'],
    ['q=nothing+like+it', '0 shown of 3'],
    ['status=settled', '0 shown of 3'],
    ['status=all', '3 shown of 3'],
    ['harm=high', '1 shown of 3'],
    ['assignee=Bob', '0 shown of 3'],
    ['class=nonsense', '0 shown of 3'],
  ])('narrowed by its URL: %s', async (query, says) => {
    const { page, path } = await desk();
    expect(wordsOf(await page(`${path}?${query}`))).toContain(says);
  });

  test.each([
    ['', ['date-capture', 'name-1', 'name-2']],
    ['?order=newest', ['name-1', 'name-2', 'date-capture']],
    ['?order=articles', ['date-capture', 'name-1', 'name-2']],
    ['?order=nonsense', ['date-capture', 'name-1', 'name-2']],
  ])('is ordered as its URL says: %j', async (query, slots) => {
    const { page, path } = await desk();
    const found = (await page(path + query)).matchAll(/class="what"><a href="[^"]*\/conflicts\/([^"?]*)/g);
    expect(Array.from(found, ([, slot]) => slot)).toEqual(slots);
  });

  test('accepts the harmless together, as one entry that can be taken back', async () => {
    const { store, browse, page, path, id } = await desk();
    const html = await page(`${path}?tick=harmless`);
    const tick = [...html.matchAll(/name="tick" value="([^"]*)"[^>]*? checked/g)].map(([, value]) => value ?? '');
    expect(tick).toHaveLength(2);
    const { headers } = await browse
      .post(`${path}/bulk`)
      .type('form')
      .send({ tick, rationale: 'Two spellings.' })
      .expect(303);
    const after = await page(String(headers['location']));
    expect(wordsOf(after)).toContain('2 questions accepted as harmless.');
    expect(wordsOf(after)).toContain('1 shown of 3 · 2 settled');
    expect(store.get(id).entries.at(-1)).toMatchObject({ type: 'bulk', by: 'Ada' });
    await browse
      .post(`/stories/${id}/withdrawals`)
      .type('form')
      .send({ entry: valueOf(after, 'entry'), back: path })
      .expect(303);
    expect(wordsOf(await page(path))).toContain('3 shown of 3 · 0 settled');
  });

  test('accepts none when one of the ticked must be decided by itself', async () => {
    const { store, browse, page, path, id } = await desk();
    const tick = [...(await page(path)).matchAll(/name="tick" value="([^"]*)"/g)].map(([, value]) => value ?? '');
    const { text } = await browse
      .post(`${path}/bulk`)
      .type('form')
      .send({ tick, rationale: 'All the same.' })
      .expect(422);
    expect(wordsOf(text)).toContain(
      '1 ticked question must be decided one by one, such as “When were the two soldiers captured?”. Nothing was changed.',
    );
    expect(store.get(id).entries).toHaveLength(3);
  });

  test('gives questions to somebody', async () => {
    const { browse, page, path, id } = await desk();
    const tick = [...(await page(path)).matchAll(/name="tick" value="([^"]*)"/g)]
      .map(([, value]) => value ?? '')
      .slice(0, 1);
    await browse.post(`/stories/${id}/assignments`).type('form').send({ tick, to: 'Bob' }).expect(303);
    expect(wordsOf(await page(`${path}?assignee=Bob`))).toContain('1 shown of 3');
  });
});

describe('a conflict', () => {
  test('is shown as a question with its readings, the words and why', async () => {
    const { page, path } = await desk();
    const html = await page(`${path}/date-capture`);
    const words = wordsOf(html);
    expect(words).toContain('When were the two soldiers captured?');
    expect(words).toContain('Fits more than one reading January 2025');
    expect(html).toContain('<mark>Jan. 9</mark>');
    expect(words).toContain('captured on only here: Jan. 9 (end) near the border.');
    expect(html).toMatch(/href="\/stories\/the-prisoners\/articles\/[0-9a-f]{12}#p-\d+-\d+"/);
    expect(words).toContain('3 of 3'.replace('3 of', '1 of'));
  });

  test('that is not there is a page that says so', async () => {
    const { browse, path } = await desk();
    const { text } = await browse.get(`${path}/nothing`).expect(404);
    expect(wordsOf(text)).toContain('This question is no longer in the queue');
  });

  test('is decided with a rationale; the next unsettled one follows; the decision is kept', async () => {
    const { store, browse, page, path, id } = await desk();
    const html = await page(`${path}/date-capture`);
    const form = {
      ...filled(html, '9 January 2025', 'The ministry gave this day.'),
      wouldChange: 'A log of the unit.',
      publishable: 'no',
    };
    const { headers } = await browse.post(`${path}/date-capture/verdicts`).type('form').send(form).expect(303);
    expect(headers['location']).toContain(`${path}/name-1?done=`);
    expect(wordsOf(await page(String(headers['location'])))).toContain(
      'Verdict recorded on “When were the two soldiers captured?”: 9 January 2025.',
    );
    const entry = store.get(id).entries.at(-1);
    expect(entry).toMatchObject({
      type: 'verdict',
      by: 'Ada',
      verdict: {
        outcome: 'established',
        answer: '9 January 2025',
        publishable: false,
        review: false,
        evidence: [{ quote: 'Jan. 9' }],
        seen: [{ show: '9 January 2025' }, { show: '11 January 2025', rejected: 'other' }],
      },
    });
    expect(wordsOf(await page(path))).toContain('2 shown of 3 · 1 settled');
    const decided = wordsOf(await page(`${path}/date-capture`));
    expect(decided).toContain('Settled: 9 January 2025 The ministry gave this day.');
    expect(decided).toContain('not to be published');
  });

  test.each([
    ['no rationale', '9 January 2025', '  ', 'Write why: a verdict needs a rationale.'],
    ['own words without words', 'in my own words', 'Because.', 'Write the answer in your own words'],
  ])('is not decided with %s, and keeps what was typed', async (_what, ruling, rationale, says) => {
    const { store, browse, page, path, id } = await desk();
    const form = { ...filled(await page(`${path}/date-capture`), ruling, rationale), wouldChange: 'A log.' };
    const { text } = await browse.post(`${path}/date-capture/verdicts`).type('form').send(form).expect(422);
    expect(wordsOf(text)).toContain(says);
    expect(text).toContain('A log.</textarea>');
    expect(store.get(id).entries).toHaveLength(3);
  });

  test('that somebody else decided first is shown with both versions, and nothing typed is lost', async () => {
    const { store, browse, bob, page, path, id } = await desk();
    const html = await page(`${path}/date-capture`);
    await bob
      .post(`${path}/date-capture/verdicts`)
      .type('form')
      .send(filled(html, '11 January 2025', 'The photos are of that day.'))
      .expect(303);
    const mine = filled(html, '9 January 2025', 'The ministry <gave> this day.');
    const { text } = await browse.post(`${path}/date-capture/verdicts`).type('form').send(mine).expect(409);
    expect(wordsOf(text)).toContain('Somebody else was first');
    expect(wordsOf(text)).toContain('Now: Bob recorded a verdict');
    expect(text).toContain('The ministry &lt;gave&gt; this day.</textarea>');
    expect(store.get(id).entries).toHaveLength(4);
    const again = { ...mine, version: valueOf(text, 'version'), review: valueOf(text, 'review') };
    await browse.post(`${path}/date-capture/verdicts`).type('form').send(again).expect(303);
    expect(store.get(id).entries.at(-1)).toMatchObject({ type: 'verdict', verdict: { review: true } });
  });

  test('that went away while somebody was writing gives back what was written', async () => {
    const { store, browse, page, path, id } = await desk();
    const form = filled(await page(`${path}/date-capture`), '9 January 2025', 'A long reasoned rationale.');
    const { text } = await browse.post(`${path}/gone-meanwhile/verdicts`).type('form').send(form).expect(409);
    expect(text).toContain('A long reasoned rationale.</textarea>');
    const note = await browse
      .post(`${path}/gone-meanwhile/annotations`)
      .type('form')
      .send({ body: 'My note.' })
      .expect(409);
    expect(note.text).toContain('My note.</textarea>');
    expect(store.get(id).entries).toHaveLength(3);
  });

  test('reviewed by a second editor is blind until the review is given; then dissent stands beside it', async () => {
    const { browse, bob, page, path } = await desk();
    await browse
      .post(`${path}/date-capture/verdicts`)
      .type('form')
      .send(filled(await page(`${path}/date-capture`), '9 January 2025', 'The ministry gave this day.'))
      .expect(303);
    const toReview = async (browser: typeof bob) => wordsOf((await browser.get(`${path}?status=review`)).text);
    expect(await toReview(bob)).toContain('1 shown of 3');
    expect(await toReview(browse)).toContain('0 shown of 3');
    const shown = (await bob.get(`${path}/date-capture?reveal=yes`).expect(200)).text;
    const empty = { ...filled(shown, '11 January 2025', ''), reveal: valueOf(shown, 'reveal') };
    const refused = await bob.post(`${path}/date-capture/verdicts`).type('form').send(empty).expect(422);
    expect(wordsOf(refused.text)).toContain('Settled: 9 January 2025');
    const blind = (await bob.get(`${path}/date-capture`).expect(200)).text;
    expect(wordsOf(blind)).toContain('Ada has decided this.');
    expect(wordsOf(blind)).not.toContain('The ministry gave this day.');
    expect(wordsOf(blind)).not.toContain('What the desk suggests');
    await bob
      .post(`${path}/date-capture/verdicts`)
      .type('form')
      .send({ ...filled(blind, '11 January 2025', 'Photos.'), review: 'yes' })
      .expect(303);
    const words = wordsOf((await bob.get(`${path}/date-capture`).expect(200)).text);
    expect(words).toContain('Settled: 9 January 2025');
    expect(words).toContain('Dissent by Bob: 11 January 2025');
    expect(await toReview(bob)).toContain('0 shown of 3');
    expect(wordsOf((await bob.get(`${path}/name-1?reveal=yes`).expect(200)).text)).toContain('What the desk suggests');
  });

  test('settled stays settled when an article agrees, and is reopened by one that contradicts, saying why', async () => {
    const agreeing = report('The Echo', '2025-02-23', 'It happened on Jan. 9, the Echo has learned.');
    const contradicting = report('The Times', '2025-02-24', 'It happened on Jan. 13, the Times has learned.');
    const happened: Question = {
      ...captured,
      kind: 'unknown kind',
      compatible: [],
      answers: [
        {
          show: '9 January 2025',
          words: [
            [herald, 'Jan. 9'],
            [agreeing, 'Jan. 9'],
          ],
        },
        { show: '11 January 2025', words: [[post, 'January 11']] },
        { show: '13 January 2025', words: [[contradicting, 'Jan. 13']] },
      ],
    };
    const { store, browse, page, path, id } = await desk([happened]);
    const form = filled(await page(`${path}/date-capture`), '9 January 2025', 'The ministry gave this day.');
    await browse.post(`${path}/date-capture/verdicts`).type('form').send(form).expect(303);
    await store.append(id, () => [articleEntry(agreeing)]);
    expect(wordsOf(await page(`${path}/date-capture`))).toContain('Supported since by The Echo.');
    await store.append(id, () => [articleEntry(contradicting)]);
    expect(wordsOf(await page(path))).toContain('1 shown of 1 · 0 settled');
    const reopened = wordsOf(await page(`${path}/date-capture`));
    expect(reopened).toContain('Reopened. The Times says “Jan. 13”, which the verdict did not see');
    expect(reopened).toContain('Earlier verdict: 9 January 2025');
  });

  test('about names asks whether they are one, and remembers the answer', async () => {
    const { store, browse, page, path, id } = await desk();
    const words = wordsOf(await page(`${path}/name-1`));
    expect(words).toContain('One under two names?');
    expect(wordsOf(await page(`${path}/date-capture`))).not.toContain('One under two names?');
    const form = { kind: 'person', name: ['Ri', 'Lee 1'], same: 'yes', scope: 'desk', back: path };
    const { headers } = await browse.post(`/stories/${id}/aliases`).type('form').send(form).expect(303);
    expect(wordsOf(await page(String(headers['location'])))).toContain(
      'Remembered: “Ri” and “Lee 1” are one and the same.',
    );
    expect(store.get(id).entries.at(-1)).toMatchObject({ type: 'alias', names: ['Ri', 'Lee 1'], same: true });
  });

  test('takes notes on a passage', async () => {
    const { browse, page, path } = await desk();
    const passage = /name="evidence" value="([^"]*)"/.exec(await page(`${path}/date-capture`))?.[1] ?? '';
    await browse
      .post(`${path}/date-capture/annotations`)
      .type('form')
      .send({ body: 'Ask <b>the desk</b>.', passage })
      .expect(303);
    const html = await page(`${path}/date-capture`);
    expect(html).toContain('Ask &lt;b&gt;the desk&lt;/b&gt;.');
    await browse.post(`${path}/date-capture/annotations`).type('form').send({ body: ' ' }).expect(422);
  });
});
