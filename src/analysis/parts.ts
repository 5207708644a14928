import type { Frame } from './extract.ts';

/** Parts of the analysis that can be left out, to measure what each is worth. */
export const PARTS = ['tales', 'similarity', 'scope', 'epoch', 'spellings', 'wordings', 'tenable'] as const;
export type Part = (typeof PARTS)[number];

/** The claims, without their time when it is left out. */
export function framesWithout(frames: readonly Frame[], part: Part | undefined): readonly Frame[] {
  return part === 'epoch' ? frames.map((frame) => ({ ...frame, epoch: '' })) : frames;
}
