import type { EntryOf, Passage } from '../model.ts';
import type { Alignment } from './align.ts';
import type { Frame } from './extract.ts';

/** Alignments as the editors want them: "same fact" joins, "different fact" takes out, the later decision after the earlier. */
export function relink(alignments: readonly Alignment[], links: readonly EntryOf<'link'>[]): Alignment[] {
  return links.reduce<Alignment[]>((all, link) => (link.same ? joined(all, link) : parted(all, link)), [...alignments]);
}

const holds =
  ({ article, start, end }: Passage) =>
  ({ claim: { passage } }: Frame): boolean =>
    passage.article === article && passage.start < end && start < passage.end;

/** Joins, kind by kind, what holds the two passages; what they hold in different kinds cannot be one fact. */
function joined(all: readonly Alignment[], { a, b }: EntryOf<'link'>): Alignment[] {
  const [left, right] = [a, b].map((passage) => all.filter(({ frames }) => frames.some(holds(passage))));
  const merged = new Map<Alignment, Alignment>();
  for (const one of left ?? [])
    for (const other of right ?? [])
      if (one !== other && kindOf(one) === kindOf(other) && !merged.has(one) && !merged.has(other))
        merged.set(one, other);
  const absorbed = new Set(merged.values());
  return all
    .filter((alignment) => !absorbed.has(alignment))
    .map((alignment) => ({ ...alignment, frames: [...alignment.frames, ...(merged.get(alignment)?.frames ?? [])] }));
}

const kindOf = ({ frames }: Alignment): string => frames[0]?.claim.kind ?? '';

/** Takes the second passage out of every fact that holds both. */
function parted(all: readonly Alignment[], { a, b }: EntryOf<'link'>): Alignment[] {
  return all.flatMap((alignment) => {
    const out = alignment.frames.filter(holds(b));
    if (out.length === 0 || !alignment.frames.some(holds(a)) || out.length === alignment.frames.length)
      return [alignment];
    return [
      { ...alignment, frames: alignment.frames.filter((frame) => !out.includes(frame)) },
      { ...alignment, frames: out },
    ];
  });
}
