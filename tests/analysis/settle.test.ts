import { orphans, settle, settleAll, verdictsOf } from '../../src/analysis/settle.ts';
import { standing } from '../../src/dossier.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import type { Article, Conflict, Entry, Reading, Slot, Text, Verdict } from '../../src/model.ts';
import { entry, verdictEntry } from '../support/entries.ts';
import { analysisOf, report, textOf } from '../support/sample.ts';

/** The smallest kind: whole numbers, "some" fitting all of them. */
const number: Kind<number> = {
  name: 'number',
  label: 'Number',
  find: ({ text }) =>
    [...text.matchAll(/\d+/g)].map((m) => ({ value: Number(m[0]), start: m.index, end: m.index + m[0].length })),
  compare: (a, b) =>
    a === b
      ? { relation: 'same', because: 'the same number' }
      : { relation: 'different', because: `${Math.min(a, b)} is not ${Math.max(a, b)}` },
  show: String,
};

const herald = report('The Herald', '2025-03-01', 'The bridge carried 12 lorries.');
const courier = report('The Courier', '2025-03-02', 'There were 14 lorries on the bridge.');
const star = report('The Star', '2025-03-03', 'Police counted 12 lorries there.');
const mirror = report('The Mirror', '2025-03-04', 'A driver spoke of 15 lorries.');
const echo = report('The Echo', '2025-03-05', 'It says 14 lorries.');

const quotes = new Map([
  [herald, '12 lorries'],
  [courier, '14 lorries'],
  [star, '12 lorries'],
  [mirror, '15 lorries'],
  [echo, '14 lorries'],
]);

/** The slot that these articles make: one reading for each number they give. */
function slotOf(
  articles: readonly Article[],
  change: Partial<Conflict> = {},
): { slot: Slot; texts: Map<string, Text> } {
  const texts = articles.map((article) => textOf(article));
  const shows = [...new Set(articles.map((article) => quotes.get(article)?.slice(0, 2) ?? ''))];
  const answers = shows.map((show) => ({
    show,
    value: Number(show),
    words: articles
      .filter((article) => quotes.get(article)?.startsWith(show) === true)
      .map((article) => [article, quotes.get(article) ?? ''] as const),
  }));
  const question = {
    id: 'lorries',
    question: 'How many lorries?',
    kind: 'number',
    answers,
    class: 'conflict' as const,
  };
  const [conflict] = analysisOf(texts, [question]).conflicts;
  if (conflict === undefined) throw new Error('no conflict');
  return { slot: { ...conflict, ...change }, texts: new Map(texts.map((text) => [text.article, text])) };
}

const seenIn = (readings: readonly Reading[]) =>
  readings.map(({ show, claims }) => ({ show, passages: claims.map(({ passage }) => passage) }));

const first = slotOf([herald, courier]);
const plain: Partial<Verdict> = {
  slot: 'lorries',
  kind: 'number',
  answer: '12',
  seen: seenIn(first.slot.readings),
};
const verdict = (change: Partial<Verdict> = {}, by = 'Ada') => verdictEntry({ ...plain, ...change }, { by });
const status = (articles: readonly Article[], change: Partial<Verdict> = {}, slot: Partial<Conflict> = {}) => {
  const made = slotOf(articles, slot);
  return settle(made.slot, [verdict(change)], made.texts, [number]);
};

describe('a verdict on a slot', () => {
  test.each<[string, readonly Article[], Partial<Verdict>, Partial<Conflict>, string]>([
    ['holds for what was seen', [herald, courier], {}, {}, 'settled'],
    ['holds when an article agrees', [herald, courier, star], {}, {}, 'settled'],
    ['is reopened by another answer', [herald, courier, mirror], {}, {}, 'reopened'],
    ['is reopened by a new witness of the rejected one', [herald, courier, echo], {}, {}, 'reopened'],
    ['holds when its witness is gone', [courier], {}, {}, 'settled'],
    ['that saw nothing is known by its slot', [herald, courier], { seen: [], answer: '12' }, {}, 'reopened'],
    ['may give an answer of its own', [herald, courier, mirror], { answer: 'it was 15' }, {}, 'settled'],
    [
      'in words that name no value allows what was weighed',
      [herald, courier, echo],
      { answer: 'a queue' },
      {},
      'settled',
    ],
    ['in words that name no value allows no more', [herald, courier, mirror], { answer: 'a queue' }, {}, 'reopened'],
    ['both true: holds for either', [herald, courier, star, echo], { outcome: 'both-true', answer: '' }, {}, 'settled'],
    ['both true: a third reopens', [herald, courier, mirror], { outcome: 'both-true', answer: '' }, {}, 'reopened'],
    ['unresolved: holds for either', [herald, courier, echo], { outcome: 'unresolved', answer: '' }, {}, 'settled'],
    ['unresolved: a third reopens', [herald, courier, mirror], { outcome: 'unresolved', answer: '' }, {}, 'reopened'],
    ['one thing written two ways: either will do', [herald, courier, echo], {}, { class: 'variant' }, 'settled'],
    ['one thing written two ways: a third reopens', [herald, courier, mirror], {}, { class: 'variant' }, 'reopened'],
    ['finds its slot by the words it saw', [herald, courier], {}, { id: 'renamed' }, 'settled'],
    ['does not concern a slot of another kind', [herald, courier], { kind: 'date', slot: 'other' }, {}, 'open'],
    ['does not follow its slot’s id to another question', [star, mirror], {}, {}, 'open'],
    ['does not concern words it never saw', [star, mirror], { slot: 'other' }, {}, 'open'],
    ['a review alone decides nothing', [herald, courier], { review: true }, {}, 'open'],
  ])('%s', (_, articles, change, slot, expected) => {
    // prettier-ignore
    expect(status(articles, change, slot).status).toBe(expected);
  });

  test('of a kind nobody knows is compared by its words', () => {
    const unknown = (articles: readonly Article[]) => {
      const { slot, texts } = slotOf(articles);
      return settle(slot, [verdict()], texts, []).status;
    };
    expect(unknown([herald, courier, star])).toBe('settled');
    expect(unknown([herald, courier, echo])).toBe('reopened');
  });

  test('reopened, says who said what and why it cannot be', () => {
    expect(status([herald, courier, mirror]).because).toBe(
      'The Mirror says “15 lorries”, which the verdict did not see: 12 is not 15.',
    );
  });

  test('settled, says who ruled when and who has agreed since', () => {
    expect(status([herald, courier, star]).because).toBe('Ada ruled on 2025-03-20. Supported since by The Star.');
  });

  test('an article whose text shifted is no newcomer', () => {
    const { slot, texts } = first;
    const moved = {
      ...slot,
      readings: slot.readings.map((reading) => ({
        ...reading,
        claims: reading.claims.map((claim) => ({ ...claim, passage: { ...claim.passage, start: 900, end: 910 } })),
      })),
    };
    expect(settle(moved, [verdict()], texts, [number]).status).toBe('settled');
  });

  test('flags evidence whose words are gone', () => {
    const evidence = [{ article: herald.id, start: 0, end: 5, quote: 'gone!' }];
    expect(status([herald, courier], { evidence }).because).toContain(
      'The evidence “gone!” no longer stands in The Herald.',
    );
    const { texts } = first;
    const there = { article: herald.id, start: 0, end: 3, quote: herald.text.slice(0, 3) };
    const nowhere = { ...there, article: 'removed' };
    expect(orphans([there, ...evidence, nowhere], texts)).toEqual([...evidence, nowhere]);
  });
});

describe('several verdicts', () => {
  const { slot, texts } = first;
  test('the last that is no review counts, and all are kept', () => {
    const one = verdict({ answer: '14' });
    const two = verdict({ answer: '12' }, 'Bo');
    const dissent = verdict({ answer: '14', review: true }, 'Cy');
    expect(settle(slot, [one, two, dissent], texts, [number])).toMatchObject({
      verdict: two,
      history: [one, two, dissent],
    });
  });

  test('a later verdict that saw the newcomer settles again', () => {
    const later = slotOf([herald, courier, mirror]);
    const again = verdict({ seen: seenIn(later.slot.readings) });
    expect(settle(later.slot, [verdict(), again], later.texts, [number]).status).toBe('settled');
  });

  test('those of a bulk decision count singly and are taken back together', () => {
    const bulk: Entry = entry({
      type: 'bulk',
      verdicts: [verdict().verdict, verdict({ slot: 'other', seen: [] }).verdict],
    });
    const back = entry({ type: 'withdrawal', entry: bulk.id });
    const dossier = { id: 's', title: 's', createdAt: '', entries: [bulk] };
    expect(verdictsOf(standing(dossier)).map(({ id, verdict: { slot: on } }) => [id, on])).toEqual([
      [bulk.id, 'lorries'],
      [bulk.id, 'other'],
    ]);
    expect(verdictsOf(standing({ ...dossier, entries: [bulk, back] }))).toEqual([]);
  });

  test('every slot at once stands as each would alone', () => {
    const others = ['a', 'b'].map((id) => ({ ...slotOf([star, mirror]).slot, id }));
    const renamed = { ...slot, id: 'renamed' };
    const entries = [verdict({ slot: 'b', seen: [] }), verdict()];
    const all = settleAll([...others, renamed], entries, texts);
    expect([...all].map(([id, { status: is }]) => [id, is])).toEqual([
      ['a', 'open'],
      ['b', 'reopened'],
      ['renamed', 'settled'],
    ]);
    for (const one of [...others, renamed]) expect(all.get(one.id)).toEqual(settle(one, entries, texts));
  });
});
