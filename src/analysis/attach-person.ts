import { PARENTS } from '../kinds/parents.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Mention, Span, Text, Token } from '../model.ts';
import { matches } from '../text/matches.ts';
import { remembered } from '../text/remembered.ts';
import type { Attached } from './attach.ts';
import { fateAt } from './fates.ts';
import { overlaps, type Range, type Scene } from './scene.ts';

/** "Ann Lee, a mother of 12", "the father of four children": how many somebody has. */
export function attachChildren(scene: Scene, { from }: Range, mention: Mention): Attached | undefined {
  const { tokens } = scene.parse;
  const { counted } = mention.value as { counted?: string };
  if (counted !== 'child' || tokens[from - 1]?.lower !== 'of' || !PARENTS.has(tokens[from - 2]?.lemma ?? ''))
    return undefined;
  const isAgain = from === 3 && tokens[0]?.lower === 'the' && scene.lastPerson !== '';
  const owner = isAgain ? { canonical: scene.lastPerson } : nearest(scene, mention);
  return owner && { class: 'parent', role: CHILDREN, theme: 'child', owner: owner.canonical };
}
/** The role of how many children a person has. */
export const CHILDREN = 'children';

/** The person whose name stands nearest to a value. */
function nearest({ names: people }: Scene, mention: Span): (Span & { readonly canonical: string }) | undefined {
  const distance = ({ start, end }: Span): number => Math.max(start - mention.end, mention.start - end);
  return people.filter(({ type }) => type === 'person').toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Whose age or role it is: the name beside it, "Ri, 26,", "32-year-old Englishman Robert Buckley", "Evans was 68". */
export function attachPerson(scene: Scene, { from, to }: Range, mention: Mention, kind: Kind): Attached | undefined {
  const people = scene.names.filter(({ type, start, end }) => type === 'person' && !overlaps({ start, end }, mention));
  const { tokens } = scene.parse;
  const gap = (a: number, b: number): string => scene.text.text.slice(a, b);
  const before = people.findLast(({ end }) => end <= mention.start);
  const after = people.find(({ start }) => start >= mention.end);
  const owner =
    before && /^,? ?(?:\(|aged |who (?:is|was) |(?:is|was) |an? |the )*$/.test(gap(before.end, mention.start))
      ? before
      : after && to - from <= 6 && describes(scene, mention, after)
        ? after
        : undefined;
  if (/^ and \d/.test(gap(mention.end, mention.end + 6)) || /\d and $/.test(gap(mention.start - 6, mention.start)))
    return undefined;
  const isAtDeath = kind.name === 'age' && DIED_AT.test(gap(Math.max(0, mention.start - DEATH), mention.end));
  if (
    !isAtDeath &&
    /(?:when (?:he|she) was|at (?:the )?age (?:of )?|at(?: the)?) $/i.test(gap(mention.start - 24, mention.start))
  )
    return undefined;
  const called =
    (mention.value as { of?: string }).of ??
    owner?.canonical ??
    (isAtDeath || HE_WAS.test(gap(Math.max(0, mention.start - 12), mention.start))
      ? (before?.canonical ?? scene.lastPerson)
      : undefined) ??
    (kind.name === 'age'
      ? (sameOne(scene, { from, to }, mention) ??
        fateAt(scene, { from, to }) ??
        unnamed(tokens, { from, to }, (yearsOf(mention) ?? CHILD) < CHILD))
      : undefined);
  return called === undefined || called === ''
    ? undefined
    : { class: kind.name, role: kind.name, theme: '', owner: called };
}

/** "32-year-old Englishman Robert Buckley", "48, Air Force veteran Ann Lee": only what somebody is stands between an age and a name. */
const describes = ({ text, parse: { tokens } }: Scene, { end }: Span, name: Span): boolean =>
  /^[\s\p{L}'’-]{0,40},?\s*$/u.test(text.text.slice(end, name.start)) &&
  tokens.every(
    (token) => token.start < end || token.end > name.start || !/^(?:VERB|AUX|ADP|CCONJ|SCONJ|PRON)$/.test(token.pos),
  ) &&
  !/['’]s?\s/.test(text.text.slice(end, name.start));

/** "died on Monday at the age of 91", "dies at 91": how old somebody was in the end. */
const DIED_AT = /\b(?:dies|died|dead|passed away)\b[^.;:]* (?:at (?:(?:the )?age of )?|aged? )\d+$/i;
/** Characters between a death and the age at it. */
const DEATH = 100;

/** "He was 81.": whoever was named last. */
const HE_WAS = /\b(?:he|she) (?:is|was) $/i;

/** Nouns for a person that many people of one story answer to. */
const ANYBODY = new Set(
  'man woman boy girl child baby infant person people resident student victim male female teenager teen adult other one member citizen son daughter brother sister mother father wife husband friend witness survivor soldier officer'.split(
    ' ',
  ),
);

/** "The 43-year-old denied it": who the article says is as old, or else whom it spoke of last, where it calls nobody else by an age. */
function sameOne(
  { text, parse: { tokens }, lastPerson, ages }: Scene,
  { from, to }: Range,
  mention: Mention,
): string | undefined {
  const isBare = /-old$/.test(tokens[to - 1]?.lower ?? '') && /^(?:VERB|AUX|ADV|PUNCT)$/.test(tokens[to]?.pos ?? '');
  if (!isBare || tokens[from - 1]?.lower !== 'the' || lastPerson === '') return undefined;
  const years = yearsOf(mention);
  if (ages.get(lastPerson) === years) return lastPerson;
  const known = [...ages].find(([, age]) => age === years)?.[0];
  return known ?? (ages.has(lastPerson) || calledByAge(text) > 1 ? undefined : lastPerson);
}

/** How many ages an article calls people by. */
const calledByAge = remembered(
  ({ text }: Text): number => new Set(matches(text, /\bthe (\d{1,3})-year-old\b/gi).map(([, years]) => years)).size,
);

/** The whole years of an age. */
export function yearsOf({ value }: Pick<Mention, 'value'>): number | undefined {
  const { min } = value as { min?: number };
  return min === undefined ? undefined : Math.floor(min);
}

/** Of the children of a story that are younger than this few are told of without a name. */
const CHILD = 14;
const SMALL = /^(?:boy|girl|toddler|baby|infant)$/;
/** Whether an owner is only called by being a child. */
export const isSomeChild = (owner: string): boolean => owner.startsWith('the ') && SMALL.test(owner.slice(4));

/** "A fisherman aged 46", "the 46-year-old fisherman": somebody known by what they do. */
function unnamed(tokens: readonly Token[], { from, to }: Range, isChild: boolean): string | undefined {
  const after = tokens[to]?.pos === 'NOUN' && /old$/.test(tokens[to - 1]?.lower ?? '') ? tokens[to] : undefined;
  const isBehind = tokens[from - 1]?.text === ',';
  const before = isBehind ? tokens[from - 2] : tokens[from]?.lower === 'aged' ? tokens[from - 1] : undefined;
  const noun = after ?? (before?.pos === 'NOUN' ? before : undefined);
  if (noun === undefined || noun.lemma !== noun.lower) return undefined;
  return ANYBODY.has(noun.lemma) && !(isChild && SMALL.test(noun.lemma)) ? undefined : `the ${noun.lemma}`;
}
