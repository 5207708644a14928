import type { Article, Entry, EntryOf, Verdict } from '../../src/model.ts';

const NOON = '2025-03-20T12:00:00.000Z';
let last = 0;

/** An entry with its signature filled in: a new id, by Ada, at noon. */
export function entry<T extends Entry['type']>(
  content: Omit<EntryOf<T>, 'id' | 'at' | 'by'> & { type: T },
  signature: Partial<Pick<Entry, 'id' | 'at' | 'by'>> = {},
): EntryOf<T> {
  last += 1;
  return { id: `entry-${last}`, at: NOON, by: 'Ada', ...signature, ...content } as unknown as EntryOf<T>;
}

/** The entry that adds an article. */
export function articleEntry(article: Article): EntryOf<'article'> {
  return entry({ type: 'article', article });
}

/** The entry of a verdict that differs from a plain one as given: established, publishable, of high confidence. */
export function verdictEntry(verdict: Partial<Verdict>, signature: Partial<Pick<Entry, 'id' | 'at' | 'by'>> = {}) {
  const plain: Verdict = {
    slot: 'slot',
    kind: 'date',
    question: 'When was it?',
    outcome: 'established',
    answer: '9 January 2025',
    rationale: 'The ministry gave this day.',
    seen: [],
    evidence: [],
    confidence: 'high',
    publishable: true,
    wouldChange: '',
    review: false,
  };
  return entry({ type: 'verdict', verdict: { ...plain, ...verdict } }, signature);
}
