import type { Cause, Claim, Passage, PublishedAt, Reading } from '../model.ts';
import type { Contest } from './contest.ts';
import type { Frame } from './extract.ts';
import { remembered } from '../text/remembered.ts';

/** What a test for a likely cause may look at. */
export interface Evidence {
  readonly contest: Contest;
  /** Every claim of the story. */
  readonly frames: readonly Frame[];
  readonly publishedAt: (article: string) => PublishedAt;
  readonly outlet: (article: string) => string;
  /** 0 to 1: how much two sentences say the same, as alignment sees it. */
  readonly similarity: (a: Frame, b: Frame) => number;
}

/** A named cause: a test that gives its sentence and passages when it holds. */
interface Test {
  readonly id: string;
  readonly holds: (a: Reading, b: Reading, evidence: Evidence) => Omit<Cause, 'id'> | undefined;
}

/** At most this many causes are shown; more would explain nothing. */
const MOST = 3;

/** The likely causes of a conflict, strongest test first. */
export function causes(evidence: Evidence): Cause[] {
  const found = new Map<string, Cause>();
  for (const { id, holds } of TESTS)
    for (const { a, b } of evidence.contest.discrepancies)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const cause = found.has(id) ? undefined : holds(one, other, evidence);
        if (cause) found.set(id, { id, ...cause });
      }
  return [...found.values()].slice(0, MOST);
}

interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}
const days = ({ claims }: Reading): Days => (claims[0]?.kind === 'date' ? (claims[0].value as Days) : {});
const isDay = ({ earliest, latest }: Days): boolean =>
  earliest !== undefined && earliest.length === 10 && earliest === latest;
const passages = (claims: readonly Claim[]): Passage[] => claims.map(({ passage }) => passage).slice(0, 6);
const list = (names: readonly string[]): string => {
  const all = [...new Set(names)];
  return all.length <= 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};

/** Events that make another event known, and how they are told. */
const MAKES_KNOWN: Readonly<Record<string, string>> = {
  announce: 'the announcement',
  post: 'the posting',
  publish: 'the publication',
  release: 'the release of the photo or statement',
  interview: 'the interview',
};

/** Shared words below this say nothing about the announcement being of this event. */
const SAME_MATTER = 0.2;

/** Dates on which something was made known. */
const announcements = remembered((frames: readonly Frame[]) =>
  frames.filter(({ claim }) => claim.kind === 'date' && claim.event.class in MAKES_KNOWN),
);

const TESTS: readonly Test[] = [
  {
    id: 'announcement-date',
    holds(a, b, { frames, outlet, similarity }) {
      const day = days(a);
      if (!isDay(day) || (days(b).latest ?? '') >= (day.earliest ?? '')) return undefined;
      const telling = announcements(frames).filter(
        ({ kind, claim }) => kind.compare(claim.value, a.claims[0]?.value).relation === 'same',
      );
      if (telling.length === 0) return undefined;
      const claims = new Set(a.claims);
      const mine = frames.filter(({ claim }) => claims.has(claim));
      const known = telling.filter((frame) => mine.some((one) => similarity(one, frame) >= SAME_MATTER));
      const first = known[0];
      if (first === undefined) return undefined;
      const what = list(known.map(({ claim }) => MAKES_KNOWN[claim.event.class] ?? ''));
      return {
        because: `${a.show} is the date of ${what}, according to ${list(known.map(({ claim }) => outlet(claim.article)))}; it may have been taken for the date of the event.`,
        passages: passages(known.map(({ claim }) => claim)),
      };
    },
  },
  {
    id: 'publication-date',
    holds(a, b, { publishedAt, outlet }) {
      const day = days(a).earliest;
      const own = a.claims.filter(({ article }) => isDay(days(a)) && publishedAt(article).value === day);
      const first = own[0];
      if (first === undefined || own.length < a.claims.length || (days(b).latest ?? '') >= (day ?? ''))
        return undefined;
      return {
        because: `${a.show} is the day ${outlet(first.article)} published its article.`,
        passages: passages(own),
      };
    },
  },
  {
    id: 'inferred-date',
    holds(a) {
      const inferred = a.claims.filter(
        ({ value, passage }) => (value as { rests?: string }).rests === 'publication' && !/\d/.test(passage.quote),
      );
      if (inferred.length < a.claims.length || inferred.length === 0) return undefined;
      return {
        because: `“${inferred[0]?.passage.quote ?? ''}” names no full date; ${a.show} was worked out from the article’s publication date.`,
        passages: passages(inferred),
      };
    },
  },
  {
    id: 'update',
    holds(a, b, { publishedAt, outlet }) {
      const [early, late] = [latest(a, publishedAt), latest(b, publishedAt)];
      if (early === undefined || late === undefined || early >= late) return undefined;
      if (!a.claims.every(({ kind }) => kind === 'quantity' || kind === 'money' || kind === 'age')) return undefined;
      const last = b.claims.at(-1);
      return {
        because: `${b.show} was published later (${last ? outlet(last.article) : ''}, ${late}) than ${a.show} (${early}): it may be an update.`,
        passages: passages([...a.claims, ...b.claims]),
      };
    },
  },
  {
    id: 'part-and-whole',
    holds(a) {
      const part = a.claims.filter(({ value }) => (value as { of?: unknown }).of !== undefined);
      return part.length === 0
        ? undefined
        : { because: `“${part[0]?.passage.quote ?? ''}” counts a part of a larger number.`, passages: passages(part) };
    },
  },
  {
    id: 'plan-and-outcome',
    holds(a, b) {
      const planned = a.claims.filter(({ certainty }) => certainty === 'planned');
      if (planned.length < a.claims.length || !b.claims.some(({ certainty }) => certainty === 'asserted'))
        return undefined;
      return {
        because: `${a.show} is told as a plan, ${b.show} as what happened.`,
        passages: passages([...planned, ...b.claims]),
      };
    },
  },
  {
    id: 'digit-slip',
    holds(a, b) {
      if (a.show > b.show || !slipped(digits(a), digits(b))) return undefined;
      return {
        because: `${a.show} and ${b.show} differ in one digit or in the order of two: one may be a typing slip.`,
        passages: passages([...a.claims, ...b.claims]),
      };
    },
  },
  {
    id: 'rounding',
    holds(a, b) {
      const [x, y] = [number(a), number(b)];
      if (x === undefined || y === undefined || x >= y || y - x > 0.1 * y) return undefined;
      return {
        because: `${a.show} and ${b.show} are close enough to be one figure rounded or converted differently.`,
        passages: passages([...a.claims, ...b.claims]),
      };
    },
  },
  {
    id: 'spelling',
    holds(a, b, { contest: { discrepancies } }) {
      const pair = discrepancies.find((one) => one.a === a && one.b === b && one.comparison.relation === 'variant');
      return pair && { because: pair.comparison.because, passages: passages([...a.claims, ...b.claims]) };
    },
  },
];

const number = ({ claims }: Reading): number | undefined => {
  const { min, max } = (claims[0]?.value ?? {}) as { min?: number; max?: number };
  return min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max);
};

function latest({ claims }: Reading, publishedAt: (article: string) => PublishedAt): string | undefined {
  const known = claims.map(({ article }) => publishedAt(article).value);
  return known.every((day) => day.length === 10) ? known.toSorted()[0] : undefined;
}

const digits = ({ show }: Reading): string => show.replace(/\D+/g, '');

/** One digit exchanged, or two neighbours swapped, in numbers of two digits or more. */
function slipped(x: string, y: string): boolean {
  if (x.length !== y.length || x.length < 2 || x === y) return false;
  const at = Array.from(x).flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  if (at.length === 1) return true;
  const [i, j] = at;
  return at.length === 2 && i !== undefined && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}
