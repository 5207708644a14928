import type { Token } from '../model.ts';
import { type Counted, object, passive, startsNoun, STATES, UNSAID } from './counted.ts';
import { PEOPLE, PLAIN_PEOPLE } from './people.ts';

/** One person whom no figure counts, at the tokens [from, to): "a third", "another", "a". */
export interface One {
  readonly from: number;
  readonly to: number;
  readonly counted: Counted;
}

const ONE_MORE = new Set('another third fourth fifth sixth'.split(' '));

/** The one whom the word at a place tells of beside others: of "killing two and injuring a third", "two women and a man". */
export function oneOf(tokens: readonly Token[], at: number): One | undefined {
  const word = tokens[at]?.lower ?? '';
  return ONE_MORE.has(word) ? more(tokens, at) : word === 'a' || word === 'an' ? last(tokens, at) : undefined;
}

/** "injuring a third", "and another was wounded"; not "damaged a third of the town". */
function more(tokens: readonly Token[], at: number): One | undefined {
  const word = tokens[at]?.lower ?? '';
  const from = word === 'another' ? at : at - 1;
  if (from < at && tokens[from]?.lower !== 'a') return undefined;
  const next = tokens[at + 1];
  const noun = next?.pos === 'NOUN' && !STATES.has(next.lower) ? at + 1 : at;
  if (noun > at && !PEOPLE.has(next?.lemma ?? '')) return undefined;
  const state = tokens[noun + 1]?.lower ?? '';
  const counted = object(tokens, from) ?? (STATES.has(state) ? { ...UNSAID, state } : passive(tokens, noun + 1));
  return counted && { from, to: at + 1, counted };
}

/** The last of several counts: "two women and a man", but not "two houses and a boat". */
function last(tokens: readonly Token[], at: number): One | undefined {
  const noun = tokens[at + 1];
  if (tokens[at - 1]?.lower !== 'and') return undefined;
  const isBesideCount = tokens.slice(Math.max(0, at - 4), at - 1).some(({ pos }) => pos === 'NUM');
  if (!isBesideCount || noun?.pos !== 'NOUN' || startsNoun(tokens[at + 2])) return undefined;
  if (!PEOPLE.has(noun.lemma) || PLAIN_PEOPLE.has(noun.lemma)) return undefined;
  return { from: at, to: at + 1, counted: { counted: noun.lemma, head: noun.text, modifiers: [] } };
}
