import express, { type Express, type Router } from 'express';
import { analyse as analyseHere } from '../analysis/analyse.ts';
import { NotFound } from '../errors.ts';
import { draft } from '../ingest/index.ts';
import type { Store } from '../store/store.ts';
import { assets, VIEWS } from './assets.ts';
import { type Desk, openDesk, type Read } from './desk.ts';
import { editor, readerOf, UNNAMED } from './editor.ts';
import { headers, sameOriginOnly } from './guard.ts';
import { lastResort, onError } from './mishaps.ts';
import { engine } from './page.ts';
import { aliases } from './aliases.ts';
import { annotations } from './annotations.ts';
import { articles } from './articles.ts';
import { conflicts } from './conflicts.ts';
import { coverage } from './coverage.ts';
import { events } from './events.ts';
import { factLinks } from './fact-links.ts';
import { factsheet } from './factsheet.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { origins } from './origins.ts';
import { reader } from './reader.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';
import { stories } from './stories.ts';
import { timeline } from './timeline.ts';
import type { Analyse } from './story.ts';
import { verdicts } from './verdicts.ts';

/** The routers, one a noun of the URLs. */
const ROUTERS: readonly ((desk: Desk) => Router)[] = [
  events,
  reading,
  stories,
  articles,
  conflicts,
  verdicts,
  annotations,
  coverage,
  reader,
  factLinks,
  timeline,
  origins,
  factsheet,
  history,
  aliases,
  settings,
  help,
];

export interface Parts {
  readonly store: Store;
  /** The present instant, ISO 8601. */
  readonly clock: () => string;
  readonly analyse?: Analyse;
  readonly read?: Read;
}

/** Bytes of a posted form; uploads have limits of their own. */
const LARGEST_FORM = '2mb';

/** The workbench as an Express application. */
export function createApp({ store, clock, analyse = (papers) => analyseHere(papers), read = draft }: Parts): Express {
  const desk = openDesk(store, clock, analyse, read);
  const app = express();
  app.disable('x-powered-by');
  app.engine('ejs', engine);
  app.set('view engine', 'ejs').set('views', VIEWS);
  app.use((request, response, next) => {
    const reader = readerOf(request);
    response.locals['reader'] = { ...reader, named: reader.editor !== UNNAMED };
    response.locals['path'] = request.method === 'GET' ? request.originalUrl : '/stories';
    next();
  });
  app.use(headers, assets(), sameOriginOnly);
  app.use(express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: 5000 }));
  app.get('/', (_request, response) => {
    response.redirect(302, '/stories');
  });
  app.use(editor());
  for (const router of ROUTERS) app.use(router(desk));
  app.use((request) => {
    throw new NotFound(`There is no page at ${request.path}.`);
  });
  app.use(onError, lastResort);
  return app;
}
