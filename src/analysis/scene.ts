import type { Kind } from '../kinds/kind.ts';
import type { Mention, Span, Text, Token } from '../model.ts';
import type { Parse } from '../text/clauses.ts';
import type { Name } from '../text/names.ts';

/** A value of one kind at one place. */
export interface Found {
  readonly kind: Kind;
  readonly mention: Mention;
}

/** What one sentence offers to the claims in it. */
export interface Scene {
  readonly text: Text;
  readonly parse: Parse;
  readonly order: number;
  readonly names: readonly Name[];
  readonly years: readonly Found[];
  readonly aged: number | undefined;
  readonly lastPerson: string;
  /** How old the article says that its people are. */
  readonly ages: ReadonlyMap<string, number>;
  readonly lastEvent: string;
  /** Month or year of the sentence before, when that told of another time. */
  readonly lastEpoch: string;
}

/** Token indices [from, to) of a span. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function tokenRange(tokens: readonly Token[], { start, end }: Span): Range | undefined {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return undefined;
  const after = tokens.findIndex((token) => token.start >= end);
  return { from, to: after < 0 ? tokens.length : after };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whom a sentence names last before a value. */
export const namedBefore = ({ names }: Pick<Scene, 'names'>, { start }: Span): string | undefined =>
  names.findLast(({ type, end }) => type === 'person' && end <= start)?.canonical;

/** Prepositions that say where something happens; "to", "from", "of", "by", "against" do not. */
const WHERE = new Set('in at near inside outside on off around'.split(' '));

/** "at the corner of Mill Street", "in the 2000 block of": spots of a place. */
const SPOTS = new Set('intersection corner junction block'.split(' '));

/** "in Russia's Kursk region": a locative preposition opens the phrase that the place stands in. */
export function located(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.lower === 'of' && SPOTS.has(tokens[i - 1]?.lemma ?? '')) {
      i--;
      continue;
    }
    if (token.pos === 'ADP') return WHERE.has(token.lower);
    if (!/^(?:DET|ADJ|PROPN|PART|NUM)$/.test(token.pos) && token.lower !== 'town' && token.lower !== 'city')
      return false;
  }
  return false;
}
