import type { Span } from '../../model.ts';
import type { Day } from '../days.ts';
import { NUMERAL, valueOf } from '../numerals.ts';
import { matches } from '../../text/matches.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression before its words are cut out of the text. */
export interface Candidate extends Span {
  readonly value: string;
  readonly type: TimexType;
}

/** What an expression may be counted from: the day of publication and the date read last, as TIMEX3 value. */
export interface Known {
  readonly today: Day | undefined;
  readonly last: string | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One way to put a time expression that the grammar of dates does not know; earlier rules keep their words. */
export interface Rule {
  readonly pattern: RegExp;
  readonly value: (groups: Groups, known: Known) => string | undefined;
}

/** A rule from the source of its pattern and its value, or how that is read from the groups. */
export const rule = (source: string, value: string | Rule['value'], flags = 'gi'): Rule => ({
  pattern: new RegExp(source, flags),
  value: typeof value === 'string' ? () => value : value,
});

/** Everything the rules of one type find in a sentence. */
export function apply(
  rules: readonly Rule[],
  type: TimexType,
  words: string,
  knownAt: (start: number) => Known,
): Candidate[] {
  return rules.flatMap(({ pattern, value }) =>
    matches(words, pattern).flatMap((match) => {
      const read = value(match.groups ?? {}, knownAt(match.index));
      return read === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, type, value: read }];
    }),
  );
}

const LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  min: 'TM',
  hour: 'TH',
  hr: 'TH',
  day: 'D',
  night: 'D',
  morning: 'D',
  evening: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'Y',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  centurie: 'CE',
};

/** The units of TIMEX3 durations, one or several. */
export const UNIT = '(?:second|minute|min|hour|hr|day|night|week|weekend|fortnight|month|quarter|year|decade|century)';
export const UNITS = `(?:${UNIT}|centurie)s`;
export const NUMBER = NUMERAL;
/** "several", "a few": a number nobody counted, X in TIMEX3. */
export const VAGUE =
  '(?:a few|a good many|several|(?<!\\bas )many|some|numerous|countless|a number of|a handful of|a matter of|(?:a )?few|tens of|dozens of|scores of|hundreds of|thousands of)';

const VAGUES = new RegExp(`^${VAGUE}$`);

/** How many "three", "a", "a couple of", "several" or "a dozen" are. */
export function count(words: string): number | 'X' {
  const said = words.toLowerCase().trim();
  if (/^(?:an?|another|the|one)$/.test(said)) return 1;
  if (/^(?:(?:a )?couple(?: of)?|both|other)$/.test(said)) return 2;
  if (/^(?:a )?dozen$/.test(said)) return 12;
  if (said === 'half a dozen') return 6;
  if (VAGUES.test(said)) return 'X';
  const value = valueOf(said);
  return value > 0 ? value : 'X';
}

/** The length of `n` of a unit as TIMEX3: 'P3D', 'PT2H', 'PXM'; a fortnight is two weeks, half an hour thirty minutes. */
export function length(n: number | 'X', unit: string): string {
  const name = unit.toLowerCase().replace(/s$/, '');
  if (name === 'fortnight') return length(n === 'X' ? n : n * 2, 'week');
  const [whole, part] = HALVES[name] ?? [];
  if (n === 0.5 && whole !== undefined && part !== undefined) return length(whole, part);
  const letter = LETTERS[name] ?? 'D';
  return letter.startsWith('T') ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`;
}

const HALVES: Readonly<Record<string, readonly [number, string]>> = {
  minute: [30, 'second'],
  hour: [30, 'minute'],
  day: [12, 'hour'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [50, 'year'],
};
