import type { Comparison, Mention, Sentence, Token } from '../model.ts';
import { type Counted, headOf } from './counted.ts';
import { type Interval, overlaps, relate, roundingCell } from './interval.ts';
import type { Kind } from './kind.ts';
import { amount, type Figure, figures, printed } from './numbers.ts';
import { PEOPLE } from './people.ts';
import { inSentences } from './sentences.ts';

/** A number of things: the interval it may mean and what is counted. */
export interface Quantity extends Interval, Counted {
  /** The figure printed; the least of a range. */
  readonly figure: number;
  /** Present when the words leave one number only. */
  readonly exact?: number;
  readonly approximate: boolean;
  /** What the words make of the figure: 'about', 'at least', 'dozens of'; '' when nothing. */
  readonly as: string;
}

const NONE: Figure = { start: 0, end: 0, number: 0, figure: 0, min: 0, max: 0, approximate: false, as: 'no' };
const NO_ONE: Counted = { counted: 'people', head: 'people', modifiers: [] };
const NOBODY = /\b(?:no one|nobody|no-one)\b/gi;

export const quantity: Kind<Quantity> = {
  name: 'quantity',
  label: 'Number',
  find: (text) => inSentences(text, quantities),
  compare,
  show,
};

function quantities(words: string, sentence: Sentence): Mention<Quantity>[] {
  const places = new Map(sentence.tokens.map((token, n) => [token.start - sentence.start, n]));
  const counted = figures(words).flatMap((figure) => {
    const first = places.get(figure.start);
    const last = first === undefined ? undefined : lastOf(sentence.tokens, first, sentence.start + figure.end);
    if (first === undefined || last === undefined) return [];
    const head = headOf(sentence.tokens, first, last, words.slice(figure.number, figure.end));
    return head === undefined ? [] : [mention(figure, head)];
  });
  const nobody = [...words.matchAll(NOBODY)].map((match) =>
    mention({ ...NONE, start: match.index, end: match.index + match[0].length }, NO_ONE),
  );
  return [...counted, ...nobody].sort((a, b) => a.start - b.start);
}

/** The place of the token that ends where a figure ends; none when more is glued to it: "two-storey". */
function lastOf(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let at = first; (tokens[at]?.end ?? Infinity) <= end; at++) if (tokens[at]?.end === end) return at;
  return undefined;
}

function mention(figure: Figure, head: Counted): Mention<Quantity> {
  const { start, end, min, max, approximate, as } = figure;
  const value = {
    figure: figure.figure,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(min === max && min !== undefined ? { exact: min } : {}),
    approximate,
    as,
    ...head,
  };
  return { start, end, value };
}

function compare(a: Quantity, b: Quantity): Comparison {
  if (a.counted !== b.counted) {
    const [first, second] = [a.counted, b.counted].sort();
    return { relation: 'unrelated', because: `one counts “${first}”, the other “${second}”` };
  }
  const shown: [string, string] = [show(a), show(b)];
  if (!overlaps(a, b) && rounds(a, b)) {
    const [first, second] = shown.sort();
    return {
      relation: 'compatible',
      because: `${first} and ${second} fit: the rounder figure may stand for the other`,
    };
  }
  return relate(a, b, shown, apart(a, b));
}

/** A round figure may stand for a more exact one close by, but not for a small number of people. */
function rounds(a: Quantity, b: Quantity): boolean {
  if (PEOPLE.has(a.counted) && Math.min(a.figure, b.figure) < 1000) return false;
  return [
    [a, b],
    [b, a],
  ].some(
    ([round, exact]) => round?.exact !== undefined && exact !== undefined && overlaps(roundingCell(round.exact), exact),
  );
}

function apart(a: Quantity, b: Quantity): string {
  if (a.exact === undefined || b.exact === undefined) return 'cannot both be true';
  return `${printed(Math.abs(a.exact - b.exact))} apart`;
}

function show(value: Quantity): string {
  if (value.exact === 0) return value.counted === 'people' ? 'no one' : `no ${value.head}`;
  return [
    value.of === undefined ? amount(value) : `${amount(value)} of ${printed(value.of)}`,
    ...value.modifiers,
    value.head,
  ].join(' ');
}
