import { NICKNAMES, shareRow } from '../kinds/naming/tables.ts';

/** Two words that differ as they may: a plural, a short form of a given name (`given`), the spelling of two countries. */
export const mayDiffer = (a: string, b: string, given: boolean): boolean =>
  isPlural(a, b) || isHouseStyle(a, b) || (given && isShortForm(a, b));

export const isPlural = (a: string, b: string): boolean =>
  `${a}s` === b || `${b}s` === a || `${a}es` === b || `${b}es` === a;

/** "Dave" is how a David is called, no way to spell him. */
const isShortForm = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) <= SHORT_FORM && shareRow(NICKNAMES, a, b);
const SHORT_FORM = 4;

/** "Centre" and "Center", "Organisation" and "Organization": each outlet spells in its own country's way. */
const isHouseStyle = (a: string, b: string): boolean => american(a) === american(b);
const american = (word: string): string =>
  word
    .replace(/is(?=(?:e|ed|ing|ation|er)s?$)/, 'iz')
    .replace(/(?<=\p{L}{2})our(?=s?$|able|ite)/u, 'or')
    .replace(/(?<=[tb])re(?=s?$)/, 'er')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/ogramme(?=s?$)/, 'ogram')
    .replace(/ogue(?=s?$)/, 'og');
