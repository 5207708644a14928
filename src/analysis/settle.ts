import { kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Claim, Conflict, Entry, EntryOf, Passage, Slot, Span, Standing, Text, Verdict } from '../model.ts';
import { called } from '../text/called.ts';
import { read } from '../text/read.ts';

type Ruling = EntryOf<'verdict'>;
export type TextOf = ReadonlyMap<string, Text>;

/** The verdicts among the standing entries, oldest first; each of a bulk decision under the bulk's id. */
export function verdictsOf(entries: readonly Entry[]): Ruling[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'verdict') return [entry];
    if (entry.type !== 'bulk') return [];
    const { id, at, by } = entry;
    return entry.verdicts.map((verdict): Ruling => ({ id, at, by, type: 'verdict', verdict }));
  });
}

/** Where each slot stands, by its id. */
export function settleAll(slots: readonly Slot[], entries: readonly Entry[], texts: TextOf): Map<string, Standing> {
  const verdicts = verdictsOf(entries);
  const keysOf = ({ verdict }: Ruling): string[] => [
    `slot ${verdict.slot}`,
    ...passagesSeen(verdict).map(({ article }) => `${verdict.kind} in ${article}`),
  ];
  const byKey = new Map<string, Set<Ruling>>();
  for (const ruling of verdicts)
    for (const key of keysOf(ruling)) byKey.set(key, (byKey.get(key) ?? new Set()).add(ruling));
  return new Map(
    slots.map((slot) => {
      const keys = [`slot ${slot.id}`, ...claimsOf(slot).map(({ article }) => `${slot.kind} in ${article}`)];
      const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
      const concerned = near.size === 0 ? [] : verdicts.filter((one) => near.has(one));
      return [slot.id, settle(slot, concerned, texts)];
    }),
  );
}

const OPEN: Standing = { status: 'open', because: '', history: [] };

/**
 * Where a slot stands: the last verdict on it that is no review counts, until an article it never saw contradicts it.
 * `verdicts` are standing ones, oldest first, on any slot.
 */
export function settle(
  slot: Slot | Conflict,
  verdicts: readonly Ruling[],
  texts: TextOf,
  known: readonly Kind[] = kinds,
): Standing {
  const history = verdicts.filter((ruling) => concerns(ruling, slot));
  const verdict = history.findLast((ruling) => !ruling.verdict.review);
  if (verdict === undefined) return { ...OPEN, history };
  const kind = known.find(({ name }) => name === slot.kind);
  const news = slot.readings.flatMap(({ claims }) => claims).filter((claim) => !saw(verdict, claim));
  const challenge = challenged(slot, verdict, news, kind);
  const warnings = orphans(verdict.verdict.evidence, texts).map(
    ({ quote, article }) => `The evidence “${quote}” no longer stands in ${outletOf(article, texts)}.`,
  );
  if (challenge === undefined) {
    const because = [ruled(verdict), ...support(news, texts), ...warnings].join(' ');
    return { status: 'settled', because, verdict, history };
  }
  const { claim, because } = challenge;
  const newcomer = `${outletOf(claim.article, texts)} says “${claim.passage.quote}”, which the verdict did not see: ${because.replace(/[.]?$/, '.')}`;
  return { status: 'reopened', because: [newcomer, ...warnings].join(' '), verdict, history };
}

/**
 * Whether a verdict is about this slot: it was shown words that make a claim of it. A slot's id may pass to another question
 * when articles come and go, so the id alone never decides, except where nothing was shown.
 */
function concerns(ruling: Ruling, slot: Slot): boolean {
  const { verdict } = ruling;
  if (verdict.kind !== slot.kind) return false;
  const named = verdict.slot === slot.id;
  const seen = passagesSeen(verdict);
  if (seen.length === 0) return named;
  return claimsOf(slot).some((claim) =>
    named ? saw(ruling, claim) : seen.some((passage) => sameWords(passage, claim.passage)),
  );
}

/** Passages whose words no longer stand at their place in the article's text, or whose article is gone. */
export function orphans(passages: readonly Passage[], texts: TextOf): Passage[] {
  return passages.filter(({ article, start, end, quote }) => texts.get(article)?.text.slice(start, end) !== quote);
}

/** Whether the editor was shown this claim, or the same answer from the same article. */
function saw({ verdict }: Ruling, claim: Claim): boolean {
  return verdict.seen.some(({ show, passages }) =>
    passages.some(
      (passage) => passage.article === claim.article && (show === claim.show || sameWords(passage, claim.passage)),
    ),
  );
}

/** The first newcomer that contradicts the answer or, where the ruling names none, every reading that was seen. */
function challenged(slot: Slot | Conflict, { verdict }: Ruling, news: readonly Claim[], kind: Kind | undefined) {
  if (news.length === 0) return undefined;
  const variant = 'class' in slot && slot.class === 'variant';
  const answers = verdict.outcome === 'established' && !variant ? readBack(verdict.answer, kind) : [];
  const shows = verdict.seen.map(({ show }) => show);
  const values = answers.length > 0 ? answers : shows.flatMap((show) => readBack(show, kind));
  for (const claim of news) {
    const because =
      kind === undefined || values.length === 0 ? unheard(claim, verdict) : contradicted(claim, values, kind);
    if (because !== undefined) return { claim, because };
  }
  return undefined;
}

/** Why a claim contradicts every one of the values, or undefined when it fits one. */
function contradicted(claim: Claim, values: readonly unknown[], kind: Kind): string | undefined {
  const comparisons = values.map((value) => kind.compare(value, claim.value));
  return comparisons.every(({ relation }) => relation === 'different') ? comparisons[0]?.because : undefined;
}

/** For values that cannot be read back: whether the claim says something that nobody weighed. */
function unheard({ show }: Claim, { answer, seen }: Verdict): string | undefined {
  const weighed = seen.map((reading) => folded(reading.show));
  const accepted = weighed.includes(folded(answer)) ? [folded(answer)] : weighed;
  return accepted.includes(folded(show)) ? undefined : 'it is not among the answers that were accepted.';
}

/** The values that `kind` finds in an editor's words. */
function readBack(words: string, kind: Kind | undefined): unknown[] {
  if (kind === undefined || words.trim() === '') return [];
  const text = read({ id: '', file: '', text: `Answer\n\n${words.trim()}\n` });
  return kind.find(text).map(({ value }) => value);
}

function ruled({ by, at }: Ruling): string {
  return `${by} ruled on ${at.slice(0, 10)}.`;
}

function support(news: readonly Claim[], texts: TextOf): string[] {
  const outlets = [...new Set(news.map(({ article }) => outletOf(article, texts)))];
  return outlets.length === 0 ? [] : [`Supported since by ${outlets.join(', ')}.`];
}

function outletOf(article: string, texts: TextOf): string {
  const text = texts.get(article);
  if (text === undefined) return 'an article that was removed';
  return called(text) || 'an unnamed article';
}

function passagesSeen({ seen }: Ruling['verdict']): Passage[] {
  return seen.flatMap(({ passages }) => passages);
}

function claimsOf({ readings, compatible }: Slot): Claim[] {
  return [...readings, ...compatible].flatMap(({ claims }) => claims);
}

function sameWords(a: Passage, b: Passage): boolean {
  return a.article === b.article && overlap(a, b);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
