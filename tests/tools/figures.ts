import type { Score } from '../support/score.ts';

/** What a set of scored stories comes to. */
export interface Figures {
  readonly due: number;
  readonly found: number;
  readonly recall: number;
  readonly recallInScope: number;
  /** Of everything raised and either right or wrong; an unlisted finding counts as wrong. */
  readonly precision: number;
  /** The same when only known traps count as wrong. */
  readonly precisionKnown: number;
  readonly f1: number;
  readonly misclassed: number;
  readonly repeats: number;
  readonly traps: number;
  readonly unlisted: number;
  readonly falseAlarmsPerPair: number;
}

export function figures(scores: readonly Score[]): Figures {
  const sum = (count: (score: Score) => number): number => scores.reduce((total, score) => total + count(score), 0);
  const inScope = ({ due }: Score) => due.filter(({ scope }) => scope !== 'out').length;
  const missedInScope = ({ missed }: Score) => missed.filter(({ scope }) => scope !== 'out').length;
  const due = sum((s) => s.due.length);
  const found = due - sum((s) => s.missed.length);
  const traps = sum((s) => s.traps.length);
  const unlisted = sum((s) => s.unlisted.length);
  const recall = ratio(found, due);
  const precision = ratio(found, found + traps + unlisted);
  return {
    due,
    found,
    recall,
    recallInScope: ratio(sum(inScope) - sum(missedInScope), sum(inScope)),
    precision,
    precisionKnown: ratio(found, found + traps),
    f1: f1(precision, recall),
    misclassed: sum((s) => s.misclassed.length),
    repeats: sum((s) => s.repeats.length),
    traps,
    unlisted,
    falseAlarmsPerPair: ratio(
      traps + unlisted,
      sum((s) => s.articlePairs),
    ),
  };
}

/** Recall over what was due and precision over what was raised, for one kind or one class. */
export interface Row {
  readonly name: string;
  readonly due: number;
  readonly found: number;
  readonly right: number;
  readonly wrong: number;
}

/** What an expectation's type calls the kind of value in dispute; other types belong to no kind. */
const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  count: 'quantity',
  amount: 'money',
  quote_wording: 'quote',
  name: 'name',
  name_variant: 'name',
};
/** People and organisations are one kind here, since a type does not tell them apart. */
const KIND_OF_KIND: Readonly<Record<string, string>> = { person: 'name', organisation: 'name' };

export const kindOfType = (type: string): string => KIND_OF_TYPE[type] ?? type;
export const kindOfFinding = (kind: string): string => KIND_OF_KIND[kind] ?? kind;

export function byKind(scores: readonly Score[]): Row[] {
  return tally(
    scores.flatMap(({ due, missed, hits, traps, unlisted }) => [
      ...due.map((item) => ({ name: kindOfType(item.type), due: 1, found: missed.includes(item) ? 0 : 1 })),
      ...hits.map(({ finding }) => ({ name: kindOfFinding(finding.kind), right: 1 })),
      ...traps.map(({ finding }) => ({ name: kindOfFinding(finding.kind), wrong: 1 })),
      ...unlisted.map(({ kind }) => ({ name: kindOfFinding(kind), wrong: 1 })),
    ]),
  );
}

/** By class: an item is due under the class its list names first, and found when its finding has any class of that list. */
export function byClass(scores: readonly Score[]): Row[] {
  return tally(
    scores.flatMap(({ due, missed, hits, misclassed, traps, unlisted }) => {
      const lost = new Set([...missed, ...misclassed.map(({ item }) => item)]);
      return [
        ...due.map((item) => ({ name: item.classes?.[0] ?? 'any', due: 1, found: lost.has(item) ? 0 : 1 })),
        ...hits.map(({ item, finding }) => ({ name: finding.class, [lost.has(item) ? 'wrong' : 'right']: 1 })),
        ...[...traps.map(({ finding }) => finding), ...unlisted].map((finding) => ({ name: finding.class, wrong: 1 })),
      ];
    }),
  );
}

function tally(parts: readonly ({ name: string } & Partial<Omit<Row, 'name'>>)[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { name, due = 0, found = 0, right = 0, wrong = 0 } of parts) {
    const row = rows.get(name) ?? { name, due: 0, found: 0, right: 0, wrong: 0 };
    rows.set(name, {
      name,
      due: row.due + due,
      found: row.found + found,
      right: row.right + right,
      wrong: row.wrong + wrong,
    });
  }
  return [...rows.values()].sort((a, b) => b.due - a.due || (a.name < b.name ? -1 : 1));
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
export const f1 = (precision: number, recall: number): number => ratio(2 * precision * recall, precision + recall);
