import { setTimeout } from 'node:timers/promises';
import { Router } from 'express';
import { Invalid } from '../errors.ts';
import type { Dossier } from '../model.ts';
import type { Desk } from './desk.ts';
import { field } from './forms.ts';
import { isUnderWay } from './intake.ts';
import { hrefOf, withQuery } from './links.ts';
import { page } from './page.ts';
import { presentStoryLine } from './present-story.ts';
import { storyPage } from './story-page.ts';
import { count, instant } from './wording.ts';

const LONGEST_TITLE = 200;

/** The list of stories, making one, and the page of one. */
export function stories(desk: Desk): Router {
  return Router()
    .get('/stories', async (_request, response) => {
      await readSoon(desk);
      const rows: ReturnType<typeof line>[] = [];
      for (const dossier of desk.store.list()) {
        if (rows.length % BETWEEN === 0) await new Promise((resolve) => setImmediate(resolve));
        rows.push(line(desk, dossier));
      }
      page(response, 'stories', { title: 'Stories', nav: '/stories' }, { rows, setAside: desk.store.setAside });
    })
    .post('/stories', async (request, response) => {
      const title = field(request.body, 'title');
      if (title === '') throw new Invalid('A story needs a title. Go back and type one.');
      if (title.length > LONGEST_TITLE)
        throw new Invalid(`A title has at most ${LONGEST_TITLE} characters; this one has ${title.length}.`);
      const { id } = await desk.store.create(title, desk.now());
      response.redirect(303, hrefOf(id));
    })
    .get('/stories/:story', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const { id } = story.dossier;
      const underWay = desk.deliveries.find((delivery) => delivery.story === id && isUnderWay(delivery));
      storyPage(request, response, story, {
        added: desk.deliveries.get(request.query['added'])?.intake,
        underWay: underWay && {
          says: `${underWay.receipt.intake.length} of ${count(underWay.receipt.total, 'file')} taken in`,
          href: withQuery(hrefOf(id), { added: underWay.id }),
        },
      });
    });
}

/** A row of the list; a story whose articles are still being read has no counts yet. */
function line(desk: Desk, { id, title }: Dossier) {
  const story = desk.peek(id);
  const counts = story && presentStoryLine(story);
  const progress = desk.progress(id);
  const read = progress === undefined ? '' : ` (${progress.done} of ${count(progress.total, 'article')})`;
  return {
    href: hrefOf(id),
    queue: hrefOf(id, 'conflicts'),
    title,
    counts,
    read,
    last: counts && instant(counts.lastAt),
  };
}

/** Rows after which other requests have their turn. */
const BETWEEN = 5;

/** Milliseconds a reader waits for stories to be read before the list is shown without their counts. */
const PATIENCE = 1200;

/** Reads the stories that changed, as many as patience allows; the rest go on being read, and open pages are told. */
async function readSoon(desk: Desk): Promise<void> {
  const unread = desk.store.list().filter(({ id }) => desk.peek(id) === undefined);
  let waited = false;
  const all = desk.openAll(
    unread.map(({ id }) => id),
    (id) => {
      if (waited) desk.live.tell(id, { type: 'change' });
    },
  );
  await Promise.race([all, setTimeout(PATIENCE, undefined, { ref: false })]);
  waited = true;
}
