import type { Claim } from '../model.ts';
import { countedAs, HURTING } from '../text/lexicon.ts';
import { rememberedWords } from '../text/remembered.ts';
import type { Frame } from './extract.ts';
import { ABOARD, isGauge, isSoleCount } from './gauges.ts';
import { actOf, isAlarm } from './incident.ts';
import { idOf } from './wordbook.ts';

/** What claims are sorted by, worked out once a claim. */
export interface Keys {
  /** Claims with different buckets are never on one fact. */
  readonly bucket: string;
  /** What is told, of whatever: the kind, the act, the part in it, and the year of a date looked back to. */
  readonly act: string;
  readonly alarm: boolean;
  /** The kind and the value written out: claims with the same have one value. */
  readonly written: string;
  /** The numbers of its words, ascending. */
  readonly ids: readonly number[];
}

/** What of a claim its keys are made of. */
export type Keyless = Pick<Frame, 'claim' | 'theme' | 'lemma' | 'words' | 'published'>;

export function keysOf(frame: Keyless): Keys {
  const { claim, words } = frame;
  const act = actOf(frame);
  return {
    bucket: once(bucketOf(frame, act)),
    act: once(`${claim.kind} ${isGauge(frame.theme) ? frame.theme : act} ${claim.role} ${pastYear(frame)}`),
    alarm: isAlarm(frame),
    written: once(`${claim.kind} ${JSON.stringify(claim.value)}`),
    ids: words.map(idOf).sort((a, b) => a - b),
  };
}

/** Words that many claims share are kept once, which makes them quick to compare. */
const once = rememberedWords((words) => words);

/** The year of a date that an article looks back to; '' for one of its own year. */
function pastYear({ claim, published }: Keyless): string {
  const year = (claim.kind === 'date' ? (claim.value as { earliest?: string }).earliest : undefined)?.slice(0, 4) ?? '';
  return published === '' || published.startsWith(year) ? '' : year;
}

/** What is done with shots when they are fired or heard: "let off 13 shots", "12 shots rang out". */
const GUNFIRE = new Set('shoot spray let hear unleash pump ring squeeze unload discharge release'.split(' '));
/** What those do who are called to a place. */
const ATTENDING = new Set('attend race rush send deploy call go come arrive respond tackle mobilise mobilize scramble fight battle'.split(' ')); // prettier-ignore

function bucketOf({ claim, theme }: Keyless, act: string): string {
  const { kind } = claim;
  if (kind === 'money') return `money|${(claim.value as { currency: string }).currency}`;
  if (theme === 'magnitude' || isGauge(theme)) return `${kind}|${theme}`;
  if (kind !== 'quantity') return `${kind}|${act}|${claim.role}|${theme}`;
  return `quantity|${countedIn(claim, countedAs(theme)) ?? `${act}|${claim.role}|${countedAs(theme)}`}`;
}

/** What is done to some of those who attacked, and tells not how many they were. */
const DONE_TO_THEM = new Set('arrest charge convict acquit sentence try release kill injure shoot find identify search capture deploy'.split(' ')); // prettier-ignore

/** What is counted where that says what is told, whatever the verb. */
function countedIn({ event, role }: Claim, counted: string): string | undefined {
  if (event.class === ABOARD) return ABOARD;
  const isUndergone = role === 'count of patient';
  if (counted === 'perpetrator') return isUndergone && DONE_TO_THEM.has(event.class) ? undefined : counted;
  if (counted === 'shot' && GUNFIRE.has(event.class)) return counted;
  // "4,000 jobs will go", "cutting 400 posts", "at the cost of 300 jobs": the jobs of a story are those at stake
  if (counted === 'job' || isSoleCount(counted)) return counted;
  // "six fire engines attended", "four raced to the scene"
  if (counted === 'engine' && ATTENDING.has(event.class)) return counted;
  // "two men were shot" and "the injured are two men"
  return HURTING.has(event.class) && isUndergone && counted !== 'people' ? `hurt|${counted}` : undefined;
}
