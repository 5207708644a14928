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

/** Differences that are about one thing, by the names of what each holds against another. */
export function together<D extends Difference>(all: readonly D[], named: (reading: Reading, of: D) => string): D[][] {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    let at = name;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    if (at !== name) above.set(name, at);
    return at;
  };
  for (const one of all) {
    const [left, right] = [top(named(one.a, one)), top(named(one.b, one))];
    if (left !== right) above.set(right, left);
  }
  const groups = new Map<string, D[]>();
  for (const one of all) {
    const name = top(named(one.a, one));
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}

/** The readings of several differences, those with one answer together, and which of them differ. */
export function gathered(
  all: readonly Difference[],
  answer: (show: string) => string,
): Pick<Doubled, 'readings' | 'differences'> {
  const readings = new Map<string, Reading>();
  for (const reading of all.flatMap(({ a, b }) => [a, b])) {
    const known = readings.get(answer(reading.show));
    const claims = [...(known?.claims ?? []), ...reading.claims];
    readings.set(answer(reading.show), {
      show: known?.show ?? reading.show,
      claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    });
  }
  const differences = new Map<string, Difference>();
  for (const { a, b, comparison } of all) {
    const [one, other] = [a, b].map(({ show }) => readings.get(answer(show)));
    const id = [a, b]
      .map(({ show }) => answer(show))
      .toSorted()
      .join('|');
    if (one && other && one !== other && !differences.has(id)) differences.set(id, { a: one, b: other, comparison });
  }
  return { readings: [...readings.values()], differences: [...differences.values()] };
}
