import { type Request, Router } from 'express';
import { Invalid, NotFound, Stale } from '../errors.ts';
import type { Entry, EntryOf, Verdict } from '../model.ts';
import { askedBy } from './asked.ts';
import { conflictOf, conflictPage, gonePage, isInQueue } from './conflict-page.ts';
import type { Desk, Story } from './desk.ts';
import { editorOf } from './editor.ts';
import { field, fields, localPath } from './forms.ts';
import { hrefOf, withDone, withQuery } from './links.ts';
import { around, harmless, hrefOfView, type Item, queueFor, queueOf, viewOf } from './queue.ts';
import { sign } from './sign.ts';
import { draftOf, EMPTY, typedIn, versionOf } from './verdict-form.ts';
import { count } from './wording.ts';

/** Deciding, giving work to somebody, and taking back. */
export function verdicts(desk: Desk): Router {
  return Router()
    .post('/stories/:story/conflicts/bulk', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const view = viewOf(request.body as object);
      const ticked = tickedIn(story, request);
      const entry: EntryOf<'bulk'> = {
        ...sign(desk, request),
        type: 'bulk',
        verdicts: ticked.map((item) => acceptance(item, field(request.body, 'rationale'))),
      };
      await appendTo(desk, story, entry);
      response.redirect(303, hrefOfView(story.dossier.id, view, { done: entry.id }));
    })
    .post('/stories/:story/assignments', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const slots = fields(request.body, 'tick').map((tick) => tick.slice(tick.indexOf(':') + 1));
      if (slots.length === 0)
        throw new Invalid('Tick the questions you want to give to somebody. Nothing was changed.');
      const about = slots.map((slot) => askedBy(conflictOf(story, slot).conflict));
      const entry: Entry = {
        ...sign(desk, request),
        type: 'assignment',
        slots,
        about,
        to: field(request.body, 'to').slice(0, 60),
      };
      await desk.append(story.dossier.id, () => [entry]);
      response.redirect(303, hrefOfView(story.dossier.id, viewOf(request.body as object), { done: entry.id }));
    })
    .post('/stories/:story/conflicts/:slot/verdicts', async (request, response) => {
      const { story: id, slot } = request.params;
      const story = await desk.seen(request, id);
      if (!isInQueue(story, slot)) {
        gonePage(request, response, story);
        return;
      }
      const { conflict, standing } = conflictOf(story, slot);
      const typed = typedIn(request.body, conflict);
      const refuse = (status: number, problems: readonly string[], stale = false): void => {
        conflictPage(desk, request, response.status(status), story, slot, { typed, problems, stale });
      };
      if (field(request.body, 'version') !== versionOf(conflict, standing)) {
        refuse(409, [], true);
        return;
      }
      const outcome = draftOf(
        typed,
        conflict,
        field(request.body, 'review') === 'yes' && standing.verdict !== undefined,
      );
      if ('problems' in outcome) {
        refuse(422, outcome.problems);
        return;
      }
      const entry: EntryOf<'verdict'> = { ...sign(desk, request), type: 'verdict', verdict: outcome.draft };
      try {
        await appendTo(desk, story, entry);
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
        const changed = await desk.seen(request, id);
        if (isInQueue(changed, slot))
          conflictPage(desk, request, response.status(409), changed, slot, { typed, problems: [], stale: true });
        else gonePage(request, response, changed);
        return;
      }
      response.redirect(303, await afterwards(desk, request, id, slot, entry.id));
    })
    .post('/stories/:story/withdrawals', async (request, response) => {
      const { id } = desk.store.get(request.params.story);
      const entry: Entry = { ...sign(desk, request), type: 'withdrawal', entry: field(request.body, 'entry') };
      await desk.append(id, ({ entries }) => {
        if (!entries.some((one) => one.id === entry.entry))
          throw new NotFound('There is nothing to take back under that name.');
        return [entry];
      });
      response.redirect(303, withDone(localPath(field(request.body, 'back'), hrefOf(id, 'history')), entry.id));
    });
}

/** Appends verdicts unless somebody else changed what they are about since the story was opened. */
async function appendTo(desk: Desk, story: Story, entry: EntryOf<'verdict' | 'bulk'>): Promise<void> {
  const slots = new Set((entry.type === 'bulk' ? entry.verdicts : [entry.verdict]).map(({ slot }) => slot));
  const known = story.dossier.entries.length;
  await desk.append(story.dossier.id, ({ entries }) => {
    if (entries.slice(known).some((later) => bearsOn(later, slots)))
      throw new Stale('Somebody else changed this in the same moment. Go back, look again, and send it once more.');
    return [entry];
  });
}

function bearsOn(entry: Entry, slots: ReadonlySet<string>): boolean {
  if (entry.type === 'verdict') return slots.has(entry.verdict.slot);
  if (entry.type === 'bulk') return entry.verdicts.some(({ slot }) => slots.has(slot));
  return entry.type === 'withdrawal' || entry.type === 'article' || entry.type === 'removal';
}

/** Where an editor lands after a verdict: at the next question that still needs somebody, else back in the queue. */
async function afterwards(desk: Desk, request: Request, id: string, slot: string, done: string): Promise<string> {
  const story = await desk.seen(request, id);
  const view = viewOf(request.body as object);
  if (field(request.body, 'then') === 'stay') return withQuery(hrefOf(id, 'conflicts', slot), { ...view, done });
  const { nextToDo } = around(queueFor(story, editorOf(request), view), view, slot);
  return nextToDo === undefined
    ? hrefOfView(id, view, { done })
    : withQuery(hrefOf(id, 'conflicts', nextToDo.conflict.id), { ...view, done });
}

/** The ticked items, every one harmless and as the editor saw it; throws Invalid or Stale, so that all are accepted or none. */
function tickedIn(story: Story, request: Request): Item[] {
  const ticks = fields(request.body, 'tick');
  if (ticks.length === 0) throw new Invalid('Tick the questions you want to accept. Nothing was changed.');
  const items = new Map(
    queueOf(story, editorOf(request)).map((item) => [
      `${versionOf(item.conflict, item.standing)}:${item.conflict.id}`,
      item,
    ]),
  );
  const found = ticks.flatMap((tick) => items.get(tick) ?? []);
  if (found.length < ticks.length)
    throw new Stale(
      'Some of the ticked questions changed since you saw them. Nothing was accepted; look at the queue again.',
    );
  const grave = found.filter((item) => !harmless(item));
  if (grave.length > 0)
    throw new Invalid(
      `${count(grave.length, 'ticked question')} must be decided one by one, such as “${grave[0]?.conflict.question ?? ''}”. Nothing was changed.`,
    );
  return found;
}

/** The verdict that a harmless difference is no conflict. */
function acceptance({ conflict }: Item, rationale: string): Verdict {
  if (rationale === '')
    throw new Invalid('Write why these are harmless: every verdict needs a rationale. Nothing was changed.');
  const draft = draftOf({ ...EMPTY, ruling: 'not-a-conflict', rationale }, conflict, false);
  if ('problems' in draft) throw new Invalid(draft.problems.join(' '));
  return draft.draft;
}
