import type { Comparison, Reading, Slot } from '../model.ts';
import type { Contest } from './contest.ts';

/** Two ways in which articles print one thing, and how they differ. */
export interface Difference {
  readonly a: Reading;
  readonly b: Reading;
  readonly comparison: Comparison;
}

/** What articles print in two ways or more, found outside the claims: a name spelt, an utterance worded or credited. */
export interface Doubled {
  /** Words that the id of its slot is made of. */
  readonly key: string;
  readonly kind: string;
  readonly question: string;
  readonly readings: readonly Reading[];
  /** Of the readings, those that differ. */
  readonly differences: readonly Difference[];
  readonly sameBecause: string;
}

/** The slot of what is printed in several ways, and its answers. */
export function between({ kind, question, readings, differences, sameBecause }: Doubled, id: string) {
  const articles = new Set(readings.flatMap(({ claims }) => claims.map((claim) => claim.article)));
  const discrepancies = differences.map((difference) => ({ ...difference, within: articles.size === 1 }));
  const answers: Contest = { readings, compatible: [], discrepancies };
  const slot: Slot = { id, kind, question, readings, compatible: [], sameBecause: [sameBecause] };
  return { answers, own: [], slot };
}
