import { reconcile } from '../analysis/reconcile.ts';
import type { Citation, Fact, FactSheet, Passage, Standing } from '../model.ts';
import { remembered } from '../text/remembered.ts';
import { sealedIn } from './sealed.ts';
import type { Story } from './story.ts';

/** The fact sheet of a story as its reader may see it, with what editors set aside and which origins the articles rest on. */
export const sheetOf = remembered((story: Story): FactSheet => {
  const sealed = new Set(sealedIn(story));
  const { facts, ...sheet } = reconcile(story.dossier, story.analysis);
  const lines = facts.map((fact) =>
    sealed.has(fact.slot) ? hidden(fact) : weighed(fact, story.standings.get(fact.slot)),
  );
  return { ...sheet, facts: lines, origins: story.analysis.origins };
});

/** The line for who has yet to review it: it is there, without what was decided. */
function hidden(fact: Fact): Fact {
  return { ...fact, status: 'settled', wording: HIDDEN, rationale: '' };
}

const HIDDEN = 'Decided; hidden from you until you have given your own review.';

/** The line with what its verdict made of each passage. */
function weighed(fact: Fact, standing: Standing | undefined): Fact {
  const { verdict, status } = standing ?? {};
  if (status !== 'settled' || verdict?.verdict.outcome !== 'established') return fact;
  const { seen, evidence } = verdict.verdict;
  const weigh = (citation: Citation): Citation => {
    const at = (passage: Passage): boolean => overlap(passage, citation);
    const rejected = seen.find((reading) => reading.rejected !== undefined && reading.passages.some(at))?.rejected;
    return { ...citation, ...(rejected && { rejected }), ...(evidence.some(at) && { evidence: true }) };
  };
  return { ...fact, citations: fact.citations.map(weigh) };
}

function overlap(a: Passage, b: Passage): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
