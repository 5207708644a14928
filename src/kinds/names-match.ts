import type { Comparison } from '../model.ts';
import { fold } from '../text/names/fold.ts';
import { isSlip } from '../text/names/slip.ts';
import { acrossArabic } from './naming/arabic.ts';
import { person as personOf, type Person } from './naming/parse.ts';
import { parsePlace } from './naming/place-name.ts';
import { joinedAs, tidied } from './naming/printed.ts';
import { organisation, organisationOf } from './organisation.ts';
import { person } from './person.ts';
import { place } from './place.ts';

/** Two printed names of one kind. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly kind: 'person' | 'organisation' | 'place';
}

/** How two printed names relate, without any article around them. */
export function compareNames({ a, b, kind }: Pair): Comparison {
  switch (kind) {
    case 'person':
      return acrossArabic(a, b) ?? person.compare(printedPerson(a, b), printedPerson(b, a));
    case 'organisation':
      return closest(a, b);
    case 'place':
      return place.compare(parsePlace(a), parsePlace(b));
  }
}

/** Bodies with two names printed side by side, `Al-Qaida/Islamic Army`, may be meant by either. */
function closest(a: string, b: string): Comparison {
  const whole = organisation.compare(organisationOf(a), organisationOf(b));
  if (whole.relation !== 'different' || a.includes('/') === b.includes('/')) return whole;
  const [both, other] = a.includes('/') ? [a, b] : [b, a];
  const fits = both
    .slice(0, LONGEST)
    .split('/')
    .some(
      (one) =>
        one.trim().length > 3 &&
        organisation.compare(organisationOf(one), organisationOf(other)).relation !== 'different',
    );
  return fits ? { relation: 'compatible', because: `“${other}” is one of the names in “${both}”.` } : whole;
}

/** A person as a list prints the name, read beside the other spelling of it; shown as printed. */
const printedPerson = (name: string, other: string): Person => ({
  ...personOf(joinedAs(tidied(name.slice(0, LONGEST)), tidied(other.slice(0, LONGEST)))),
  name,
});
const LONGEST = 200;

/** Are two names of one type likely one name misspelt: a single long word differs by a letter or two, all others agree? */
export function spellings(a: string, b: string): boolean {
  const [left, right] = [fold(a).split(/[\s-]+/), fold(b).split(/[\s-]+/)];
  if (left.length !== right.length) return false;
  const differing = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at] ?? ''] as const]));
  const [only] = differing;
  return only !== undefined && differing.length === 1 && isSlip(...only);
}
