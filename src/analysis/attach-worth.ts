import type { Token } from '../model.ts';
import type { Parse } from '../text/clauses.ts';
import { type Phrase, phraseBefore } from '../text/phrases.ts';

/** How far before a sum the word stands that says what is worth it: "worth between", "estimated at up to". */
const REACH = 4;
const VALUED = new Set('estimate value put price assess appraise reckon'.split(' '));

/** What a sum is said to be the worth of: "damage to the church was estimated at $1 million", "the gems, worth $3 million". */
export function worthOf(parse: Parse, from: number): Phrase | undefined {
  const { tokens } = parse;
  for (let at = from - 1; at >= Math.max(1, from - REACH); at--) {
    const word = tokens[at]?.lower;
    if (word === 'worth') return outermost(parse, phraseBefore(parse, saidBefore(tokens, at)));
    if (word === 'at')
      return VALUED.has(tokens[at - 1]?.lemma ?? '') ? outermost(parse, phraseBefore(parse, at - 1)) : undefined;
  }
  return undefined;
}

/** Where begins what only says how sure it is: "the offer[, reportedly] worth", "the offer [is believed to be] worth". */
function saidBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (/^(?:ADV|AUX|PART)$/.test(tokens[from - 1]?.pos ?? '') || BELIEVED.test(tokens[from - 1]?.lower ?? '')) from--;
  return tokens[from - 1]?.text === ',' ? from - 1 : from;
}
const BELIEVED = /^(?:believed|thought|said|reported|understood)$/;

/** The damage of "damage to the church". */
function outermost(parse: Parse, phrase: Phrase | undefined): Phrase | undefined {
  const joint = parse.tokens[(phrase?.from ?? 0) - 1];
  if (phrase === undefined || !/^(?:to|of|in|from)$/.test(joint?.lower ?? '')) return phrase;
  return outermost(parse, phraseBefore(parse, phrase.from - 1)) ?? phrase;
}
