import { Router } from 'express';
import { Invalid } from '../errors.ts';
import type { Entry } from '../model.ts';
import type { Desk } from './desk.ts';
import { field, fields, localPath, oneOf } from './forms.ts';
import { hrefOf, withDone, withQuery } from './links.ts';
import { page } from './page.ts';
import { paged } from './paged.ts';
import { NAMED, namesOf, proposalsOf, rememberedFor, rememberedIn } from './present-aliases.ts';
import { doneOf } from './receipt.ts';
import { sign } from './sign.ts';

const MOST = 100;
/** Questions about names on one page, each with its form. */
const MOST_PROPOSALS = 25;
const LONGEST_RATIONALE = 2000;
const LONGEST_NAME = 200;

/** Decisions about names, which later articles are read by: of one story, and all of them. */
export function aliases(desk: Desk): Router {
  return Router()
    .get('/aliases', (request, response) => {
      const all = desk.store.list().flatMap((dossier) => rememberedIn(dossier, desk.peek(dossier.id)));
      const pages = paged(all, request.query['from'], MOST, (from) => `/aliases?from=${from}`);
      page(response, 'remembered', { title: 'Remembered names', nav: '/aliases' }, { remembered: pages.shown, pages });
    })
    .get('/stories/:story/aliases', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const { id } = story.dossier;
      const proposals = paged(proposalsOf(story), request.query['from'], MOST_PROPOSALS, (from) =>
        withQuery(hrefOf(id, 'aliases'), { from }),
      );
      page(
        response,
        'aliases',
        { title: 'Names', story, tab: 'aliases' },
        {
          proposals: proposals.shown,
          pages: proposals,
          kinds: await namesOf(story),
          articles: story.brief.articles.length,
          remembered: rememberedFor(desk, story),
          done: doneOf(story, request.query['done']),
          paths: { here: hrefOf(id, 'aliases'), withdrawals: hrefOf(id, 'withdrawals'), story: hrefOf(id) },
        },
      );
    })
    .post('/stories/:story/aliases', async (request, response) => {
      const { id } = desk.store.get(request.params.story);
      const entry: Entry = { ...sign(desk, request), type: 'alias', ...decisionIn(request.body) };
      await desk.append(id, () => [entry]);
      response.redirect(303, withDone(localPath(field(request.body, 'back'), hrefOf(id, 'aliases')), entry.id));
    });
}

/** The decision a form holds; throws Invalid in an editor's words. */
function decisionIn(body: unknown) {
  const names = [...new Set(fields(body, 'name').map((name) => name.slice(0, LONGEST_NAME)))].filter(Boolean);
  const kind = oneOf(NAMED, field(body, 'kind'));
  const rationale = field(body, 'rationale');
  if (kind === undefined || !['yes', 'no'].includes(field(body, 'same')))
    throw new Invalid('The form does not say what was decided. Go back and use one of its buttons.');
  if (names.length < 2) throw new Invalid('Tick at least two names. Go back; nothing was decided.');
  if (rationale.length > LONGEST_RATIONALE)
    throw new Invalid(`A reason has at most ${LONGEST_RATIONALE} characters. Go back and shorten it.`);
  const scope = field(body, 'scope') === 'desk' ? ('desk' as const) : ('story' as const);
  return { kind, names, same: field(body, 'same') === 'yes', scope, rationale };
}
