import { compareTwoStrings } from 'string-similarity';
import { fold } from '../text/names/fold.ts';

/**
 * How alike two names are written, 0 to 1: the Dice coefficient of letter pairs. It ranks and breaks ties; it never decides by itself, because
 * "Kim Jong-un" and "Kim Jong-il" reach .78. The package is no longer maintained, so this file is the only one that knows it.
 */
export const alikeness = (a: string, b: string): number => compareTwoStrings(fold(a), fold(b));
