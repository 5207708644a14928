import { Router } from 'express';
import { choicesOf, chosenOf } from './choices.ts';
import { conflictPage } from './conflict-page.ts';
import type { Desk, Story } from './desk.ts';
import { editorOf } from './editor.ts';
import { facetsOf } from './facets.ts';
import { hrefOf } from './links.ts';
import { page } from './page.ts';
import {
  harmless,
  hrefOfConflict,
  hrefOfView,
  type Item,
  ORDERS,
  queueFor,
  shownIn,
  type View,
  viewOf,
} from './queue.ts';
import { doneOf } from './receipt.ts';
import { savedViews } from './saved.ts';
import { versionOf } from './verdict-form.ts';
import { CLASSES, STATUSES } from './wording.ts';
import { kinds } from '../kinds/index.ts';

/** Rows on one page of the queue. */
const PAGE = 100;

/** The queue of a story and the page of one conflict. */
export function conflicts(desk: Desk): Router {
  return Router()
    .get('/stories/:story/conflicts', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const view = viewOf(request.query);
      const items = queueFor(story, editorOf(request), view);
      const shown = shownIn(items, view);
      const from = Math.min(Math.max(0, Number(request.query['from']) || 0), Math.max(0, shown.length - 1));
      const rows = shown.slice(from, from + PAGE);
      page(
        response,
        'queue',
        { title: 'Queue', story, tab: 'conflicts' },
        {
          view,
          total: items.length,
          shown: shown.length,
          settled: items.filter(({ standing }) => standing.status === 'settled').length,
          articles: story.brief.articles.length,
          facets: facetsOf(story.dossier.id, items, view),
          orders: [{ label: 'Order by', values: ordersOf(story.dossier.id, view) }],
          views: savedViews(desk.store.desk, story.dossier.id, view),
          rows: rows.map((item) => row(story, item, view, request.query['tick'] === 'harmless')),
          harmless: rows.filter(harmless).length,
          pages: pages(story, view, from, shown.length),
          me: editorOf(request),
          paths: {
            queue: hrefOf(story.dossier.id, 'conflicts'),
            bulk: hrefOf(story.dossier.id, 'conflicts', 'bulk'),
            assignments: hrefOf(story.dossier.id, 'assignments'),
            withdrawals: hrefOf(story.dossier.id, 'withdrawals'),
            tick: hrefOfView(story.dossier.id, view, { tick: 'harmless' }),
            clear: hrefOf(story.dossier.id, 'conflicts'),
            story: hrefOf(story.dossier.id),
            views: '/settings/views',
            undo: '/settings/withdrawals',
          },
          done: doneOf(story, request.query['done']),
        },
      );
    })
    .get('/stories/:story/conflicts/:slot', async (request, response) => {
      conflictPage(desk, request, response, await desk.seen(request, request.params.story), request.params.slot);
    });
}

const ordersOf = (story: string, view: View) =>
  choicesOf(ORDERS, chosenOf(ORDERS, view.order), (order) => hrefOfView(story, { ...view, order }));

function row(story: Story, item: Item, view: View, tickHarmless: boolean) {
  const { conflict, standing, assignee, outlets } = item;
  return {
    slot: conflict.id,
    tick: `${versionOf(conflict, standing)}:${conflict.id}`,
    ticked: tickHarmless && harmless(item),
    href: hrefOfConflict(story.dossier.id, conflict.id, view),
    question: conflict.question,
    class: conflict.class,
    ...CLASSES[conflict.class],
    kind: kinds.find(({ name }) => name === conflict.kind)?.label ?? conflict.kind,
    readings: conflict.readings.map(({ show }) => show),
    outlets: outlets.join(', '),
    status: standing.status,
    statusLabel: STATUSES[standing.status],
    because: standing.because,
    assignee,
  };
}

function pages(story: Story, view: View, from: number, shown: number) {
  const href = (start: number): string => hrefOfView(story.dossier.id, view, { from: start > 0 ? String(start) : '' });
  return {
    first: shown === 0 ? 0 : from + 1,
    last: Math.min(from + PAGE, shown),
    previous: from > 0 ? href(Math.max(0, from - PAGE)) : '',
    next: from + PAGE < shown ? href(from + PAGE) : '',
  };
}
