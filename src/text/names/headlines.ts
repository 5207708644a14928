import type { Sentence } from '../../model.ts';
import type { Name } from '../names.ts';
import { fold } from './fold.ts';
import { demonymOf, knownPlaces } from './gazetteer.ts';
import { isCapital } from './runs.ts';

/** Longest name, in words, looked for in a headline. */
const LONGEST = 8;

/** Nearly every longer word has a capital, so that capitals say nothing: `Two Dead After Shooting`. */
export function isTitleCase({ tokens, zone }: Sentence): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  const capitals = words.filter(isCapital);
  const line = zone === 'headline' || zone === 'deck' || !/[.!?]/.test(tokens.at(-1)?.text ?? '');
  return line && words.length >= 3 && capitals.length >= words.length * 0.75;
}

/** The names of the body that a title-case headline repeats, whole or by surname, and the countries in it. */
export function headlineNames(text: string, { tokens }: Sentence, inBody: readonly Name[]): Name[] {
  const index = new Map<string, Name>();
  for (const name of inBody) {
    if (!index.has(fold(name.printed))) index.set(fold(name.printed), name);
    const surname = fold(name.canonical.split(' ').at(-1) ?? '');
    if (name.type === 'person' && surname.length > 3 && !index.has(surname)) index.set(surname, name);
  }
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

function matching(printed: string, index: ReadonlyMap<string, Name>): Matched | undefined {
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
