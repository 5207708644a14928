import type { Kind } from '../kinds/kind.ts';
import type { Mention } from '../model.ts';
import type { Attached } from './attach.ts';
import { speaks } from './circumstances.ts';
import type { Scene } from './scene.ts';
import { TOPICS } from './topics.ts';
import type { Topic } from './topics/topic.ts';

/** How far from its figure a word stands that tells a topic, in characters. */
const REACH = 70;

const OF_KIND: ReadonlyMap<string, readonly Topic[]> = new Map(
  ['duration', 'money', 'quantity', 'measure'].map((kind) => [kind, TOPICS.filter((topic) => topic.kind === kind)]),
);

/** The named figure that a value is, where its own sentence says so near it: "Bond for Ned Falk was set at $500,000", "eight days on the run". */
export function attachTopic(scene: Scene, mention: Mention, kind: Kind): Attached | undefined {
  const topics = OF_KIND.get(kind.name);
  if (topics === undefined) return undefined;
  const { start, end } = scene.parse.sentence;
  const { text } = scene.text;
  const near = `${text.slice(Math.max(start, mention.start - REACH), mention.start)}¤${text.slice(mention.end, Math.min(end, mention.end + REACH))}`; // prettier-ignore
  const topic = topics.find(
    ({ told, not, about }) =>
      told.test(near) && not?.test(near) !== true && (about === undefined || about.test(text.slice(start, end))),
  );
  if (topic === undefined) return undefined;
  return {
    class: topic.name,
    role: kind.name,
    theme: kind.name === 'duration' ? '' : topic.name,
    owner: topic.isOwned === true ? whose(scene, mention, kind) : '',
    ...(topic.counts !== undefined && { counts: topic.counts }),
  };
}

/** Whose it is: the last of those named before it whom the sentence does not have judge or speak, else the first behind it; of "his" whom the text spoke of. */
function whose({ names, text, parse, lastPerson }: Scene, { start, end }: Mention, kind: Kind): string {
  const people = names.filter(
    (name) =>
      name.type === 'person' &&
      !OF_COURT.test(name.title?.words ?? '') &&
      !speaks(parse.tokens, name) &&
      !/^['’]s /.test(text.text.slice(name.end, name.end + 3)),
  );
  const named = people.findLast((name) => name.end <= start) ?? people.find((name) => name.start >= end);
  if (named !== undefined) return named.canonical;
  return kind.name === 'duration' && PRONOUN.test(text.text.slice(parse.sentence.start, start)) ? lastPerson : '';
}
const OF_COURT = /\b(?:judge|justice|magistrate|commissioner|attorney|prosecutor|lawyer)\b/i;

/** "He was put on probation", but not "The star was put on probation". */
const PRONOUN = /\b(?:he|she|him|her|his)\b/i;
