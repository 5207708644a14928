import { originCount } from '../analysis/origins.ts';
import type { Conflict, MetaField, Said, Status, Text } from '../model.ts';
import type { Story } from './desk.ts';
import { grouped } from './grouped.ts';
import { hrefOf, withQuery } from './links.ts';
import { nameOf } from './present.ts';
import { version } from './forms.ts';
import { remembered } from '../text/remembered.ts';
import { count, day } from './wording.ts';

/** What an editor can correct of an article, in the order of the form. */
export const META: Readonly<Record<MetaField, string>> = {
  outlet: 'Outlet',
  title: 'Title',
  byline: 'By',
  publishedAt: 'Published',
  url: 'Address',
};
export const META_FIELDS = Object.keys(META) as readonly MetaField[];

/** How far the work on a story is, and where it goes on. */
export function progressOf(story: Story) {
  const { conflicts } = story.analysis;
  const statusOf = ({ id }: Conflict) => story.standings.get(id)?.status ?? 'open';
  const by = (status: Status): number => conflicts.filter((conflict) => statusOf(conflict) === status).length;
  const next = conflicts.find((conflict) => statusOf(conflict) !== 'settled');
  return {
    total: conflicts.length,
    open: by('open'),
    settled: by('settled'),
    reopened: by('reopened'),
    next: next && { question: next.question, href: hrefOf(story.dossier.id, 'conflicts', next.id) },
  };
}

/** One line of the list of stories; counted once for each state of a story. */
export const presentStoryLine = remembered((story: Story) => {
  const { dossier, brief, analysis } = story;
  const outlets = new Set(brief.articles.map(({ id }) => nameOf(story, id)));
  return {
    articles: brief.articles.length,
    outlets: outlets.size,
    origins: originsOf(story),
    ...progressOf(story),
    claims: analysis.claims.length,
    lastAt: dossier.entries.at(-1)?.at ?? dossier.createdAt,
  };
});

/** How many independent reports the claims of a story rest on: '3', or '2 to 4' where credits leave it open. */
function originsOf({ analysis }: Story): string {
  const { min, max } = originCount(analysis.claims, analysis.origins);
  return min === max ? String(max) : `${min} to ${max}`;
}

/** The origins that an article credits for more than a picture, each once. */
function creditsOf({ analysis }: Story, id: string) {
  const links = analysis.origins.filter(({ article, extent }) => article === id && extent !== 'picture');
  return [...new Map(links.map((link) => [link.origin, link])).values()].map(({ origin, because }) => ({
    origin,
    because,
  }));
}

/** An article as the story page lists it. */
export function presentArticle(story: Story, id: string) {
  const text = story.texts.get(id);
  const path = hrefOf(story.dossier.id, 'articles', id);
  const file = story.brief.articles.find((article) => article.id === id)?.file ?? '';
  return {
    id,
    file,
    name: nameOf(story, id),
    href: path,
    correct: `${withQuery(hrefOf(story.dossier.id), { correct: id })}#a-${id}`,
    corrections: `${path}/corrections`,
    removal: `${path}/removal`,
    meta: metaOf(text),
    published: day(text?.publishedAt.value ?? ''),
    link: webAddress(text?.url.value ?? ''),
    version: metaVersion(text),
    language: text?.language ?? '',
    claims: story.analysis.claims.filter(({ article }) => article === id).length,
    origins: creditsOf(story, id),
    folded: text === undefined ? [] : foldedIn(text),
  };
}

/** An address a page may link to; '' for anything but the web. */
export function webAddress(url: string): string {
  return /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : '';
}

/** Equal while nobody corrected the article. */
export function metaVersion(text: Text | undefined): string {
  return version(metaOf(text).map(({ value }) => value));
}

function metaOf(text: Text | undefined) {
  const unknown: Said = { value: '', because: '' };
  return META_FIELDS.map((field) => ({ field, label: META[field], ...saidOf(text?.[field] ?? unknown) }));
}

function saidOf({ value, because, ...bounds }: Said & { readonly earliest?: string; readonly latest?: string }) {
  return { value, because, between: value === '' ? intervalOf(bounds.earliest, bounds.latest) : '' };
}

function intervalOf(earliest: string | undefined, latest: string | undefined): string {
  if (earliest !== undefined && latest !== undefined) return `between ${earliest} and ${latest}`;
  if (earliest !== undefined) return `not before ${earliest}`;
  return latest === undefined ? '' : `not after ${latest}`;
}

/** What of a text is not the article, by the reason; neighbours with one reason are one stretch. */
function foldedIn({ text, zones }: Text) {
  const folded = zones.filter(({ zone, start, end }) => zone === 'boilerplate' && text.slice(start, end).trim() !== '');
  return [...grouped(folded, ({ because }) => because)].map(([because, group]) => ({
    because,
    size: count(
      group.reduce((sum, { start, end }) => sum + end - start, 0),
      'character',
    ),
    parts: group.map(
      ({ start, end }) =>
        text.slice(start, Math.min(end, start + LONGEST_SHOWN)) + (end - start > LONGEST_SHOWN ? '…' : ''),
    ),
  }));
}

/** Characters of a folded stretch that the story page prints; the reader prints all. */
const LONGEST_SHOWN = 600;
