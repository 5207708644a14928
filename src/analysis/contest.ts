import type { Claim, Comparison, ConflictClass, PublishedAt, Reading } from '../model.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Alignment } from './align.ts';
import type { Frame } from './extract.ts';

/** The answers of one slot, and which of them cannot both be true. */
export interface Contest {
  readonly readings: readonly Reading[];
  readonly compatible: readonly Reading[];
  readonly discrepancies: readonly Discrepancy[];
}

export interface Discrepancy {
  readonly a: Reading;
  readonly b: Reading;
  readonly comparison: Comparison;
  /** Both values stand in one article, and no two articles are apart. */
  readonly within: boolean;
}

/** Groups equal values into readings and finds the pairs that differ between articles. */
export function contest({ frames }: Alignment): Contest {
  const kind = frames[0]?.kind;
  if (kind === undefined) return { readings: [], compatible: [], discrepancies: [] };
  const groups = equals(frames, kind);
  const readings = groups.map((claims) => ({ show: mostPrinted(claims), claims }));
  const discrepancies = readings.flatMap((a, i) =>
    readings.slice(i + 1).flatMap((b) => discrepancy(kind, readings, a, b)),
  );
  const disputed = new Set(discrepancies.flatMap(({ a, b }) => [a, b]));
  if (disputed.size === 0) return { readings, compatible: [], discrepancies };
  return { readings: [...disputed], compatible: readings.filter((reading) => !disputed.has(reading)), discrepancies };
}

function equals(frames: readonly Frame[], kind: Kind): Claim[][] {
  const groups: Claim[][] = [];
  for (const { claim } of frames) {
    const group = groups.find(([first]) => first && kind.compare(first.value, claim.value).relation === 'same');
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** The form most claims print, the earliest among equals. */
function mostPrinted(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { show } of claims) counts.set(show, (counts.get(show) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const DIFFERS = new Set(['different', 'variant']);

function discrepancy(kind: Kind, readings: readonly Reading[], a: Reading, b: Reading): Discrepancy[] {
  const [one, other] = [a.claims[0], b.claims[0]];
  if (one === undefined || other === undefined) return [];
  const comparison = kind.compare(one.value, other.value);
  if (!DIFFERS.has(comparison.relation)) return [];
  const apart = a.claims.some((x) =>
    b.claims.some((y) => x.article !== y.article && !reconciled(kind, readings, x, y)),
  );
  if (apart) return [{ a, b, comparison, within: false }];
  const within = a.claims.some((x) => b.claims.some((y) => x.article === y.article));
  return within ? [{ a, b, comparison, within: true }] : [];
}

/** One of the two articles also gives a value that fits the other's: it tells two things apart, or corrects itself. */
function reconciled(kind: Kind, readings: readonly Reading[], x: Claim, y: Claim): boolean {
  const fits = (article: string, value: unknown): boolean =>
    readings.some(({ claims }) =>
      claims.some(
        (claim) => claim.article === article && /^(?:same|compatible)$/.test(kind.compare(claim.value, value).relation),
      ),
    );
  return fits(x.article, y.value) || fits(y.article, x.value);
}

const HEDGES = new Set(['hedged', 'conditional', 'planned']);
const TOLLS = new Set([
  'kill',
  'injure',
  'missing',
  'trap',
  'rescue',
  'evacuate',
  'damage',
  'destroy',
  'arrest',
  'collapse',
]);

/** The class of a conflict, and whether it should be raised at all, from its discrepancies. */
export function classify({ discrepancies }: Contest, publishedAt: (article: string) => PublishedAt): ConflictClass {
  if (discrepancies.every(({ comparison }) => comparison.relation === 'variant')) return 'variant';
  const real = discrepancies.filter(({ comparison }) => comparison.relation === 'different');
  if (real.every((one) => develops(one, publishedAt))) return 'development';
  if (real.every(disputes)) return 'dispute';
  if (real.every((one) => one.within || hedged(one))) return 'tension';
  return 'conflict';
}

/** A toll that only grows with the day of publication is an update. */
function develops({ a, b }: Discrepancy, publishedAt: (article: string) => PublishedAt): boolean {
  if (!a.claims.every(({ kind, event }) => kind === 'quantity' && TOLLS.has(event.class))) return false;
  const [low, high] = least(a) <= least(b) ? [a, b] : [b, a];
  const days = (reading: Reading): string[] =>
    reading.claims.map(({ article }) => publishedAt(article).value).filter((day) => day.length === 10);
  const early = days(low);
  const late = days(high);
  return (
    early.length > 0 &&
    late.length > 0 &&
    early.some((day) => late.some((other) => day < other)) &&
    !late.some((day) => early.every((other) => day < other))
  );
}
const least = ({ claims }: Reading): number => (claims[0]?.value as { min?: number } | undefined)?.min ?? 0;

function disputes({ a, b }: Discrepancy): boolean {
  const speakers = ({ claims }: Reading): Set<string> =>
    new Set(claims.map(({ attribution }) => attribution?.speaker ?? ''));
  const [one, other] = [speakers(a), speakers(b)];
  return !one.has('') && !other.has('') && [...one].every((speaker) => !other.has(speaker)) && sameArticle(a, b);
}
const sameArticle = (a: Reading, b: Reading): boolean =>
  a.claims.some((x) => b.claims.some((y) => x.article === y.article));

const hedged = ({ a, b }: Discrepancy): boolean =>
  [a, b].some(({ claims }) => claims.every(({ certainty }) => HEDGES.has(certainty)));
