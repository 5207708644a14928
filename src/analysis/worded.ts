import type { Certainty, Conflict, FactStatus, Slot, Verdict } from '../model.ts';

/** One answer to a slot as a fact sheet gives it. */
export interface Answer {
  readonly show: string;
  readonly outlets: readonly string[];
  /** The first day it was published, '' when unknown. */
  readonly since: string;
  /** How sure its witnesses are; 'asserted' unless all hold back in the same way. */
  readonly certainty: Certainty;
}

const RESERVE: Readonly<Record<Certainty, string>> = {
  asserted: '',
  hedged: 'reportedly ',
  denied: 'denied: ',
  planned: 'planned: ',
  conditional: 'conditionally ',
};

/** The line to print: the verdict's words where they count, otherwise what the articles give, with the reserve it needs. */
export function worded(
  slot: Slot | Conflict,
  status: FactStatus,
  answers: readonly Answer[],
  verdict: Verdict | undefined,
): string {
  if (verdict?.outcome === 'established' && verdict.answer !== '') return verdict.answer;
  const name = (answer: Answer) => named(answer, slot.kind === 'quote' && answers.length > 1);
  const all = answers.map(name);
  switch (verdict?.outcome) {
    case 'both-true':
      return `${all.join(' and ')}; both are true`;
    case 'different-questions':
      return `${all.join('; ')}: answers to different questions`;
    case 'not-a-conflict':
      return all.join(', also given as ');
    case 'established':
    case 'unresolved':
    case undefined:
      return unsettled(slot, status, answers, all, name);
  }
}

function unsettled(
  slot: Slot | Conflict,
  status: FactStatus,
  answers: readonly Answer[],
  all: readonly string[],
  name: (answer: Answer) => string,
): string {
  const variant = 'class' in slot && slot.class === 'variant';
  switch (status) {
    case 'disputed':
      return `Accounts differ: ${all.join(' or ')}`;
    case 'developing':
      return answers.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)).map(name).join('; later '); // prettier-ignore
    case 'range':
      return all.join(variant ? ', probably the same as ' : '; also given as ');
    case 'single-origin':
      return `${answers.map(bare).join('; also given as ')}, ${according(unique(answers))}`;
    case 'agreed':
    case 'settled':
      return answers.map(bare).join('; also given as ');
  }
}

const unique = (answers: readonly Answer[]): string[] => [...new Set(answers.flatMap(({ outlets }) => outlets))];

function according(outlets: readonly string[]): string {
  const [only] = outlets;
  if (outlets.length === 1) return `according to ${only ?? ''} alone`;
  return `according to ${outlets.join(' and ')}, which may rest on one report`;
}

const bare = ({ show, certainty }: Answer): string => `${RESERVE[certainty]}${show}`;

/** The answer with who gives it; where translations differ, none of them is printed as the very words. */
function named(answer: Answer, paraphrased: boolean): string {
  const show = paraphrased ? `in substance, ${bare(answer).replace(/["“”]/g, '')}` : bare(answer);
  return `${show} (${answer.outlets.join(', ')})`;
}
