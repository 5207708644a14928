import type { Conflict, Standing } from '../model.ts';
import { kinds } from '../kinds/index.ts';
import type { Story } from './desk.ts';
import { grouped } from './grouped.ts';
import { hrefOf, withQuery } from './links.ts';
import { nameOf } from './present.ts';
import { CLASSES, HARMLESS, STATUSES } from './wording.ts';

/** A conflict as the queue holds it. */
export interface Item {
  readonly conflict: Conflict;
  readonly standing: Standing;
  readonly assignee: string;
  readonly outlets: readonly string[];
  readonly harm: Harm;
}

type Harm = 'high' | 'middle' | 'low';
const HARMS: readonly Harm[] = ['high', 'middle', 'low'];

/** What narrows the queue; each is a parameter of its URL, and '' does not narrow. */
const FACETS = ['status', 'class', 'kind', 'harm', 'outlet', 'assignee'] as const;
export type Facet = (typeof FACETS)[number];
export type View = Readonly<Record<Facet | 'q', string>>;

/** `status` when nothing was asked for: what still needs somebody. */
const UNSETTLED = 'unsettled';
const NOBODY = 'nobody';

/** The view that the parameters of a URL or the fields of a form ask for. */
export function viewOf(parameters: object): View {
  const asked = (name: string): string => {
    const value: unknown = (parameters as Record<string, unknown>)[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, asked(facet)])) as Record<Facet, string>;
  return { ...facets, q: asked('q') };
}

/** Every conflict of a story, most harmful first. */
export function queueOf(story: Story): Item[] {
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
    };
  });
}

/** Who a conflict was last given to. */
function assigneesOf({ entries }: Story): Map<string, string> {
  const assignees = new Map<string, string>();
  for (const entry of entries)
    if (entry.type === 'assignment') for (const slot of entry.slots) assignees.set(slot, entry.to);
  return assignees;
}

/** The values of a facet that an item has. */
const VALUES: Readonly<Record<Facet, (item: Item) => readonly string[]>> = {
  status: ({ standing }) => [standing.status, ...(standing.status === 'settled' ? [] : [UNSETTLED]), 'all'],
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

const FACET_LABELS: Readonly<Record<Facet, string>> = {
  status: 'Status',
  class: 'Class',
  kind: 'About',
  harm: 'Harm',
  outlet: 'Outlet',
  assignee: 'Given to',
};

const HARM_LABELS: Readonly<Record<string, string>> = {
  high: 'Most harmful third',
  middle: 'Middle third',
  low: 'Least harmful third',
};
const STATUS_LABELS: Readonly<Record<string, string>> = { [UNSETTLED]: 'Unsettled', ...STATUSES, all: 'All' };

function labelOf(facet: Facet, value: string): string {
  if (facet === 'class') return (CLASSES as Readonly<Record<string, { label: string }>>)[value]?.label ?? value;
  if (facet === 'kind') return kinds.find(({ name }) => name === value)?.label ?? value;
  if (facet === 'harm') return HARM_LABELS[value] ?? value;
  if (facet === 'status') return STATUS_LABELS[value] ?? value;
  return value === NOBODY ? 'Nobody' : value;
}

/** The facets with the counts their values would show and the URL each leads to. */
export function facetsOf(story: string, items: readonly Item[], view: View) {
  return FACETS.map((facet) => {
    const values = grouped(
      shownIn(items, view, facet).flatMap((item) => VALUES[facet](item)),
      (value) => value,
    );
    const current = view[facet] === '' && facet === 'status' ? UNSETTLED : view[facet];
    const order =
      facet === 'status'
        ? Object.keys(STATUS_LABELS)
        : facet === 'harm'
          ? HARMS
          : [...new Set([...values.keys(), current])].filter(Boolean).sort();
    return {
      name: facet,
      label: FACET_LABELS[facet],
      values: order.flatMap((value) => {
        const chosen = value === current;
        const n = values.get(value)?.length ?? 0;
        if (n === 0 && !chosen) return [];
        const next = chosen || (facet === 'status' && value === UNSETTLED) ? '' : value;
        return {
          value,
          label: labelOf(facet, value),
          count: n,
          chosen,
          href: hrefOfView(story, { ...view, [facet]: next }),
        };
      }),
    };
  }).filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen));
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

/** The neighbours of a conflict in its view, and the next one after it that still needs somebody. */
export function around(items: readonly Item[], view: View, slot: string) {
  const at = items.findIndex(({ conflict }) => conflict.id === slot);
  const shown = (list: readonly Item[]): Item | undefined =>
    list.find((item) => item.conflict.id !== slot && shownIn([item], view).length > 0);
  const unsettled = (item: Item): boolean => item.conflict.id !== slot && item.standing.status !== 'settled';
  return {
    previous: shown(items.slice(0, Math.max(0, at)).toReversed()),
    next: shown(items.slice(at + 1)),
    nextUnsettled: shownIn([...items.slice(at + 1), ...items.slice(0, Math.max(0, at))].filter(unsettled), {
      ...view,
      status: '',
    })[0],
  };
}
