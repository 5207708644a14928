import type { Kind } from '../kinds/kind.ts';
import type { Mention } from '../model.ts';
import type { Attached } from './attach.ts';
import { nearest } from './attach-person.ts';
import { speaks } from './circumstances.ts';
import type { Scene } from './scene.ts';

/** A sum that a story has one of, and the words that tell it, wherever they stand near it. */
interface Sum {
  readonly name: string;
  readonly told: RegExp;
  /** They stand right behind it. */
  readonly isBehind?: true;
  /** It is somebody's. */
  readonly isOwned?: true;
  /** It is hardly told without these words. */
  readonly isNamed?: true;
}

const SUMS: readonly Sum[] = [
  { name: 'bail', told: /\b(?:bail|bond)\b/i, isOwned: true, isNamed: true },
  { name: 'ransom', told: /\b(?:ransom|kidnappers|abductors|captors|hostage[ -]takers?)\b/i, isNamed: true },
  {
    name: 'compensation',
    told: /\b(?:famil(?:y|ies)|relatives|kin|heirs)\b[^.;]*\b(?:dead|died|killed|victims?|deceased|bereaved|lost)\b|\b(?:dead|died|killed|victims?|deceased|bereaved)\b[^.;]*\b(?:famil(?:y|ies)|relatives|kin|heirs)\b|\bbereaved famil/i,
    isNamed: true,
  },
  { name: 'fine', told: /\b(?:fine[sd]?|penalt(?:y|ies))\b/i, isNamed: true },
  {
    name: 'financing',
    told: /^ (?:of|from) (?:[a-z-]+ ){0,2}(?:financing|debt|loans?|notes|bonds|stock|shares|cash|borrowings?)\b/i,
    isBehind: true,
    isNamed: true,
  },
  {
    name: 'loot',
    told: /^(?![^]*\b(?:worth|valued?|jewel\w*|gems?|diamonds?|watch(?:es)?|paintings?|gold)\b)[^]*(?:\b(?:got away|made off|fled|escaped|ran off|took off)(?: on foot)? with\b|\b(?:robbers?|thie(?:f|ves)|gunm[ae]n|suspects?|raiders?|burglars?) (?:got|took|stole|grabbed|netted)\b)/i,
    isNamed: true,
  },
  { name: 'takeover', told: /\b(?:takeover|take-over|acquisition|buy-?out|merger)\b/i },
];
/** How far from its sum a word may stand, in characters. */
const REACH = 60;

/** What a sum is, where its own sentence says so near it: "Bond for Ned Falk was set at $500,000", "a ransom of 25m naira". */
export function attachSum(scene: Scene, mention: Mention, kind: Kind): Attached | undefined {
  if (kind.name !== 'money') return undefined;
  const { start, end } = scene.parse.sentence;
  const near = scene.text.text.slice(Math.max(start, mention.start - REACH), Math.min(end, mention.end + REACH));
  const behind = scene.text.text.slice(mention.end, Math.min(end, mention.end + REACH));
  const sum = SUMS.find(({ told, isBehind }) => told.test(isBehind === true ? behind : near));
  return (
    sum && {
      class: sum.name,
      role: 'money',
      theme: sum.name,
      owner: sum.isOwned === true ? (whose(scene, mention) ?? '') : '',
    }
  );
}

/** Whose a sum is: the nearest whom the sentence does not have judge or speak. */
function whose(scene: Scene, mention: Mention): string | undefined {
  const names = scene.names.filter(
    (name) =>
      !OF_COURT.test(name.title?.words ?? '') &&
      !speaks(scene.parse.tokens, name) &&
      !/^['’]s /.test(scene.text.text.slice(name.end, name.end + 3)),
  );
  return nearest({ ...scene, names }, mention)?.canonical;
}
const OF_COURT = /\b(?:judge|justice|magistrate|commissioner|attorney|prosecutor|lawyer)\b/i;

/** Whether a theme names such a sum. */
export const isSum = (theme: string): boolean => SUMS.some(({ name }) => name === theme);
/** Whether a theme names a sum that is somebody's. */
export const isOwnedSum = (theme: string): boolean =>
  SUMS.some(({ name, isOwned }) => name === theme && isOwned === true);
/** Whether two sums can be one by what they are. */
export const oneSum = (a: string, b: string): boolean =>
  a === b || !SUMS.some(({ name, isNamed }) => isNamed === true && (name === a || name === b));
/** A sum for each of several is told of as of one. */
export const COMPENSATION = 'compensation';
