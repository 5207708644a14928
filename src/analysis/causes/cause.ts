import type { Cause, Claim, Passage, PublishedAt, Reading } from '../../model.ts';
import type { Contest } from '../contest.ts';
import type { Frame } from '../extract.ts';

/** What a test for a likely cause may look at. */
export interface Evidence {
  readonly contest: Contest;
  /** The claims of the question. */
  readonly own: readonly Frame[];
  /** Every claim of the story. */
  readonly frames: readonly Frame[];
  readonly publishedAt: (article: string) => PublishedAt;
  readonly outlet: (article: string) => string;
  /** 0 to 1: how much two sentences say the same, as alignment sees it. */
  readonly similarity: (a: Frame, b: Frame) => number;
}

type Finding = Omit<Cause, 'id'> | undefined;

/** A named cause: a test that gives its sentence and passages when it holds. */
export interface Test {
  readonly id: string;
  readonly holds: (evidence: Evidence) => Finding;
}

/** A test of two readings, which holds when it holds for any two that cannot both be true. */
export const ofTwo =
  (holds: (a: Reading, b: Reading, evidence: Evidence) => Finding): Test['holds'] =>
  (evidence) => {
    for (const { a, b } of evidence.contest.discrepancies) {
      const found = holds(a, b, evidence) ?? holds(b, a, evidence);
      if (found) return found;
    }
    return undefined;
  };

export const passages = (claims: readonly Claim[]): Passage[] => claims.map(({ passage }) => passage).slice(0, 6);

/** "A, B and C", each once. */
export function list(names: readonly string[]): string {
  const all = [...new Set(names)];
  return all.length <= 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
