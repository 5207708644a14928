import type { Claim, ConflictClass, Slot, Standing, Status } from '../model.ts';
import type { Story } from './desk.ts';
import { hrefOf } from './links.ts';
import { letterOf } from './present-coverage.ts';
import { nameOf } from './present.ts';

/** How a claim stands among the other articles: against them, differently put, less precise, with them, or alone. */
export type ClaimStatus = Status | 'variant' | 'coarser' | 'beside' | 'agreed' | 'alone';

export const CLAIM_STATUSES: Readonly<Record<ClaimStatus, string>> = {
  open: 'disputed',
  reopened: 'disputed again',
  settled: 'settled',
  variant: 'written differently',
  coarser: 'fits more than one reading',
  beside: 'others answer differently, not raised as a conflict',
  agreed: 'agreed',
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
  const { analysis, dossier } = story;
  const classes = new Map(analysis.conflicts.map((conflict) => [conflict.id, conflict.class]));
  const placed = new Map<string, Told>();
  for (const slot of analysis.slots) {
    const readings = [...slot.readings, ...slot.compatible];
    if (!readings.some(({ claims }) => claims.some((claim) => claim.article === article))) continue;
    const word = classes.get(slot.id);
    const status = word === undefined ? uncontested(slot, article) : contested(word, story.standings.get(slot.id));
    const href = word === undefined ? '' : hrefOf(dossier.id, 'conflicts', slot.id);
    readings.forEach((reading, n) => {
      const exact = n < slot.readings.length;
      const letter = exact && slot.readings.length > 1 ? letterOf(n) : '';
      const others = readings.filter((other) => other !== reading).map((other) => answerOf(story, other));
      const told = {
        status: exact || word === undefined ? status : 'coarser',
        question: slot.question,
        letter,
        others,
        href,
      } as const;
      for (const claim of reading.claims)
        if (claim.article === article && !placed.has(claim.id)) placed.set(claim.id, { claim, ...told });
    });
  }
  const alone = analysis.claims
    .filter((claim) => claim.article === article && !placed.has(claim.id))
    .map((claim): Told => ({ claim, status: 'alone', question: claim.role, letter: '', others: [], href: '' }));
  return [...placed.values(), ...alone].sort(
    ({ claim: { passage: a } }, { claim: { passage: b } }) => a.start - b.start || a.end - b.end,
  );
}

function uncontested({ readings, compatible }: Slot, article: string): ClaimStatus {
  const claims = [...readings, ...compatible].flatMap((reading) => reading.claims);
  if (claims.every((claim) => claim.article === article)) return 'alone';
  return readings.length > 1 ? 'beside' : 'agreed';
}

/** How an open question of each class shows when its answers do not exclude each other. */
const CALM: Partial<Record<ConflictClass, ClaimStatus>> = {
  variant: 'variant',
  development: 'beside',
  attribution: 'beside',
};

function contested(word: ConflictClass, standing: Standing | undefined): ClaimStatus {
  const status = standing?.status ?? 'open';
  return status === 'open' ? (CALM[word] ?? status) : status;
}

function answerOf(
  story: Story,
  { show, claims }: { readonly show: string; readonly claims: readonly Claim[] },
): string {
  const outlets = new Set(claims.map(({ article }) => nameOf(story, article)));
  return `${show} (${[...outlets].join(', ')})`;
}
