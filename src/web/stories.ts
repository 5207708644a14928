import { Router } from 'express';
import { Invalid } from '../errors.ts';
import type { Desk } from './desk.ts';
import { field } from './forms.ts';
import { hrefOf } from './links.ts';
import { page } from './page.ts';

const LONGEST_TITLE = 200;

/** The list of stories, and making one. */
export function stories(desk: Desk): Router {
  return Router()
    .get('/stories', (_request, response) => {
      const rows = desk.store.list().map(({ id, title }) => ({ href: hrefOf(id), title }));
      page(response, 'stories', { title: 'Stories', nav: '/stories' }, { rows, setAside: desk.store.setAside });
    })
    .post('/stories', async (request, response) => {
      const title = field(request.body, 'title');
      if (title === '') throw new Invalid('A story needs a title. Go back and type one.');
      if (title.length > LONGEST_TITLE)
        throw new Invalid(`A title has at most ${LONGEST_TITLE} characters; this one has ${title.length}.`);
      const { id } = await desk.store.create(title, desk.now());
      response.redirect(303, hrefOf(id));
    });
}
