import { leftOut, WITHHELD } from '../exports/withheld.ts';
import type { Citation, Fact, FactSheet, FactStatus } from '../model.ts';
import { choicesOf } from './choices.ts';
import type { Story } from './desk.ts';
import { hrefOf, withQuery } from './links.ts';
import { paged } from './paged.ts';
import { cited, passageKey } from './present-conflict.ts';
import { count, instant } from './wording.ts';

const STATUS_LABELS: Readonly<Record<FactStatus, string>> = {
  disputed: 'Disputed',
  settled: 'Settled by verdict',
  developing: 'Developing',
  range: 'Range',
  agreed: 'Agreed',
  'single-origin': 'Single origin',
};
/** What a fact sheet can be narrowed to; the first is everything. */
export const FACT_STATUSES = { all: 'Every line', ...STATUS_LABELS };

/** Lines on one page, and passages shown of each until all are asked for. */
const MOST_LINES = 40;
const MOST_CITATIONS = 6;

export interface SheetView {
  readonly show: keyof typeof FACT_STATUSES;
  readonly from: string;
  /** The one fact to show with every passage; '' for all of them. */
  readonly fact: string;
}

/** The fact sheet line by line: what would be printed, what it rests on, and what stays out of every export. */
export function presentFactSheet(story: Story, sheet: FactSheet, { show, from, fact }: SheetView) {
  const { facts } = sheet;
  const here = hrefOf(story.dossier.id, 'factsheet');
  const asked = facts.filter(
    ({ slot, status }) => (fact === '' || slot === fact) && (show === 'all' || status === show),
  );
  const lines = paged(asked, from, MOST_LINES, (at) => withQuery(here, { show, from: at }));
  const disputed = new Set(story.analysis.conflicts.map(({ id }) => id));
  const { marked, besides } = leftOut(sheet);
  return {
    counts: summary(facts),
    withheld: withheld(marked.length, besides.length),
    choices: [
      { label: 'Show', values: choicesOf(present(facts, show), show, (value) => withQuery(here, { show: value })) },
    ],
    pages: lines,
    one: fact !== '',
    lines: lines.shown.map((line) => ({
      ...lineOf(story, line, disputed.has(line.slot), fact === '' ? MOST_CITATIONS : Infinity),
      besides: besides.includes(line),
    })),
  };
}

/** What stays out of the exports, in a sentence. */
function withheld(marked: number, besides: number): string {
  if (marked === 0) return '';
  const more =
    besides === 0
      ? ''
      : ` So ${besides === 1 ? 'is' : 'are'} ${count(besides, 'line')} that would give their words away.`;
  return `${count(marked, 'line')} marked “do not publish” ${marked === 1 ? 'is' : 'are'} shown here and left out of every export.${more} In the sentences of other lines the same words read “${WITHHELD}”.`;
}

/** The choices that lead to a line, and the chosen one. */
function present(facts: readonly Fact[], show: SheetView['show']): typeof FACT_STATUSES {
  const there = Object.entries(FACT_STATUSES).filter(
    ([status]) => status === 'all' || status === show || facts.some((fact) => fact.status === status),
  );
  return Object.fromEntries(there) as typeof FACT_STATUSES;
}

function summary(facts: readonly Fact[]): string {
  const counts = (Object.keys(STATUS_LABELS) as FactStatus[]).flatMap((status) => {
    const n = facts.filter((fact) => fact.status === status).length;
    return n === 0 ? [] : [`${n} ${STATUS_LABELS[status].toLowerCase()}`];
  });
  return [count(facts.length, 'line'), ...counts].join(' · ');
}

function lineOf(story: Story, fact: Fact, disputed: boolean, most: number) {
  const { id } = story.dossier;
  const citations = onePerSentence(fact.citations);
  return {
    ...fact,
    label: STATUS_LABELS[fact.status],
    href: disputed ? hrefOf(id, 'conflicts', fact.slot) : '',
    signed: fact.editor === '' ? '' : `${fact.editor}, ${instant(fact.decidedAt)}`,
    citations: citations.slice(0, most).map((citation) => ({ ...cited(story, citation), show: citation.show })),
    more: Math.max(0, citations.length - most),
    allHref: withQuery(hrefOf(id, 'factsheet'), { fact: fact.slot }),
  };
}

/** Each answer of each sentence of each article once. */
function onePerSentence(citations: readonly Citation[]): Citation[] {
  const keyOf = (citation: Citation): string =>
    citation.orphaned ? passageKey(citation) : `${citation.article} ${citation.sentence} ${citation.show}`;
  return [...new Map(citations.toReversed().map((citation) => [keyOf(citation), citation])).values()].reverse();
}
