import { kinds } from '../../src/kinds/index.ts';
import type { Analysis, Article, Claim } from '../../src/model.ts';
import { places, valuesAt } from '../support/score.ts';
import type { Expectation } from '../support/stories.ts';
import { kindOfFinding, kindOfType } from './figures.ts';

/** How far a disagreement came that was not found. */
export type Stage = 'not read' | 'read, not aligned' | 'aligned, not contested';

/**
 * Why a disagreement was missed: fewer than two of its values became claims of the kind in dispute, or no slot holds claims of
 * two values, or a slot holds them and takes them to agree.
 */
export function stageOf(
  { type, values }: Expectation,
  { claims, slots }: Analysis,
  articles: readonly Article[],
): Stage {
  const kind = kindOfType(type);
  const known = kinds.some(({ name }) => kindOfFinding(name) === kind);
  const told = (all: readonly Claim[]): number => {
    const mine = known ? all.filter((claim) => kindOfFinding(claim.kind) === kind) : all;
    return valuesAt(places(mine, articles), values).size;
  };
  if (told(claims) < 2) return 'not read';
  const together = slots.some(
    ({ readings, compatible }) => told([...readings, ...compatible].flatMap((reading) => reading.claims)) > 1,
  );
  return together ? 'aligned, not contested' : 'read, not aligned';
}
