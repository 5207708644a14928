import { setTimeout } from 'node:timers/promises';
import { type Request, type RequestHandler, Router } from 'express';
import multer, { MulterError } from 'multer';
import { brief } from '../dossier.ts';
import { Invalid, NotFound } from '../errors.ts';
import { pasted } from '../ingest/index.ts';
import type { Dossier, Entry, MetaField } from '../model.ts';
import type { Desk, Story } from './desk.ts';
import { field } from './forms.ts';
import { type Offer, takeIn } from './intake.ts';
import { hrefOf, withDone, withQuery } from './links.ts';
import { META, META_FIELDS, metaVersion, webAddress } from './present-story.ts';
import { sign } from './sign.ts';
import { storyPage } from './story-page.ts';

/** Bytes and files one form may carry; what a single article may be is for `ingest` to say. */
const LIMITS = { fileSize: 8_000_000, files: 200, fieldSize: 8_000_000, fields: 20, parts: 250 };
const upload = multer({ storage: multer.memoryStorage(), limits: LIMITS, defParamCharset: 'utf8' }).array(
  'files',
  LIMITS.files,
);

/** Milliseconds a form is held back for files that are being taken in; a page then says how far it is. */
const PATIENCE = 800;

/** Adding articles to a story, correcting what the desk knows about them, and removing them. */
export function articles(desk: Desk): Router {
  return Router()
    .post('/stories/:story/articles', uploaded, async (request, response) => {
      const { story: id } = request.params;
      desk.store.get(id);
      const typed = { title: field(request.body, 'title'), text: field(request.body, 'text') };
      const offers = offersIn(desk, request);
      if (offers.length === 0) {
        const problems = ['Choose files or paste a text first. Nothing was added.'];
        storyPage(request, response.status(422), await desk.seen(request, id), {
          refused: { article: '', typed, problems, stale: false },
        });
        return;
      }
      const append = (decide: (dossier: Dossier) => readonly Entry[]) => desk.append(id, decide);
      const delivery = takeIn(id, offers, append, () => sign(desk, request));
      await Promise.race([delivery.done, setTimeout(PATIENCE, undefined, { ref: false })]);
      if (delivery.intake.some(({ became }) => became === 'refused') && typed.text !== '') {
        const refused = { article: '', typed, problems: [], stale: false };
        storyPage(request, response.status(422), await desk.seen(request, id), { added: delivery.intake, refused });
        return;
      }
      response.redirect(303, withQuery(hrefOf(id), { added: desk.deliveries.keep(delivery) }));
    })
    .post('/stories/:story/articles/:article/corrections', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const article = articleIn(story, request.params.article);
      const typed = Object.fromEntries(META_FIELDS.map((name) => [name, field(request.body, name)])) as Record<
        MetaField,
        string
      >;
      const stale = field(request.body, 'version') !== metaVersion(story.texts.get(article));
      const problems = stale ? [] : problemsOf(typed);
      if (stale || problems.length > 0) {
        storyPage(request, response.status(stale ? 409 : 422), story, { refused: { article, typed, problems, stale } });
        return;
      }
      const text = story.texts.get(article);
      const entries = META_FIELDS.filter((name) => typed[name] !== (text?.[name].value ?? '')).map((name): Entry => ({
        ...sign(desk, request),
        type: 'correction',
        article,
        field: name,
        value: typed[name],
      }));
      if (entries.length > 0) await desk.append(story.dossier.id, () => entries);
      const path = hrefOf(story.dossier.id);
      response.redirect(303, `${entries[0] === undefined ? path : withDone(path, entries[0].id)}#a-${article}`);
    })
    .post('/stories/:story/articles/:article/removal', async (request, response) => {
      const { story: id, article } = request.params;
      const entry: Entry = { ...sign(desk, request), type: 'removal', article };
      await desk.append(id, (dossier) => {
        if (!brief(dossier).articles.some((one) => one.id === article))
          throw new NotFound('That article is no longer in this story.');
        return [entry];
      });
      response.redirect(303, withDone(hrefOf(id), entry.id));
    });
}

/** Reads an upload, with limits that are told in the user's words. */
const uploaded: RequestHandler<{ story: string }> = (request, response, next) => {
  upload(request, response, (error: unknown) => {
    if (error === undefined) next();
    else next(new Invalid((error instanceof MulterError && REFUSALS[error.code]) || UNREADABLE));
  });
};
const UNREADABLE = 'The upload could not be read. Nothing was added.';
const REFUSALS: Readonly<Partial<Record<MulterError['code'], string>>> = {
  LIMIT_FILE_SIZE: 'One of the files is larger than 8 MB; an article is text and much smaller. Nothing was added.',
  LIMIT_FILE_COUNT: `At most ${LIMITS.files} files can be added at a time. Nothing was added.`,
  LIMIT_UNEXPECTED_FILE: `At most ${LIMITS.files} files can be added at a time. Nothing was added.`,
  LIMIT_FIELD_VALUE: 'The pasted text is larger than 8 MB; an article is much smaller. Nothing was added.',
};

function offersIn(desk: Desk, request: Pick<Request, 'body' | 'files'>): Offer[] {
  const files = Array.isArray(request.files) ? request.files : [];
  const offers = files.map(({ originalname, buffer }) => ({
    name: originalname,
    read: () => desk.read(originalname, buffer),
  }));
  const title = field(request.body, 'title');
  const text = field(request.body, 'text');
  return text === '' ? offers : [...offers, { name: title || 'the pasted text', read: () => pasted(title, text) }];
}

function articleIn({ brief: { articles: there } }: Story, id: string): string {
  if (!there.some((article) => article.id === id)) throw new NotFound('That article is no longer in this story.');
  return id;
}

const LONGEST_META = 500;

function problemsOf(typed: Readonly<Record<MetaField, string>>): string[] {
  const { url, publishedAt } = typed;
  const tooLong = META_FIELDS.filter((name) => typed[name].length > LONGEST_META).map((name) => META[name]);
  return [
    url !== '' && webAddress(url) === '' && 'An address begins with https:// or http:// and has no spaces.',
    publishedAt !== '' &&
      !isDate(publishedAt) &&
      'Write the date as 2025-01-09, or 2025-01 or 2025 when no more is known.',
    tooLong.length > 0 && `Too long (more than ${LONGEST_META} characters): ${tooLong.join(', ')}.`,
  ].filter((problem) => problem !== false);
}

/** Whether these words are a day, month or year as the desk writes them. */
function isDate(words: string): boolean {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(words)) return true;
  const day = new Date(`${words}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
