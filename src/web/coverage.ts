import { Router } from 'express';
import { kinds } from '../kinds/index.ts';
import type { Slot } from '../model.ts';
import { choicesOf, chosenOf } from './choices.ts';
import type { Desk, Story } from './desk.ts';
import { hrefOf, withQuery } from './links.ts';
import { page } from './page.ts';
import { paged } from './paged.ts';
import { matrix } from './present-coverage.ts';
import { CLASSES, count, STATUSES } from './wording.ts';

/** What a page of the matrix holds at most, so that it stays quick and light. */
const MOST_COLUMNS = 30;
const MOST_CELLS = 750;

export const SHOWN = { shared: 'Disputed and agreed', disputed: 'Disputed', all: 'Every fact' } as const;
const SORTS = { disagreement: 'Disagreement', articles: 'How many give it', kind: 'What it is about' } as const;
type Sort = keyof typeof SORTS;

/** The matrix of facts and articles. */
export function coverage(desk: Desk): Router {
  return Router().get('/stories/:story/coverage', async (request, response) => {
    const story = await desk.seen(request, request.params.story);
    const { query } = request;
    const show = chosenOf(SHOWN, query['show']);
    const sort = chosenOf(SORTS, query['sort']);
    const view = { show: query['show'] === show ? show : '', sort: query['sort'] === sort ? sort : '' };
    const href = (more: Readonly<Record<string, string>>) =>
      withQuery(hrefOf(story.dossier.id, 'coverage'), { ...view, ...more });
    const texts = paged(story.analysis.texts, query['articles'], MOST_COLUMNS, (from) => href({ articles: from }));
    const most = Math.max(10, Math.floor(MOST_CELLS / Math.max(1, texts.shown.length)));
    const slots = paged(sorted(shownSlots(story, show), story, sort), query['from'], most, (from) =>
      href({ from, articles: texts.from }),
    );
    const { columns, rows } = matrix(story, slots.shown, texts.shown);
    page(
      response,
      'coverage',
      { title: 'Coverage', story, tab: 'coverage' },
      {
        columns,
        counts: `${count(slots.total, 'fact')}, ${count(texts.total, 'article')}`,
        rows: rows.map((row) => ({ ...row, ...labelsOf(row) })),
        pages: { articles: texts, facts: slots },
        choices: [
          { label: 'Show', values: choicesOf(SHOWN, show, (value) => href({ show: value })) },
          { label: 'Order by', values: choicesOf(SORTS, sort, (value) => href({ sort: value })) },
        ],
        articles: story.brief.articles.length,
        paths: { story: hrefOf(story.dossier.id), all: href({ show: 'all' }) },
      },
    );
  });
}

function labelsOf({ kind, class: word, status }: { kind: string; class: string; status: string }) {
  return {
    kindLabel: kinds.find(({ name }) => name === kind)?.label ?? kind,
    classLabel: (CLASSES as Readonly<Record<string, { label: string }>>)[word]?.label ?? '',
    statusLabel: { ...STATUSES, agreed: 'Agreed', beside: 'Several answers', single: 'One article' }[status] ?? '',
  };
}

const giversOf = ({ readings, compatible }: Slot): number =>
  new Set([...readings, ...compatible].flatMap(({ claims }) => claims.map(({ article }) => article))).size;

/** The facts to show: those in dispute; with them those on which several articles agree and that say more than that something happened; or all. */
export function shownSlots(
  { analysis: { slots, conflicts } }: Pick<Story, 'analysis'>,
  show: keyof typeof SHOWN,
): Slot[] {
  const disputed = new Set(conflicts.map(({ id }) => id));
  const agreed = (slot: Slot): boolean => giversOf(slot) > 1 && slot.readings.length < 2 && slot.kind !== 'polarity';
  return slots.filter((slot) => show === 'all' || disputed.has(slot.id) || (show === 'shared' && agreed(slot)));
}

/** Facts in order; those with conflicts keep the order of the queue. */
function sorted(slots: readonly Slot[], { analysis }: Story, sort: Sort): Slot[] {
  const place = new Map(analysis.conflicts.map(({ id }, n) => [id, n]));
  const placeOf = ({ id }: Slot): number => place.get(id) ?? place.size;
  const order: Readonly<Record<Sort, (a: Slot, b: Slot) => number>> = {
    disagreement: (a, b) => placeOf(a) - placeOf(b) || giversOf(b) - giversOf(a),
    articles: (a, b) => giversOf(b) - giversOf(a) || placeOf(a) - placeOf(b),
    kind: (a, b) => Number(a.kind > b.kind) - Number(a.kind < b.kind) || placeOf(a) - placeOf(b),
  };
  return slots.toSorted(order[sort]);
}
