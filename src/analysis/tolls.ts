import type { Claim } from '../model.ts';
import { isGenericPerson, TOLLS } from '../text/lexicon.ts';

/** What the words of a count make of it. */
export interface Count {
  readonly figure?: number;
  readonly as?: string;
}

/** Words that leave room for more. */
export const OPEN_ABOVE = /^(?:at least|more than|over)$/;

/** A count of people or of what was damaged. */
export const isToll = ({ kind, event, value }: Claim): boolean =>
  kind === 'quantity' &&
  TOLLS.has(event.class) &&
  (isGenericPerson((value as { counted?: string }).counted ?? '') || DAMAGE.has(event.class));
const DAMAGE = new Set(['damage', 'destroy', 'collapse', 'evacuate']);
