/**
 * What the analysis finds of what there is to find.
 *
 *   npm run eval [-- [--details] [--pairs FILE] FOLDER...]
 *
 * The demo stories come first, then the given folders, each with articles and `expected.json` or `gold.json`. `--pairs` names
 * labelled passages (JSON lines) of the first given folder, to measure alignment alone.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Analysis } from '../../src/model.ts';
import { type Finding, findings, type Score, score } from '../support/score.ts';
import { briefOf, docOf, seeds, type Story, storyIn } from '../support/stories.ts';
import { baselines } from './baselines.ts';
import { byClass, byKind, f1, figures, ratio, type Row } from './figures.ts';
import { alignment, type LabelledPair } from './pairs.ts';
import { table } from './table.ts';

interface Analysed {
  readonly story: Story;
  readonly analysis: Analysis;
  readonly ms: number;
}

const { values: flags, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { details: { type: 'boolean', default: false }, pairs: { type: 'string' } },
});

report('The demo stories', seeds().map(analysed));
if (folders.length > 0) {
  const given = folders.map(storyIn).map(analysed);
  report('The given folders', given);
  if (flags.pairs !== undefined) reportAlignment(flags.pairs, given[0]);
}

function analysed(story: Story): Analysed {
  const started = performance.now();
  const analysis = analyse(briefOf(story.articles));
  return { story, analysis, ms: performance.now() - started };
}

function report(title: string, stories: readonly Analysed[]): void {
  const scores = stories.map(({ story, analysis }) => score(story, findings(analysis, story.articles)));
  const { due, found, ...all } = figures(scores);
  heading(title);
  say(table(scores.map((one, i) => storyRow(one, stories[i]?.ms ?? 0))));
  if (flags.details) scores.forEach((one) => say(details(one)));
  say(`found ${found} of ${due} · ${measures(all)}`);
  heading(`${title}: by kind`);
  say(table(byKind(scores).map(rowCells)));
  heading(`${title}: by class`);
  say(table(byClass(scores).map(rowCells)));
  heading(`${title}: beside simpler ways`);
  say(
    table([
      ...baselines.map(({ name, find }) =>
        wayRow(
          name,
          stories.map((s) => scoreBy(find, s)),
        ),
      ),
      wayRow('the analysis', scores),
    ]),
  );
}

function scoreBy(find: (typeof baselines)[number]['find'], { story, analysis }: Analysed): Score {
  const docs = new Map(story.articles.map(({ id, file }) => [id, docOf(file)]));
  return score(
    story,
    find(analysis.texts, (article) => docs.get(article) ?? ''),
  );
}

function reportAlignment(file: string, first: Analysed | undefined): void {
  if (first === undefined) return;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const pairs = lines.map((line) => JSON.parse(line) as LabelledPair);
  heading(`Alignment on ${first.story.name}`);
  say(table([{ ...alignment(pairs, first.analysis.slots, first.story.articles) }]));
}

function storyRow(one: Score, ms: number): Record<string, string | number> {
  const { due, found, misclassed, repeats, traps, unlisted } = figures([one]);
  return { story: one.story, due, found, raised: one.raised, misclassed, repeats, traps, unlisted, ms: Math.round(ms) };
}

function wayRow(way: string, scores: readonly Score[]): Record<string, string | number> {
  const { recall, precision, f1: both, traps, unlisted, falseAlarmsPerPair } = figures(scores);
  return { way, recall, precision, f1: both, traps, unlisted, 'false alarms per pair': falseAlarmsPerPair };
}

function rowCells({ name, due, found, right, wrong }: Row): Record<string, string | number> {
  const [recall, precision] = [ratio(found, due), ratio(right, right + wrong)];
  return { name, due, found, recall, right, wrong, precision, f1: f1(precision, recall) };
}

function details({ story, missed, misclassed, traps, unlisted, repeats }: Score): string {
  const shown = ({ class: of, question, readings }: Finding) =>
    `${of} · ${question} · ${readings.map(({ show }) => show).join(' | ')}`;
  return [
    story,
    ...missed.map(
      ({ id, type, slot, values }) =>
        `  missed    ${id} · ${type} · ${slot} · ${[...new Set(values.map(({ value }) => String(value)))].join(' | ')}`,
    ),
    ...misclassed.map(
      ({ item, finding }) => `  class     ${item.id} · ${finding.class} instead of ${item.classes?.join('/') ?? ''}`,
    ),
    ...traps.map(({ item, finding }) => `  trap      ${item.id} · ${shown(finding)}`),
    ...unlisted.map((finding) => `  unlisted  ${shown(finding)}`),
    ...repeats.map(({ item, finding }) => `  repeat    ${item.id} · ${shown(finding)}`),
  ].join('\n');
}

function measures(all: Readonly<Record<string, number>>): string {
  return Object.entries(all)
    .map(
      ([name, value]) =>
        `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${Number.isInteger(value) ? value : value.toFixed(3)}`,
    )
    .join(' · ');
}

function heading(text: string): void {
  say(`\n${text}\n${'—'.repeat(text.length)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
