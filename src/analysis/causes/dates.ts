import type { Reading } from '../../model.ts';
import { MONTH } from '../../text/calendar.ts';
import { remembered } from '../../text/remembered.ts';
import type { Frame } from '../extract.ts';
import { list, ofTwo, passages, type Test } from './cause.ts';

interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}
const days = ({ claims }: Reading): Days => (claims[0]?.kind === 'date' ? (claims[0].value as Days) : {});
const isDay = ({ earliest, latest }: Days): boolean =>
  earliest !== undefined && earliest.length === 10 && earliest === latest;
const isBefore = (a: Reading, b: Reading): boolean => (days(a).latest ?? '') < (days(b).earliest ?? '');

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
  frames.filter(({ claim }) => claim.kind === 'date' && Object.hasOwn(MAKES_KNOWN, claim.event.class)),
);

/** Days that may have been taken for the day of the event. */
export const DATES: readonly Test[] = [
  {
    id: 'announcement-date',
    holds: ofTwo((a, b, { own, frames, outlet, similarity }) => {
      if (!isDay(days(a)) || !isBefore(b, a)) return undefined;
      const claims = new Set(a.claims);
      const mine = own.filter(({ claim }) => claims.has(claim));
      const known = announcements(frames).filter(
        (frame) =>
          frame.kind.compare(frame.claim.value, a.claims[0]?.value).relation === 'same' &&
          mine.some((one) => similarity(one, frame) >= SAME_MATTER),
      );
      if (known.length === 0) return undefined;
      const what = list(known.map(({ claim }) => MAKES_KNOWN[claim.event.class] ?? ''));
      const who = list(known.map(({ claim }) => outlet(claim.article)));
      return {
        because: `${a.show} is the date of ${what}, according to ${who}; it may have been taken for the date of the event.`,
        passages: passages(known.map(({ claim }) => claim)),
        against: [a.show],
      };
    }),
  },
  {
    id: 'publication-date',
    holds: ofTwo((a, b, { publishedAt, outlet }) => {
      const [first] = a.claims;
      const isOwn = a.claims.every(({ article }) => publishedAt(article).value === days(a).earliest);
      if (first === undefined || !isDay(days(a)) || !isOwn || !isBefore(b, a)) return undefined;
      return {
        because: `${a.show} is the day ${outlet(first.article)} published its article; it may have been taken for the date of the event.`,
        passages: passages(a.claims),
        against: [a.show],
      };
    }),
  },
  {
    id: 'inferred-date',
    holds: ({ contest: { discrepancies } }) => {
      const readings = [...new Set(discrepancies.flatMap(({ a, b }) => [a, b]))].filter(isInferred);
      if (readings.length === 0) return undefined;
      const one = readings.length === 1;
      const words = list(readings.map(({ claims: [first] }) => `“${first?.passage.quote ?? ''}”`));
      const shown = list(readings.map(({ show }) => show));
      return {
        because: `${words} ${one ? 'names' : 'name'} no full date; ${shown} ${one ? 'was' : 'were'} worked out from the day of publication.`,
        passages: passages(readings.flatMap(({ claims }) => claims)),
        against: readings.map(({ show }) => show),
      };
    },
  },
];

/** Nothing but the day of publication says which day is meant: "Friday", "yesterday". */
const isInferred = ({ claims }: Reading): boolean =>
  claims.every(
    ({ value, passage: { quote } }) =>
      (value as { rests?: string }).rests === 'publication' && !/\d/.test(quote) && !A_MONTH.test(quote),
  );
/** What names its part of the year by itself. */
const A_MONTH = new RegExp(`\\b(?:${MONTH}|(?:quarter|half|spring|summer|autumn|fall|winter)\\b)`);
