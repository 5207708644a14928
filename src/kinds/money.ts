import type { Comparison, Mention, Sentence } from '../model.ts';
import { CURRENCIES } from './currencies.ts';
import { intervalOf, type Measured, overlaps, relate, rounded, rounds } from './interval.ts';
import type { Kind } from './kind.ts';
import { amount, type Bounded } from './modifiers.ts';
import { type Figure, figuresOf } from './numbers.ts';
import { inSentences } from './sentences.ts';

/** A sum in one currency; currencies are never converted. */
export interface Money extends Measured, Bounded {
  /** As in the table of currencies; a bare "$" is taken for US dollars. */
  readonly currency: string;
}

const SHORT_SCALES: Readonly<Record<string, number>> = { m: 1e6, k: 1e3 };
const BEHIND: readonly (readonly [string, RegExp])[] = CURRENCIES.map(({ code, after }) => [
  code,
  new RegExp(`^[ -]?(?:${after})(?!\\w)`, 'i'),
]);
const ANY_CURRENCY = new RegExp(`^[ -]?(?:${CURRENCIES.map(({ after }) => after).join('|')}|pounds?)(?!\\w)`, 'i');
/** Bare "pounds" are money from here on and weight below. */
const POUNDS = /^[ -]pounds?(?!\w)/i;
const LIGHTEST_SUM = 1000;

export const money: Kind<Money> = {
  name: 'money',
  label: 'Money',
  find: (text) => inSentences(text, sums),
  compare,
  show: (value) => show(value),
};

function sums(words: string, sentence: Sentence): Mention<Money>[] {
  return figuresOf(sentence, words).flatMap((figure) =>
    figure.sign === undefined ? named(words, figure) : signed(words, figure),
  );
}

/** "$2.6-million", "€500m", "Rs 5 crore". */
function signed(words: string, figure: Figure): Mention<Money>[] {
  const sign = figure.sign ?? '';
  const currency = CURRENCIES.find((one) => one.sign.trim() === sign || one.before.includes(sign));
  if (currency === undefined) return [];
  const short = /^ ?([mk])(?!\w)/i.exec(words.slice(figure.end, figure.end + 3));
  const scale = SHORT_SCALES[short?.[1]?.toLowerCase() ?? ''] ?? 1;
  return [mention(figure, figure.end + (short?.[0].length ?? 0), currency.code, scale)];
}

/** "two-million-euro", "2m euros", "910,000 dollars". */
function named(words: string, figure: Figure): Mention<Money>[] {
  const short = /^ ?([mk])(?= )/i.exec(words.slice(figure.end, figure.end + 3));
  const scale = SHORT_SCALES[short?.[1]?.toLowerCase() ?? ''] ?? 1;
  const from = figure.end + (short?.[0].length ?? 0);
  const rest = words.slice(from, from + 24);
  if (!ANY_CURRENCY.test(rest)) return [];
  for (const [code, behind] of BEHIND) {
    const match = behind.exec(rest);
    if (match !== null) return [mention(figure, from + match[0].length, code, scale)];
  }
  const pounds = figure.figure >= LIGHTEST_SUM ? POUNDS.exec(rest) : null;
  return pounds === null ? [] : [mention(figure, figure.end + pounds[0].length, 'GBP', 1)];
}

function mention(figure: Figure, end: number, currency: string, scale: number): Mention<Money> {
  const { start, approximate, as, min, max } = figure;
  const interval = intervalOf({
    ...(min === undefined ? {} : { min: min * scale }),
    ...(max === undefined ? {} : { max: max * scale }),
  });
  return { start, end, value: { figure: figure.figure * scale, ...interval, approximate, as, currency } };
}

function compare(a: Money, b: Money): Comparison {
  const shown: [string, string] = [show(a), show(b)];
  if (a.currency !== b.currency) {
    const [first, second] = shown.sort();
    return {
      relation: 'unrelated',
      because: `${first} and ${second} are in different currencies, which are not converted`,
    };
  }
  if (!overlaps(a, b) && rounds(a, b)) return rounded(shown);
  if (a.exact === undefined || b.exact === undefined) return relate(a, b, shown, 'cannot both be true');
  const apart = Math.abs(a.exact - b.exact);
  const difference = show({ figure: apart, approximate: false, as: '', currency: a.currency });
  return relate(a, b, shown, `are ${difference} apart`);
}

function show(value: Money): string {
  const sign = CURRENCIES.find(({ code }) => code === value.currency)?.sign ?? '';
  return amount(value)
    .replace(/(?<=^|\D )(?=\d)/g, sign)
    .replace(/^(?=\d)/, sign);
}
