import type { Cause } from '../model.ts';
import { type Evidence, ofTwo, passages, type Test } from './causes/cause.ts';
import { DATES } from './causes/dates.ts';
import { FIGURES } from './causes/figures.ts';

/** At most this many causes are shown; more would explain nothing. */
const MOST = 3;

const TELLING: readonly Test[] = [
  {
    id: 'plan-and-outcome',
    holds: ofTwo((a, b) => {
      const planned = a.claims.every(({ certainty }) => certainty === 'planned');
      if (!planned || !b.claims.some(({ certainty }) => certainty === 'asserted')) return undefined;
      return {
        because: `${a.show} is told as a plan, ${b.show} as what happened.`,
        passages: passages([...a.claims, ...b.claims]),
      };
    }),
  },
  {
    id: 'spelling',
    holds: ofTwo((a, b) => {
      const [few, many] = [a, b].map(({ claims }) => new Set(claims.map(({ article }) => article)).size);
      if (a.claims[0]?.role !== 'spelling' || few === undefined || many === undefined || few > 1 || many < RARE)
        return undefined;
      return {
        because: `“${a.show}” stands in one article and “${b.show}” in ${many}: the rarer form may be a slip.`,
        passages: passages(a.claims),
      };
    }),
  },
];
/** A form of a name that so many articles print is no slip. */
const RARE = 3;

const TESTS: readonly Test[] = [...DATES, ...FIGURES, ...TELLING];

/** The likely causes of a conflict, strongest test first. */
export function causes(evidence: Evidence): Cause[] {
  return TESTS.flatMap(({ id, holds }) => {
    const found = holds(evidence);
    return found ? [{ id, ...found }] : [];
  }).slice(0, MOST);
}
