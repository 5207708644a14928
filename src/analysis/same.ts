import type { Frame } from './extract.ts';
import type { Scenery } from './scenery.ts';

/** Why claims were put on one fact, in sentences that hold for the articles; the disputed value is never among the reasons. */
export function sameBecause(frames: readonly Frame[], scenery: Scenery): string[] {
  const [first, ...others] = frames;
  if (first === undefined || others.length === 0) return [];
  const reasons: string[] = [];
  const triggers = [...new Set(frames.map(({ lemma }) => lemma).filter((lemma) => lemma !== ''))];
  if (triggers.length === 1) reasons.push(`All tell of the same act: “${triggers[0] ?? ''}”.`);
  else if (triggers.length > 1 && first.claim.kind !== 'polarity')
    reasons.push(
      `All tell of the same kind of event: ${triggers
        .slice(0, 4)
        .map((word) => `“${word}”`)
        .join(', ')}.`,
    );
  const owners = new Set(frames.map((frame) => scenery.owner(frame)).filter((owner) => owner !== ''));
  if (owners.size === 1 && first.owner !== '') reasons.push(`All are about ${first.owner}.`);
  if (first.theme !== '' && frames.every(({ theme }) => theme === first.theme))
    reasons.push(`All are of the same thing: “${first.theme}”.`);
  const shared = first.words.filter((word) => others.every(({ words }) => words.includes(word))).slice(0, 5);
  if (shared.length > 0) reasons.push(`Their sentences share ${shared.map((word) => `“${word}”`).join(', ')}.`);
  reasons.push(`The ${first.kind.label.toLowerCase()} itself was not used to match them.`);
  return reasons;
}
