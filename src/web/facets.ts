import { kinds } from '../kinds/index.ts';
import { grouped } from './grouped.ts';
import {
  type Facet,
  FACETS,
  HARMS,
  hrefOfView,
  type Item,
  NOBODY,
  shownIn,
  UNSETTLED,
  VALUES,
  type View,
} from './queue.ts';
import { CLASSES, STATUSES, TO_REVIEW } from './wording.ts';

const STATUS_LABELS: Readonly<Record<string, string>> = {
  [UNSETTLED]: 'Unsettled',
  ...STATUSES,
  [TO_REVIEW]: 'For you to review',
  all: 'All',
};
const HARM_LABELS: Readonly<Record<string, string>> = {
  high: 'Most harmful third',
  middle: 'Middle third',
  low: 'Least harmful third',
};
const CLASS_LABELS: Readonly<Record<string, { readonly label: string }>> = CLASSES;

/** How a facet is printed: its heading, its values, and their order where it is not that of the alphabet. */
interface Printed {
  readonly label: string;
  readonly labelOf: (value: string) => string | undefined;
  readonly order?: readonly string[];
}

const PRINTED: Readonly<Record<Facet, Printed>> = {
  status: { label: 'Status', labelOf: (value) => STATUS_LABELS[value], order: Object.keys(STATUS_LABELS) },
  class: { label: 'Class', labelOf: (value) => CLASS_LABELS[value]?.label },
  kind: { label: 'About', labelOf: (value) => kinds.find(({ name }) => name === value)?.label },
  harm: { label: 'Harm', labelOf: (value) => HARM_LABELS[value], order: HARMS },
  outlet: { label: 'Outlet', labelOf: (value) => value },
  assignee: { label: 'Given to', labelOf: (value) => (value === NOBODY ? 'Nobody' : value) },
};

/** The facets with the counts their values would show and the URL each leads to. */
export function facetsOf(story: string, items: readonly Item[], view: View) {
  return FACETS.map((facet) => {
    const values = grouped(
      shownIn(items, view, facet).flatMap((item) => VALUES[facet](item)),
      (value) => value,
    );
    const current = view[facet] === '' && facet === 'status' ? UNSETTLED : view[facet];
    const { label, labelOf, order = [...new Set([...values.keys(), current])].filter(Boolean).sort() } = PRINTED[facet];
    return {
      name: facet,
      label,
      values: order.flatMap((value) => {
        const chosen = value === current;
        const n = values.get(value)?.length ?? 0;
        if (n === 0 && !chosen) return [];
        const next = chosen || (facet === 'status' && value === UNSETTLED) ? '' : value;
        return {
          value,
          label: labelOf(value) ?? value,
          count: n,
          chosen,
          href: hrefOfView(story, { ...view, [facet]: next }),
        };
      }),
    };
  }).filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen));
}
