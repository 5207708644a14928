import type { Mention, Text } from '../../model.ts';
import { names, type Name } from '../../text/names.ts';
import type { Detail } from '../detail.ts';
import { PEOPLE } from '../people.ts';

export const NATIONALITY = 'nationality';

/** Where each person that an article calls "an Australian climber" or "a New Zealander" is from, by the country. */
export function nationalities(text: Text): Mention<Detail>[] {
  return names(text).flatMap((name): Mention<Detail>[] => {
    if (name.demonym === undefined || !isOfOne(text.text, name)) return [];
    return [{ start: name.start, end: name.end, value: { family: NATIONALITY, word: name.demonym, of: '' } }];
  });
}

/** Characters looked at before and behind the word. */
const REACH = 48;
/** Words between the adjective and the person: "the Australian mountain climber". */
const NOUNS = /^(?: \p{Ll}[\p{L}-]+){1,3}/u;
const NAME = /^ \p{Lu}\p{Ll}+ \p{Lu}/u;
const ONE = /\b(?:an?|the|\d{1,3}-year-old|,) $/i;
const TOLD = /\b(?:\d{1,3}-year-old|the) $/i;
const ANY = /\ban? (?:\d{1,3}-year-old )?$/i;
/** "The New Zealander, who lived in Perth": whom the text spoke of before; "The Australian said" may be a newspaper. */
const AGAIN = /(?:^|[\s“"])The $/;
/** "a Briton", "a Spaniard", "a New Zealander" */
const PERSON = /(?:er|on|ard|an|ese|ish)$/;
const ENDS = /^(?:[,.;]| who| living| native| national)/;

/** Said of one person, not of a people, a body, a place or a thing. */
function isOfOne(text: string, { start, end, printed }: Name): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (before.endsWith('-') || behind.startsWith('-')) return false;
  const nouns = NOUNS.exec(behind)?.[0].trim().split(' ') ?? [];
  if (nouns.some((noun) => PEOPLE.has(noun) && noun !== 'people')) return ONE.test(before);
  if (NAME.test(behind)) return TOLD.test(before);
  if (AGAIN.test(before)) return PERSON.test(printed) && /^(?:, who | who |, \d)/.test(behind);
  return ANY.test(before) && (PERSON.test(printed) || ENDS.test(behind));
}
