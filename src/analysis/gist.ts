import { remembered } from '../text/remembered.ts';
import { yearsOf } from './attach-person.ts';
import type { Frame } from './extract.ts';
import { type Fates, fates, isFate } from './fates.ts';

/** What the claims of one article say that matters to the whole story, gathered once an article. */
export interface Gist {
  /** The numbers of the words of its sentences that claims stand in, a sentence after the other. */
  readonly words: readonly number[];
  readonly sentences: number;
  /** A class of event and a month in which one was. */
  readonly months: readonly (readonly [string, string])[];
  /** An age and the person who has it. */
  readonly ages: readonly (readonly [number, string])[];
  /** 'the fisherman' and the person called one. */
  readonly trades: readonly (readonly [string, string])[];
  readonly fates: Fates;
  /** Acts of which it gives two answers. */
  readonly twofold: ReadonlySet<string>;
  /** It opens with a trial or its outcome, which may be years after the deed. */
  readonly inCourt: boolean;
}

export const gist = remembered((frames: readonly Frame[]): Gist => {
  const sentences = [...new Map(frames.map((frame) => [frame.claim.sentence.start, frame])).values()];
  return {
    words: sentences.flatMap(({ ids }) => ids),
    sentences: sentences.length,
    months: frames.flatMap(monthOf),
    ages: frames.flatMap(ageOf),
    trades: frames.flatMap(tradeOf),
    fates: fates(frames),
    twofold: new Set(twofold(frames)),
    inCourt: frames.some(({ lede, claim }) => lede && COURT.has(claim.event.class)),
  };
});
const COURT = new Set(['try', 'convict', 'sentence', 'acquit']);

function monthOf({ claim }: Frame): [string, string][] {
  if (claim.kind !== 'date') return [];
  const { earliest = '', latest = '' } = claim.value as { earliest?: string; latest?: string };
  const month = earliest.slice(0, 7);
  return month === '' || month !== latest.slice(0, 7) ? [] : [[claim.event.class, month]];
}

function ageOf({ claim, owner }: Frame): [number, string][] {
  const years = claim.kind === 'age' ? yearsOf(claim) : undefined;
  return years === undefined || owner === '' || isFate(owner) ? [] : [[years, owner]];
}

/** "the fisherman Nino Arca" */
function tradeOf({ claim, owner }: Frame): [string, string][] {
  if (claim.kind !== 'role' || owner === '') return [];
  return [[`the ${(claim.value as { title: string }).title.split(' ').at(-1) ?? ''}`, owner]];
}

function twofold(frames: readonly Frame[]): string[] {
  const firsts = new Map<string, Frame>();
  const told = new Set<string>();
  for (const frame of frames) {
    if (frame.alarm || told.has(frame.act)) continue;
    const first = firsts.get(frame.act);
    if (first === undefined) firsts.set(frame.act, frame);
    else if (
      !isOneSpan(first, frame) &&
      frame.kind.compare(first.claim.value, frame.claim.value).relation === 'different'
    )
      told.add(frame.act);
  }
  return [...told];
}

/** "40 hours over four days": a sentence tells one length by two measures. */
const isOneSpan = ({ claim: a }: Frame, { claim: b }: Frame): boolean =>
  a.kind === 'duration' &&
  a.sentence.start === b.sentence.start &&
  (a.value as { unit: string }).unit !== (b.value as { unit: string }).unit;
