import type { Claim, Reading } from '../../model.ts';
import { showCalendar } from '../../text/calendar.ts';
import { place } from '../../kinds/interval.ts';
import type { Frame } from '../extract.ts';
import { type Evidence, list, ofTwo, passages, type Test } from './cause.ts';

/** Kinds whose figures grow or shrink with the news. */
const CHANGING = new Set(['quantity', 'money']);
/** Kinds whose figures are measured, rounded and converted. */
const MEASURED = new Set(['money', 'measure']);

const kindOf = ({ claims }: Reading): string => claims[0]?.kind ?? '';

/** Figures that time, a slip of the hand or rounding may have changed. */
export const FIGURES: readonly Test[] = [
  { id: 'update', holds: update },
  {
    id: 'part-and-whole',
    holds: ofTwo((a) => {
      const part = a.claims.filter(
        ({ kind, value }) => kind === 'quantity' && (value as { of?: number }).of !== undefined,
      );
      if (part.length === 0) return undefined;
      return {
        because: `“${part[0]?.passage.quote ?? ''}” counts a part of a larger number.`,
        passages: passages(part),
      };
    }),
  },
  {
    id: 'digit-slip',
    holds: ofTwo((a, b) => {
      if (a.show > b.show || mould(a) !== mould(b) || !slipped(digits(a), digits(b), kindOf(a))) return undefined;
      return {
        because: `${a.show} and ${b.show} differ by one digit or by the order of two: one may be a typing slip.`,
        passages: passages([...a.claims, ...b.claims]),
      };
    }),
  },
  {
    id: 'rounding',
    holds: ofTwo((a, b) => {
      const [x, y] = [number(a), number(b)];
      if (x === undefined || y === undefined || x >= y || y - x > NEAR * y || !mayRound(a, x, y)) return undefined;
      return {
        because: `${a.show} and ${b.show} are close: one may be rounded or converted another way.`,
        passages: passages([...a.claims, ...b.claims]),
      };
    }),
  },
];

/** Figures this close, as a share of the larger, may be one figure rounded or converted twice. */
const NEAR = 0.1;

/** Money and measures are rounded and converted as a rule; a count only where one figure is rounder. */
const mayRound = (a: Reading, x: number, y: number): boolean =>
  (MEASURED.has(kindOf(a)) && (a.claims[0]?.value as { dimension?: string }).dimension !== 'calibre') || (kindOf(a) === 'quantity' && Math.max(place(x), place(y)) >= 10 * Math.min(place(x), place(y)) && Math.min(x, y) >= 100); // prettier-ignore

/** Earlier figures that an update names. */
const NAMED = 3;

const isPast = ({ epoch }: Frame): boolean => epoch !== '';

/** What was published last about what is still going on. */
function update({ contest: { readings }, own, publishedAt, outlet }: Evidence) {
  if (readings.some((reading) => !CHANGING.has(kindOf(reading))) || own.some(isPast)) return undefined;
  const dated = readings
    .map((reading) => ({ reading, claim: reading.claims.reduce(earlier) }))
    .map((one) => ({ ...one, day: dayOf(one.claim) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = dated.at(-1)?.day ?? '';
  const [after, before] = [dated.filter(({ day }) => day === last), dated.filter(({ day }) => day !== last)];
  const [first] = after;
  if (first === undefined || before.length === 0 || dated.some(({ day }) => day.length < 10)) return undefined;
  const quoted = ({ reading: { show } }: (typeof dated)[number]): string => `“${show}”`;
  const latest = `${list(after.map(quoted))} ${after.length === 1 ? 'was' : 'were'} published last (${list(after.map(({ claim }) => outlet(claim.article)))}, ${showCalendar(last)})`;
  const told = before.map((one) => `${quoted(one)} (${showCalendar(one.day)})`);
  const earlierOnes = list(told.length > NAMED ? [...told.slice(0, NAMED), 'others'] : told);
  return {
    because: `${latest}, after ${earlierOnes}: it may be an update.`,
    passages: passages([...after, ...before].map(({ claim }) => claim)),
    against: before.map(({ reading: { show } }) => show),
  };

  function dayOf({ article }: Claim): string {
    return publishedAt(article).value;
  }
  function earlier(a: Claim, b: Claim): Claim {
    return dayOf(b) < dayOf(a) ? b : a;
  }
}

const number = ({ claims }: Reading): number | undefined => {
  const { min, max } = (claims[0]?.value ?? {}) as { min?: number; max?: number };
  return min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max);
};

const digits = ({ show }: Reading): string => show.replace(/\D+/g, '');
/** What is left of a value without its figures: slips keep it. */
const mould = ({ show }: Reading): string => show.replace(/[\d.,]+/g, '0');

/** Digits of a figure without the noughts that it ends in. */
const chosen = (figure: string): number => figure.replace(/0+$/, '').length;

/** Two neighbouring digits swapped; or one of three and more exchanged or dropped, though not of a date, which is a day off more often. */
function slipped(x: string, y: string, kind: string): boolean {
  if (x.length < 2 || y.length < 2) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < long.length)
    return (
      kind !== 'date' && long.length - short.length === 1 && Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short) // prettier-ignore
    );
  const at = Array.from(x).flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [i, j] = at;
  // "10,000" and "15,000", "200" and "250" are no slips of a key: a round figure has few digits that anybody chose
  if (at.length === 1) return kind !== 'date' && Math.min(chosen(x), chosen(y)) > 2;
  return at.length === 2 && i !== undefined && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}
