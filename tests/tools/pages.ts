import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Article } from '../../src/model.ts';
import { openStore } from '../../src/store/lowdb.ts';
import type { Store } from '../../src/store/store.ts';
import { apart } from '../../src/web/apart.ts';
import { createApp } from '../../src/web/app.ts';
import { hrefOf } from '../../src/web/links.ts';
import { articleOf } from '../support/stories.ts';
import { quantile, timed } from './clock.ts';
import { story } from './newsroom.ts';

const STORIES = 200;
const ARTICLES = 10;
/** An article tells of several events, and every second or third figure is wrong: about 100 conflicts a story. */
const EVENTS = 4;
const SLIPS = 0.4;
const VISITED = 20;
const ROUNDS = 3;
const AT = '2025-01-09T12:00:00.000Z';

export interface PageCost {
  readonly page: string;
  readonly 'median ms': number;
  readonly 'p95 ms': number;
  readonly 'largest KB': number;
  /** The longest the event loop was kept, in ms, as far as this process used it. */
  readonly blocked: number;
}

/** What the pages of a busy desk cost: 200 stories, 2,000 articles, about 20,000 conflicts, analysed in their thread as `npm start` does. */
export async function pageCosts(seed: number): Promise<{ readonly pages: PageCost[]; readonly conflicts: number }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'variorum-bench-'));
  const store = await openStore(folder);
  const thread = apart();
  const filled = await fill(store, seed);
  const server = createApp({ store, clock: () => AT, analyse: thread.analyse }).listen(0);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const first = await cost('queue, first visit', base, filled.map(({ id }) => hrefOf(id, 'conflicts'))); // prettier-ignore
  const conflicts = first.bodies.reduce((sum, body) => sum + Number(/shown of (\d+)/.exec(body)?.[1] ?? 0), 0);
  const pages = [first.cost];
  for (const [page, paths] of addresses(filled, first.bodies)) pages.push((await cost(page, base, paths)).cost);
  server.closeAllConnections();
  server.close();
  await thread.close();
  await store.close();
  await rm(folder, { recursive: true });
  return { pages, conflicts };
}

interface Filled {
  readonly id: string;
  readonly articles: readonly Article[];
}

async function fill(store: Store, seed: number): Promise<Filled[]> {
  const filled: Filled[] = [];
  for (let n = 0; n < STORIES; n++) {
    const articles = busy(seed + n * EVENTS);
    const { id } = await store.create(`Story ${n + 1}`, AT);
    await store.append(id, () =>
      articles.map((article) => ({ id: `${id}-${article.id}`, at: AT, by: 'bench', type: 'article', article })),
    );
    filled.push({ id, articles });
  }
  return filled;
}

/** Articles that each tell of the same few events, one after the other. */
function busy(seed: number): Article[] {
  const [first = [], ...others] = Array.from({ length: EVENTS }, (_, n) => story(seed + n, ARTICLES, SLIPS));
  const body = ({ text }: Pick<Article, 'text'>): string => text.replace(/^---[^]*?---\s*# .*\n/, '');
  return first.map(({ text, file }, n) =>
    articleOf([text, ...others.map((one) => body(one[n] ?? { text: '' }))].join('\n'), file),
  );
}

/** The addresses of each kind of page; `queues` are the first pages of the queues. */
function addresses(filled: readonly Filled[], queues: readonly string[]): [string, string[]][] {
  const visited = filled.slice(0, VISITED);
  const conflicts = queues
    .slice(0, VISITED)
    .flatMap((body) => /class="what"><a href="([^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? []);
  const often = (paths: readonly string[]): string[] => Array.from({ length: ROUNDS }, () => paths).flat();
  const each = (...rest: readonly string[]): string[] => often(visited.map(({ id }) => hrefOf(id, ...rest)));
  return [
    ['stories', often(['/stories', '/stories', '/stories'])],
    ['story', each()],
    ['queue', each('conflicts')],
    ['conflict', often(conflicts)],
    ['coverage', each('coverage')],
    ['article', often(visited.map(({ id, articles }) => hrefOf(id, 'articles', articles[0]?.id ?? '')))],
    ['timeline', each('timeline')],
    ['origins', each('origins')],
    ['names', each('aliases')],
    ['fact sheet', each('factsheet')],
    ['history', each('history')],
  ];
}

/** Milliseconds this thread has had a processor, where the system says so; else those of all threads. */
function busyFor(): number {
  const ofThread = '/proc/self/schedstat';
  if (existsSync(ofThread)) return Number(readFileSync(ofThread, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const TICK = 5;

/** Watches the event loop; on a busy machine what other programs took of a pause does not count. */
function watch(): () => number {
  let longest = 0;
  let [at, used] = [performance.now(), busyFor()];
  const timer = setInterval(() => {
    longest = Math.max(longest, Math.min(performance.now() - at - TICK, busyFor() - used));
    [at, used] = [performance.now(), busyFor()];
  }, TICK);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** Asks for one page after the other; a story that has to be read first is waited for. */
async function cost(page: string, base: string, paths: readonly string[]) {
  const times: number[] = [];
  const bodies: string[] = [];
  const longest = watch();
  for (const one of paths) {
    const [body, ms] = await timed(async () => {
      const response = await fetch(base + one, { headers: { accept: 'text/plain' } });
      if (!response.ok) throw new Error(`${one} answers ${response.status}.`);
      return response.text();
    });
    times.push(ms);
    bodies.push(body);
  }
  const found: PageCost = {
    page,
    'median ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
    'largest KB': Math.max(...bodies.map((body) => Buffer.byteLength(body) / 1024)),
    blocked: longest(),
  };
  return { cost: found, bodies };
}
