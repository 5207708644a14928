import type { Finding, Score } from '../support/score.ts';
import type { Expectation } from '../support/stories.ts';
import { f1, figures, ratio, type Row } from './figures.ts';

type Cells = Readonly<Record<string, string | number>>;

export function storyCells(one: Score, ms: number): Cells {
  const { due, found, misclassed, repeats, traps, unlisted } = figures([one]);
  return { story: one.story, due, found, raised: one.raised, misclassed, repeats, traps, unlisted, ms: Math.round(ms) };
}

export function wayCells(way: string, scores: readonly Score[]): Cells {
  const { recall, precision, f1: both, traps, unlisted, falseAlarmsPerPair } = figures(scores);
  return { way, recall, precision, f1: both, traps, unlisted, 'false alarms per pair': falseAlarmsPerPair };
}

export function rowCells({ name, due, found, right, wrong }: Row): Cells {
  const [recall, precision] = [ratio(found, due), ratio(right, right + wrong)];
  return { name, due, found, recall, right, wrong, precision, f1: f1(precision, recall) };
}

/** Everything about one story that was not as expected, a line each. */
export function details(score: Score, stageOf: (item: Expectation) => string): string {
  const { story, missed, misclassed, traps, unlisted, repeats } = score;
  return [
    story,
    ...missed.map(
      (item) => `  missed    ${item.id} · ${item.type} · ${item.slot} · ${answers(item)} · ${stageOf(item)}`,
    ),
    ...misclassed.map(
      ({ item, finding }) => `  class     ${item.id} · ${finding.class} instead of ${item.classes?.join('/') ?? ''}`,
    ),
    ...traps.map(({ item, finding }) => `  trap      ${item.id} · ${shown(finding)}`),
    ...unlisted.map((finding) => `  unlisted  ${shown(finding)}`),
    ...repeats.map(({ item, finding }) => `  repeat    ${item.id} · ${shown(finding)}`),
  ].join('\n');
}

/** Figures as one line: the names of the fields are the words. */
export function sentence(all: Readonly<Record<string, number>>): string {
  return Object.entries(all)
    .map(([name, value]) => {
      const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return `${words} ${Number.isInteger(value) ? value : value.toFixed(3)}`;
    })
    .join(' · ');
}

function answers({ values }: Expectation): string {
  return [...new Set(values.map(({ value }) => String(value)))].join(' | ');
}

function shown({ class: of, question, readings }: Finding): string {
  return `${of} · ${question} · ${readings.map(({ show }) => show).join(' | ')}`;
}
