import type { Article, Claim, Slot } from '../../src/model.ts';
import { docOf } from '../support/stories.ts';
import { f1, ratio } from './figures.ts';

/** Two passages that an annotator compared; `scope` says that they tell different facts. */
export interface LabelledPair {
  readonly slot: string;
  readonly a: { readonly article: string; readonly quote: string };
  readonly b: { readonly article: string; readonly quote: string };
  readonly label: string;
}

export interface Alignment {
  readonly predicted: number;
  readonly right: number;
  readonly due: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Alignment alone: do claims of two articles that share a slot stand on passages an annotator put together? Claims on
 * passages that nobody labelled count neither way.
 */
export function alignment(
  pairs: readonly LabelledPair[],
  slots: readonly Slot[],
  articles: readonly Article[],
): Alignment {
  const docs = new Map(articles.map(({ id, file }) => [id, docOf(file)]));
  const standsOn = (claim: Claim, { article, quote }: LabelledPair['a']): boolean => {
    const doc = docs.get(claim.article) ?? '';
    return (doc === article || doc.startsWith(`${article}_`)) && quote.includes(claim.passage.quote);
  };
  const across = pairs.filter(({ a, b }) => a.article !== b.article);
  const together = across.filter(({ label }) => label !== 'scope');
  const found = new Set<LabelledPair>();
  let predicted = 0;
  let right = 0;
  for (const [one, other] of slots.flatMap(claimPairs)) {
    const joins = (pair: LabelledPair): boolean =>
      (standsOn(one, pair.a) && standsOn(other, pair.b)) || (standsOn(one, pair.b) && standsOn(other, pair.a));
    const labelled = (claim: Claim): boolean => across.some(({ a, b }) => standsOn(claim, a) || standsOn(claim, b));
    if (!labelled(one) || !labelled(other)) continue;
    const agreeing = together.filter(joins);
    agreeing.forEach((pair) => found.add(pair));
    predicted += 1;
    if (agreeing.length > 0) right += 1;
  }
  const precision = ratio(right, predicted);
  const recall = ratio(found.size, together.length);
  return { predicted, right, due: together.length, found: found.size, precision, recall, f1: f1(precision, recall) };
}

function claimPairs({ readings, compatible }: Slot): [Claim, Claim][] {
  const claims = [...readings, ...compatible].flatMap((reading) => reading.claims);
  return claims.flatMap((one, i) =>
    claims
      .slice(i + 1)
      .filter((other) => other.article !== one.article)
      .map((other): [Claim, Claim] => [one, other]),
  );
}
