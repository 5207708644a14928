import { reconcile } from '../../src/analysis/reconcile.ts';
import { date } from '../../src/kinds/date.ts';
import type { Analysis, Certainty, ConflictClass, Entry, FactSheet, Verdict } from '../../src/model.ts';
import { read } from '../../src/text/read.ts';
import { entry, verdictEntry } from '../support/entries.ts';
import { analysisOf, type Question, report, textOf } from '../support/sample.ts';

const herald = report(
  'The Herald',
  '2025-03-01',
  '# Bridge falls\n\nThe bridge fell on Monday. Two people died. It was old.',
);
const courier = report(
  'The Courier',
  '2025-03-02',
  '# A bad week\n\nThe bridge came down on Tuesday. It killed two people.',
);
const star = report('The Star', '2025-03-04', '# Toll rises\n\nThree people are now dead. The bridge fell this week.');
const texts = [herald, courier, star].map((article) => textOf(article));

const asked = (id: string, answers: Question['answers'], more: Partial<Question> = {}): Question => ({
  id,
  question: `${id}?`,
  kind: 'number',
  answers,
  ...more,
});
const monday = { show: 'Monday', words: [[herald, 'Monday']] as const };
const tuesday = { show: 'Tuesday', words: [[courier, 'Tuesday']] as const };
const two = { show: 'two', words: [[herald, 'Two'], [courier, 'two']] as const }; // prettier-ignore
const three = { show: 'three', words: [[star, 'Three']] as const };
const day = (kind: ConflictClass = 'conflict') => asked('day', [monday, tuesday], { class: kind });

const sheet = (
  questions: readonly Question[],
  entries: readonly Entry[] = [],
  change: Partial<Analysis> = {},
): FactSheet =>
  reconcile({ id: 's', title: 'The bridge', createdAt: '', entries }, { ...analysisOf(texts, questions), ...change });
const factOf = (...args: Parameters<typeof sheet>) => sheet(...args).facts[0];

const verdict = (change: Partial<Verdict> = {}) => {
  const { conflicts } = analysisOf(texts, [day()]);
  const seen = (conflicts[0]?.readings ?? []).map(({ show, claims }) => ({
    show,
    passages: claims.map(({ passage }) => passage),
  }));
  return verdictEntry({
    slot: 'day',
    kind: 'number',
    answer: 'on Monday',
    rationale: 'The log says so.',
    seen,
    ...change,
  });
};

describe('a line', () => {
  test.each<[string, Question, string, string]>([
    ['two origins agree', asked('dead', [two]), 'agreed', 'two'],
    [
      'one tells more exactly',
      asked('dead', [two], { compatible: [three] }),
      'range',
      'two (The Herald, The Courier); also given as three (The Star)',
    ],
    ['accounts differ', day(), 'disputed', 'Accounts differ: Monday (The Herald) or Tuesday (The Courier)'],
    ['speakers differ', day('dispute'), 'disputed', 'Accounts differ: Monday (The Herald) or Tuesday (The Courier)'],
    [
      'two forms of one thing',
      day('variant'),
      'range',
      'Monday (The Herald), probably the same as Tuesday (The Courier)',
    ],
    [
      'it changed, told in order of publication',
      asked('dead', [three, two], { class: 'development' }),
      'developing',
      'two (The Herald, The Courier); later three (The Star)',
    ],
    [
      'translations differ',
      asked('said', [monday, tuesday], { class: 'tension', kind: 'quote' }),
      'disputed',
      'Accounts differ: in substance, Monday (The Herald) or in substance, Tuesday (The Courier)',
    ],
  ])('%s', (_, question, status, wording) => {
    // prettier-ignore
    expect(factOf([question])).toMatchObject({ status, wording, editor: '', rationale: '', publishable: true });
  });

  test('two articles that rest on one report are one origin, and the line says so', () => {
    const rests = (article: string) => ({ article, origin: 'Wire', because: '(Wire)' });
    const origins = [rests(herald.id), rests(courier.id)];
    expect(factOf([asked('dead', [two])], [], { origins })).toMatchObject({
      status: 'single-origin',
      wording: 'two, according to The Herald and The Courier, which may rest on one report',
    });
  });

  test.each<[Certainty, string]>([
    ['hedged', 'reportedly two'],
    ['denied', 'denied: two'],
    ['planned', 'planned: two'],
    ['conditional', 'conditionally two'],
    ['asserted', 'two'],
  ])('that everybody gives as %s keeps its reserve', (certainty, wording) => {
    const plain = analysisOf(texts, [asked('dead', [two])]);
    const slots = plain.slots.map((slot) => ({
      ...slot,
      readings: slot.readings.map((one) => ({ ...one, claims: one.claims.map((claim) => ({ ...claim, certainty })) })),
    }));
    expect(factOf([], [], { slots })?.wording).toBe(wording);
  });

  test.each<[string, Partial<Verdict>, string, string]>([
    ['established', {}, 'settled', 'on Monday'],
    ['both true', { outcome: 'both-true' }, 'settled', 'Monday (The Herald) and Tuesday (The Courier); both are true'],
    [
      'other questions',
      { outcome: 'different-questions' },
      'settled',
      'Monday (The Herald); Tuesday (The Courier): answers to different questions',
    ],
    [
      'the same thing',
      { outcome: 'not-a-conflict' },
      'settled',
      'Monday (The Herald), also given as Tuesday (The Courier)',
    ],
    [
      'unresolved',
      { outcome: 'unresolved' },
      'disputed',
      'Accounts differ: Monday (The Herald) or Tuesday (The Courier)',
    ],
  ])('ruled %s takes its words from the verdict', (_, change, status, wording) => {
    // prettier-ignore
    expect(factOf([day()], [verdict(change)])).toMatchObject({
      status,
      wording,
      rationale: 'The log says so.',
      editor: 'Ada',
      decidedAt: '2025-03-20T12:00:00.000Z',
    });
  });

  test('that was reopened is disputed again and says why', () => {
    const seen = [{ show: 'Monday', passages: [{ article: herald.id, start: herald.text.indexOf('Monday'), end: herald.text.indexOf('Monday') + 6, quote: 'Monday' }] }]; // prettier-ignore
    const fact = factOf([day()], [verdict({ seen, answer: 'Monday' })]);
    expect(fact).toMatchObject({ status: 'disputed', editor: '' });
    expect(fact?.rationale).toContain('The Courier says “Tuesday”');
  });

  test('that must not be published says so, a reopened one too', () => {
    expect(factOf([day()], [verdict({ publishable: false })])?.publishable).toBe(false);
    expect(factOf([day()], [verdict({ publishable: false, answer: 'Sunday', seen: [] })])?.publishable).toBe(false);
  });

  test('whose verdict was taken back is open again', () => {
    const ruling = verdict();
    expect(factOf([day()], [ruling, entry({ type: 'withdrawal', entry: ruling.id })])?.status).toBe('disputed');
  });
});

describe('what a line rests on', () => {
  test('is every claim, with outlet, exact words and sentence', () => {
    const start = herald.text.indexOf('Monday');
    expect(factOf([day()])?.citations).toEqual([
      expect.objectContaining({
        article: herald.id,
        outlet: 'The Herald',
        quote: 'Monday',
        sentence: 'The bridge fell on Monday.',
        show: 'Monday',
        start,
        end: start + 6,
        orphaned: false,
      }),
      expect.objectContaining({ outlet: 'The Courier', quote: 'Tuesday' }),
    ]);
  });

  test('is the verdict’s evidence too, flagged where the words are gone', () => {
    const start = herald.text.indexOf('It was old');
    const evidence = [
      { article: herald.id, start, end: start + 10, quote: 'It was old' },
      { article: 'gone', start: 0, end: 3, quote: 'was' },
    ];
    expect(factOf([day()], [verdict({ evidence })])?.citations.slice(2)).toEqual([
      expect.objectContaining({ quote: 'It was old', sentence: 'It was old.', orphaned: false }),
      expect.objectContaining({ quote: 'was', outlet: 'an unnamed article', sentence: 'was', orphaned: true }),
    ]);
  });
});

describe('the sheet', () => {
  const leading = (kind: string) =>
    analysisOf(texts, [asked('alone', [monday], { kind })]).slots.map((slot) => ({
      ...slot,
      readings: slot.readings.map(({ show, claims }) => ({
        show,
        claims: claims.map((claim) => ({ ...claim, zone: 'headline' as const })),
      })),
    }));

  test('leaves out what one article says in passing, keeps the figure it leads with', () => {
    expect(sheet([asked('alone', [monday], { kind: 'date' })]).facts).toEqual([]);
    expect(sheet([], [], { slots: leading('person') }).facts).toEqual([]);
    expect(factOf([], [], { slots: leading('date') })).toMatchObject({
      wording: 'Monday, according to The Herald alone',
    });
  });

  test('leaves out that an act took place, unless that is contested', () => {
    expect(sheet([asked('fall', [two], { kind: 'polarity' })]).facts).toEqual([]);
    expect(sheet([asked('fall', [two, three], { kind: 'polarity', class: 'conflict' })]).facts).toHaveLength(1);
  });

  test('leaves out answers that differ where no conflict was raised', () => {
    const text = read({ id: 'x', file: 'x', text: 'Days\n\nIt was on 9 January 2025, or on 11 January 2025.\n' });
    const [ninth, eleventh] = date.find(text).map(({ value }) => value);
    const days = (first: unknown, second: unknown) =>
      asked(
        'day',
        [
          { ...monday, value: first },
          { ...tuesday, value: second },
        ],
        { kind: 'date' },
      );
    expect(sheet([days(ninth, ninth)]).facts).toHaveLength(1);
    expect(sheet([days(ninth, eleventh)]).facts).toEqual([]);
  });

  test('begins with what is disputed or settled, in the order of the queue', () => {
    const questions = [asked('dead', [two]), asked('toll', [two, three], { class: 'development' }), day(), day()].map(
      (question, n) => ({ ...question, id: `${question.id}-${n}` }),
    );
    expect(sheet(questions).facts.map(({ slot }) => slot)).toEqual(['day-2', 'day-3', 'toll-1', 'dead-0']);
  });

  test('names its articles with what their dates rest on', () => {
    expect(sheet([]).articles[0]).toMatchObject({ outlet: 'The Herald', publishedAt: { value: '2025-03-01' } });
    expect(sheet([])).toMatchObject({ story: 's', title: 'The bridge' });
  });
});
