import { Router } from 'express';
import { Invalid } from '../errors.ts';
import type { Entry } from '../model.ts';
import type { Desk } from './desk.ts';
import { field } from './forms.ts';
import { hrefOf, withDone, withQuery } from './links.ts';
import { page } from './page.ts';
import { paged } from './paged.ts';
import { presentOrigins } from './present-origins.ts';
import { textIn } from './reader.ts';
import { doneOf } from './receipt.ts';
import { sign } from './sign.ts';
import { count } from './wording.ts';

/** Articles on one page. */
const MOST = 100;
const LONGEST_ORIGIN = 200;

/** How many witnesses a story really has, and correcting it. */
export function origins(desk: Desk): Router {
  return Router()
    .get('/stories/:story/origins', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const path = hrefOf(story.dossier.id, 'origins');
      const texts = paged(story.analysis.texts, request.query['from'], MOST, (from) => withQuery(path, { from }));
      const found = presentOrigins(story, texts.shown);
      const own = found.witnesses.filter(({ links }) => links.length === 0).length;
      page(
        response,
        'origins',
        { title: 'Origins', story, tab: 'origins' },
        {
          ...found,
          pages: texts,
          counts: [
            count(texts.total, 'article'),
            count(found.origins.length, 'credited origin'),
            ...(own > 0 ? [`${count(own, 'article')} that credit nobody`] : []),
          ].join(', '),
          done: doneOf(story, request.query['done']),
          paths: {
            origins: path,
            withdrawals: hrefOf(story.dossier.id, 'withdrawals'),
            story: hrefOf(story.dossier.id),
          },
        },
      );
    })
    .post('/stories/:story/origins', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const { article } = textIn(story, field(request.body, 'article'));
      const origin = field(request.body, 'origin');
      if (origin === '')
        throw new Invalid(
          'Write what the article rests on: an agency, another outlet, an authority. Go back and fill it in.',
        );
      if (origin.length > LONGEST_ORIGIN)
        throw new Invalid(`The name of an origin has at most ${LONGEST_ORIGIN} characters. Go back and shorten it.`);
      const entry: Entry = {
        ...sign(desk, request),
        type: 'origin',
        article,
        origin,
        rests: field(request.body, 'rests') !== 'no',
      };
      await desk.append(story.dossier.id, () => [entry]);
      response.redirect(303, withDone(hrefOf(story.dossier.id, 'origins'), entry.id));
    });
}
