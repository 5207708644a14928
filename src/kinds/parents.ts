import type { Token } from '../model.ts';
import type { Counted } from './counted.ts';

/** Those who have children, as "a mother of 12" has. */
export const PARENTS: ReadonlySet<string> = new Set(
  'mother father mum mom dad parent grandmother grandfather widow'.split(' '),
);
const CHILDREN: Counted = { counted: 'child', head: 'children', modifiers: [] };

/** "a mother of 12", but not "the mother of 12 pupils". */
export function children(tokens: readonly Token[], first: number, after: Token | undefined): Counted | undefined {
  if (tokens[first - 1]?.lower !== 'of' || !PARENTS.has(tokens[first - 2]?.lemma ?? '')) return undefined;
  return after !== undefined && /^(?:NOUN|ADJ|ADP)$/.test(after.pos) && after.lower !== 'in' ? undefined : CHILDREN;
}
