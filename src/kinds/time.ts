import type { Comparison } from '../model.ts';
import type { Kind } from './kind.ts';
import { inSentences } from './sentences.ts';
import { DAY, type Time, times, wrap } from './time/clock.ts';
import { offsetsOf } from './zones.ts';

export const time: Kind<Time> = {
  name: 'time',
  label: 'Time of day',
  find: (text) => inSentences(text, times),
  compare,
  show: ({ words }) => words,
};

type Range = readonly [number, number];

/** The minutes a time may mean, cut at midnight and moved to UTC where the zone is known. */
function ranges({ from, to, or, zone }: Time): Range[] {
  const offsets = (zone === undefined ? undefined : offsetsOf(zone)) ?? [0];
  const all: Range[] = [[from, to], ...(or === undefined ? [] : [or])];
  return offsets.flatMap((offset) => all.flatMap(([a, b]) => cut(wrap(a - offset), wrap(b - offset))));
}

const cut = (from: number, to: number): Range[] =>
  from <= to
    ? [[from, to]]
    : [
        [from, DAY - 1],
        [0, to],
      ];
const meet = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some(([f, t]) => b.some(([g, u]) => f <= u && g <= t));
const key = (all: readonly Range[]): string => all.map(String).sort().join();

function compare(a: Time, b: Time): Comparison {
  const [first, second] = [a.words, b.words].sort() as [string, string];
  const both = `${first} and ${second}`;
  if ((a.zone === undefined) !== (b.zone === undefined)) return unzoned(a, b, both);
  const [one, other] = [ranges(a), ranges(b)];
  if (key(one) === key(other))
    return { relation: 'same', because: a.words === b.words ? `both say ${first}` : `${both} are the same moment` };
  if (meet(one, other) || rounded(a, b))
    return { relation: 'compatible', because: `${both} can both be true: one is less exact than the other` };
  return { relation: 'different', because: `${both} ${apart(a, b)}` };
}

/** "3.30" may stand for 3.33: a time on a five of the clock for one less than five minutes off it that is on none. */
function rounded(a: Time, b: Time): boolean {
  const exact = a.from === a.to && b.from === b.to && a.or === undefined && b.or === undefined && a.zone === b.zone;
  const fives = [a, b].filter(({ from }) => from % 5 === 0).length;
  return exact && fives === 1 && Math.abs(a.from - b.from) < 5;
}

/**
 * Local time next to a known zone: beside a universal time a whole or half hour's difference explains it; a zone of its own country is the
 * reader's own or a neighbour's, up to three whole hours off.
 */
function unzoned(a: Time, b: Time, both: string): Comparison {
  const exact = a.from === a.to && b.from === b.to;
  const universal = /^(?:GMT|UTC|Z)$/.test(a.zone ?? b.zone ?? '');
  const gap = wrap(middle(a) - middle(b));
  const apart = Math.min(gap, DAY - gap);
  const fits = universal
    ? !exact || apart % 30 === 0
    : meet(ranges(bare(a)), ranges(bare(b))) ||
      a.or !== undefined ||
      b.or !== undefined ||
      (apart <= 180 && apart % 60 === 0);
  if (fits)
    return { relation: 'compatible', because: `${both} can be one moment: only one of them names its time zone` };
  const zones = universal
    ? 'time zones differ by whole or half hours'
    : 'neighbouring time zones differ by whole hours';
  return { relation: 'different', because: `${both} are never one moment: ${zones}` };
}

const middle = ({ from, to }: Time): number => wrap(from + wrap(to - from) / 2);
const bare = ({ from, to, words }: Time): Time => ({ from, to, words });

/** "are 50 minutes apart", from the minutes printed; where one prints none, only that both cannot be. */
function apart(a: Time, b: Time): string {
  const [one, other] = [minuteOf(a), minuteOf(b)];
  if (one === undefined || other === undefined) return 'cannot both be true';
  const gaps = one.flatMap((x) => other.map((y) => Math.min(wrap(x - y), wrap(y - x))));
  const bent = a.at !== undefined || b.at !== undefined;
  return `are ${bent ? 'about ' : ''}${minutes(Math.min(...gaps))} apart`;
}

/** The minutes that the printed time may be, in UTC where its zone is known. */
function minuteOf({ from, to, or, at, zone }: Time): number[] | undefined {
  if (from !== to && at === undefined) return undefined;
  const offsets = (zone === undefined ? undefined : offsetsOf(zone)) ?? [0];
  const shift = (at ?? from) - from;
  const printed = [from, ...(or === undefined ? [] : [or[0]])];
  return offsets.flatMap((offset) => printed.map((minute) => wrap(minute + shift - offset)));
}

function minutes(n: number): string {
  const [hours, rest] = [Math.floor(n / 60), n % 60];
  const count = (many: number, unit: string): string => `${many} ${unit}${many === 1 ? '' : 's'}`;
  return [hours === 0 ? '' : count(hours, 'hour'), rest === 0 ? '' : count(rest, 'minute')].filter(Boolean).join(' ');
}
