import type { Kind } from '../kinds/kind.ts';
import type { Mention, Span, Token } from '../model.ts';
import { governorOfArgument, isUndergoing, type Trigger } from '../text/clauses.ts';
import { PARENTS } from '../kinds/counted.ts';
import { eventClass } from '../text/lexicon.ts';
import { phraseAfter, phraseBefore, roles } from '../text/phrases.ts';
import { attachAdjunct, happening } from './attach-adjunct.ts';
import { overlaps, type Range, type Scene } from './scene.ts';

type Attach = 'adjunct' | 'argument' | 'person' | 'part' | 'act';

const ATTACH: Readonly<Record<string, Attach>> = {
  date: 'adjunct',
  time: 'adjunct',
  place: 'adjunct',
  duration: 'adjunct',
  age: 'person',
  role: 'person',
  money: 'argument',
  measure: 'argument',
  quantity: 'argument',
  person: 'part',
  organisation: 'part',
  polarity: 'act',
};

/** Where a value belongs: the trigger of its event, the class, and its part there. */
export interface Attached {
  readonly trigger?: Trigger;
  readonly class: string;
  readonly role: string;
  readonly theme: string;
  readonly owner?: string;
}

/** Where a value belongs in its sentence, by the way its kind attaches to events; undefined when to nothing. */
export function attach(scene: Scene, range: Range, mention: Mention, kind: Kind): Attached | undefined {
  const way = ATTACH[kind.name];
  return way && ATTACHERS[way](scene, range, mention, kind);
}

const ATTACHERS: Readonly<
  Record<Attach, (scene: Scene, range: Range, mention: Mention, kind: Kind) => Attached | undefined>
> = {
  adjunct: attachAdjunct,
  argument: attachArgument,
  person: attachPerson,
  part: attachPart,
  act: attachAct,
};

/** "Ann Lee, a mother of 12", "the father of four children": how many somebody has. */
function attachChildren(scene: Scene, { from }: Range, mention: Mention): Attached | undefined {
  const { tokens } = scene.parse;
  const { counted } = mention.value as { counted?: string };
  if (counted !== 'child' || tokens[from - 1]?.lower !== 'of' || !PARENTS.has(tokens[from - 2]?.lemma ?? ''))
    return undefined;
  const people = scene.names.filter(({ type }) => type === 'person');
  const [owner] = people.toSorted((a, b) => distance(a, mention) - distance(b, mention));
  return owner && { class: 'parent', role: CHILDREN, theme: 'child', owner: owner.canonical };
}
/** The role of how many children a person has. */
export const CHILDREN = 'children';
const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

function attachArgument(scene: Scene, { from, to }: Range, mention: Mention, kind: Kind): Attached | undefined {
  const parent = attachChildren(scene, { from, to }, mention);
  if (parent) return parent;
  const governor = governorOfArgument(scene.parse, from, to);
  const { state } = mention.value as { state?: string };
  const theme = themeOf(scene, { from, to }, mention, kind);
  if (governor === undefined) return theme === '' ? undefined : { class: 'be', role: kind.name, theme };
  const { trigger, role } = governor;
  if (state !== undefined)
    return { trigger, class: eventClass(STATES[state] ?? state), role: 'count of patient', theme };
  const part =
    kind.name === 'quantity' ? `count of ${role}${byPerson(scene, trigger) ? ' by a person' : ''}` : kind.name;
  return { trigger, class: happening(scene, trigger), role: part, theme };
}

const PERSONS = new Set('he she gunman shooter man woman suspect attacker driver assailant robber'.split(' '));

/** "he killed three people": those somebody killed are not all who died. */
function byPerson({ parse, names: people }: Scene, trigger: Trigger): boolean {
  if (trigger.class !== 'kill' || trigger.passive || trigger.nominal || isUndergoing(trigger.lemma)) return false;
  const agent = phraseBefore(parse, trigger.at);
  return (
    agent !== undefined &&
    (PERSONS.has(agent.head.lower) || people.some(({ type, end }) => type === 'person' && end === agent.head.end))
  );
}

/** States of people as the act that brought them about. */
const STATES: Readonly<Record<string, string>> = {
  dead: 'kill',
  killed: 'kill',
  injured: 'injure',
  wounded: 'injure',
  hurt: 'injure',
  arrested: 'arrest',
  detained: 'arrest',
  hospitalised: 'injure',
  hospitalized: 'injure',
  unaccounted: 'missing',
  trapped: 'trap',
};

/** The noun an amount or measure is of: "£910,000 worth of jewellery", "a $2.6-million heist". */
function themeOf({ parse }: Scene, { from, to }: Range, mention: Mention, kind: Kind): string {
  const value = mention.value as { counted?: string; dimension?: string; aspect?: string };
  if (kind.name === 'quantity') return value.counted ?? '';
  const next = parse.tokens[to];
  if (kind.name === 'measure') return value.aspect ?? value.dimension ?? '';
  if (next?.lemma === 'worth' || next?.lower === 'in' || next?.lower === 'of')
    return phraseAfter(parse, to + (parse.tokens[to + 1]?.lower === 'of' ? 2 : 1))?.head.lemma ?? '';
  if (next?.pos === 'NOUN') return phraseAfter(parse, to)?.head.lemma ?? '';
  return phraseBefore(parse, Math.max(0, from - 1))?.head.lemma ?? '';
}

/** Whose age or role it is: the name beside it, "Ri, 26,", "32-year-old Englishman Robert Buckley", "Evans was 68". */
function attachPerson(scene: Scene, { from, to }: Range, mention: Mention, kind: Kind): Attached | undefined {
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
  if (/(?:when (?:he|she) was|at (?:the )?age (?:of )?|at) $/i.test(gap(mention.start - 24, mention.start)))
    return undefined;
  const called =
    (mention.value as { of?: string }).of ??
    owner?.canonical ??
    (HE_WAS.test(gap(Math.max(0, mention.start - 12), mention.start))
      ? (before?.canonical ?? scene.lastPerson)
      : undefined) ??
    (kind.name === 'age' ? unnamed(tokens, { from, to }) : undefined);
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

/** "He was 81.": whoever was named last. */
const HE_WAS = /\b(?:he|she) (?:is|was) $/i;

/** Nouns for a person that many people of one story answer to. */
const ANYBODY = new Set(
  'man woman boy girl child baby infant person people resident student victim male female teenager teen adult other one member citizen son daughter brother sister mother father wife husband friend witness survivor soldier officer'.split(
    ' ',
  ),
);

/** "A fisherman aged 46", "the 46-year-old fisherman": somebody known by what they do. */
function unnamed(tokens: readonly Token[], { from, to }: Range): string | undefined {
  const after = tokens[to]?.pos === 'NOUN' && /old$/.test(tokens[to - 1]?.lower ?? '') ? tokens[to] : undefined;
  const before = tokens[tokens[from - 1]?.text === ',' || tokens[from]?.lower !== 'aged' ? from - 2 : from - 1];
  const noun = after ?? (before?.pos === 'NOUN' ? before : undefined);
  const counted = noun === undefined || ANYBODY.has(noun.lemma) || noun.lemma !== noun.lower;
  return counted ? undefined : `the ${noun.lemma}`;
}

/** A name as the one who acts or undergoes. */
function attachPart(scene: Scene, { from, to }: Range): Attached | undefined {
  for (const trigger of scene.parse.triggers) {
    if (trigger.light || trigger.reporting) continue;
    const { agent, patient } = roles(scene.parse, trigger, isUndergoing(trigger.lemma));
    const holds = (part: Range | undefined): boolean =>
      part !== undefined && part.from <= from && to <= part.to && part.to - to <= 1;
    if (holds(agent))
      return { trigger, class: trigger.class, role: 'agent', theme: patient?.head.lemma ?? '', owner: '' };
    if (holds(patient))
      return { trigger, class: trigger.class, role: 'patient', theme: agent?.head.lemma ?? '', owner: '' };
  }
  return undefined;
}

/** An act or state as what it is itself. */
function attachAct({ parse: { triggers } }: Scene, { to }: Range, { value }: Mention): Attached {
  const trigger =
    triggers.find(({ at }) => at === to - 1) ?? triggers.find(({ at, passive }) => passive && at === to - 2);
  return {
    ...(trigger && { trigger }),
    class: (value as { predicate: string }).predicate,
    role: 'polarity',
    theme: '',
  };
}
