/**
 * What the analysis costs, on made-up desks that are the same in every run.
 *
 *   npm run bench [-- --articles 100,1000,10000] [--pages]
 *
 * With `--pages` the pages of a desk of 200 stories are asked for over HTTP as well. Times depend on the machine; the ratios at the end hardly do.
 */
import { parseArgs } from 'node:util';
import { compareTwoStrings } from 'string-similarity';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Article } from '../../src/model.ts';
import { briefOf } from '../support/stories.ts';
import { quantile, timed } from './clock.ts';
import { chance, sizes, story } from './newsroom.ts';
import { pageCosts } from './pages.ts';
import { table } from './table.ts';

const SEED = 20250109;
const INSERTS = 60;
const LARGE_STORY = 200;
const SENTENCES = 5_000;
const SAMPLED_PAIRS = 200_000;
const FLOOR_ARTICLES = 400;

const { values: flags } = parseArgs({
  options: { articles: { type: 'string', default: '100,1000,10000' }, pages: { type: 'boolean', default: false } },
});

analyse(briefOf(story(SEED, 20)));

const desks = flags.articles.split(',').map(Number).map(desk);
say(table(desks));
const [first, last] = [desks[0], desks.at(-1)];
if (first !== undefined && last !== undefined && first !== last)
  say(`growth exponent ${(Math.log(last.ms / first.ms) / Math.log(last.articles / first.articles)).toFixed(2)}`);

const insert = inserts();
say(
  `\none article more in a story of ${LARGE_STORY}: median ${insert.median.toFixed(1)} ms, p95 ${insert.p95.toFixed(1)} ms`,
);

const floor = floorBeside();
say(
  `\nwhole analysis ${floor.analysis.toFixed(0)} ms, bare tagger on the same text ${floor.tagger.toFixed(0)} ms: ${(floor.analysis / floor.tagger).toFixed(2)} ×`,
);

const pairs = allPairs();
say(
  `\nall pairs of ${SENTENCES} sentences by string similarity ${(pairs.similarity / 1000).toFixed(1)} s (from ${SAMPLED_PAIRS} pairs), analysis of the same articles ${(pairs.analysis / 1000).toFixed(2)} s: ${(pairs.similarity / pairs.analysis).toFixed(0)} × faster`,
);

if (flags.pages) {
  const { pages, conflicts } = await pageCosts(SEED);
  say(`\n${table(pages.map((page) => ({ ...page })))}\n${conflicts} conflicts on this desk`);
}

say(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

/** A desk of stories of 5 to 200 articles, analysed one after the other. */
function desk(articles: number) {
  const all = sizes(articles, chance(SEED + articles));
  let [claims, conflicts, ms] = [0, 0, 0];
  for (const [n, size] of all.entries()) {
    const brief = briefOf(story(SEED + n, size));
    const [analysis, took] = timed(() => analyse(brief));
    claims += analysis.claims.length;
    conflicts += analysis.conflicts.length;
    ms += took;
  }
  return {
    articles,
    stories: all.length,
    claims,
    conflicts,
    ms: Math.round(ms),
    'ms an article': ms / articles,
    'µs a claim': (1000 * ms) / Math.max(1, claims),
  };
}

/** Milliseconds until the analysis stands again after one article joined a large story. */
function inserts(): { readonly median: number; readonly p95: number } {
  const articles = story(SEED, LARGE_STORY + INSERTS);
  const there = articles.slice(0, LARGE_STORY);
  analyse(briefOf(there));
  const times = articles.slice(LARGE_STORY).map((article) => timed(() => analyse(briefOf([...there, article])))[1]);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The analysis beside one pass of the tokeniser and tagger it rests on. */
function floorBeside(): { readonly analysis: number; readonly tagger: number } {
  const stories = sizes(FLOOR_ARTICLES, chance(SEED)).map((size, n) => story(SEED + 1000 + n, size));
  const nlp = winkNLP(model, ['pos']);
  const { pos } = nlp.its as unknown as Record<'pos', ItsFunction<string>>;
  const tag = ({ text }: Article) => nlp.readDoc(text).tokens().out(pos);
  stories.slice(0, 2).flat().forEach(tag);
  return {
    tagger: timed(() => stories.flat().forEach(tag))[1],
    analysis: timed(() => stories.forEach((articles) => analyse(briefOf(articles))))[1],
  };
}

/** The analysis beside comparing every sentence with every other, at the rate of a sample of pairs. */
function allPairs(): { readonly analysis: number; readonly similarity: number } {
  const roll = chance(SEED);
  const articles = Array.from({ length: 4 }, (_, n) => story(SEED + 5000 + n, LARGE_STORY));
  const texts: string[] = [];
  const [analyses, analysis] = timed(() => articles.map((one) => analyse(briefOf(one))));
  for (const { texts: read } of analyses)
    for (const { text, sentences } of read) for (const { start, end } of sentences) texts.push(text.slice(start, end));
  const sentence = (): string => texts[Math.floor(roll() * texts.length)] ?? '';
  const [, ms] = timed(() => {
    for (let n = 0; n < SAMPLED_PAIRS; n++) compareTwoStrings(sentence(), sentence());
  });
  const share = SENTENCES / texts.length;
  return { analysis: analysis * share, similarity: (ms / SAMPLED_PAIRS) * ((SENTENCES * (SENTENCES - 1)) / 2) };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
