import type { Entry, Verdict } from '../../src/model.ts';
import { entry, verdictEntry } from '../support/entries.ts';
import { analysed, at, flood, mill, quay, SEEN } from './flood.ts';
import { browserOn, valueOf, wordsOf } from './support.ts';

/** What Bob decided, in words that stand nowhere else. */
const decision: Partial<Verdict> = {
  slot: 'date-break',
  question: 'When did the dam break?',
  answer: 'SEALED ANSWER',
  rationale: 'SEALED RATIONALE',
  wouldChange: 'SEALED CHANGE',
  publishable: false,
  seen: SEEN.map((reading) => ({ ...reading, rejected: 'mistranslated' })),
  evidence: [at(quay, 'Anne Holm wept')],
};
const bobs = verdictEntry(decision, { by: 'Bob' });
const bulk = entry({ type: 'bulk', verdicts: [{ ...bobs.verdict, outcome: 'not-a-conflict', answer: '' }] });
const review = (by: string) =>
  verdictEntry({ ...decision, answer: `${by}'s SEALED ANSWER`, review: true }, { by, at: '2025-03-20T13:00:00.000Z' });

const TELLING =
  /SEALED|<b>not to be published|, do not publish|>do not publish|Set aside:|accepted \d|accepted as harmless\.|What the desk suggests/;
/** Every page of a story, as somebody who follows links comes to them. */
const pages = (done: string) => [
  '',
  '/conflicts',
  '/conflicts?status=all',
  '/conflicts?status=review',
  `/conflicts?status=all&done=${done}`,
  '/conflicts/date-break',
  '/coverage?show=all',
  '/timeline?show=all',
  '/origins',
  '/aliases',
  '/factsheet',
  '/factsheet?show=settled',
  '/factsheet?fact=date-break',
  '/history',
  '/history?show=verdicts',
  '/history?q=sealed',
  `/articles/${mill.id}?show=all`,
  `/articles/${quay.id}?show=all`,
  `/articles/${mill.id}/links?at=${at(mill, '2 May').start}-${at(mill, '2 May').end}`,
];
const told = async (entries: readonly Entry[], editor: string, path: string) => {
  const { store, path: story } = await flood(entries);
  const { text } = await browserOn(store, analysed, editor).get(story + path);
  return text;
};

describe('before their own review, an editor is not told what another decided', () => {
  const withdrawn = verdictEntry(decision, { by: 'Bob' });
  const taken = entry({ type: 'withdrawal', entry: withdrawn.id }, { by: 'Bob' });
  test.each([
    ['one verdict', [bobs], bobs.id],
    ['a verdict in its second wording', [withdrawn, taken, bobs], taken.id],
    ['many accepted together', [{ ...bulk, by: 'Bob' }], bulk.id],
    ['a verdict and another’s review', [bobs, review('Cleo')], bobs.id],
  ] as const)('%s', async (_, entries, done) => {
    const { store, path: story } = await flood([...entries]);
    const ada = browserOn(store, analysed);
    for (const path of pages(done)) {
      const { text } = await ada.get(story + path).expect(200);
      expect([path, TELLING.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });
});

test.each([
  ['/conflicts?status=all', 'Settled'],
  ['/conflicts?status=review', '1 shown of 2'],
  ['/conflicts/date-break', 'Bob has decided this.'],
  ['/factsheet', 'Decided; hidden from you until you have given your own review.'],
  ['/factsheet', '1 verdict by others is hidden until you have given your own review.'],
  ['/factsheet', 'the files hold the verdicts that are hidden from you here'],
  ['/history', 'Bob decided “When did the dam break?” (hidden until you have given your review)'],
])('that it was decided is no secret: %s', async (path, says) => {
  expect(wordsOf(await told([bobs], 'Ada', path))).toContain(says);
});

test('who decided it, and who has reviewed it, see everything', async () => {
  for (const editor of ['Bob', 'Cleo']) {
    expect(await told([bobs, review('Cleo')], editor, '/history')).toContain('SEALED RATIONALE');
    expect(await told([bobs, review('Cleo')], editor, '/factsheet')).toContain('SEALED ANSWER');
    expect(await told([bobs, review('Cleo')], editor, '/history')).toContain('alpha');
  }
});

test('their own review opens it, and both stand side by side', async () => {
  const { store, path } = await flood([bobs]);
  const ada = browserOn(store, analysed);
  const { text } = await ada.get(`${path}/conflicts/date-break`);
  const form = { version: valueOf(text, 'version'), ruling: 'unresolved', rationale: 'Two gauges.', review: 'yes' };
  await ada.post(`${path}/conflicts/date-break/verdicts`).type('form').send(form).expect(303);
  const words = wordsOf((await ada.get(`${path}/conflicts/date-break`)).text);
  expect(words).toContain('Settled: SEALED ANSWER');
  expect(words).toContain('Dissent by Ada');
});

test('a browser may choose to be shown everything, and to review blind again', async () => {
  const { store, path } = await flood([bobs]);
  const ada = browserOn(store, analysed);
  const asked = async (verdicts: string) => {
    const { headers } = await ada
      .post('/editor/verdicts')
      .type('form')
      .send({ verdicts, back: `${path}/history` });
    expect(headers['location']).toBe(`${path}/history`);
    return wordsOf(
      (await ada.get(`${path}/history`).set('Cookie', `editor=Ada; ${headers['set-cookie']?.[0]?.split(';')[0] ?? ''}`))
        .text,
    );
  };
  const open = await asked('shown');
  expect(open).toContain('SEALED ANSWER');
  expect(open).toContain('You see what others decided before you review it.');
  expect(await asked('hidden')).not.toContain('SEALED');
});

test('a reopened question hides nothing: it is to be decided anew', async () => {
  const contradicted = verdictEntry({ ...decision, seen: [{ show: 'in the night', passages: [at(quay, '3 May')] }] }, { by: 'Bob' }); // prettier-ignore
  expect(await told([contradicted], 'Ada', '/conflicts/date-break')).toContain('SEALED RATIONALE');
});
