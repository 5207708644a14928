import { Router } from 'express';
import { chosenOf, choicesOf } from './choices.ts';
import { SHOWN, shownSlots } from './coverage.ts';
import type { Desk } from './desk.ts';
import { hrefOf, withQuery } from './links.ts';
import { page } from './page.ts';
import { paged } from './paged.ts';
import { AXIS_HEIGHT, timeline as drawn, WIDTH } from './present-timeline.ts';
import { count, STATUSES } from './wording.ts';

/** Events on one drawing. */
const MOST = 60;

/** The dated events of a story on an axis. */
export function timeline(desk: Desk): Router {
  return Router().get('/stories/:story/timeline', async (request, response) => {
    const story = await desk.seen(request, request.params.story);
    const show = chosenOf(SHOWN, request.query['show']);
    const here = hrefOf(story.dossier.id, 'timeline');
    const dated = shownSlots(story, show).filter(({ kind }) => kind === 'date');
    const slots = paged(dated, request.query['from'], MOST, (from) => withQuery(here, { show, from }));
    const drawing = drawn(story, slots.shown);
    page(
      response,
      'timeline',
      { title: 'Timeline', story, tab: 'timeline' },
      {
        ...drawing,
        width: WIDTH,
        axis: AXIS_HEIGHT,
        counts: count(drawing.happenings.length, 'dated event'),
        statuses: { ...STATUSES, agreed: '' },
        pages: slots,
        choices: [{ label: 'Show', values: choicesOf(SHOWN, show, (value) => withQuery(here, { show: value })) }],
        articles: story.brief.articles.length,
        paths: { story: hrefOf(story.dossier.id), all: withQuery(here, { show: 'all' }) },
      },
    );
  });
}
