import type {
  Certainty,
  Confidence,
  ConflictClass,
  OriginCount,
  Outcome,
  Status,
  SuggestionShows,
  Zone,
} from '../model.ts';

/** What an editor reads for the words the code uses. */

/** A class's name, what it tells an editor, and the sign between its readings with how it is read out. */
interface ClassWords {
  readonly label: string;
  readonly means: string;
  readonly sign: string;
  readonly spoken: string;
}

export const CLASSES: Readonly<Record<ConflictClass, ClassWords>> = {
  conflict: { label: 'Conflict', means: 'These cannot all be true.', sign: '≠', spoken: 'against' },
  tension: {
    label: 'Tension',
    means: 'These clash only on a strict reading, or the match is not certain.',
    sign: '≠',
    spoken: 'against',
  },
  variant: { label: 'Variant', means: 'Probably one thing written in more than one way.', sign: '≈', spoken: 'or' },
  development: {
    label: 'Development',
    means: 'It changed over time, and the articles were written at different times.',
    sign: '→',
    spoken: 'then',
  },
  dispute: {
    label: 'Dispute',
    means: 'The articles agree that named speakers disagree.',
    sign: '≠',
    spoken: 'against',
  },
  attribution: {
    label: 'Attribution',
    means: 'The same content, credited to different speakers.',
    sign: '/',
    spoken: 'or',
  },
};

/** Classes an editor may accept many of at once: what they say is not in doubt, only how it is put. */
export const HARMLESS: readonly ConflictClass[] = ['variant', 'attribution'];

/** `status` in the queue’s URL for what another editor decided and this one has not reviewed. */
export const TO_REVIEW = 'review';

export const STATUSES: Readonly<Record<Status, string>> = { open: 'Open', settled: 'Settled', reopened: 'Reopened' };

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  established: 'Established',
  'both-true': 'Both can be true',
  'different-questions': 'Different questions',
  unresolved: 'Unresolved: print every reading',
  'not-a-conflict': 'The same thing: not a conflict',
};

export const SUGGESTION_SHOWS: Readonly<Record<SuggestionShows, string>> = {
  asked: 'When somebody asks for it',
  verdict: 'Once a verdict is given',
  always: 'Always',
};

export const CONFIDENCES: Readonly<Record<Confidence, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  asserted: '',
  hedged: 'hedged',
  denied: 'denied',
  planned: 'planned',
  conditional: 'conditional',
};

export const ZONES: Readonly<Record<Zone, string>> = {
  headline: 'headline',
  deck: 'deck',
  body: '',
  caption: 'caption',
  credit: 'credit line',
  boilerplate: 'not part of the article',
};

/** `count(1, 'article')` is '1 article', `count(2, 'story', 'stories')` '2 stories'. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** '3 articles, 1 to 2 independent origins' */
export function originsOf(articles: number, { min, max }: OriginCount): string {
  const origins = min === max ? count(max, 'independent origin') : `${min} to ${count(max, 'independent origin')}`;
  return `${count(articles, 'article')}, ${origins}`;
}

/** A day, month or year as a desk writes it: '18 Mar 2025' for '2025-03-18'; what is none of these stays as it is. */
export function day(iso: string): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : [dayOfMonth && Number(dayOfMonth), name, year].filter(Boolean).join(' ');
}

/** An instant as a desk writes it: '22 Nov 2026, 03:20 UTC'. */
export function instant(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const [today = '', time = ''] = date.toISOString().split('T');
  return `${day(today)}, ${time.slice(0, 5)} UTC`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
