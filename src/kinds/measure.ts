import type { Comparison, Mention, Sentence } from '../model.ts';
import {
  intervalOf,
  type Interval,
  type Measured,
  overlaps,
  relate,
  rounded,
  roundingCell,
  rounds,
} from './interval.ts';
import type { Kind } from './kind.ts';
import { amount, type Bounded } from './modifiers.ts';
import { round } from './numerals.ts';
import { type Figure, figuresOf } from './numbers.ts';
import { alcohol } from './measure/alcohol.ts';
import { calibres } from './measure/calibre.ts';
import { inSentences } from './sentences.ts';
import { UNITS, type Unit } from './units.ts';

/** A measurement. `min`, `max` and `exact` are in the base unit of the dimension, `figure` in the unit printed. */
export interface Measure extends Measured, Bounded {
  readonly dimension: Unit['dimension'];
  /** The unit as house style prints it: 'kilometres', '%'. */
  readonly unit: string;
  /** What was measured, when the words say so: which length, or the alcohol in somebody's blood. */
  readonly aspect?: 'depth' | 'height' | 'alcohol';
}

const BEHIND = UNITS.map((unit) => ({
  unit,
  pattern: new RegExp(`^(?:${unit.after})(?![\\w²])`, unit.exactCase === true ? '' : 'i'),
}));
/** Nearly every number is without a unit, which one look tells. */
const ANY_UNIT = new RegExp(`^[ -]?(?:${UNITS.map(({ after }) => after).join('|')})(?![\\w²])`, 'i');
const MAGNITUDE_BEFORE = /\bmagnitude(?: of)?[ -]$/i;
const MAGNITUDE_BEHIND = /^[- ]magnitude\b|^ on the (?:open-ended )?Richter(?: scale)?/i;
const LONGEST_UNIT = 32;

export const measure: Kind<Measure> = {
  name: 'measure',
  label: 'Measurement',
  find: (text) => inSentences(text, measures),
  compare,
  show,
};

function measures(words: string, sentence: Sentence): Mention<Measure>[] {
  const named = [...calibres(words), ...alcohol(words)];
  const lengths = figuresOf(sentence, words).flatMap((figure) =>
    figure.sign === undefined && !named.some(({ start, end }) => start <= figure.start && figure.end <= end)
      ? (magnitude(words, figure) ?? measured(words, figure))
      : [],
  );
  const found = [...lengths, ...named].sort((a, b) => a.start - b.start);
  return found.filter((one, n) => !repeats(words, found[n - 1], one));
}

/** "The quake measured 6.1": what a quake is gauged at without a unit. */
const QUAKE = /\b(?:quakes?|earthquakes?|tremors?|aftershocks?)\b/i;
const GAUGED = /\b(?:measur(?:ed|ing)|register(?:ed|ing)|recorded at|put at) $/i;
const ENDED = /^(?:[.,;)]|$| (?:and|at|on|but|struck|hit|shook|in)\b)/;

/** "6.1-magnitude", "magnitude 6.1", "6.1 on the Richter scale". */
function magnitude(words: string, figure: Figure): Mention<Measure>[] | undefined {
  if (figure.figure > 10) return undefined;
  const before = MAGNITUDE_BEFORE.exec(words.slice(Math.max(0, figure.start - 14), figure.start));
  const gauged =
    before === null &&
    QUAKE.test(words) &&
    GAUGED.test(words.slice(Math.max(0, figure.start - 16), figure.start)) &&
    ENDED.test(words.slice(figure.end, figure.end + 4));
  const behind = MAGNITUDE_BEHIND.exec(words.slice(figure.end, figure.end + LONGEST_UNIT));
  if (before === null && behind === null && !gauged) return undefined;
  const { approximate, as } = figure;
  const value = {
    figure: figure.figure,
    ...intervalOf(figure),
    approximate,
    as,
    dimension: 'magnitude' as const,
    unit: 'magnitude',
  };
  return [{ start: figure.start - (before?.[0].length ?? 0), end: figure.end + (behind?.[0].length ?? 0), value }];
}

function measured(words: string, figure: Figure): Mention<Measure>[] {
  const rest = words.slice(figure.end, figure.end + LONGEST_UNIT);
  if (!ANY_UNIT.test(rest)) return [];
  const bare = rest.replace(/^[ -]/, '');
  for (const { unit, pattern } of BEHIND) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const end = figure.end + (/^[ -]/.test(rest) ? 1 : 0) + match[0].length;
    const aspect = unit.dimension === 'distance' ? aspectOf(words, figure.start, end) : undefined;
    const { approximate, as } = figure;
    const value: Measure = {
      figure: figure.figure,
      ...intervalOf(scaled(figure, unit)),
      approximate,
      as,
      dimension: unit.dimension,
      unit: unit.name,
      ...(aspect === undefined ? {} : { aspect }),
    };
    return [{ start: figure.start, end, value }];
  }
  return [];
}

function scaled({ min, max }: Interval, { factor, offset = 0 }: Unit): Interval {
  const base = (n: number): number => round((n - offset) * factor);
  return { ...(min === undefined ? {} : { min: base(min) }), ...(max === undefined ? {} : { max: base(max) }) };
}

const DEEP = /^[ -](?:deep|depth|beneath|below|underground|underwater)\b/i;
const DEPTH = /\bdepth (?:of )?(?:just |only )?$/i;
const HIGH = /^[ -](?:tall|high|above sea level)\b/i;
const HEIGHT = /\bheight (?:of )?(?:just |only )?$/i;

function aspectOf(words: string, start: number, end: number): Measure['aspect'] {
  const before = words.slice(Math.max(0, start - 24), start);
  const behind = words.slice(end, end + 20);
  if (DEEP.test(behind) || DEPTH.test(before)) return 'depth';
  return HIGH.test(behind) || HEIGHT.test(before) ? 'height' : undefined;
}

/** "(34 miles)" after "55 kilometres" says the same once more. */
function repeats(words: string, last: Mention<Measure> | undefined, one: Mention<Measure>): boolean {
  if (last === undefined || words.slice(last.end, one.start) !== ' (') return false;
  return (
    last.value.dimension === one.value.dimension &&
    last.value.unit !== one.value.unit &&
    compare(last.value, one.value).relation !== 'different'
  );
}

function compare(a: Measure, b: Measure): Comparison {
  const shown: [string, string] = [show(a), show(b)];
  const [first, second] = [...shown].sort();
  const because = `${first} and ${second}`;
  if (a.dimension !== b.dimension) return { relation: 'unrelated', because: `${because} measure different things` };
  if (a.aspect !== undefined && b.aspect !== undefined && a.aspect !== b.aspect)
    return { relation: 'unrelated', because: `${because}: one is a depth, the other a height` };
  const isBore = a.dimension === 'calibre';
  if (!isBore && !overlaps(a, b) && (a.unit === b.unit ? rounds(a, b) : overlaps(cellOf(a), cellOf(b))))
    return rounded(shown);
  const related = relate(a, b, shown, apart(a, b));
  if (related.relation !== 'same' || a.aspect === b.aspect) return related;
  return { relation: 'compatible', because: `${because} are equal, but only one says what was measured` };
}

/** The base units a figure may stand for by its own last digit; figures in two units are both rounded. */
function cellOf(value: Measure): Interval {
  const unit = UNITS.find(({ name }) => name === value.unit);
  return value.exact === undefined || unit === undefined ? value : scaled(roundingCell(value.figure), unit);
}

function apart(a: Measure, b: Measure): string {
  if (a.exact === undefined || b.exact === undefined) return 'cannot both be true';
  if (a.unit !== b.unit || a.dimension === 'calibre') return 'are not the same';
  const unit = a.unit === '%' ? 'percentage points' : a.unit;
  return `are ${withUnit(amount({ figure: round(Math.abs(a.figure - b.figure)), as: '' }), unit)} apart`;
}

/** ".40", ".357": hundredths of an inch, thousandths where there are any. */
const inches = (bore: number): string => bore.toFixed(3).replace(/^0/, '').replace(/0$/, '');

function withUnit(figure: string, unit: string): string {
  if (unit === 'magnitude') return figure;
  if (unit === '%') return `${figure}%`;
  return `${figure} ${figure === '1' ? unit.replace('feet', 'foot').replace(/s$/, '') : unit}`;
}

const ASPECTS = { depth: ' deep', height: ' tall', alcohol: '' } as const;

function show(value: Measure): string {
  const figure = amount(value);
  if (value.dimension === 'calibre') return `${value.unit === 'mm' ? `${figure} mm` : inches(value.figure)} calibre`;
  if (value.unit === 'magnitude') return `magnitude ${figure}`;
  return withUnit(figure, value.unit) + (value.aspect === undefined ? '' : ASPECTS[value.aspect]);
}
