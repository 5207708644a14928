import { analyse } from '../../src/analysis/analyse.ts';
import type { Article, Conflict } from '../../src/model.ts';
import { report } from './sample.ts';
import { briefOf } from './stories.ts';

/** Two short articles on one story, and what an editor should be told of them: nothing when nothing is said here. */
export interface Pair {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  /** 'kind: one reading | another', readings in alphabetical order. */
  readonly found?: readonly string[];
  /** Days of publication; both the same when not said. */
  readonly on?: readonly [string, string];
  /** Why the analysis does not get this right yet. */
  readonly gap?: string;
}

const PUBLISHED = '2024-05-15';

/** The two articles of a pair, each with an outlet and a day of publication. */
export function articlesOf({ a, b, on: [first, second] = [PUBLISHED, PUBLISHED] }: Pair): [Article, Article] {
  return [report('Harbour Post', first, a), report('Valley Herald', second, b)];
}

export const conflictsOf = (pair: Pair): readonly Conflict[] => analyse(briefOf(articlesOf(pair))).conflicts;

/** The same of any number of texts, each with its day of publication; the outlets are numbered. */
export const conflictsAmong = (texts: readonly (readonly [day: string, text: string])[]): readonly Conflict[] =>
  analyse(briefOf(texts.map(([day, text], n) => report(`Outlet ${n + 1}`, day, text)))).conflicts;

/** What the queue would show, in alphabetical order. */
export const raised = (pair: Pair): string[] =>
  conflictsOf(pair)
    .map(({ kind, readings }) => `${kind}: ${readings.map(({ show }) => show).toSorted().join(' | ')}`)
    .toSorted(); // prettier-ignore
