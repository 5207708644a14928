import { Router } from 'express';
import { Invalid } from '../errors.ts';
import type { Entry } from '../model.ts';
import { askedBy } from './asked.ts';
import { conflictOf, gonePage, isInQueue } from './conflict-page.ts';
import type { Desk } from './desk.ts';
import { field, fields } from './forms.ts';
import { hrefOf, withQuery } from './links.ts';
import { passageKey, passagesOf } from './present-conflict.ts';
import { viewOf } from './queue.ts';
import { sign } from './sign.ts';

const LONGEST_NOTE = 10_000;

/** Notes on a conflict or on a passage of it. */
export function annotations(desk: Desk): Router {
  return Router().post('/stories/:story/conflicts/:slot/annotations', async (request, response) => {
    const { story: id, slot } = request.params;
    const story = await desk.seen(request, id);
    if (!isInQueue(story, slot)) {
      gonePage(request, response, story);
      return;
    }
    const { conflict } = conflictOf(story, slot);
    const body = field(request.body, 'body');
    if (body === '') throw new Invalid('A note needs some words. Go back and write them.');
    if (body.length > LONGEST_NOTE)
      throw new Invalid(
        `A note has at most ${LONGEST_NOTE} characters; this one has ${body.length}. Go back and shorten it.`,
      );
    const ticked = fields(request.body, 'passage');
    const passages = [...conflict.readings, ...conflict.compatible]
      .flatMap(passagesOf)
      .filter((passage) => ticked.includes(passageKey(passage)));
    const entry: Entry = { ...sign(desk, request), type: 'annotation', slot, passages, body, about: askedBy(conflict) };
    await desk.append(id, () => [entry]);
    response.redirect(
      303,
      `${withQuery(hrefOf(id, 'conflicts', slot), { ...viewOf(request.body as object), done: entry.id })}#notes`,
    );
  });
}
