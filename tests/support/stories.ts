import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Brief } from '../../src/model.ts';

/** What a careful reader gives as one article's answer: words that stand in the article, and the value they give. */
export interface ExpectedValue {
  readonly doc: string;
  readonly quote: string;
  readonly value: unknown;
  /** Tells values apart where `value` is only a label. */
  readonly key?: unknown;
}

/** A disagreement that is there, or (among `compatible`) one that only looks like it. */
export interface Expectation {
  readonly id: string;
  readonly type: string;
  readonly slot: string;
  readonly values: readonly ExpectedValue[];
  readonly note?: string;
  /** The classes a careful editor would accept. */
  readonly classes?: readonly string[];
  /** A careful editor may or may not want it: missing it costs nothing. */
  readonly optional?: boolean;
  /** 'out': beyond what the analysis claims to find. */
  readonly scope?: string;
  /** Pairs of values that do not contradict each other although the item holds others that do. */
  readonly nonContradicting?: readonly (readonly [unknown, unknown])[];
}

interface Expected {
  readonly story: string;
  readonly title: string;
  readonly disagreements: readonly Expectation[];
  readonly compatible?: readonly Expectation[];
}

export interface Story {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly expected: Expected;
}

export const SEEDS = path.resolve(import.meta.dirname, '../../seeds');

/** The article with this text, as it would be stored. */
export function articleOf(text: string, file = 'article.md'): Article {
  return { id: createHash('sha256').update(text).digest('hex').slice(0, 12), file, text };
}

/** A brief in which no editor has decided anything yet. */
export function briefOf(articles: readonly Article[]): Brief {
  return { articles, corrections: [], folds: [], aliases: [], links: [], claims: [], origins: [] };
}

/** A folder with articles and what to expect of them, in `expected.json` or `gold.json`. */
export function storyIn(folder: string): Story {
  const wanted = ['expected.json', 'gold.json'].map((file) => path.join(folder, file)).find(existsSync);
  if (wanted === undefined) throw new Error(`${folder} has neither expected.json nor gold.json.`);
  const files = readdirSync(folder).filter((file) => /\.(md|txt|html)$/.test(file));
  return {
    name: path.basename(path.resolve(folder)),
    articles: files.toSorted().map((file) => articleOf(readFileSync(path.join(folder, file), 'utf8'), file)),
    expected: JSON.parse(readFileSync(wanted, 'utf8')) as Expected,
  };
}

/** The demo stories. */
export function seeds(): Story[] {
  const folders = readdirSync(SEEDS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => storyIn(path.join(SEEDS, name))).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name by which `expected.json` calls the article in a file. */
export function docOf(file: string): string {
  return path.basename(file).replace(/\.[^.]+$/, '');
}
