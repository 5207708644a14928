import { Router } from 'express';
import { NotFound } from '../errors.ts';
import { formats } from '../exports/index.ts';
import type { Desk } from './desk.ts';
import { hrefOf } from './links.ts';
import { page } from './page.ts';
import { sheetOf } from './sheet.ts';
import { FACT_STATUSES, presentFactSheet, type SheetView } from './present-factsheet.ts';
import { chosenOf } from './choices.ts';
import { field } from './forms.ts';

/** The fact sheet as a preview that follows every verdict, and its exports. */
export function factsheet(desk: Desk): Router {
  return Router()
    .get('/stories/:story/factsheet', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const { query } = request;
      const view: SheetView = {
        show: chosenOf(FACT_STATUSES, query['show']),
        from: field(query, 'from'),
        fact: field(query, 'fact'),
      };
      const path = hrefOf(story.dossier.id, 'factsheet');
      page(
        response,
        'factsheet',
        { title: 'Fact sheet', story, tab: 'factsheet' },
        {
          ...presentFactSheet(story, sheetOf(story), view),
          exports: formats.map(({ label, extension }) => ({ label, extension, href: `${path}.${extension}` })),
          articles: story.brief.articles.length,
          paths: { story: hrefOf(story.dossier.id), here: path },
        },
      );
    })
    .get('/stories/:story/factsheet.:extension', async (request, response) => {
      const { story: id, extension } = request.params;
      const format = formats.find((one) => one.extension === extension);
      if (format === undefined)
        throw new NotFound(
          `A fact sheet cannot be written as “.${extension}”. The fact sheet page lists the formats there are.`,
        );
      const story = await desk.open(id);
      response
        .attachment(`${id}.${extension}`)
        .set('Content-Type', format.mediaType)
        .send(bytesOf(format.render(sheetOf(story))));
    });
}

/** Express sends a text as it is and bytes from a buffer alone. */
const bytesOf = (written: string | Uint8Array): string | Buffer =>
  typeof written === 'string' ? written : Buffer.from(written);
