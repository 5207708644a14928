import type { Request, Response } from 'express';
import { NotFound } from '../errors.ts';
import type { Conflict, Standing, SuggestionShows } from '../model.ts';
import { only } from '../dossier.ts';
import { finder } from './asked.ts';
import type { Desk, Story } from './desk.ts';
import { editorOf, readerOf } from './editor.ts';
import { field } from './forms.ts';
import { hrefOf, withQuery } from './links.ts';
import { page } from './page.ts';
import { NAMED } from './present-aliases.ts';
import { cited, presentConflict } from './present-conflict.ts';
import { presentStanding } from './present-verdict.ts';
import { around, hrefOfConflict, hrefOfView, type Item, queueFor, shownIn, type View, viewOf } from './queue.ts';
import { doneOf } from './receipt.ts';
import { suggestionShows } from './saved.ts';
import { isSealed } from './sealed.ts';
import { EMPTY, OWN_WORDS, type Typed, versionOf } from './verdict-form.ts';
import { REJECTIONS } from '../exports/plain.ts';
import { CONFIDENCES, instant, OUTCOMES } from './wording.ts';

export function isInQueue(story: Story, slot: string): boolean {
  return story.analysis.conflicts.some(({ id }) => id === slot);
}

/** A conflict of a story and where it stands; throws NotFound. */
export function conflictOf(story: Story, slot: string): { readonly conflict: Conflict; readonly standing: Standing } {
  const conflict = story.analysis.conflicts.find(({ id }) => id === slot);
  const standing = story.standings.get(slot);
  if (conflict === undefined || standing === undefined)
    throw new NotFound(
      'This question is no longer in the queue: the articles do not disagree about it as they stand now.',
    );
  return { conflict, standing };
}

/** Answers a form about a question that went away meanwhile: what was typed is given back. */
export function gonePage(request: Request, response: Response, story: Story): void {
  const words = ['answer', 'rationale', 'wouldChange', 'body']
    .map((name) => field(request.body, name))
    .filter((one) => one !== '');
  const queue = hrefOfView(story.dossier.id, viewOf(request.body as object));
  page(response.status(409), 'gone', { title: 'This question went away', story, tab: 'conflicts' }, { words, queue });
}

/** What came of a form that was not accepted: shown above the form, which keeps what was typed. */
export interface Refused {
  readonly typed: Typed;
  readonly problems: readonly string[];
  readonly stale: boolean;
}

/** Answers with the page of one conflict. */
export function conflictPage(
  desk: Desk,
  request: Request,
  response: Response,
  story: Story,
  slot: string,
  refused?: Refused,
): void {
  const { conflict, standing } = conflictOf(story, slot);
  const view = viewOf(request.method === 'GET' ? request.query : (request.body as object));
  const items = queueFor(story, editorOf(request), view);
  const typed = refused?.typed ?? EMPTY;
  page(
    response,
    'conflict',
    { title: conflict.question, story, tab: 'conflicts' },
    {
      ...presentConflict(story, conflict),
      suggests: suggests(suggestionShows(desk.store.desk), standing),
      standing: presentStanding(story, standing),
      blind: isSealed(standing.verdict?.verdict),
      reveal: !readerOf(request).blind,
      way: wayThrough(story, items, view, slot),
      notes: notesOn(story, slot),
      form: { ...forms(story, conflict), version: versionOf(conflict, standing), typed, view, ownWords: OWN_WORDS },
      problems: refused?.problems ?? [],
      stale: refused?.stale ?? false,
      done: doneOf(story, request.query['done']),
      revealHref: withQuery(hrefOf(story.dossier.id, 'conflicts', slot), { ...view, reveal: 'yes' }),
      labels: { outcomes: OUTCOMES, rejections: REJECTIONS, confidences: CONFIDENCES },
    },
  );
}

/** How the suggestion stands on the page: not at all, folded until somebody asks, or open. It is kept from who reviews blind. */
function suggests(shows: SuggestionShows, { verdict }: Standing): 'no' | 'folded' | 'open' {
  if (isSealed(verdict?.verdict) || (shows === 'verdict' && verdict === undefined)) return 'no';
  return shows === 'asked' && verdict === undefined ? 'folded' : 'open';
}

function forms(story: Story, { id: slot, kind }: Conflict) {
  const { id } = story.dossier;
  const isNamed = NAMED.some((one) => one === kind);
  return {
    verdicts: hrefOf(id, 'conflicts', slot, 'verdicts'),
    annotations: hrefOf(id, 'conflicts', slot, 'annotations'),
    withdrawals: hrefOf(id, 'withdrawals'),
    timeline: kind === 'date' ? hrefOf(id, 'timeline') : '',
    /** Where it is decided whether two names are one; '' for values that are no names. */
    aliases: isNamed ? hrefOf(id, 'aliases') : '',
  };
}

function wayThrough(story: Story, items: readonly Item[], view: View, slot: string) {
  const { id } = story.dossier;
  const { previous, next } = around(items, view, slot);
  const shown = shownIn(items, view);
  const at = shown.findIndex(({ conflict }) => conflict.id === slot);
  const href = (item: Item | undefined): string =>
    item === undefined ? '' : hrefOfConflict(id, item.conflict.id, view);
  return {
    queue: hrefOfView(id, view),
    place: at < 0 ? '' : `${at + 1} of ${shown.length}`,
    previous: href(previous),
    next: href(next),
  };
}

function notesOn(story: Story, slot: string) {
  const find = finder(story.analysis.conflicts);
  return only(story.entries, 'annotation')
    .filter((entry) => find(entry.slot, entry.about).includes(slot))
    .map(({ id, at, by, body, passages }) => ({
      id,
      at: instant(at),
      by,
      body,
      passages: passages.map((p) => cited(story, p)),
    }));
}
