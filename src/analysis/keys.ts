import { countedAs } from '../text/lexicon.ts';
import { rememberedWords } from '../text/remembered.ts';
import type { Frame } from './extract.ts';
import { actOf, isAlarm } from './incident.ts';
import { idOf } from './wordbook.ts';

/** What claims are sorted by, worked out once a claim. */
export interface Keys {
  /** Claims with different buckets are never on one fact. */
  readonly bucket: string;
  /** What is told, of whatever: the kind, the act and the part in it. */
  readonly act: string;
  readonly alarm: boolean;
  /** The kind and the value written out: claims with the same have one value. */
  readonly written: string;
  /** The numbers of its words, ascending. */
  readonly ids: readonly number[];
}

/** What of a claim its keys are made of. */
export type Keyless = Pick<Frame, 'claim' | 'theme' | 'lemma' | 'words'>;

export function keysOf(frame: Keyless): Keys {
  const { claim, words } = frame;
  const act = actOf(frame);
  return {
    bucket: once(bucketOf(frame, act)),
    act: once(`${claim.kind} ${act} ${claim.role}`),
    alarm: isAlarm(frame),
    written: once(`${claim.kind} ${JSON.stringify(claim.value)}`),
    ids: words.map(idOf).sort((a, b) => a - b),
  };
}

/** Words that many claims share are kept once, which makes them quick to compare. */
const once = rememberedWords((words) => words);

/** What happened to people who are told by their sort: "two men were shot" and "the injured are two men". */
const HURT = new Set('shoot stab injure'.split(' '));

function bucketOf({ claim, theme }: Keyless, act: string): string {
  const counted = claim.kind === 'quantity' ? countedAs(theme) : theme;
  if (HURT.has(claim.event.class) && claim.role === 'count of patient' && counted !== 'people')
    return `quantity|hurt|${counted}`;
  if (counted === 'perpetrator' && claim.role !== 'count of patient') return `quantity|${counted}`;
  if (claim.kind === 'money' || theme === 'magnitude') return `${claim.kind}|${theme === 'magnitude' ? theme : ''}`;
  return `${claim.kind}|${act}|${claim.role}|${counted}`;
}
