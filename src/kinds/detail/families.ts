import type { Family } from './family.ts';
import { ARMS } from './families/arms.ts';
import { CONDITIONS } from './families/conditions.ts';
import { COURTS } from './families/courts.ts';
import { CRASHES } from './families/crashes.ts';
import { FIRES } from './families/fires.ts';
import { NUMBERED } from './families/numbered.ts';
import { PEOPLE } from './families/people.ts';

/** The families, each with the words news uses in it. */
export const FAMILIES: readonly Family[] = [
  ...CONDITIONS,
  ...PEOPLE,
  ...ARMS,
  ...CRASHES,
  ...FIRES,
  ...COURTS,
  ...NUMBERED,
];
