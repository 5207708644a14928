import { DROPPED } from '../../kinds/polarity.ts';
import { countedAs, isClass, isGenericPerson, LIGHT } from '../../text/lexicon.ts';
import { oneTale } from '../align.ts';
import type { Frame } from '../extract.ts';
import type { Scenery } from '../scenery.ts';

/** Whether two different values of one kind can be a disagreement. */
export type Rule = (a: Frame, b: Frame, scenery: Scenery) => boolean;

/** Sentences that share this much of their rarer words tell one thing. */
export const NEARLY_ONE = 0.6;

/** What comes after all else, such as a death: an article that tells of it may tell of what was before. */
export const isLast = ({ claim }: Frame): boolean =>
  (claim.kind === 'detail' && claim.show === 'dead') || claim.show === DROPPED;

/** The same person. */
export const owned = (a: Frame, b: Frame, scenery: Scenery): boolean =>
  scenery.owner(a) !== '' && scenery.owner(a) === scenery.owner(b);

/** The story knows one such event, and both tell of it. */
export const isSole = (a: Frame, b: Frame, scenery: Scenery): boolean =>
  scenery.sole(a) && scenery.sole(b) && oneTale(a, b, scenery);

/** One of the two articles gives both values, in whatever clauses: it knows two things that have them. */
export const givesBoth = (a: Frame, b: Frame, scenery: Scenery): boolean => scenery.gives(a, b) || scenery.gives(b, a);

/** The event says what happened, in a word that means the same in both. */
export function specific(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (saysNothing(a) || saysNothing(b)) return false;
  if (a.claim.event.class !== b.claim.event.class) return oneIncident(a, b, scenery);
  return (
    (a.lemma === b.lemma || isClass(a.claim.event.class)) && (owned(a, b, scenery) || partakers(a, b) !== 'differ')
  );
}

/** A light verb, unless its subject says what happened: "the shooting occurred", "the quake took place". */
const saysNothing = ({ lemma, claim }: Frame): boolean =>
  LIGHT.has(lemma) && !(claim.event.class !== lemma && isClass(claim.event.class));

/**
 * "was shot" and "was hit by a bullet" tell of one incident when they are the news itself or happened to the same; who was hit may die later.
 * Hours are asked for more by their own rule.
 */
function oneIncident(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (DYING.has(a.lemma) || DYING.has(b.lemma)) return false;
  return a.claim.kind === 'time' || owned(a, b, scenery) || partakers(a, b) === 'share' || (a.lede && b.lede);
}
const DYING = new Set('die dead death succumb perish pass decease toll'.split(' '));

/** Whether those who act and undergo are named alike in both claims; "thieves" and "a thief" may be anybody. */
export function partakers(a: Frame, b: Frame): 'share' | 'differ' | 'unknown' {
  if (a.partakers.length === 0 || b.partakers.length === 0) return 'unknown';
  const shared = a.partakers.filter((word) => b.partakers.includes(word));
  if (shared.length === 0) return mayBe(a, b) || mayBe(b, a) ? 'unknown' : 'differ';
  return shared.every(isAnybody) ? 'unknown' : 'share';
}
/** "the suspect" may be whom the other names, or calls another such word. */
const mayBe = (a: Frame, b: Frame): boolean =>
  a.partakers.every(isAnybody) && (b.owner !== '' || b.partakers.every(isAnybody));
const isAnybody = (word: string): boolean =>
  ANYBODY.has(word) || countedAs(word) === 'perpetrator' || isGenericPerson(word);
const ANYBODY = new Set(
  'man woman suspect defendant accused killer youth teen teenager police officer authority'.split(' '),
);
