import type { Kind } from '../kinds/kind.ts';
import type { Mention } from '../model.ts';
import type { Parse, Trigger } from '../text/clauses.ts';
import { governorOfAdjunct } from '../text/governors.ts';
import { eventClass, isClass, namesEvent } from '../text/lexicon.ts';
import { phraseBefore } from '../text/phrases.ts';
import type { Attached } from './attach.ts';
import { attachTopic } from './attach-topic.ts';
import { located, type Range, type Scene } from './scene.ts';

/** Verbs by which an event noun happens: "the quake struck", "the shooting took place". */
const OCCURRING = new Set(
  'happen occur take hit strike rock shake jolt begin start come unfold be go erupt break last feel fall pour'.split(
    ' ',
  ),
);

/** Those of them that say nothing else, however far their subject reaches: "A hearing for Falk, 23, charged with murder, took place". */
const HAPPENING = new Set('happen occur take'.split(' '));
/** The event noun that a sentence begins with is among its first words. */
const FIRST = 4;

/** Where a date, an hour, a place or a span belongs: the event of its clause. */
export function attachAdjunct(scene: Scene, { from, to }: Range, mention: Mention, kind: Kind): Attached | undefined {
  const { tokens } = scene.parse;
  if (kind.name === 'duration' && isService(scene, to, mention)) return served(scene, mention);
  if (kind.name === 'place' && (!located(tokens, from) || /^['’]s?$/.test(tokens[to]?.text ?? ''))) return undefined;
  const state = kind.name === 'duration' ? attachTopic(scene, mention, kind) : undefined;
  if (state) return state;
  const governor =
    (kind.name === 'duration' ? spanned(scene.parse, to) : undefined) ?? governorOfAdjunct(scene.parse, from, to);
  const trigger = governor && TIMED.has(kind.name) ? timed(scene.parse, governor) : governor;
  if (trigger === undefined) return undefined;
  const name = happening(scene, trigger);
  if (trigger.reporting && name === trigger.class) return undefined;
  return { trigger, class: name, role: kind.name, theme: '' };
}

/** "a six-year veteran", "nine years with the force", "has been with the department for nine years" */
function isService({ text: { text }, parse: { tokens } }: Scene, to: number, { start, end }: Mention): boolean {
  return (
    /^veterans?$/.test(tokens[to]?.lower ?? '') ||
    SERVING.test(text.slice(end, end + SERVICE_REACH)) ||
    HAS_SERVED.test(text.slice(Math.max(0, start - SERVICE_REACH), start))
  );
}
const BODY = '(?:force|department|sheriff|police|fire (?:service|brigade)|constabulary|squad|agency|patrol|bureau)';
const SERVING = new RegExp(`^ (?:with|on|in|at) (?:the|his|her) (?:[\\w’']+ ){0,3}?${BODY}\\b`, 'i');
const HAS_SERVED = new RegExp(
  `\\b(?:has|had|have|['’]s|['’]d) (?:been|worked|served) (?:with|on|in|at|for) (?:the|its) (?:[\\w’']+ ){0,3}?${BODY}(?: [\\w’']+){0,2}? for (?:about |nearly |almost |more than |over )?$`,
  'i',
);
const SERVICE_REACH = 70;

/** "Dan Cole, a six-year veteran": how long somebody has served. */
function served({ names }: Scene, { start }: Mention): Attached {
  const people = names.filter(({ type }) => type === 'person');
  const owner = people.findLast(({ end }) => end <= start) ?? people[0];
  return { class: 'serve', role: 'duration', theme: '', owner: owner?.canonical ?? '' };
}

const TIMED = new Set(['date', 'time']);

/** "36 hours of rain", "two weeks of talks": the event that a span is of. */
function spanned({ tokens, triggers }: Parse, to: number): Trigger | undefined {
  const next = tokens[to]?.lower;
  // "the 11 hours that the siege lasted"
  const from = next === 'of' ? to + 1 : next === 'that' && tokens[to + 1]?.lower === 'the' ? to + 2 : undefined;
  return triggers.find(
    ({ at, nominal }) => nominal && (at === from || (at - 1 === from && tokens[from]?.pos === 'ADJ')),
  );
}

/** How somebody is found, as a participle. */
const FOUND_SO = /(?:ed|en|shot|dead|hurt)$/;

/** What a time is of, given its governor; a body is found long after the death or the stabbing, and what still goes on began before. */
function timed(parse: Parse, governor: Trigger): Trigger | undefined {
  const { tokens, triggers } = parse;
  const before = tokens[governor.at - 1]?.lower;
  if (before === 'found' && FOUND_SO.test(tokens[governor.at]?.lower ?? ''))
    return triggers.find(({ at }) => at === governor.at - 1);
  if (before === 'still') return undefined;
  return interrupting(parse, governor) ?? governor;
}

/** "She was sitting in her car around 6.40 when a bullet hit her": what happened when something else was going on. */
function interrupting({ tokens, clause, triggers }: Parse, { at, class: name, nominal }: Trigger): Trigger | undefined {
  const goesOn = /^(?:was|were)$/.test(tokens[at - 1]?.lower ?? '') && /ing$/.test(tokens[at]?.lower ?? '');
  if (nominal || (isClass(name) && !goesOn)) return undefined;
  const when = tokens.findIndex(({ lower }, i) => lower === 'when' && i > at && clause[i - 1] === clause[at]);
  return triggers.find(
    (other) => other.at > when && clause[other.at] === clause[when] && !other.nominal && !other.light,
  );
}

/** "The fire was reported at 8.40 p.m." */
const isReported = ({ lemma, passive }: Trigger): boolean => lemma === 'report' && passive;

/** "was taken into custody on Saturday in Vincennes" */
const isTakenIn = ({ tokens }: Parse, { at, lemma }: Trigger): boolean =>
  lemma === 'take' && tokens[at + 1]?.lower === 'into' && tokens[at + 2]?.lower === 'custody';

/** The class of what happens: of the event noun when its verb only says that it took place. */
export function happening({ parse, lastEvent }: Scene, trigger: Trigger): string {
  if (isTakenIn(parse, trigger)) return 'arrest';
  if (trigger.nominal || !(OCCURRING.has(trigger.lemma) || isReported(trigger))) return trigger.class;
  const subject = phraseBefore(parse, trigger.at);
  if (subject && namesEvent(subject.head.lemma)) return eventClass(subject.head.lemma);
  const [first] = parse.triggers;
  if ((HAPPENING.has(trigger.lemma) || isReported(trigger)) && first?.nominal === true && first.at < FIRST)
    return first.class;
  if (subject === undefined) return trigger.class;
  return subject.head.pos === 'PRON' && lastEvent !== '' && subject.head.lower === 'it' ? lastEvent : trigger.class;
}
