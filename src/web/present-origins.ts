import { only } from '../dossier.ts';
import type { OriginLink, Text } from '../model.ts';
import type { Story } from './desk.ts';
import { grouped } from './grouped.ts';
import { hrefOf } from './links.ts';
import { cited } from './present-conflict.ts';
import { nameOf } from './present.ts';
import { day, instant } from './wording.ts';

/** Units of the drawing's own space. */
const WIDTH = 900;
const ROW = 34;
const TOP = 26;
const LEFT = 330;
const RIGHT = 560;

/** One article and what it rests on. */
export interface Witness {
  readonly article: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly href: string;
  readonly links: readonly (Pick<OriginLink, 'origin' | 'because'> & {
    readonly evidence: readonly ReturnType<typeof cited>[];
  })[];
}

/** An origin named by a credit line, and how many articles rest on it. */
export interface Origin {
  readonly name: string;
  readonly articles: number;
}

/** Which of the articles rests on which origin, with the credit line as evidence. */
export function presentOrigins(story: Story, texts: readonly Text[]) {
  const { analysis, dossier } = story;
  const here = new Set(texts.map(({ article }) => article));
  const links = analysis.origins.filter(({ article }) => here.has(article));
  const byArticle = grouped(links, ({ article }) => article);
  const witnesses = texts.map(({ article, publishedAt }): Witness => ({
    article,
    outlet: nameOf(story, article),
    publishedAt: day(publishedAt.value),
    href: hrefOf(dossier.id, 'articles', article),
    links: (byArticle.get(article) ?? []).map(({ origin, because, passage }) => ({
      origin,
      because,
      evidence: passage === undefined ? [] : [cited(story, passage)],
    })),
  }));
  const origins = [...grouped(analysis.origins, ({ origin }) => origin)].map(([name, links]): Origin => ({
    name,
    articles: new Set(links.map(({ article }) => article)).size,
  }));
  origins.sort((a, b) => b.articles - a.articles || Number(a.name > b.name) - Number(a.name < b.name));
  return { witnesses, origins, drawing: drawingOf(witnesses, origins), corrections: correctionsOf(story) };
}

/** What editors decided about origins, oldest first. */
function correctionsOf(story: Story) {
  return only(story.entries, 'origin').map(({ id, by, at, article, origin, rests }) => ({
    entry: id,
    says: `${nameOf(story, article)} ${rests ? 'rests' : 'does not rest'} on ${origin}`,
    signed: `${by}, ${instant(at)}`,
  }));
}

/** Articles on the left, origins on the right, a line for each credit; origins stand near the articles that rest on them. */
function drawingOf(witnesses: readonly Witness[], origins: readonly Origin[]) {
  const rowOf = new Map(witnesses.map(({ article }, n) => [article, n]));
  const restingOn = (name: string): number[] =>
    witnesses
      .filter(({ links }) => links.some(({ origin }) => origin === name))
      .map(({ article }) => rowOf.get(article) ?? 0);
  const mean = (rows: readonly number[]): number => rows.reduce((a, b) => a + b, 0) / Math.max(1, rows.length);
  const placed = origins
    .map((origin) => ({ ...origin, near: mean(restingOn(origin.name)) }))
    .sort((a, b) => a.near - b.near)
    .map(({ name, articles }, n) => ({ name, articles, x: RIGHT, y: yOf(n) }));
  const yOfOrigin = new Map(placed.map(({ name, y }) => [name, y]));
  const lines = witnesses.flatMap(({ article, outlet, links }, n) =>
    links.map(({ origin }) => ({
      article,
      says: `${outlet} rests on ${origin}`,
      path: curve(yOf(n), yOfOrigin.get(origin) ?? yOf(n)),
    })),
  );
  return {
    width: WIDTH,
    height: TOP + Math.max(witnesses.length, placed.length) * ROW,
    articles: witnesses.map(({ outlet, href, publishedAt, links }, n) => ({
      outlet: clipped(outlet, LETTERS - publishedAt.length - (links.length === 0 ? ALONE : 0)),
      href,
      publishedAt,
      x: LEFT,
      y: yOf(n),
      alone: links.length === 0,
    })),
    origins: placed,
    lines,
  };
}

/** Letters that have room left of the lines, and those of what is said of an article that credits nobody. */
const LETTERS = 44;
const ALONE = ' credits nobody'.length;

const clipped = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

const yOf = (row: number): number => TOP + row * ROW;

function curve(from: number, to: number): string {
  const middle = (LEFT + RIGHT) / 2;
  return `M${LEFT + 8} ${from} C${middle} ${from} ${middle} ${to} ${RIGHT - 8} ${to}`;
}
