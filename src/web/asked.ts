import type { Asked, Claim, Passage, Slot } from '../model.ts';
import { grouped } from './grouped.ts';

const claimsOf = ({ readings, compatible }: Slot): Claim[] =>
  [...readings, ...compatible].flatMap(({ claims }) => claims);

/** A question as it stands, for finding it again. */
export function askedBy(slot: Slot): Asked {
  const placeOf = ({ article, start, end }: Passage): string => `${article} ${start} ${end}`;
  const passages = new Map(claimsOf(slot).map(({ passage }) => [placeOf(passage), passage]));
  return { kind: slot.kind, passages: [...passages.values()] };
}

/**
 * Finds, among these slots, the ids of the questions an editor meant: those answered by words that the editor saw, the one of
 * the same id before all others. The id alone says so only where nothing else was kept, since it may pass to another question.
 */
export function finder(slots: readonly Slot[]): (slot: string, about: Asked | undefined) => readonly string[] {
  const ids = new Set(slots.map(({ id }) => id));
  const places = slots.flatMap((slot) =>
    claimsOf(slot).map(({ passage }) => ({ ...passage, id: slot.id, key: `${slot.kind} ${passage.article}` })),
  );
  const near = grouped(places, ({ key }) => key);
  return (slot, about) => {
    if (about === undefined || about.passages.length === 0) return ids.has(slot) ? [slot] : [];
    const found = new Set(
      about.passages.flatMap(({ article, start, end }) =>
        (near.get(`${about.kind} ${article}`) ?? [])
          .filter((place) => place.start < end && start < place.end)
          .map(({ id }) => id),
      ),
    );
    return found.has(slot) ? [slot] : [...found];
  };
}
