import type { Entry, EntryOf, Standing, Verdict } from '../model.ts';
import type { Reader } from './editor.ts';
import { awaitsReviewBy } from './present-verdict.ts';
import type { Story } from './story.ts';

/** Verdicts that hold nothing but what they are about: that somebody decided may be known, what they decided may not. */
const blank = new WeakSet<Verdict>();

/** Whether what this verdict says is kept from the reader. */
export function isSealed(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && blank.has(verdict);
}

/** The questions whose verdict is kept from the reader of this story. */
export function sealedIn({ standings }: Pick<Story, 'standings'>): string[] {
  return [...standings].flatMap(([slot, { verdict }]) => (isSealed(verdict?.verdict) ? [slot] : []));
}

const known = new WeakMap<Story, Map<string, Story>>();
/** Readers of one story that are remembered. */
const MOST_KEPT = 30;

/** The story as one reader may see it: of what they have yet to review blind, nobody else's verdict says anything. */
export function seenBy(story: Story, { editor, blind }: Reader): Story {
  if (!blind) return story;
  const byEditor = known.get(story) ?? new Map<string, Story>();
  const seen = byEditor.get(editor) ?? sealed(story, editor);
  if (byEditor.size === MOST_KEPT) byEditor.clear();
  known.set(story, byEditor.set(editor, seen));
  return seen;
}

function sealed(story: Story, editor: string): Story {
  const awaited = [...story.standings].filter(([, standing]) => awaitsReviewBy(editor, standing));
  if (awaited.length === 0) return story;
  const blanks = new Map<Verdict, Verdict>();
  const slots = new Set(awaited.map(([slot]) => slot));
  const counting = awaited.flatMap(([, { history }]) => history.filter(({ by }) => by !== editor));
  for (const verdict of [...counting.map((ruling) => ruling.verdict), ...spoken(story, slots, editor)])
    blanks.set(verdict, blanked(verdict));
  const entries = new Map(story.dossier.entries.map((entry) => [entry.id, withBlanks(entry, blanks)]));
  const standings = new Map(story.standings);
  for (const [slot, standing] of awaited) standings.set(slot, withoutWords(standing, blanks));
  return {
    ...story,
    dossier: { ...story.dossier, entries: [...entries.values()] },
    entries: story.entries.map((entry) => entries.get(entry.id) ?? entry),
    standings,
  };
}

/** Verdicts that others gave on these slots by name, those too that were taken back since. */
function spoken({ dossier }: Story, slots: ReadonlySet<string>, editor: string): Verdict[] {
  return dossier.entries
    .filter(({ by }) => by !== editor)
    .flatMap((entry) => (entry.type === 'verdict' ? [entry.verdict] : entry.type === 'bulk' ? entry.verdicts : []))
    .filter(({ slot }) => slots.has(slot));
}

function blanked(verdict: Verdict): Verdict {
  const empty: Verdict = {
    ...verdict,
    outcome: 'unresolved',
    answer: '',
    rationale: '',
    seen: verdict.seen.map(({ show, passages }) => ({ show, passages })),
    evidence: [],
    confidence: 'medium',
    publishable: true,
    wouldChange: '',
  };
  blank.add(empty);
  return empty;
}

function withBlanks(entry: Entry, blanks: ReadonlyMap<Verdict, Verdict>): Entry {
  const of = (verdict: Verdict): Verdict => blanks.get(verdict) ?? verdict;
  if (entry.type === 'verdict') return { ...entry, verdict: of(entry.verdict) };
  return entry.type === 'bulk' ? { ...entry, verdicts: entry.verdicts.map(of) } : entry;
}

function withoutWords({ status, history, verdict }: Standing, blanks: ReadonlyMap<Verdict, Verdict>): Standing {
  const of = (ruling: EntryOf<'verdict'>): EntryOf<'verdict'> => withBlanks(ruling, blanks) as EntryOf<'verdict'>;
  return { status, because: '', history: history.map(of), ...(verdict && { verdict: of(verdict) }) };
}
