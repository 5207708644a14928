import { PEOPLE } from '../kinds/people.ts';
import { HURTING } from '../text/lexicon.ts';
import { isUndergoing } from '../text/governors.ts';
import type { Trigger } from '../text/clauses.ts';
import { roles, type Phrase } from '../text/phrases.ts';
import type { Frame } from './extract.ts';
import type { Range, Scene } from './scene.ts';

/** Somebody known only by what happened to them: "charged with the murder of a 23-year-old". */
const KILLED = 'the person killed';
export const HURT = 'the person hurt';
type Fate = typeof KILLED | typeof HURT;

const fateOf = (name: string): Fate | undefined => (name === 'kill' ? KILLED : HURTING.has(name) ? HURT : undefined);
export const isFate = (owner: string): owner is Fate => owner === KILLED || owner === HURT;

/** What a sentence says happened to whom the words at [from, to) describe, where it tells of one such person; whoever is killed is not only hurt. */
export function fateAt(scene: Scene, { from }: Range): Fate | undefined {
  const { parse, aged } = scene;
  if (aged === undefined) return undefined;
  if (isDead(scene, from)) return KILLED;
  const fates = parse.triggers.flatMap((trigger) => {
    const fate = fateOf(trigger.class);
    if (fate === undefined) return [];
    const { patient } = roles(parse, trigger, isUndergoing(trigger.lemma));
    const isTheirs =
      patient !== undefined && (covers(patient, from) || (isPronoun(patient) && isOnlySubject(scene, from, patient)));
    const isTold = isTheirs || isSubject(scene, trigger, from) || isBehind(scene, trigger, from);
    return isTold || isOwnDoing(scene, trigger, from) ? [fate] : [];
  });
  return fates.includes(KILLED) ? KILLED : fates[0];
}

/** "A 15-year-old boy is dead", "The 15-year-old was taken to hospital and died" */
function isDead({ parse: { tokens, triggers }, names }: Scene, from: number): boolean {
  const dead = tokens.findIndex(
    ({ lower }, i) => lower === 'dead' && i > from && /^(?:is|was)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  if (dead > 0 && dead - from <= NEAR) return true;
  const died = triggers.find(({ lemma }) => lemma === 'die');
  const start = tokens[died?.at ?? -1]?.start ?? 0;
  return from <= 1 && died !== undefined && tokens[died.at - 1]?.lower === 'and' && !names.some(({ type, end }) => type === 'person' && end <= start); // prettier-ignore
}
/** Words from an age to what is said of whoever has it. */
const NEAR = 5;

/** "A 16-year-old boy in Orle died", "The teen, a 16-year-old boy, was shot": only where or what somebody is stands between an age and the verb. */
function isSubject(
  { parse: { tokens }, names }: Scene,
  { at, nominal, passive, lemma }: Trigger,
  from: number,
): boolean {
  const between = tokens.slice(from + 1, at);
  if (nominal || at <= from || at - from > SUBJECT_REACH || !(passive || isUndergoing(lemma))) return false;
  const [start, end] = [tokens[from]?.end ?? 0, tokens[at]?.start ?? 0];
  return (
    between.every(({ pos, lower }) => /^(?:NOUN|ADJ|PROPN|DET|AUX|ADV)$/.test(pos) || lower === ',' || /^(?:in|of|from)$/.test(lower)) && // prettier-ignore
    !names.some((name) => name.type === 'person' && name.start >= start && name.end <= end)
  );
}
const SUBJECT_REACH = 8;

const covers = ({ from, to }: Phrase, at: number): boolean => from <= at && at < to;
/** "the murder of a 23-year-old", "murdering a 23-year-old": only an article stands between. */
const isBehind = ({ parse: { tokens } }: Scene, { at, passive }: Trigger, from: number): boolean =>
  !passive && at < from && tokens.slice(at + 1, from).every(({ pos, lower }) => pos === 'DET' || lower === 'of');
const isPronoun = ({ head }: Phrase): boolean => /^(?:he|she|who)$/.test(head.lower);

/** "A 3-year-old boy is in critical condition after he was shot": nobody with a name stands before the pronoun. */
const isOnlySubject = ({ parse: { tokens }, names }: Scene, from: number, { head }: Phrase): boolean => {
  const start = tokens[from]?.start ?? 0;
  return start < head.start && !names.some(({ type, end }) => type === 'person' && end <= head.start && end > start);
};

/** "a 2-year-old boy is recovering after shooting himself" */
const isOwnDoing = ({ parse: { tokens } }: Scene, { at }: Trigger, from: number): boolean =>
  from < at && /^(?:himself|herself|self)$/.test(tokens[at + 1]?.lower ?? '');

/** What an article says of those killed or hurt: whom it names, and which of them it says are several. */
export interface Fates {
  readonly named: readonly (readonly [Fate, string])[];
  readonly several: readonly Fate[];
}

export function fates(frames: readonly Frame[]): Fates {
  const named = frames.flatMap(({ claim }): [Fate, string][] => {
    const fate = claim.kind === 'person' && claim.role === 'patient' ? fateOf(claim.event.class) : undefined;
    const { name } = claim.value as { name: string };
    return fate === undefined ? [] : fate === KILLED ? [[KILLED, name], [HURT, name]] : [[HURT, name]]; // prettier-ignore
  });
  const counted = frames.flatMap(({ claim }): Fate[] => {
    const fate = claim.kind === 'quantity' && claim.role.startsWith('count') ? fateOf(claim.event.class) : undefined;
    const { figure, counted: of } = claim.value as { figure: number; counted: string };
    return fate === undefined || !PEOPLE.has(of) || figure < 2 || figure > MANY ? [] : [fate, HURT];
  });
  const ages = new Map<string, Set<string>>();
  for (const { claim, owner } of frames)
    if (claim.kind === 'age' && isFate(owner)) ages.set(owner, (ages.get(owner) ?? new Set()).add(claim.show));
  const aged = [KILLED, HURT] as const;
  return { named, several: [...counted, ...aged.filter((fate) => (ages.get(fate)?.size ?? 0) > 1)] };
}

/** More people than this are those of a year or a country. */
const MANY = 60;

/** Fate → the one person of the story who met it: by name where a name is given, by the fate itself where none is; '' where there are several. */
export function whoseFates(all: readonly Fates[], personOf: (name: string) => string): ReadonlyMap<string, string> {
  const several = new Set(all.flatMap((one) => one.several));
  return new Map(
    ([KILLED, HURT] as const).map((fate) => {
      const people = new Set(
        all.flatMap(({ named }) => named.flatMap(([of, name]) => (of === fate ? [personOf(name)] : []))),
      );
      const [only = fate] = people;
      return [fate, several.has(fate) || people.size > 1 ? '' : only];
    }),
  );
}
