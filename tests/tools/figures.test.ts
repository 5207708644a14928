import type { Finding, Score } from '../support/score.ts';
import type { Expectation } from '../support/stories.ts';
import { byClass, byKind, figures } from './figures.ts';

const item = (id: string, type: string, more: Partial<Expectation> = {}): Expectation => ({
  id,
  type,
  slot: id,
  classes: ['conflict', 'tension'],
  values: [],
  ...more,
});
const finding = (kind: string, cls = 'conflict'): Finding => ({ kind, class: cls, question: '', readings: [] });

const dead = item('dead', 'count');
const name = item('name', 'name_variant', { classes: ['variant'] });
const talks = item('talks', 'description', { scope: 'out' });
const extra = item('extra', 'date', { optional: true });

const one: Score = {
  story: 'fire',
  articlePairs: 6,
  raised: 4,
  due: [dead, name, talks],
  hits: [
    { item: dead, finding: finding('quantity') },
    { item: name, finding: finding('organisation', 'conflict') },
    { item: extra, finding: finding('date') },
  ],
  missed: [talks],
  misclassed: [{ item: name, finding: finding('organisation', 'conflict') }],
  repeats: [],
  traps: [{ item: extra, finding: finding('date') }],
  unlisted: [finding('quantity', 'tension'), finding('person')],
};

test('what is optional counts neither as due nor as found', () => {
  expect(figures([one, one])).toMatchObject({ due: 6, found: 4, recall: 2 / 3, recallInScope: 1 });
});

test('an unlisted finding is wrong, a known trap is wrong either way', () => {
  expect(figures([one])).toMatchObject({ precision: 2 / 5, precisionKnown: 2 / 3, falseAlarmsPerPair: 0.5 });
});

test('nothing due and nothing found is no division by zero', () => {
  expect(figures([])).toMatchObject({ recall: 0, precision: 0, f1: 0, falseAlarmsPerPair: 0 });
});

test('people and organisations count as names, types that name no kind stand for themselves', () => {
  expect(byKind([one])).toEqual([
    { name: 'description', due: 1, found: 0, right: 0, wrong: 0 },
    { name: 'name', due: 1, found: 1, right: 1, wrong: 1 },
    { name: 'quantity', due: 1, found: 1, right: 1, wrong: 1 },
    { name: 'date', due: 0, found: 0, right: 1, wrong: 1 },
  ]);
});

test('a disagreement found under a wrong class is not found by class', () => {
  expect(byClass([one])).toEqual([
    { name: 'conflict', due: 2, found: 1, right: 2, wrong: 3 },
    { name: 'variant', due: 1, found: 0, right: 0, wrong: 0 },
    { name: 'tension', due: 0, found: 0, right: 0, wrong: 1 },
  ]);
});
