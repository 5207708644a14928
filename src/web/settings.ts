import { type Request, Router } from 'express';
import { brief, only, standing } from '../dossier.ts';
import { Invalid, NotFound } from '../errors.ts';
import type { Analysis, Dossier, Entry, SuggestionShows } from '../model.ts';
import type { Desk } from './desk.ts';
import { field, localPath, oneOf } from './forms.ts';
import { page } from './page.ts';
import { logOf } from './present-history.ts';
import { viewOf } from './queue.ts';
import { queryOf, suggestionShows, viewsOf } from './saved.ts';
import { sign } from './sign.ts';
import { storyOf } from './story.ts';
import { SUGGESTION_SHOWS } from './wording.ts';

const LONGEST_NAME = 60;
/** A view holds a search and six facets. */
const LONGEST_QUERY = 2000;
const MOST_VIEWS = 50;
/** Acts that the page lists, the latest first. */
const MOST_ACTS = 100;
/** The desk's own log is about no article. */
const NOTHING: Analysis = { texts: [], claims: [], slots: [], conflicts: [], origins: [] };

/** What holds for the whole desk: when suggestions show, and the saved views of the queue. */
export function settings(desk: Desk): Router {
  const record = async (request: Request, decide: (log: Dossier) => readonly Entry[]) => {
    await desk.store.appendToDesk(decide);
    return localPath(field(request.body, 'back'), '/settings');
  };
  return Router()
    .get('/settings', (_request, response) => {
      const log = desk.store.desk;
      page(
        response,
        'settings',
        { title: 'Settings', nav: '/settings' },
        {
          shows: Object.entries(SUGGESTION_SHOWS).map(([value, label]) => ({ value, label })),
          chosen: suggestionShows(log),
          views: viewsOf(log),
          acts: logOf(storyOf(log, brief(log), NOTHING)).slice(0, MOST_ACTS),
          paths: { withdrawals: '/settings/withdrawals' },
        },
      );
    })
    .post('/settings', async (request, response) => {
      const asked = oneOf(Object.keys(SUGGESTION_SHOWS) as SuggestionShows[], field(request.body, 'suggestion'));
      if (asked === undefined) throw new Invalid('Choose when the suggestion shows. Nothing was changed.');
      const entry: Entry = { ...sign(desk, request), type: 'setting', suggestion: asked };
      response.redirect(303, await record(request, (log) => (suggestionShows(log) === asked ? [] : [entry])));
    })
    .post('/settings/views', async (request, response) => {
      const name = field(request.body, 'name').replace(/\s+/g, ' ');
      const query = queryOf(viewOf(request.body as object));
      if (name === '' || name.length > LONGEST_NAME)
        throw new Invalid(`A view needs a name of at most ${LONGEST_NAME} characters. Go back and type one.`);
      if (query === '' || query.length > LONGEST_QUERY)
        throw new Invalid('There is nothing to keep: narrow, search or order the queue first.');
      const entry: Entry = { ...sign(desk, request), type: 'view', name, query };
      const takenBack = ({ id }: Entry): Entry => ({ ...sign(desk, request), type: 'withdrawal', entry: id });
      const back = await record(request, (log) => {
        if (viewsOf(log).length >= MOST_VIEWS)
          throw new Invalid(`${MOST_VIEWS} views are kept already. Remove one first.`);
        return [
          ...only(standing(log), 'view')
            .filter((view) => view.name === name)
            .map(takenBack),
          entry,
        ];
      });
      response.redirect(303, back);
    })
    .post('/settings/withdrawals', async (request, response) => {
      const entry: Entry = { ...sign(desk, request), type: 'withdrawal', entry: field(request.body, 'entry') };
      const back = await record(request, ({ entries }) => {
        if (!entries.some((one) => one.id === entry.entry))
          throw new NotFound('There is nothing to take back under that name.');
        return [entry];
      });
      response.redirect(303, back);
    });
}
