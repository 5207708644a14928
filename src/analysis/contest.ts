import type { Claim, Comparison, ConflictClass, PublishedAt, Reading, Relation } from '../model.ts';
import type { Alignment } from './align.ts';
import type { Frame } from './extract.ts';
import { isGenericPerson, TOLLS } from '../text/lexicon.ts';
import { remembered } from '../text/remembered.ts';

/** The answers of one slot, and which of them cannot both be true. */
export interface Contest {
  readonly readings: readonly Reading[];
  readonly compatible: readonly Reading[];
  readonly discrepancies: readonly Discrepancy[];
}

interface Discrepancy {
  readonly a: Reading;
  readonly b: Reading;
  readonly comparison: Comparison;
  /** Both values stand in one article, and no two articles are apart. */
  readonly within: boolean;
}

/** Says of two claims with different values whether they can be a disagreement, between articles or within one. */
export interface Judge {
  readonly tenable: (a: Frame, b: Frame) => boolean;
  readonly contradicts: (a: Frame, b: Frame, supported: boolean) => boolean;
}

/** Groups equal values into readings and finds the pairs that differ between articles. */
export function contest({ frames }: Pick<Alignment, 'frames'>, judge: Judge): Contest {
  const groups = equals(frames);
  const readings = groups.map((group) => ({ show: mostPrinted(group), claims: group.map(({ claim }) => claim) }));
  const discrepancies = groups.flatMap((a, i) =>
    groups.slice(i + 1).flatMap((b, j) => {
      const [one, other] = [readings[i], readings[i + 1 + j]];
      const found = differ(a, b, groups, judge);
      return found && one && other ? [{ a: one, b: other, ...found }] : [];
    }),
  );
  const disputed = new Set(discrepancies.flatMap(({ a, b }) => [a, b]));
  if (disputed.size === 0) return { readings, compatible: [], discrepancies };
  return { ...placed(readings, groups, disputed), discrepancies };
}

/** A value that fits one reading only is its witness; one that fits several is neutral. */
function placed(
  readings: readonly Reading[],
  groups: readonly Frame[][],
  disputed: ReadonlySet<Reading>,
): Pick<Contest, 'readings' | 'compatible'> {
  const witnessesOf = new Map<Reading, Claim[]>();
  const compatible = readings.filter((reading, i) => {
    if (disputed.has(reading)) return false;
    const fitting = readings.filter((other, j) => disputed.has(other) && relates(groups[i], groups[j], 'compatible'));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) return true;
    witnessesOf.set(only, [...(witnessesOf.get(only) ?? []), ...reading.claims]);
    return false;
  });
  return {
    readings: readings
      .filter((reading) => disputed.has(reading))
      .map((reading) => ({ ...reading, claims: [...reading.claims, ...(witnessesOf.get(reading) ?? [])] })),
    compatible,
  };
}

const relates = (a: readonly Frame[] = [], b: readonly Frame[] = [], relation: Relation): boolean => {
  const [one, other] = [a[0], b[0]];
  return one !== undefined && other !== undefined && compare(one, other).relation === relation;
};

const articles = (frames: readonly Frame[]): ReadonlySet<string> => new Set(frames.map(({ claim }) => claim.article));

const compare = (a: Frame, b: Frame): Comparison => a.kind.compare(a.claim.value, b.claim.value);

/** Claims with one value; what is written as an earlier one need not be compared again. */
function equals(frames: readonly Frame[]): Frame[][] {
  const groups: Frame[][] = [];
  const written = new Map<string, Frame[]>();
  for (const frame of frames) {
    const key = valueOf(frame.claim);
    const group =
      written.get(key) ?? groups.find(([first]) => first && compare(first, frame).relation === 'same') ?? [];
    if (group.length === 0) groups.push(group);
    written.set(key, group);
    group.push(frame);
  }
  return groups;
}

const valueOf = remembered(({ kind, value }: Claim) => `${kind} ${JSON.stringify(value)}`);

/** Articles that give a value or one that fits it. */
const witnesses = (groups: readonly Frame[][], value: Frame): number =>
  new Set(
    groups
      .filter(([first]) => first && /^(?:same|compatible)$/.test(compare(first, value).relation))
      .flatMap((group) => [...articles(group)]),
  ).size;

/** The form most claims print, the earliest among equals. */
function mostPrinted(frames: readonly Frame[]): string {
  const counts = new Map<string, number>();
  for (const { claim } of frames) counts.set(claim.show, (counts.get(claim.show) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function differ(
  a: readonly Frame[],
  b: readonly Frame[],
  groups: readonly Frame[][],
  judge: Judge,
): Pick<Discrepancy, 'comparison' | 'within'> | undefined {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return undefined;
  const comparison = grown(one, other) ?? samePart(one, other) ?? compare(one, other);
  if (comparison.relation !== 'different') return undefined;
  const [mine, theirs] = [articles(a), articles(b)];
  const between = a.some((x) =>
    b.some((y) => x.claim.article !== y.claim.article && !reconciled(mine, theirs, x, y) && judge.tenable(x, y)),
  );
  if (between) return { comparison, within: false };
  const inside = a.flatMap((x) => b.filter((y) => x.claim.article === y.claim.article).map((y) => [x, y] as const));
  if (inside.length === 0) return undefined;
  const supported = witnesses(groups, one) > 1 || witnesses(groups, other) > 1;
  const within = inside.some(([x, y]) => judge.contradicts(x, y, supported));
  return within ? { comparison, within: true } : undefined;
}

interface Count {
  readonly figure?: number;
  readonly as?: string;
}
const OPEN_ABOVE = /^(?:at least|more than|over)$/;

/** "at least 14" leaves room for 17, yet both are tolls of the day: what was not excluded has changed. */
function grown(a: Frame, b: Frame): Comparison | undefined {
  const [x, y] = [a.claim.value as Count, b.claim.value as Count];
  if (
    !isToll(a.claim) ||
    x.figure === undefined ||
    y.figure === undefined ||
    (a.published !== '' && a.published === b.published)
  )
    return undefined;
  const [low, high, words] = x.figure < y.figure ? [x, y, [a, b]] : [y, x, [b, a]];
  if (low.figure === high.figure || !OPEN_ABOVE.test(low.as ?? '') || (low.figure ?? 0) * 1.1 >= (high.figure ?? 0))
    return undefined;
  const [less, more] = words.map(({ claim }) => claim.show);
  return {
    relation: 'different',
    because: `“${less ?? ''}” leaves room for “${more ?? ''}”, but the toll given is another.`,
  };
}

/** Two bodies that fill one part of one act are probably one under two names. */
function samePart(a: Frame, b: Frame): Comparison | undefined {
  if (a.claim.kind !== 'organisation' || a.claim.event.class === 'asked' || compare(a, b).relation !== 'different')
    return undefined;
  const [one, other] = [a.claim.show, b.claim.show].sort();
  const acts = [...new Set([a.lemma, b.lemma])].sort().join(' or ');
  return {
    relation: 'different',
    because: `“${one ?? ''}” and “${other ?? ''}” are each said to ${acts} the ${a.theme}, and their names are alike: probably one body under two translations, to be confirmed or refused.`,
  };
}

/** One of the two articles gives the other's value as well: it tells two things apart, or corrects itself. */
const reconciled = (a: ReadonlySet<string>, b: ReadonlySet<string>, x: Frame, y: Frame): boolean =>
  b.has(x.claim.article) || a.has(y.claim.article);

const HEDGES = new Set(['hedged', 'conditional', 'planned']);

/** The class of a conflict, and whether it should be raised at all, from its discrepancies. */
export function classify({ discrepancies }: Contest, publishedAt: (article: string) => PublishedAt): ConflictClass {
  if (
    discrepancies.every(
      ({ a, comparison }) => comparison.relation === 'variant' || a.claims[0]?.kind === 'organisation',
    )
  )
    return 'variant';
  const real = discrepancies.filter(({ comparison }) => comparison.relation === 'different');
  if (real.every(attributed)) return 'attribution';
  if (real.every((one) => develops(one, publishedAt))) return 'development';
  if (real.every(progresses) || real.every(planned)) return 'development';
  if (real.every(disputes)) return 'dispute';
  if (real.every((one) => one.within || hedged(one))) return 'tension';
  return 'conflict';
}

/** Words credited to two speakers: what was said is agreed on. */
const attributed = ({ a, b }: Discrepancy): boolean =>
  [a, b].every(({ show, claims }) =>
    claims.every(({ kind, attribution }) => kind === 'quote' && attribution?.speaker === show),
  );

/** A count of people or of what was damaged. */
const isToll = ({ kind, event, value }: Claim): boolean =>
  kind === 'quantity' &&
  TOLLS.has(event.class) &&
  (isGenericPerson((value as { counted?: string }).counted ?? '') || DAMAGE.has(event.class));
const DAMAGE = new Set(['damage', 'destroy', 'collapse', 'evacuate']);

/** A toll that only grows with the day of publication is an update. */
function develops({ a, b }: Discrepancy, publishedAt: (article: string) => PublishedAt): boolean {
  if (!a.claims.every(isToll)) return false;
  const [low, high] = least(a) <= least(b) ? [a, b] : [b, a];
  if (low.claims.every(({ value }) => OPEN_ABOVE.test((value as Count).as ?? ''))) return true;
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
/** One side tells a plan, the other what happened. */
const planned = ({ a, b }: Discrepancy): boolean => SCHEDULED.has(a.claims[0]?.kind ?? '') && isPlan(a) !== isPlan(b);
const SCHEDULED = new Set(['date', 'time', 'polarity']);
const isPlan = ({ claims }: Reading): boolean =>
  claims.every(({ certainty }) => certainty === 'planned' || certainty === 'conditional');

/** What is not so yet on the day of one article is so on the day of another. */
const PROGRESS = new Set(
  'identify arrest charge find capture release announce convict sentence elect sign approve'.split(' '),
);
const progresses = ({ a }: Discrepancy): boolean =>
  a.claims.every(({ kind, event }) => kind === 'polarity' && PROGRESS.has(event.class));

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
