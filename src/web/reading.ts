import { setTimeout } from 'node:timers/promises';
import { Router } from 'express';
import { brief } from '../dossier.ts';
import type { Desk } from './desk.ts';
import { isUnderWay } from './intake.ts';
import { page } from './page.ts';
import type { Progress } from './story.ts';
import { count } from './wording.ts';

/** Milliseconds a page is held back for a story that is still being read; the script of one that waits already is told at once. */
const PATIENCE = 1000;
const WAITING = 100;

/** While files are being taken in or a story is read for longer than a page should take, its pages say how far that is. */
export function reading(desk: Desk): Router {
  return Router().get('/stories/:story{/*page}', async (request, response, next) => {
    const { story } = request.params;
    const delivery = desk.deliveries.get(request.query['added']);
    const isHere = delivery?.story === story && isUnderWay(delivery);
    if (request.accepts('html', '*/*') !== 'html' || (!isHere && desk.peek(story) !== undefined)) {
      next();
      return;
    }
    const dossier = desk.store.get(story);
    const show = (heading: string, says: string, { done, total }: Progress): void => {
      const place = { title: heading, story: { dossier, standings: new Map() }, tab: '', again: true } as const;
      page(response, 'reading', place, { heading, says, done, total });
    };
    const patience = request.get('sec-fetch-dest') === 'empty' ? WAITING : PATIENCE;
    if (isHere && !(await within(patience, delivery.done))) {
      const { length: done } = delivery.intake;
      show('Taking in the files', `${done} of ${count(delivery.total, 'file')} taken in`, {
        done,
        total: delivery.total,
      });
      return;
    }
    if (await within(patience, desk.open(story))) {
      next();
      return;
    }
    const { articles } = brief(desk.store.get(story));
    const { done, total } = desk.progress(story) ?? { done: 0, total: 0 };
    const says =
      done === 0 || done === total
        ? `${count(articles.length, 'article')} ${articles.length === 1 ? 'is' : 'are'} being ${done === 0 ? 'read' : 'compared'}`
        : `${done} of ${count(total, 'article')} read`;
    show('Reading the articles', says, { done, total });
  });
}

/** Whether something is done in so many milliseconds. */
function within(patience: number, work: Promise<unknown>): Promise<boolean> {
  return Promise.race([work.then(() => true), setTimeout(patience, false, { ref: false })]);
}
