import type { Claim, Status } from '../model.ts';
import type { Story } from './desk.ts';
import { hrefOf } from './links.ts';
import { letterOf } from './present-coverage.ts';
import { nameOf } from './present.ts';

/** How a claim stands among the other articles: with them, against them, less precise than they are, or alone. */
export type ClaimStatus = Status | 'agreed' | 'coarser' | 'alone';

export const CLAIM_STATUSES: Readonly<Record<ClaimStatus, string>> = {
  open: 'disputed',
  reopened: 'disputed again',
  settled: 'settled',
  agreed: 'agreed',
  coarser: 'fits more than one reading',
  alone: 'only here',
};

/** A claim with the fact it belongs to and what others say. */
export interface Told {
  readonly claim: Claim;
  readonly status: ClaimStatus;
  readonly question: string;
  readonly letter: string;
  readonly others: readonly string[];
  readonly href: string;
}

/** The article's claims in order of their words, each with the fact it belongs to. */
export function toldIn(story: Story, article: string): Told[] {
  const { analysis, standings, dossier } = story;
  const disputed = new Set(analysis.conflicts.map(({ id }) => id));
  const placed = new Map<string, Told>();
  for (const slot of analysis.slots) {
    const readings = [...slot.readings, ...slot.compatible];
    if (!readings.some(({ claims }) => claims.some((claim) => claim.article === article))) continue;
    const shared = readings.some(({ claims }) => claims.some((claim) => claim.article !== article));
    const standing = standings.get(slot.id)?.status ?? 'open';
    readings.forEach((reading, n) => {
      const exact = n < slot.readings.length;
      const status = disputed.has(slot.id) ? (exact ? standing : 'coarser') : shared ? 'agreed' : 'alone';
      const letter = exact && slot.readings.length > 1 ? letterOf(n) : '';
      const href = disputed.has(slot.id) ? hrefOf(dossier.id, 'conflicts', slot.id) : '';
      const others = readings.filter((other) => other !== reading).map((other) => answerOf(story, other));
      for (const claim of reading.claims)
        if (claim.article === article && !placed.has(claim.id))
          placed.set(claim.id, { claim, status, question: slot.question, letter, others, href });
    });
  }
  const alone = analysis.claims
    .filter((claim) => claim.article === article && !placed.has(claim.id))
    .map((claim): Told => ({ claim, status: 'alone', question: claim.role, letter: '', others: [], href: '' }));
  return [...placed.values(), ...alone].sort(
    ({ claim: { passage: a } }, { claim: { passage: b } }) => a.start - b.start || a.end - b.end,
  );
}

function answerOf(
  story: Story,
  { show, claims }: { readonly show: string; readonly claims: readonly Claim[] },
): string {
  const outlets = new Set(claims.map(({ article }) => nameOf(story, article)));
  return `${show} (${[...outlets].join(', ')})`;
}
