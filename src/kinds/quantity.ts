import type { Comparison, Mention, Sentence, Token } from '../model.ts';
import { countedAs } from '../text/lexicon.ts';
import { type Counted, headOf, noneOf } from './counted.ts';
import { intervalOf, type Measured, overlaps, relate, rounded, rounds } from './interval.ts';
import type { Kind } from './kind.ts';
import { amount } from './modifiers.ts';
import { printed } from './numerals.ts';
import { type Figure, figuresOf } from './numbers.ts';
import { oneOf } from './one-more.ts';
import { PEOPLE } from './people.ts';
import { inSentences } from './sentences.ts';
import { matches } from '../text/matches.ts';

/** A number of things: the interval it may mean and what is counted. */
export interface Quantity extends Measured, Counted {
  /** The figure printed; the least of a range. */
  readonly figure: number;
  readonly approximate: boolean;
  /** What the words make of the figure: 'about', 'at least', 'dozens of'; '' when nothing. */
  readonly as: string;
}

const NONE: Figure = { start: 0, end: 0, number: 0, figure: 0, min: 0, max: 0, approximate: false, as: 'no' };
const ONE: Figure = { ...NONE, figure: 1, min: 1, max: 1, as: '' };
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
  const counted = figuresOf(sentence, words).flatMap((figure) => {
    if (figure.sign !== undefined) return [];
    const first = sentence.tokens.findLastIndex(({ start }) => start === sentence.start + figure.start);
    const last = lastOf(sentence.tokens, first, sentence.start + figure.end);
    if (last === undefined) return [];
    const head = headOf(sentence.tokens, first, last, words.slice(figure.number, figure.end));
    return head === undefined ? [] : [mention(figure, head)];
  });
  const nobody = matches(words, NOBODY).map((match) =>
    mention({ ...NONE, start: match.index, end: match.index + match[0].length }, NO_ONE),
  );
  return [...counted, ...nobody, ...untold(sentence)].sort((a, b) => a.start - b.start);
}

/** Counts that no figure tells: nought of "no passengers were hurt", one of "injuring a third". */
function untold({ start, tokens }: Sentence): Mention<Quantity>[] {
  const found: Mention<Quantity>[] = [];
  const add = (figure: Figure, head: Counted, from: number, to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first && last) found.push(mention({ ...figure, start: first.start - start, end: last.end - start }, head));
  };
  for (let at = 0; at < tokens.length; at++) {
    const nobody = tokens[at]?.lower === 'no' ? noneOf(tokens, at) : undefined;
    if (nobody) add(NONE, nobody, at, at + 2 + nobody.modifiers.length);
    const one = oneOf(tokens, at);
    if (one) add(ONE, one.counted, one.from, one.to);
    const times = TIMES.get(tokens[at]?.lower ?? '');
    if (times !== undefined && isStruck(tokens, at))
      add({ ...ONE, figure: times, min: times, max: times }, { counted: 'time', head: times === 1 ? 'time' : 'times', modifiers: [] }, at, at + 1); // prettier-ignore
  }
  return found;
}

const TIMES: ReadonlyMap<string, number> = new Map([['once', 1], ['twice', 2]]); // prettier-ignore
/** "was shot twice", "stabbed him once in the chest" */
const isStruck = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ pos, lemma }) => pos === 'VERB' && /^(?:shoot|stab|fire)$/.test(lemma)) &&
  tokens[at - 1]?.lower !== 'at' &&
  tokens[at + 1]?.lower !== 'more' &&
  !/^(?:VERB|ADV)$/.test(tokens[at + 1]?.pos ?? '');

/** The place of the token that ends where a figure ends; none when more is glued to it: "two-storey". */
function lastOf(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let at = first; at >= 0 && (tokens[at]?.end ?? Infinity) <= end; at++) if (tokens[at]?.end === end) return at;
  return undefined;
}

function mention(figure: Figure, head: Counted): Mention<Quantity> {
  const { start, end, approximate, as } = figure;
  return { start, end, value: { figure: figure.figure, ...intervalOf(figure), approximate, as, ...head } };
}

function compare(a: Quantity, b: Quantity): Comparison {
  if (what(a) !== what(b)) {
    const [first, second] = [a.counted, b.counted].sort();
    return { relation: 'unrelated', because: `one counts “${first}”, the other “${second}”` };
  }
  const shown: [string, string] = [show(a), show(b)];
  const few = PEOPLE.has(a.counted) && Math.min(a.figure, b.figure) < 1000;
  if (!overlaps(a, b) && !few && rounds(a, b)) return rounded(shown);
  return relate(a, b, shown, apart(a, b));
}

/** What is counted, in one word for those that are alike: "victims", "residents"; a stab wound is one time of being stabbed. */
const what = ({ counted, modifiers }: Quantity): string =>
  counted === 'stab' || (counted === 'wound' && WEAPON.test(modifiers.at(-1) ?? '')) ? 'time' : countedAs(counted);
const WEAPON = /^(?:stab|knife|gunshot|bullet)$/i;

function apart({ exact: a }: Quantity, { exact: b }: Quantity): string {
  return a === undefined || b === undefined ? 'cannot both be true' : `are ${printed(Math.abs(a - b))} apart`;
}

function show(value: Quantity): string {
  const { counted, head, of, part, group, modifiers } = value;
  if (value.exact === 0) return counted === 'people' ? 'no one' : `no ${head}`;
  const single = value.figure === 1 && of === undefined && part === undefined && head === 'people';
  const what = [...modifiers, single ? 'person' : head].join(' ');
  const vague = /^(?:dozens|hundreds|thousands)$/.test(value.as) && value.state !== head;
  const count = amount(value).replace(/^less than/, 'fewer than');
  if (group) return `${what} of ${count}`;
  if (part) return `${count} of the ${what}`;
  return `${count}${of === undefined ? (vague ? ' of' : '') : ` of ${printed(of)}`} ${what}`;
}
