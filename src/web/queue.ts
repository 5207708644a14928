import { only } from '../dossier.ts';
import type { Conflict, Standing } from '../model.ts';
import { finder } from './asked.ts';
import type { Story } from './desk.ts';
import { hrefOf, withQuery } from './links.ts';
import { nameOf } from './present.ts';
import { awaitsReviewBy } from './present-verdict.ts';
import { HARMLESS, TO_REVIEW } from './wording.ts';

/** A conflict as the queue holds it. */
export interface Item {
  readonly conflict: Conflict;
  readonly standing: Standing;
  readonly assignee: string;
  readonly outlets: readonly string[];
  readonly harm: Harm;
  /** Whether the editor who looks has yet to review somebody else's verdict. */
  readonly awaitsReview: boolean;
}

type Harm = 'high' | 'middle' | 'low';
export const HARMS: readonly Harm[] = ['high', 'middle', 'low'];

/** What narrows the queue; each is a parameter of its URL, and '' does not narrow. */
export const FACETS = ['status', 'class', 'kind', 'harm', 'outlet', 'assignee'] as const;
export type Facet = (typeof FACETS)[number];
export type View = Readonly<Record<Facet | 'q' | 'order', string>>;

/** `status` when nothing was asked for: what still needs somebody. */
export const UNSETTLED = 'unsettled';
export const NOBODY = 'nobody';

/** The view that the parameters of a URL or the fields of a form ask for. */
export function viewOf(parameters: object): View {
  const asked = (name: string): string => {
    const value: unknown = (parameters as Record<string, unknown>)[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, asked(facet)])) as Record<Facet, string>;
  return { ...facets, q: asked('q'), order: asked('order') };
}

/** What the queue can be ordered by; the first is the default. */
export const ORDERS = { harm: 'Harm', newest: 'Latest article', articles: 'Most articles' } as const;

/** The conflicts of a story in the order of a view, as one editor finds them. */
export function queueFor(story: Story, editor: string, { order }: Pick<View, 'order'>): Item[] {
  const items = queueOf(story, editor);
  const articlesOf = ({ conflict }: Item): string[] => [
    ...new Set(conflict.readings.flatMap(({ claims }) => claims.map(({ article }) => article))),
  ];
  const latest = (item: Item): string =>
    articlesOf(item)
      .map((article) => story.texts.get(article)?.publishedAt.value ?? '')
      .reduce((a, b) => (a > b ? a : b), '');
  if (order === 'newest') return sortedBy(items, latest);
  return order === 'articles' ? sortedBy(items, (item) => articlesOf(item).length) : items;
}

/** Largest first; what is equal keeps its order. */
function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string | number): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)).map(({ item }) => item);
}

/** Every conflict of a story, most harmful first, as one editor finds it. */
export function queueOf(story: Story, editor: string): Item[] {
  const assignees = assigneesOf(story);
  const { conflicts } = story.analysis;
  return conflicts.flatMap((conflict, n) => {
    const standing = story.standings.get(conflict.id);
    if (standing === undefined) return [];
    const articles = new Set(conflict.readings.flatMap(({ claims }) => claims.map(({ article }) => article)));
    return {
      conflict,
      standing,
      assignee: assignees.get(conflict.id) ?? '',
      outlets: [...new Set([...articles].map((article) => nameOf(story, article)))].sort(),
      harm: HARMS[Math.floor((n * HARMS.length) / conflicts.length)] ?? 'low',
      awaitsReview: awaitsReviewBy(editor, standing),
    };
  });
}

/** Who each conflict was last given to, by its slot. */
function assigneesOf({ analysis, entries }: Story): Map<string, string> {
  const assignees = new Map<string, string>();
  const find = finder(analysis.conflicts);
  for (const { slots, about, to } of only(entries, 'assignment'))
    slots.forEach((slot, n) => find(slot, about?.[n]).forEach((id) => assignees.set(id, to)));
  return assignees;
}

/** The values of a facet that an item has. */
export const VALUES: Readonly<Record<Facet, (item: Item) => readonly string[]>> = {
  status: ({ standing: { status }, awaitsReview }) => [
    status,
    ...(status === 'settled' ? [] : [UNSETTLED]),
    ...(awaitsReview ? [TO_REVIEW] : []),
    'all',
  ],
  class: ({ conflict }) => [conflict.class],
  kind: ({ conflict }) => [conflict.kind],
  harm: ({ harm }) => [harm],
  outlet: ({ outlets }) => outlets,
  assignee: ({ assignee }) => [assignee === '' ? NOBODY : assignee],
};

/** The items a view lets through; `except` leaves one facet out, for counting what choosing another value would show. */
export function shownIn(items: readonly Item[], view: View, except?: Facet): Item[] {
  const words = view.q.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(
    (item) =>
      FACETS.every((facet) => facet === except || fits(item, facet, view)) &&
      (words.length === 0 || words.every((word) => searched(item).includes(word))),
  );
}

function fits(item: Item, facet: Facet, view: View): boolean {
  const asked = view[facet] === '' && facet === 'status' ? UNSETTLED : view[facet];
  return asked === '' || VALUES[facet](item).includes(asked);
}

function searched({ conflict, outlets }: Item): string {
  const readings = [...conflict.readings, ...conflict.compatible].map(({ show }) => show);
  return [conflict.question, conflict.because, ...readings, ...outlets].join('\n').toLowerCase();
}

/** The queue's URL for a view. */
export function hrefOfView(story: string, view: View, more: Readonly<Record<string, string>> = {}): string {
  return withQuery(hrefOf(story, 'conflicts'), { ...view, ...more });
}

/** A conflict's URL, which keeps the view it was opened from, so that next and previous follow it. */
export function hrefOfConflict(story: string, slot: string, view: View): string {
  return withQuery(hrefOf(story, 'conflicts', slot), view);
}

/** Whether an item may be accepted together with others, unread. */
export function harmless({ conflict, standing }: Item): boolean {
  return HARMLESS.includes(conflict.class) && standing.status === 'open';
}

/** The neighbours of a conflict in its view, and the next one after it that still needs somebody, or a review of this editor. */
export function around(items: readonly Item[], view: View, slot: string) {
  const at = items.findIndex(({ conflict }) => conflict.id === slot);
  const [before, after] = [items.slice(0, Math.max(0, at)), items.slice(at + 1)];
  const toDo = { ...view, status: view.status === TO_REVIEW ? TO_REVIEW : UNSETTLED };
  return {
    previous: shownIn(before, view).at(-1),
    next: shownIn(after, view)[0],
    nextToDo: shownIn([...after, ...before], toDo)[0],
  };
}
