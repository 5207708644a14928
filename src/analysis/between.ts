import type { Comparison, Reading, Slot } from '../model.ts';
import type { Contest } from './contest.ts';

/** Two ways in which articles print one thing, found outside the claims: a name spelt, an utterance worded or credited. */
export interface Doubled {
  /** Words that the id of its slot is made of. */
  readonly key: string;
  readonly kind: string;
  readonly question: string;
  readonly readings: readonly [Reading, Reading];
  readonly comparison: Comparison;
  readonly sameBecause: string;
}

/** The slot of what is printed in two ways, and its answers. */
export function between({ kind, question, readings, comparison, sameBecause }: Doubled, id: string) {
  const [a, b] = readings;
  const [article] = a.claims.map((claim) => claim.article);
  const within = readings.every(({ claims }) => claims.every((claim) => claim.article === article));
  const answers: Contest = { readings, compatible: [], discrepancies: [{ a, b, comparison, within }] };
  const slot: Slot = { id, kind, question, readings, compatible: [], sameBecause: [sameBecause] };
  return { answers, own: [], slot };
}
