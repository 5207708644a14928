import type { EntryOf, Standing } from '../model.ts';
import type { Story } from './desk.ts';
import { cited } from './present-conflict.ts';
import { REJECTIONS } from '../exports/plain.ts';
import { CONFIDENCES, instant, OUTCOMES, STATUSES } from './wording.ts';

/** A verdict as an editor reads it. */
function presentVerdict(story: Story, { id, at, by, verdict }: EntryOf<'verdict'>) {
  return {
    id,
    by,
    at: instant(at),
    ruling: verdict.outcome === 'established' ? verdict.answer : OUTCOMES[verdict.outcome],
    outcome: OUTCOMES[verdict.outcome],
    rationale: verdict.rationale,
    confidence: CONFIDENCES[verdict.confidence],
    publishable: verdict.publishable,
    wouldChange: verdict.wouldChange,
    review: verdict.review,
    evidence: verdict.evidence.map((passage) => cited(story, passage)),
    setAside: verdict.seen.flatMap(({ show, rejected }) => (rejected ? [{ show, because: REJECTIONS[rejected] }] : [])),
  };
}

/** Where a conflict stands, with the reviews of the verdict that counts. */
export function presentStanding(story: Story, { status, because, verdict, history }: Standing) {
  const reviews = history.filter((entry) => entry.verdict.review);
  return {
    status,
    label: STATUSES[status],
    /** Who ruled when stands beside the verdict already. */
    because: because.replace(/^.*? ruled on \d{4}-\d{2}-\d{2}\.\s*/, ''),
    verdict: verdict && presentVerdict(story, verdict),
    reviews: reviews.map((review) => ({
      ...presentVerdict(story, review),
      agrees:
        review.verdict.outcome === verdict?.verdict.outcome &&
        review.verdict.answer.toLowerCase() === verdict.verdict.answer.toLowerCase(),
    })),
    earlier: history
      .filter((entry) => !entry.verdict.review && entry !== verdict)
      .map((entry) => presentVerdict(story, entry)),
  };
}

/** Whether an editor has yet to review somebody else's verdict, and so is not shown it. */
export function awaitsReviewBy(editor: string, { verdict, history, status }: Standing): boolean {
  if (verdict === undefined || status === 'reopened' || verdict.by === editor) return false;
  return !history.some((entry) => entry.by === editor && entry.at >= verdict.at);
}
