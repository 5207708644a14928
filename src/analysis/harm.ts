import type { Claim, ConflictClass, Slot } from '../model.ts';
import type { Contest } from './contest.ts';

/** What a wrong line would cost in print, first by class, then by kind: the order of the queue, never shown. */
const BY_CLASS: Readonly<Record<ConflictClass, number>> = {
  conflict: 60,
  tension: 40,
  dispute: 30,
  development: 25,
  variant: 20,
  attribution: 15,
};
const BY_KIND: Readonly<Record<string, number>> = {
  polarity: 9,
  quantity: 8,
  age: 7,
  person: 7,
  date: 7,
  place: 6,
  money: 6,
  measure: 5,
  organisation: 5,
  time: 4,
  role: 4,
  quote: 3,
  duration: 3,
};
/** Facts about life, and then about health and liberty, come before all others of their kind. */
const GRAVE = new Set(['injure', 'missing', 'charge', 'convict', 'arrest', 'shoot', 'capture']);
const gravity = ({ event }: Claim): number => (event.class === 'kill' ? 6 : GRAVE.has(event.class) ? 4 : 0);

export function harm({ kind, readings }: Slot, name: ConflictClass, { discrepancies }: Contest): number {
  const claims = Array<Claim>().concat(...readings.map((reading) => reading.claims));
  const articles = new Set(claims.map(({ article }) => article)).size;
  const grave = Math.max(0, ...claims.map(gravity));
  const within = discrepancies.some((one) => one.within) ? 2 : 0;
  return BY_CLASS[name] + (BY_KIND[kind] ?? 2) + grave + within + Math.min(articles, 5);
}
