import { Router } from 'express';
import { choicesOf, chosenOf } from './choices.ts';
import type { Desk } from './desk.ts';
import { field } from './forms.ts';
import { hrefOf, withQuery } from './links.ts';
import { page } from './page.ts';
import { paged } from './paged.ts';
import { ACTS, agreementOf, type Logged, logOf } from './present-history.ts';
import { doneOf } from './receipt.ts';
import { count } from './wording.ts';

/** Acts on one page. */
const MOST = 100;

/** Who decided what, when and why; nothing in it is ever erased. */
export function history(desk: Desk): Router {
  return Router().get('/stories/:story/history', async (request, response) => {
    const story = await desk.seen(request, request.params.story);
    const { query } = request;
    const show = chosenOf(ACTS, query['show']);
    const [by, q] = [field(query, 'by'), field(query, 'q')];
    const here = hrefOf(story.dossier.id, 'history');
    const href = (more: Readonly<Record<string, string>>) =>
      withQuery(here, { show: show === 'all' ? '' : show, by, q, ...more });
    const log = logOf(story);
    const acts = paged(log.filter(fits(show, by, q)), query['from'], MOST, (from) => href({ from }));
    const editors = [...new Set(log.map((act) => act.by))].sort();
    page(
      response,
      'history',
      { title: 'History', story, tab: 'history' },
      {
        acts: acts.shown,
        pages: acts,
        counts:
          acts.total === log.length
            ? count(log.length, 'entry', 'entries')
            : `${acts.total} shown of ${count(log.length, 'entry', 'entries')}`,
        choices: [
          { label: 'Show', values: choicesOf(ACTS, show, (value) => href({ show: value })) },
          { label: 'By', values: byEditor(editors, by, (value) => href({ by: value })) },
        ],
        q,
        kept: { show: show === 'all' ? '' : show, by },
        agreement: agreed(agreementOf(story)),
        done: doneOf(story, query['done']),
        paths: { here, withdrawals: hrefOf(story.dossier.id, 'withdrawals'), story: hrefOf(story.dossier.id) },
      },
    );
  });
}

function byEditor(editors: readonly string[], chosen: string, href: (editor: string) => string) {
  return ['', ...editors].map((editor) => ({
    label: editor || 'Everybody',
    href: href(editor),
    chosen: editor === chosen,
  }));
}

const fits = (show: keyof typeof ACTS, by: string, q: string) => {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return (act: Logged): boolean => {
    const searched = `${act.says} ${act.because} ${act.by}`.toLowerCase();
    return (
      (show === 'all' || act.act === show) &&
      (by === '' || act.by === by) &&
      words.every((word) => searched.includes(word))
    );
  };
};

/** The agreement between editors in a sentence. */
function agreed({ units, alpha, interval }: ReturnType<typeof agreementOf>): string {
  if (units === 0) return '';
  const judged = `${count(units, 'question')} judged by two editors or more`;
  if (alpha === undefined)
    return `${judged}; nobody ever ruled differently, so there is no agreement beyond chance to measure.`;
  const within = interval === undefined ? '' : `, 95 % interval ${interval.map((end) => end.toFixed(2)).join(' to ')}`;
  return `${judged}: Krippendorff’s alpha ${alpha.toFixed(2)}${within}. 1 is full agreement, 0 what chance would give.`;
}
