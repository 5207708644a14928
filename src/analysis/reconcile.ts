import { standing as standingEntries } from '../dossier.ts';
import { kinds } from '../kinds/index.ts';
import { called } from '../text/called.ts';
import type {
  Analysis,
  Citation,
  Claim,
  Conflict,
  Dossier,
  Fact,
  FactSheet,
  FactStatus,
  Passage,
  Slot,
  Standing,
  Text,
} from '../model.ts';
import { originCount } from './origins.ts';
import { settleAll } from './settle.ts';
import { type Answer, worded } from './worded.ts';

/** What can be printed of a story, each line with its reserve and all it rests on. */
export function reconcile(dossier: Dossier, analysis: Analysis): FactSheet {
  const texts = new Map(analysis.texts.map((text) => [text.article, text]));
  const rank = new Map(analysis.conflicts.map(({ id }, n) => [id, n]));
  const slots = [...analysis.conflicts, ...analysis.slots.filter(({ id }) => !rank.has(id))];
  const standings = settleAll(slots, standingEntries(dossier), texts);
  const facts = slots
    .map((slot) => ({ slot, standing: standings.get(slot.id) ?? OPEN }))
    .filter(({ slot, standing }) => isTold(slot, standing))
    .map(({ slot, standing }) => factOf(slot, standing, analysis, texts));
  return {
    story: dossier.id,
    title: dossier.title,
    articles: analysis.texts.map(({ article, title, outlet, publishedAt, url }) => ({
      ...title,
      id: article,
      outlet: outlet.value,
      publishedAt,
      url: url.value,
    })),
    facts: facts.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || place(a, rank) - place(b, rank) || articles(b) - articles(a)), // prettier-ignore
  };
}

const OPEN: Standing = { status: 'open', because: '', history: [] };
/** What needs an editor's eye, or had it, comes first. */
const ORDER: readonly FactStatus[] = ['disputed', 'settled', 'developing', 'range', 'agreed', 'single-origin'];

const place = ({ slot }: Fact, rank: ReadonlyMap<string, number>): number => rank.get(slot) ?? rank.size;
const articles = ({ citations }: Fact): number => new Set(citations.map(({ article }) => article)).size;

const LEADING = new Set(['headline', 'deck']);
/** Kinds whose value is news by itself; a name or the bare act is not. */
const FIGURES = new Set(['date', 'time', 'duration', 'age', 'money', 'measure', 'quantity']);
/** That an act took place is told by every other line about it. */
const BARE = 'polarity';

/** Whether a slot makes a line: it is contested or ruled on, several articles tell it alike, or one leads with the figure. */
function isTold(slot: Slot | Conflict, { verdict }: Standing): boolean {
  if (isConflict(slot) || verdict !== undefined) return true;
  if (slot.kind === BARE || !isOfOneMind(slot)) return false;
  const claims = claimsOf(slot);
  const several = new Set(claims.map(({ article }) => article)).size > 1;
  return several || (FIGURES.has(slot.kind) && claims.some(({ zone }) => LEADING.has(zone)));
}

/** Whether no two answers of the slot differ: those that differ without being raised may answer two questions. */
function isOfOneMind(slot: Slot): boolean {
  const kind = kinds.find(({ name }) => name === slot.kind);
  const values = [...slot.readings, ...slot.compatible].flatMap(({ claims: [first] }) => (first ? [first.value] : []));
  return values.every((a, n) => values.slice(n + 1).every((b) => kind?.compare(a, b).relation !== 'different'));
}

function factOf(slot: Slot | Conflict, standing: Standing, analysis: Analysis, texts: ReadonlyMap<string, Text>): Fact {
  const status = statusOf(slot, standing, analysis);
  const answers = slot.readings
    .concat(isConflict(slot) ? [] : slot.compatible)
    .map((reading) => answer(reading, texts));
  const { verdict, because } = standing;
  const counts = standing.status === 'settled';
  return {
    slot: slot.id,
    kind: slot.kind,
    question: slot.question,
    status,
    wording: worded(slot, status, answers, counts ? verdict?.verdict : undefined),
    rationale: counts ? (verdict?.verdict.rationale ?? '') : because,
    editor: counts ? (verdict?.by ?? '') : '',
    decidedAt: counts ? (verdict?.at ?? '') : '',
    publishable: verdict?.verdict.publishable ?? true,
    citations: citationsOf(slot, verdict?.verdict.evidence ?? [], texts),
  };
}

function statusOf(slot: Slot | Conflict, { status, verdict }: Standing, { origins }: Analysis): FactStatus {
  if (status === 'settled') return verdict?.verdict.outcome === 'unresolved' ? 'disputed' : 'settled';
  if (status === 'reopened') return 'disputed';
  if (isConflict(slot) && slot.class === 'development') return 'developing';
  if (isConflict(slot) && slot.class !== 'variant') return 'disputed';
  if (originCount(claimsOf(slot), [...origins]).min < 2) return 'single-origin';
  return slot.readings.length + slot.compatible.length > 1 ? 'range' : 'agreed';
}

function answer({ show, claims }: Slot['readings'][number], texts: ReadonlyMap<string, Text>): Answer {
  const outlets = [...new Set(claims.map(({ article }) => outletOf(texts.get(article))))];
  const since = claims.map(({ article }) => texts.get(article)?.publishedAt.value ?? '').sort()[0] ?? '';
  const [certainty, ...others] = new Set(claims.map((claim) => claim.certainty));
  return { show, outlets, since, certainty: others.length === 0 && certainty !== undefined ? certainty : 'asserted' };
}

/** Every claim of the slot, and the evidence that is not among them. */
function citationsOf(slot: Slot, evidence: readonly Passage[], texts: ReadonlyMap<string, Text>): Citation[] {
  const cited = claimsOf(slot).map(({ passage, show }) => citation(passage, show, texts.get(passage.article)));
  const more = evidence
    .filter(
      (one) =>
        !cited.some(({ article, start, end }) => article === one.article && start === one.start && end === one.end),
    ) // prettier-ignore
    .map((passage) => citation(passage, '', texts.get(passage.article)));
  return [...cited, ...more];
}

function citation({ article, start, end, quote }: Passage, show: string, text: Text | undefined): Citation {
  const orphaned = text?.text.slice(start, end) !== quote;
  return {
    article,
    start,
    end,
    quote,
    show,
    orphaned,
    outlet: outletOf(text),
    title: text?.title.value ?? '',
    url: text?.url.value ?? '',
    sentence: (orphaned ? '' : sentenceAround(start, end, text)) || quote,
  };
}

function sentenceAround(start: number, end: number, { text, sentences }: Text): string {
  const around = sentences.find((one) => one.start <= start && end <= one.end);
  return around === undefined ? '' : text.slice(around.start, around.end);
}

function outletOf(text: Text | undefined): string {
  return (text && called(text)) || 'an unnamed article';
}

function claimsOf({ readings, compatible }: Slot): Claim[] {
  return [...readings, ...compatible].flatMap(({ claims }) => claims);
}

function isConflict(slot: Slot | Conflict): slot is Conflict {
  return 'class' in slot;
}
