import type { Parse, Trigger } from '../text/clauses.ts';
import { isUndergoing } from '../text/governors.ts';
import type { Frame } from './extract.ts';
import type { Happening } from './happening.ts';
import type { Stretch } from './noun-phrase.ts';

/** A claim in its sentence: its verb or event noun, and the tokens [from, to) that give its value. */
export interface Place {
  readonly frame: Frame;
  readonly text: string;
  readonly parse: Parse;
  readonly trigger: Trigger;
  readonly value: Stretch;
}

/** The text of a stretch; '' for none. */
export const slice = ({ text, parse: { tokens } }: Place, { from, to }: Stretch): string => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? text.slice(first.start, last.end) : '';
};

const QUANTIFYING =
  /^(?:at|least|most|more|less|fewer|than|about|around|over|nearly|almost|some|up|to|an?|the|another|other|only|just|approximately|estimated|roughly|as|many|all|few|no|any)$/;
const IN_COUNTED = /^(?:ADJ|NOUN|PROPN|NUM|PART)$/;

/** Whether the counted stand right behind the verb, right behind "of" of its noun, or right before it. */
export function countsOf({ frame, parse: { tokens, clause }, trigger, value }: Place): Happening['counts'] {
  const { at } = trigger;
  const fits = (i: number): boolean => QUANTIFYING.test(tokens[i]?.lower ?? '');
  let end = value.to;
  while (IN_COUNTED.test(tokens[end]?.pos ?? '') && end !== at && clause[end] === clause[value.from]) end++;
  if (value.from > at) {
    const start = trigger.nominal ? at + 2 : at + 1;
    if (trigger.nominal && tokens[at + 1]?.lower !== 'of') return '';
    for (let i = start; i < value.from; i++) if (!fits(i)) return '';
    return trigger.infinitive || isUndergoing(trigger.lemma) ? '' : 'undergone';
  }
  let last = at;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[last - 1]?.pos ?? '') || /^(?:who|that|which)$/.test(tokens[last - 1]?.lower ?? '')) last--; // prettier-ignore
  let first = value.from - 1;
  while (fits(first)) first--;
  if (end < last || /^(?:in|of|for|from|by|with|on|to|and)$/.test(tokens[first]?.lower ?? '')) return '';
  if (trigger.nominal) return '';
  return trigger.passive || frame.claim.role.startsWith('count of patient') ? 'undergone' : 'acting';
}

/** The article's words from the verb on, or around the event noun, as far as they go without a break or the value. */
export function wordsOf(place: Place): string {
  const { tokens, clause } = place.parse;
  const { at, nominal } = place.trigger;
  const stop = place.value.from > at ? place.value.from : tokens.length;
  const apart = place.frame.claim.kind === 'polarity';
  if ((!apart && at >= place.value.from && at < place.value.to) || place.trigger.lemma === 'accord') return '';
  let from = at;
  const floor = apart ? at : place.value.from < at ? place.value.to : 0;
  const leads = nominal ? /^(?:ADJ|NOUN|PROPN)$/ : /^(?:AUX|PART)$/;
  while (from > floor && leads.test(tokens[from - 1]?.pos ?? '') && clause[from - 1] === clause[at]) from--;
  let to = at + 1;
  while (to < stop && to < at + 7 && clause[to] === clause[at] && !/^(?:PUNCT|SYM)$/.test(tokens[to]?.pos ?? '')) to++;
  const last = nominal && tokens[at + 1]?.lower !== 'of' ? at + 1 : to;
  return slice(place, { from, to: last }).replace(/\s+/g, ' ').replace(LOOSE_END, '');
}
const LOOSE_END = /(?: (?:as well|at|least|more|than|about|around|over|nearly|almost|some|up|to|an?|the|of|in|on|by|for|with|from|and|or|but|as|is|was|were|that|its|his|her|their|after|before|while|estimated|worth|early|late|only|just|who|which|when))+$/i; // prettier-ignore
