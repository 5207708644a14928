import type { ConflictClass, PublishedAt, Reading } from '../model.ts';
import type { Contest, Discrepancy } from './contest.ts';
import { type Count, isToll, OPEN_ABOVE } from './tolls.ts';

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
  if (grows(real, publishedAt)) return 'development';
  if (real.every(progresses) || real.every(planned) || real.every((one) => recovers(one, publishedAt)))
    return 'development';
  if (real.every(disputes)) return 'dispute';
  if (real.every((one) => one.within || hedged(one) || denied(one))) return 'tension';
  return 'conflict';
}

/** Words credited to two speakers: what was said is agreed on. */
const attributed = ({ a, b }: Discrepancy): boolean =>
  [a, b].every(({ show, claims }) =>
    claims.every(({ kind, attribution }) => kind === 'quote' && attribution !== undefined && !show.startsWith('“')),
  );

/** A toll that grows from day to day is an update, and so is what it was at other hours of those days. */
const grows = (all: readonly Discrepancy[], publishedAt: (article: string) => PublishedAt): boolean =>
  all.some((one) => develops(one, publishedAt)) &&
  all.every((one) => develops(one, publishedAt) || (one.a.claims.every(isToll) && onOneDay(one, publishedAt)));

function onOneDay({ a, b }: Discrepancy, publishedAt: (article: string) => PublishedAt): boolean {
  const days = [a, b].flatMap(({ claims }) => claims.map(({ article }) => publishedAt(article).value));
  return days.every((day) => day.length === 10 && day === days[0]);
}

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

/** The condition of somebody on one day, and on another; whoever is dead was alive before, and who recovers was worse. */
function recovers({ a, b }: Discrepancy, publishedAt: (article: string) => PublishedAt): boolean {
  const [one, other] = [a, b].map(({ claims }) => claims.map(({ article }) => publishedAt(article).value));
  const isState = [...a.claims, ...b.claims].every(({ event }) => event.class === 'condition');
  if (isState && [a, b].some(({ show }) => show === 'dead' || show === 'recovering')) return true;
  return isState && one?.some((day) => day === '' || other?.includes(day)) === false && other?.includes('') === false;
}

const least = ({ claims }: Reading): number => (claims[0]?.value as { min?: number } | undefined)?.min ?? 0;

/** Somebody denies what an article tells. */
const denied = ({ a, b }: Discrepancy): boolean =>
  [a, b].some(({ claims }) => claims.every(({ value }) => (value as { denied?: true }).denied === true));

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
