import type {
  Confidence,
  Conflict,
  Outcome,
  Passage,
  Reading,
  RejectionCode,
  SeenReading,
  Standing,
  Verdict,
} from '../model.ts';
import { field, fields, oneOf, version } from './forms.ts';
import { passageKey, passagesOf, readingKey } from './present-conflict.ts';
import { REJECTIONS } from '../exports/plain.ts';
import { CONFIDENCES, OUTCOMES } from './wording.ts';

/** What stands in the verdict form, as text: what somebody typed, or the empty form. */
export interface Typed {
  /** The key of the reading that is right, 'own', or an outcome other than established. */
  readonly ruling: string;
  readonly answer: string;
  readonly rationale: string;
  readonly confidence: string;
  readonly publishable: boolean;
  readonly wouldChange: string;
  /** Keys of the passages ticked as evidence. */
  readonly evidence: readonly string[];
  /** Key of a reading → why it is set aside. */
  readonly rejected: Readonly<Record<string, string>>;
}

export const OWN_WORDS = 'own';
export const EMPTY: Typed = {
  ruling: '',
  answer: '',
  rationale: '',
  confidence: 'medium',
  publishable: true,
  wouldChange: '',
  evidence: [],
  rejected: {},
};

const LONGEST = { answer: 500, rationale: 10_000, wouldChange: 2000 };

/** What a posted form holds. */
export function typedIn(body: unknown, { readings }: Conflict): Typed {
  return {
    ruling: field(body, 'ruling'),
    answer: field(body, 'answer'),
    rationale: field(body, 'rationale'),
    confidence: field(body, 'confidence') || EMPTY.confidence,
    publishable: field(body, 'publishable') !== 'no',
    wouldChange: field(body, 'wouldChange'),
    evidence: fields(body, 'evidence'),
    rejected: Object.fromEntries(readings.map(readingKey).map((key) => [key, field(body, `rejected-${key}`)])),
  };
}

/** Equal while a conflict has the same readings with the same words behind them, and the same verdicts. */
export function versionOf({ readings }: Conflict, { history }: Standing): string {
  return version(
    readings.map((reading) => [reading.show, passagesOf(reading).map(passageKey)]),
    history.map(({ id }) => id),
  );
}

/** The verdict that the form records, or what is still missing, in an editor's words. */
export function draftOf(
  typed: Typed,
  conflict: Conflict,
  review: boolean,
): { draft: Verdict } | { problems: string[] } {
  const preferred = conflict.readings.find((reading) => readingKey(reading) === typed.ruling);
  const outcome = outcomeOf(typed, preferred);
  const answer = typed.answer || (preferred?.show ?? '');
  const confidence = oneOf(Object.keys(CONFIDENCES) as Confidence[], typed.confidence);
  const problems = [
    outcome === undefined &&
      'Choose what you decide: one of the readings, your own words, or one of the other outcomes.',
    outcome === 'established' && answer === '' && 'Write the answer in your own words, or choose one of the readings.',
    typed.rationale === '' && 'Write why: a verdict needs a rationale.',
    ...Object.entries(LONGEST).map(
      ([name, most]) =>
        typed[name as keyof typeof LONGEST].length > most &&
        `At most ${most} characters fit where you wrote ${typed[name as keyof typeof LONGEST].length}.`,
    ),
  ].filter((problem) => problem !== false);
  if (problems.length > 0 || outcome === undefined || confidence === undefined) return { problems };
  return {
    draft: {
      slot: conflict.id,
      kind: conflict.kind,
      question: conflict.question,
      outcome,
      answer: outcome === 'established' ? answer : '',
      rationale: typed.rationale,
      seen: conflict.readings.map((reading) =>
        seen(reading, outcome === 'established' && reading !== preferred, typed),
      ),
      evidence: evidenceOf(typed, conflict, preferred),
      confidence,
      publishable: typed.publishable,
      wouldChange: typed.wouldChange,
      review,
    },
  };
}

function outcomeOf({ ruling }: Typed, preferred: Reading | undefined): Outcome | undefined {
  if (preferred !== undefined || ruling === OWN_WORDS) return 'established';
  return oneOf(Object.keys(OUTCOMES) as Outcome[], ruling === 'established' ? '' : ruling);
}

function seen(reading: Reading, setAside: boolean, { rejected }: Typed): SeenReading {
  const code = oneOf(Object.keys(REJECTIONS) as RejectionCode[], rejected[readingKey(reading)] ?? '');
  return { show: reading.show, passages: passagesOf(reading), ...(setAside && { rejected: code ?? 'other' }) };
}

/** The ticked passages; when none is ticked, those of the reading that was chosen. */
function evidenceOf(
  { evidence }: Typed,
  { readings, compatible }: Conflict,
  preferred: Reading | undefined,
): Passage[] {
  const ticked = [...readings, ...compatible]
    .flatMap(passagesOf)
    .filter((passage) => evidence.includes(passageKey(passage)));
  return ticked.length > 0 || preferred === undefined ? ticked : passagesOf(preferred);
}
