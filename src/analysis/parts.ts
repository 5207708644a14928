import type { Frame } from './extract.ts';
import type { Scenery } from './scenery.ts';

/** Parts of the analysis that can be left out, to measure what each is worth. */
export const PARTS = ['tales', 'similarity', 'scope', 'epoch', 'spellings', 'wordings', 'tenable'] as const;
export type Part = (typeof PARTS)[number];

/** The claims, without their time when it is left out. */
export function framesWithout(frames: readonly Frame[], part: Part | undefined): readonly Frame[] {
  return part === 'epoch' ? frames.map((frame) => ({ ...frame, epoch: '' })) : frames;
}

/** A scenery in which the part left out tells nothing apart. */
export function sceneryWithout(stage: Scenery, part: Part | undefined): Scenery {
  switch (part) {
    case 'tales':
      return { ...stage, tale: () => 0 };
    case 'similarity':
      return { ...stage, similarity: () => 1 };
    case 'scope':
      return { ...stage, scope: () => [] };
    case 'epoch':
    case 'spellings':
    case 'wordings':
    case 'tenable':
    case undefined:
      return stage;
  }
}
