import type { Sentence } from '../../model.ts';
import type { Name } from '../names.ts';
import { fold } from './fold.ts';
import { demonymOf, knownPlaces } from './gazetteer.ts';
import { isCapital } from './runs.ts';

/** Longest name, in words, looked for in a headline. */
const LONGEST = 8;

/** Nearly every longer word has a capital, so that capitals say nothing: `Two Dead After Shooting`. */
export function isTitleCase({ tokens, zone }: Sentence): boolean {
  if (zone !== 'headline' && zone !== 'deck' && /[.!?]/.test(tokens.at(-1)?.text ?? '')) return false;
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.length >= 3 && words.filter(isCapital).length >= words.length * 0.75;
}

/** Printed in capitals for the most part: `HESSTON SHOOTING: THREE DEAD`. */
export function isShouted({ tokens }: Sentence): boolean {
  const loud = tokens.filter(({ text, lower }) => text.length > 2 && text !== lower && text === text.toUpperCase());
  if (loud.length < 2) return false;
  return loud.length >= tokens.filter(({ text }) => /^\p{L}{3,}/u.test(text)).length * 0.6;
}

/** What a headline may repeat: printed forms and surnames of the body, folded. */
export type Repeatable = ReadonlyMap<string, Matched>;

export function repeatable(inBody: readonly Name[]): Repeatable {
  const index = new Map<string, Name>();
  for (const name of inBody) {
    const printed = fold(name.printed);
    if (!index.has(printed)) index.set(printed, name);
    if (name.type !== 'person') continue;
    const surname = fold(name.canonical.split(' ').at(-1) ?? '');
    if (surname.length > 3 && !index.has(surname)) index.set(surname, name);
  }
  return index;
}

/** The names of the body that a title-case headline repeats, whole or by surname, and the countries in it. */
export function headlineNames(text: string, { tokens }: Sentence, index: Repeatable): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (first === undefined || last === undefined || !isCapital(first)) break;
      const printed = text.slice(first.start, last.end);
      const name = matching(printed, index);
      if (name === undefined) continue;
      found.push({ ...name, start: first.start, end: last.end, printed });
      at += length - 1;
      break;
    }
  }
  return found;
}

type Matched = Pick<Name, 'type' | 'canonical' | 'demonym'>;

function matching(printed: string, index: Repeatable): Matched | undefined {
  const inBody = index.get(fold(printed));
  if (inBody !== undefined) {
    const { type, canonical, demonym } = inBody;
    return { type, canonical, ...(demonym !== undefined && { demonym }) };
  }
  const demonym = demonymOf(printed);
  if (demonym !== undefined) return { type: 'other', canonical: demonym, demonym };
  return knownPlaces(printed).some(({ type }) => type === 'country')
    ? { type: 'place', canonical: printed }
    : undefined;
}
