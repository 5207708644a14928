import { Router } from 'express';
import { reconcile } from '../analysis/reconcile.ts';
import { NotFound } from '../errors.ts';
import { formats } from '../exports/index.ts';
import type { Fact, FactSheet } from '../model.ts';
import type { Desk, Story } from './desk.ts';
import { hrefOf } from './links.ts';
import { page } from './page.ts';
import { sealedIn } from './sealed.ts';
import { FACT_STATUSES, presentFactSheet, type SheetView } from './present-factsheet.ts';
import { chosenOf } from './choices.ts';
import { field } from './forms.ts';

/** The fact sheet as a preview that follows every verdict, and its exports. */
export function factsheet(desk: Desk): Router {
  const sheets = new WeakMap<Story, FactSheet>();
  const sheetOf = (story: Story): FactSheet => {
    const sheet = sheets.get(story) ?? withoutSealed(reconcile(story.dossier, story.analysis), sealedIn(story));
    sheets.set(story, sheet);
    return sheet;
  };
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
        .send(format.render(sheetOf(story)));
    });
}

/** The sheet for who has yet to review some of its lines: they are there, without what was decided. */
function withoutSealed(sheet: FactSheet, slots: readonly string[]): FactSheet {
  const hidden = new Set(slots);
  const line = (fact: Fact): Fact =>
    hidden.has(fact.slot) ? { ...fact, status: 'settled', wording: HIDDEN, rationale: '' } : fact;
  return hidden.size === 0 ? sheet : { ...sheet, facts: sheet.facts.map(line) };
}

const HIDDEN = 'Decided; hidden from you until you have given your own review.';
