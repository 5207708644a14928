import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Article } from '../../src/model.ts';
import { openStore } from '../../src/store/lowdb.ts';
import type { Store } from '../../src/store/store.ts';
import { createApp } from '../../src/web/app.ts';
import { hrefOf } from '../../src/web/links.ts';
import { briefOf } from '../support/stories.ts';
import { quantile, timed } from './clock.ts';
import { story } from './newsroom.ts';

const STORIES = 200;
const ARTICLES = 10;
const VISITED = 20;
const ROUNDS = 3;
const AT = '2025-01-09T12:00:00.000Z';

export interface PageCost {
  readonly page: string;
  readonly 'median ms': number;
  readonly 'p95 ms': number;
  readonly 'largest KB': number;
}

/** What the pages of a desk of 200 stories and 2,000 articles cost, and how long they kept the event loop at most (ms). */
export async function pageCosts(seed: number): Promise<{ readonly pages: PageCost[]; readonly blocked: number }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'variorum-bench-'));
  const store = await openStore(folder);
  const ids = await fill(store, seed);
  const server = createApp({ store, clock: () => AT }).listen(0);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const pages: PageCost[] = [];
  for (const [page, paths] of addresses(ids))
    pages.push(
      await cost(
        page,
        paths.map((one) => base + one),
      ),
    );
  delay.disable();
  server.closeAllConnections();
  server.close();
  await store.close();
  await rm(folder, { recursive: true });
  return { pages, blocked: delay.max / 1e6 };
}

interface Filled {
  readonly id: string;
  readonly articles: readonly Article[];
}

async function fill(store: Store, seed: number): Promise<Filled[]> {
  const filled: Filled[] = [];
  for (let n = 0; n < STORIES; n++) {
    const articles = story(seed + n, ARTICLES);
    const { id } = await store.create(`Story ${n + 1}`, AT);
    await store.append(id, () =>
      articles.map((article) => ({ id: `${id}-${article.id}`, at: AT, by: 'bench', type: 'article', article })),
    );
    filled.push({ id, articles });
  }
  return filled;
}

/** The addresses of each kind of page; the first visits every story, which has to be analysed for it. */
function addresses(filled: readonly Filled[]): [string, string[]][] {
  const visited = filled.slice(0, VISITED);
  const conflicts = visited.flatMap(({ id, articles }) => {
    const [first] = analyse(briefOf(articles)).conflicts;
    return first === undefined ? [] : [hrefOf(id, 'conflicts', first.id)];
  });
  const again = Array.from({ length: ROUNDS });
  const often = (paths: readonly string[]): string[] => again.flatMap(() => paths);
  return [
    ['queue, first visit', filled.map(({ id }) => hrefOf(id, 'conflicts'))],
    ['stories', often(['/stories'])],
    ['story', often(visited.map(({ id }) => hrefOf(id)))],
    ['queue', often(visited.map(({ id }) => hrefOf(id, 'conflicts')))],
    ['conflict', often(conflicts)],
    ['coverage', often(visited.map(({ id }) => hrefOf(id, 'coverage')))],
    ['article', often(visited.map(({ id, articles }) => hrefOf(id, 'articles', articles[0]?.id ?? '')))],
  ];
}

async function cost(page: string, urls: readonly string[]): Promise<PageCost> {
  const times: number[] = [];
  const sizes: number[] = [];
  for (const url of urls) {
    const [body, ms] = await timed(async () => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
      return response.text();
    });
    times.push(ms);
    sizes.push(Buffer.byteLength(body) / 1024);
  }
  return { page, 'median ms': quantile(times, 0.5), 'p95 ms': quantile(times, 0.95), 'largest KB': Math.max(...sizes) };
}
