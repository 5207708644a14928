import { type Request, type Response, Router } from 'express';
import { Invalid, NotFound } from '../errors.ts';
import { kinds } from '../kinds/index.ts';
import type { Entry, Passage, Span, Text } from '../model.ts';
import type { Desk, Story } from './desk.ts';
import { field, oneOf } from './forms.ts';
import { hrefOf, withDone, withQuery } from './links.ts';
import { page } from './page.ts';
import { fitsIn, occurrences, passagesOfEntry } from './passages.ts';
import { presentArticle } from './present-article.ts';
import { cited } from './present-conflict.ts';
import { nameOf } from './present.ts';
import { presentHandmade } from './present-handmade.ts';
import { doneOf } from './receipt.ts';
import { sign } from './sign.ts';
import { CLAIM_STATUSES } from './told.ts';
import { count, day } from './wording.ts';

const LONGEST_QUESTION = 300;

/** One article as printed, with its claims; what editors fold, restore, and mark in it. */
export function reader(desk: Desk): Router {
  return Router()
    .get('/stories/:story/articles/:article', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const text = textIn(story, request.params.article);
      readerPage(request, response, story, text);
    })
    .post('/stories/:story/articles/:article/folds', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const text = textIn(story, request.params.article);
      const folded = field(request.body, 'restore') === '';
      const span = spanOf(field(request.body, folded ? 'fold' : 'restore'));
      const entry: Entry = { ...sign(desk, request), type: 'fold', passage: passageAt(text, span), folded };
      await desk.append(story.dossier.id, () => [entry]);
      response.redirect(
        303,
        `${withDone(hrefOf(story.dossier.id, 'articles', text.article), entry.id)}#b-${entry.passage.start}`,
      );
    })
    .post('/stories/:story/articles/:article/claims', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const text = textIn(story, request.params.article);
      const typed = {
        words: field(request.body, 'words'),
        question: field(request.body, 'question'),
        kind: field(request.body, 'kind'),
      };
      const claim = claimIn(text, typed);
      if (claim.problem !== undefined) {
        readerPage(request, response.status(422), story, text, { problem: claim.problem, typed });
        return;
      }
      const entry: Entry = { ...sign(desk, request), type: 'claim', ...claim };
      await desk.append(story.dossier.id, () => [entry]);
      response.redirect(303, `${withDone(hrefOf(story.dossier.id, 'articles', text.article), entry.id)}#by-hand`);
    });
}

/** The text of an article of the story; throws NotFound. */
export function textIn(story: Story, article: string): Text {
  const text = story.texts.get(article);
  if (text === undefined) throw new NotFound('That article is not, or no longer, in this story.');
  return text;
}

/** '12-40' as offsets. */
export function spanOf(printed: string): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(printed) ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/** The words at a place of a text; throws Invalid when there are none. */
export function passageAt({ article, text }: Text, span: Span | undefined): Passage {
  if (span === undefined || span.start >= span.end || span.end > text.length)
    throw new Invalid('The form does not say which words are meant. Go back to the article and choose them again.');
  return { article, ...span, quote: text.slice(span.start, span.end) };
}

interface TypedClaim {
  readonly words: string;
  readonly question: string;
  readonly kind: string;
}

/** The claim a form names by its exact words, or what is wrong with the form in an editor's words. */
function claimIn(text: Text, { words, question, kind: asked }: TypedClaim) {
  const kind = oneOf(
    kinds.map(({ name }) => name),
    asked,
  );
  const places = occurrences(text.text, words);
  const [place] = places;
  if (place === undefined)
    return { problem: `The article does not have the words “${words}”. Copy them exactly as they are printed.` };
  if (places.length > 1) {
    const often = places.length === 2 ? 'twice' : 'several times';
    return { problem: `“${words}” stands in the article ${often}. Copy more of the words around the place you mean.` };
  }
  if (question === '') return { problem: 'Write the question these words answer.' };
  if (question.length > LONGEST_QUESTION) return { problem: `A question has at most ${LONGEST_QUESTION} characters.` };
  if (kind === undefined) return { problem: 'Choose what the words are about.' };
  return { passage: passageAt(text, place), question, kind };
}

const EMPTY: TypedClaim = { words: '', question: '', kind: '' };

function readerPage(
  request: Request,
  response: Response,
  story: Story,
  text: Text,
  refused: { readonly problem: string; readonly typed: TypedClaim } = { problem: '', typed: EMPTY },
): void {
  const title = text.title.value || nameOf(story, text.article);
  page(response, 'article', { title, story, tab: '' }, { ...shown(story, text, request), ...refused });
}

function shown(story: Story, text: Text, request: Request) {
  const { id } = story.dossier;
  const here = hrefOf(id, 'articles', text.article);
  const all = request.query['show'] === 'all' || story.brief.articles.length === 1;
  const { blocks, cards, hidden } = presentArticle(story, text, all);
  const order = story.analysis.texts.map(({ article }) => article);
  const at = order.indexOf(text.article);
  const neighbour = (article: string | undefined) => (article === undefined ? '' : hrefOf(id, 'articles', article));
  const orphaned = story.entries
    .flatMap(passagesOfEntry)
    .filter((passage) => passage.article === text.article && !fitsIn(text, passage));
  return {
    text: { ...text, outlet: { ...text.outlet, value: nameOf(story, text.article) } },
    published: day(text.publishedAt.value),
    webAddress: /^https?:\/\//i.test(text.url.value) ? text.url.value : '',
    blocks,
    counts: count(cards.length, 'claim'),
    hidden: hidden === 0 ? '' : count(hidden, 'more claim'),
    all,
    statuses: CLAIM_STATUSES,
    kinds: kinds.map(({ name, label }) => ({ name, label })),
    handmade: presentHandmade(story, text.article),
    orphaned: orphaned.map((passage) => cited(story, passage)),
    done: doneOf(story, request.query['done']),
    way: { previous: neighbour(order[at - 1]), next: neighbour(order[at + 1]), place: `${at + 1} of ${order.length}` },
    paths: {
      all: withQuery(here, { show: 'all' }),
      shared: here,
      folds: `${here}/folds`,
      claims: `${here}/claims`,
      withdrawals: hrefOf(id, 'withdrawals'),
      story: hrefOf(id),
      correct: `${hrefOf(id)}#a-${text.article}`,
    },
  };
}
