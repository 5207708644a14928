import { setTimeout } from 'node:timers/promises';
import { Router } from 'express';
import type { Desk } from './desk.ts';
import { page } from './page.ts';
import { brief } from '../dossier.ts';

/** Milliseconds a page is held back for a story that is still being read. */
const PATIENCE = 1500;
/** Seconds after which a browser asks again. */
const AGAIN = '2';

/** While a story is being read for longer than a page should take, its pages say so and come back by themselves. */
export function reading(desk: Desk): Router {
  return Router().get('/stories/:story{/*page}', async (request, response, next) => {
    const { story } = request.params;
    if (desk.peek(story) !== undefined || request.accepts('html', '*/*') !== 'html') {
      next();
      return;
    }
    const opened = desk.open(story).then(() => true);
    if (await Promise.race([opened, setTimeout(PATIENCE, false, { ref: false })])) {
      next();
      return;
    }
    const dossier = desk.store.get(story);
    response.set('Refresh', AGAIN);
    page(response, 'reading', { title: dossier.title }, { articles: brief(dossier).articles.length });
  });
}
