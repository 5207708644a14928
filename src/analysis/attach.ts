import type { Kind } from '../kinds/kind.ts';
import type { Mention } from '../model.ts';
import type { Parse, Trigger } from '../text/clauses.ts';
import { governorOfAdjunct, governorOfArgument, isUndergoing } from '../text/governors.ts';
import { eventClass, TOLLS } from '../text/lexicon.ts';
import { phraseAfter, phraseBefore, roles } from '../text/phrases.ts';
import { DROPPED } from '../kinds/polarity.ts';
import { type Detail, familyOf } from '../kinds/detail.ts';
import { NATIONALITY } from '../kinds/detail/nationality.ts';
import { attachAdjunct, happening } from './attach-adjunct.ts';
import { attachChildren, attachPerson } from './attach-person.ts';
import { attachLie, isBearing } from './attach-lie.ts';
import { attachTopic } from './attach-topic.ts';
import { ABOARD, isAboard, landmark, speedOf } from './gauges.ts';
import { worthOf } from './attach-worth.ts';
import { namedBefore, type Range, type Scene } from './scene.ts';
import { areHurt, hurts, isOfWounds, woundsOf } from './wounds.ts';

type Attach = 'adjunct' | 'argument' | 'person' | 'part' | 'act' | 'detail';

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
  detail: 'detail',
};

/** Where a value belongs: the trigger of its event, the class, and its part there. */
export interface Attached {
  readonly trigger?: Trigger;
  readonly class: string;
  readonly role: string;
  readonly theme: string;
  readonly owner?: string;
  /** What a figure counts, in one word for all that news says. */
  readonly counts?: string;
}

/** Where a value belongs in its sentence, by the way its kind attaches to events; to nothing, to an event, or to where something lies. */
export function attach(scene: Scene, range: Range, mention: Mention, kind: Kind): Attached[] {
  const way = ATTACH[kind.name];
  const lies = kind.name === 'place' ? attachLie(scene, range, mention) : undefined;
  const own = way && !isBearing(lies) ? ATTACHERS[way](scene, range, mention, kind) : undefined;
  return [own, lies].filter((one) => one !== undefined);
}

const ATTACHERS: Readonly<
  Record<Attach, (scene: Scene, range: Range, mention: Mention, kind: Kind) => Attached | undefined>
> = {
  adjunct: attachAdjunct,
  argument: attachArgument,
  person: attachPerson,
  part: attachPart,
  act: attachAct,
  detail: attachDetail,
};

function attachArgument(scene: Scene, { from, to }: Range, mention: Mention, kind: Kind): Attached | undefined {
  const own = attachChildren(scene, { from, to }, mention) ?? attachTopic(scene, mention, kind);
  if (own) return own;
  const { state, head, group } = mention.value as { state?: string; head?: string; group?: true };
  if (group === true) return { class: GROUP, role: 'size', theme: themeOf(scene, { from, to }, mention, kind) };
  const governor = governorOfArgument(scene.parse, from, to, headOf(scene.parse, to, head));
  const theme = themeOf(scene, { from, to }, mention, kind);
  const trigger = governor?.trigger;
  if (kind.name === 'quantity' && CROWD.test(theme) && !TOLLS.has(trigger?.class ?? '') && isAboard(scene, mention))
    return { ...(trigger && { trigger }), class: ABOARD, role: 'count of patient', theme };
  if (state !== undefined)
    return { ...(trigger && { trigger }), class: eventClass(STATES[state] ?? state), role: 'count of patient', theme };
  if (governor === undefined || trigger === undefined)
    return theme === '' ? undefined : { class: 'be', role: kind.name, theme };
  const part =
    kind.name === 'quantity' ? `count of ${governor.role}${byPerson(scene, trigger) ? ' by a person' : ''}` : kind.name;
  const whose = isOfWounds(theme) && trigger.nominal ? { owner: namedBefore(scene, mention) ?? '' } : {};
  const isHurt = kind.name === 'quantity' && (hurts(scene.parse, trigger) || areHurt(trigger, mention));
  return { trigger, class: isHurt ? 'injure' : happening(scene, trigger), role: part, theme, ...whose };
}

const CROWD = /^(?:people|passenger)$/;

/** The class of how large a body of people is. */
export const GROUP = 'group';

/** Where the noun stands that a figure counts; what is said of it in between is no act: "seven assault rifles". */
const headOf = ({ tokens }: Parse, to: number, head: string | undefined): number =>
  head === undefined ? to : tokens.findIndex(({ text }, at) => at >= to && at < to + FARTHEST && text === head);
/** Words from a figure to the noun it counts. */
const FARTHEST = 8;

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

/** "two counts of murder", "one count of attempted murder": what such a noun counts is told behind it. */
function ofWhat({ tokens }: Parse, to: number, counted: string): string {
  if (!/^(?:count|charge|case|act|piece)$/.test(counted)) return counted;
  const at = tokens.findIndex(({ lemma }, i) => i >= to && i < to + 4 && lemma.toLowerCase() === counted);
  if (at < 0 || tokens[at + 1]?.lower !== 'of') return counted;
  const end = tokens.findIndex(({ pos }, i) => i > at + 1 && !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos));
  const what = tokens.slice(at + 2, end < 0 ? undefined : end).map(({ lower }) => lower);
  return [counted, 'of', ...what].join(' ');
}

/** "fired five times" */
const isShots = ({ tokens }: Parse, from: number, counted: string | undefined): boolean =>
  counted === 'time' && tokens[from - 1]?.lemma === 'fire';

/** The noun an amount or measure is of: "£910,000 worth of jewellery", "a $2.6-million heist". */
function themeOf(scene: Scene, range: Range, mention: Mention, kind: Kind): string {
  const { parse } = scene;
  const { from, to } = range;
  const value = mention.value as { counted?: string; dimension?: string; aspect?: string };
  if (kind.name === 'quantity' && (value.counted === 'time' || value.counted === 'wound' || value.counted === 'stab')) {
    const wounds = woundsOf(parse, from, mention);
    if (wounds !== undefined) return wounds;
  }
  if (kind.name === 'quantity')
    return isShots(parse, from, value.counted) ? 'shot' : ofWhat(parse, to, value.counted ?? '');
  const next = parse.tokens[to];
  if (kind.name === 'measure') {
    if (value.dimension === 'speed') return speedOf(scene);
    const from = value.dimension === 'distance' ? landmark(scene, range, mention) : undefined;
    return value.aspect ?? from ?? value.dimension ?? '';
  }
  if (next?.lemma === 'worth' || next?.lower === 'in' || next?.lower === 'of')
    return phraseAfter(parse, to + (parse.tokens[to + 1]?.lower === 'of' ? 2 : 1))?.head.lemma ?? '';
  if (next?.pos === 'NOUN') return phraseAfter(parse, to)?.head.lemma ?? '';
  return (worthOf(parse, from) ?? phraseBefore(parse, Math.max(0, from - 1)))?.head.lemma ?? '';
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

/** What was found or fired, where a story asks whether it was at all: "no gun was found in the car", "fired a shot". */
function exhibit(parse: Parse, trigger: Trigger): string {
  const nouns = EXHIBITS[trigger.class];
  if (nouns === undefined || trigger.nominal) return '';
  const { patient } = roles(parse, trigger, isUndergoing(trigger.lemma));
  return patient !== undefined && nouns.test(patient.head.lemma) ? trigger.class : '';
}
const EXHIBITS: Readonly<Record<string, RegExp>> = {
  find: /^(?:gun|handgun|pistol|revolver|rifle|shotgun|firearm|weapon|knife)$/,
  shoot: /^shots?$/,
};

/** An act or state as what it is itself; a charge that is dropped is of whom was named last. */
function attachAct({ parse, names: people, lastPerson }: Scene, { to }: Range, mention: Mention): Attached {
  const { value } = mention;
  const { triggers } = parse;
  const trigger =
    triggers.find(({ at }) => at === to - 1) ?? triggers.find(({ at, passive }) => passive && at === to - 2);
  return {
    ...(trigger && { trigger }),
    class: (value as { predicate: string }).predicate,
    role: 'polarity',
    theme: trigger ? exhibit(parse, trigger) : '',
    ...((value as { word: string }).word === DROPPED && {
      owner: namedBefore({ names: people }, mention) ?? lastPerson,
    }),
  };
}

/** Whose a detail is that says nothing of what happened: whom was named before a bone, or beside a nationality. */
const NAMED: Readonly<
  Record<'before' | 'beside', (people: Scene['names'], at: Mention) => Scene['names'][number] | undefined>
> = {
  before: (people, { start }) => people.findLast(({ end }) => end <= start),
  beside: (people, { start, end }) =>
    people.find((person) => person.start > end && person.start - end <= BESIDE) ??
    people.findLast((person) => person.end <= start && start - person.end <= BESIDE),
};
/** Characters between a person and what is said of them: "Ada Lund, 34, an Australian". */
const BESIDE = 24;

/** A detail is of what happened to somebody or of what they had, whatever the verb; a bone is of whom was named before it. */
function attachDetail({ parse, names: people, lastPerson }: Scene, { from, to }: Range, mention: Mention): Attached {
  const value = mention.value as Detail;
  const { family, of } = value;
  const verb = parse.triggers.findLast(({ at, nominal }) => at < from && !nominal);
  const own = parse.triggers.findLast(({ at, nominal }) => at >= from && at < to && !nominal);
  const trigger = own ?? (of === '' ? undefined : verb) ?? governorOfAdjunct(parse, from, to);
  const persons = people.filter(({ type }) => type === 'person');
  const isAgain = family === NATIONALITY && from === 1 && parse.tokens[0]?.lower === 'the' && lastPerson !== '';
  const named = family === NATIONALITY ? 'beside' : familyOf(value)?.named;
  const owner = isAgain ? lastPerson : named && NAMED[named](persons, mention)?.canonical;
  return {
    ...(trigger && { trigger }),
    class: family,
    role: 'detail',
    theme: of,
    ...(owner !== undefined && { owner }),
  };
}
