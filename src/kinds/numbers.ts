import type { Sentence, Span } from '../model.ts';
import { SIGN } from './currencies.ts';
import { allOf, bounded, type Bounded } from './modifiers.ts';
import { NUMBER_WORDS, NUMERAL, oneOf, round, SCALE, scaleOf, VAGUE, valueOf } from './numerals.ts';
import { matches } from '../text/matches.ts';

/** A number as an article gives it: the figure, and the interval the words around it allow. Offsets are those of the string read. */
export interface Figure extends Span, Bounded {
  /** Where the number itself begins, after the modifier ("about") and the currency sign. */
  readonly number: number;
  /** The currency sign in front: '$', 'EUR'. */
  readonly sign?: string;
}

const BEFORE = `(?:(?<before>${allOf('before')}) )?`;
const AFTER = `(?:[ -]?(?<after>${allOf('after')})(?![a-z]))?`;
const TO = '(?: ?[-–—] ?| to | or | and )';
/** Not inside a word, a score, a version, a file name, a section number or a time. */
const EDGE = "(?<![\\w#'’]|[\\w.,:/][-–.,:/×]|\\d )";
/** Nor going on as one; a unit may be glued to it. */
const GLUED = '(?:km²?|kg|cm|mm|ft|mph|kph|kmh|km/h|lbs?|mi|m²?|k|bn|mn|g|hrs?|mins?|yo|am|pm|sq)(?!\\w)';
const NOT_MORE = `(?!(?!${GLUED})\\w|-\\d|[:/]\\d|\\.[a-z])`;
const PATTERN = new RegExp(
  `${EDGE}(?:${BEFORE}(?<sign>${SIGN})?(?<from>${NUMERAL})${SCALE('fromScale')}(?:(?<to>${TO})(?<again>${SIGN})?(?<until>${NUMERAL})${SCALE('scale')})?${AFTER}` +
    `|(?:(?<vagueBefore>up to|at least|more than|over) )?(?<vague>${oneOf(Object.keys(VAGUE))}))${NOT_MORE}`,
  'gi',
);
/** "magnitude-6.1" is no name such as AK-47. */
const HYPHENED = /\b(magnitude)-(?=\d)/gi;
const MARKS = new RegExp(
  `\\d|\\b(?:a (?:couple|few|handful|dozen|pair|trio|single|hundred|thousand|million|billion)|half a|several|dozens|scores|tens|hundreds|thousands|millions|${oneOf(NUMBER_WORDS)})\\b`,
  'i',
);

/** Every number in a sentence, with its modifiers; whether it counts, measures or only labels something is for the kinds to say. */
export function figures(sentence: string): Figure[] {
  if (!MARKS.test(sentence)) return [];
  return matches(sentence.replace(HYPHENED, '$1 '), PATTERN).flatMap(figure);
}

const read = new WeakMap<Sentence, readonly Figure[]>();

/** As `figures`, read once per sentence, since four kinds look at the same numbers. */
export function figuresOf(sentence: Sentence, words: string): readonly Figure[] {
  const known = read.get(sentence) ?? figures(words);
  read.set(sentence, known);
  return known;
}

type Groups = Readonly<Record<string, string | undefined>>;

function figure(match: RegExpExecArray): Figure[] {
  const groups: Groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (groups['vague'] !== undefined) return [vague(groups, start, end)];
  const lead = groups['before']?.toLowerCase();
  const first = start + (lead === undefined ? 0 : lead.length + 1);
  const sign = groups['sign'];
  const at = { start, end, number: first + (sign?.length ?? 0), ...(sign === undefined ? {} : { sign: sign.trim() }) };
  if (groups['until'] !== undefined) return ends(groups, at);
  const value = valueOf(groups['from'] ?? '') * scaleOf(groups['fromScale']);
  const joins = lead === 'between' || lead === 'from';
  return [{ ...at, start: joins ? first : start, ...bounded(round(value), lead ?? groups['after']) }];
}

/** "10,000-12,000" and "between two and three million" are one interval; "14 and 15" are two numbers, "3-2" is none. */
function ends(groups: Groups, at: Pick<Figure, 'start' | 'end' | 'number' | 'sign'>): Figure[] {
  const joiner = (groups['to'] ?? '').trim();
  const lead = groups['before']?.toLowerCase();
  const whole = joiner !== 'and' || lead === 'between';
  const first = round(valueOf(groups['from'] ?? '') * scaleOf(groups['fromScale'] ?? (whole ? groups['scale'] : '')));
  const until = round(valueOf(groups['until'] ?? '') * scaleOf(groups['scale']));
  if (whole && first < until) {
    const approximate = bounded(first, lead).approximate;
    return [{ ...at, figure: first, min: first, max: until, approximate, as: 'to' }];
  }
  if (/^[-–—]$/.test(joiner)) return [];
  const length = (numeral: 'from' | 'until', scale: 'fromScale' | 'scale'): number =>
    (groups[numeral] ?? '').length + (groups[scale] === undefined ? 0 : groups[scale].length + 1);
  const second = at.end - length('until', 'scale');
  const { sign, ...bare } = at;
  // "$12,000 and four rifles"
  const isSigned = sign !== undefined && (joiner !== 'and' || groups['again'] !== undefined);
  return [
    { ...at, end: at.number + length('from', 'fromScale'), ...bounded(first, lead) },
    { ...(isSigned ? at : bare), start: second, number: second, ...bounded(until, undefined) },
  ];
}

function vague(groups: Groups, start: number, end: number): Figure {
  const word = (groups['vague'] ?? '').toLowerCase();
  const [min, max] = VAGUE[word] ?? [0, 0];
  const before = groups['vagueBefore']?.toLowerCase();
  const number = before === undefined ? start : start + before.length + 1;
  const bounds = before === undefined ? { min, max } : before === 'up to' ? { max } : { min };
  const as = before === undefined ? word : `${before} ${word}`;
  return { start, end, number, figure: min, ...bounds, approximate: min !== max, as };
}
