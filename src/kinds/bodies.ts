import type { Token } from '../model.ts';

/** Bodies of people that are told by their size. */
const BODIES = new Set('party crew team gang group squad crowd congregation'.split(' '));

/** The body whose size a figure is: "a party of nine", "the crew of four", but not "a group of nine hikers". */
export function bodyBefore(tokens: readonly Token[], first: number, after: Token | undefined): Token | undefined {
  const body = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'of' || body === undefined || !BODIES.has(body.lemma)) return undefined;
  return after !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.pos) ? undefined : body;
}
