import type { Entry } from '../model.ts';
import { agreement } from './agreement.ts';
import { fitsIn, passagesOfEntry } from './passages.ts';
import { cited } from './present-conflict.ts';
import { told, type Told } from './present-entry.ts';
import { isSealed } from './sealed.ts';
import type { Story } from './story.ts';
import { instant } from './wording.ts';

/** What the log can be narrowed to; the first is everything. */
export const ACTS = {
  all: 'Everything',
  verdicts: 'Verdicts',
  articles: 'Articles',
  notes: 'Notes',
  names: 'Names and links',
  taken: 'Taken back',
} as const;
type Act = keyof typeof ACTS;

const ACT_OF: Readonly<Record<Entry['type'], Exclude<Act, 'all'>>> = {
  verdict: 'verdicts',
  bulk: 'verdicts',
  assignment: 'verdicts',
  article: 'articles',
  removal: 'articles',
  correction: 'articles',
  fold: 'articles',
  annotation: 'notes',
  alias: 'names',
  link: 'names',
  claim: 'names',
  origin: 'names',
  withdrawal: 'taken',
  view: 'notes',
  setting: 'notes',
};

/** One act in the log. */
export interface Logged extends Told {
  readonly entry: string;
  readonly at: string;
  readonly by: string;
  readonly act: Exclude<Act, 'all'>;
  /** No longer counts: a later entry took it back. */
  readonly withdrawn: boolean;
  /** The name of the button that takes it back: a withdrawal is taken back by restoring. */
  readonly undo: 'Take back' | 'Restore' | '';
  /** Every passage it rests on still stands where it stood. */
  readonly orphaned: readonly ReturnType<typeof cited>[];
}

/** Everything anybody did on a story, latest first. */
export function logOf(story: Story): Logged[] {
  const entries = new Map(story.dossier.entries.map((entry) => [entry.id, entry]));
  const counting = new Set(story.entries.map(({ id }) => id));
  const undone = withdrawnEntries(story.dossier.entries);
  return story.dossier.entries.toReversed().map((entry): Logged => {
    const withdrawn = undone.has(entry.id);
    const text = (passage: { readonly article: string }) => story.texts.get(passage.article);
    const orphaned = counting.has(entry.id)
      ? passagesOfEntry(entry).filter((passage) => {
          const now = text(passage);
          return now === undefined || !fitsIn(now, passage);
        })
      : [];
    return {
      entry: entry.id,
      at: instant(entry.at),
      by: entry.by,
      act: ACT_OF[entry.type],
      ...told(story, entry, entries),
      withdrawn,
      undo: withdrawn ? '' : entry.type === 'withdrawal' ? 'Restore' : 'Take back',
      orphaned: orphaned.map((passage) => cited(story, passage)),
    };
  });
}

/** Entries that a standing withdrawal names; a withdrawal that was itself taken back takes nothing back. */
function withdrawnEntries(entries: readonly Entry[]): Set<string> {
  const undone = new Set<string>();
  for (const entry of entries.toReversed())
    if (entry.type === 'withdrawal' && !undone.has(entry.id)) undone.add(entry.entry);
  return undone;
}

/** How far the editors agree on the questions that two of them judged and the reader may know of: each one's latest ruling counts. */
export function agreementOf({ standings }: Pick<Story, 'standings'>) {
  const open = [...standings.values()].filter(({ verdict }) => !isSealed(verdict?.verdict));
  const units = open.map(({ history }) => {
    const byEditor = new Map(
      history.map(({ by, verdict }) => [by, `${verdict.outcome} ${verdict.answer.trim().toLowerCase()}`]),
    );
    return [...byEditor.values()];
  });
  return agreement(units);
}
