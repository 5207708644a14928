import type { Claim, Comparison, Reading, Relation } from '../model.ts';
import type { Alignment } from './align.ts';
import type { Frame } from './extract.ts';
import { isLast } from './tenable/alike.ts';
import { type Count, isToll, OPEN_ABOVE } from './tolls.ts';

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

/** Says of two claims with different values whether they can be a disagreement, between articles or within one. */
export interface Judge {
  /** Whether values of a kind can be a disagreement at all. */
  readonly raises: (kind: string) => boolean;
  readonly tenable: (a: Frame, b: Frame) => boolean;
  readonly contradicts: (a: Frame, b: Frame, supported: boolean) => boolean;
}

/** Groups equal values into readings and finds the pairs that differ between articles. */
export function contest({ frames }: Pick<Alignment, 'frames'>, judge: Judge): Contest {
  const groups = equals(frames);
  const readings = groups.map((group) => ({ show: mostPrinted(group), claims: group.map(({ claim }) => claim) }));
  if (!judge.raises(frames[0]?.claim.kind ?? '')) return { readings, compatible: [], discrepancies: [] };
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
    const group =
      written.get(frame.written) ?? groups.find(([first]) => first && compare(first, frame).relation === 'same') ?? [];
    if (group.length === 0) groups.push(group);
    written.set(frame.written, group);
    group.push(frame);
  }
  return groups;
}

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
  const [first] = frames;
  if (first && frames.every(({ written }) => written === first.written)) return first.claim.show;
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
  const between = weighed(a).some((x) =>
    weighed(b).some(
      (y) => x.claim.article !== y.claim.article && !reconciled(mine, theirs, x, y) && judge.tenable(x, y),
    ),
  );
  if (between) return { comparison, within: false };
  const inside = a.flatMap((x) => b.filter((y) => x.claim.article === y.claim.article).map((y) => [x, y] as const));
  if (inside.length === 0) return undefined;
  const supported = witnesses(groups, one) > 1 || witnesses(groups, other) > 1;
  const within = inside.some(([x, y]) => judge.contradicts(x, y, supported));
  return within ? { comparison, within: true } : undefined;
}

/** Ages are told apart by the days of publication: where some are known, those decide. */
function weighed(frames: readonly Frame[]): readonly Frame[] {
  const dated = frames[0]?.claim.kind === 'age' ? frames.filter(({ published }) => published !== '') : [];
  return dated.length > 0 ? dated : frames;
}

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
  !isLast(x) && !isLast(y) && (b.has(x.claim.article) || a.has(y.claim.article));
