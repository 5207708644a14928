/**
 * What the analysis finds of what there is to find.
 *
 *   npm run eval [-- [--details] [--ablate] [--pairs FILE] FOLDER...]
 *
 * The demo stories come first, then the given folders, each with articles and `expected.json` or `gold.json`. `--pairs` names
 * labelled passages (JSON lines) of the first given folder, to measure alignment alone. `--ablate` leaves out one part of the analysis at
 * a time and prints what is lost.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/analysis/analyse.ts';
import { PARTS } from '../../src/analysis/parts.ts';
import type { Analysis } from '../../src/model.ts';
import { findings, type Score, score } from '../support/score.ts';
import { briefOf, docOf, type Expectation, seeds, type Story, storyIn } from '../support/stories.ts';
import { type Baseline, baselines } from './baselines.ts';
import { byClass, byKind, figures } from './figures.ts';
import { details, rowCells, sentence, storyCells, wayCells } from './lines.ts';
import { stageOf } from './misses.ts';
import { alignment, type LabelledPair } from './pairs.ts';
import { table } from './table.ts';

interface Analysed {
  readonly story: Story;
  readonly analysis: Analysis;
  readonly ms: number;
}

const { values: flags, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    details: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    pairs: { type: 'string' },
  },
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
  const scored = stories.map((one) => ({
    ...one,
    score: score(one.story, findings(one.analysis, one.story.articles)),
  }));
  const scores = scored.map((one) => one.score);
  const { due, found, ...all } = figures(scores);
  heading(title);
  say(table(scored.map((one) => storyCells(one.score, one.ms))));
  if (flags.details) scored.forEach((one) => say(details(one.score, (item) => stage(item, one))));
  say(`found ${found} of ${due} · ${sentence(all)}`);
  const stages = scored.flatMap((one) => one.score.missed.map((item) => stage(item, one)));
  say(
    `missed: ${[...new Set(stages)]
      .sort()
      .map((name) => `${name} ${stages.filter((one) => one === name).length}`)
      .join(' · ')}`,
  );
  heading(`${title}: by kind`);
  say(table(byKind(scores).map(rowCells)));
  heading(`${title}: by class`);
  say(table(byClass(scores).map(rowCells)));
  heading(`${title}: beside simpler ways`);
  const ways = baselines.map((way) =>
    wayCells(
      way.name,
      stories.map((one) => scoreBy(way, one)),
    ),
  );
  say(table([...ways, wayCells('the analysis', scores)]));
  if (flags.ablate) ablate(title, stories, scores);
}

/** What is lost with every part of the analysis. */
function ablate(title: string, stories: readonly Analysed[], whole: readonly Score[]): void {
  heading(`${title}: with one part left out`);
  const lacking = PARTS.map((part) =>
    wayCells(
      `no ${part}`,
      stories.map(({ story }) => score(story, findings(analyse(briefOf(story.articles), part), story.articles))),
    ),
  );
  say(table([wayCells('the analysis', whole), ...lacking]));
}

function stage(item: Expectation, { story, analysis }: Analysed): string {
  return stageOf(item, analysis, story.articles);
}

function scoreBy({ find }: Baseline, { story, analysis }: Analysed): Score {
  const docs = new Map(story.articles.map(({ id, file }) => [id, docOf(file)]));
  const found = find(analysis.texts, (article) => docs.get(article) ?? '');
  return score(story, found);
}

function reportAlignment(file: string, first: Analysed | undefined): void {
  if (first === undefined) return;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const pairs = lines.map((line) => JSON.parse(line) as LabelledPair);
  heading(`Alignment on ${first.story.name}`);
  say(table([{ ...alignment(pairs, first.analysis.slots, first.story.articles) }]));
}

function heading(text: string): void {
  say(`\n${text}\n${'—'.repeat(text.length)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
