import { age } from './age.ts';
import { date } from './date.ts';
import { detail } from './detail.ts';
import { duration } from './duration.ts';
import type { Kind } from './kind.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { polarity } from './polarity.ts';
import { quantity } from './quantity.ts';
import { quote } from './quote.ts';
import { role } from './role.ts';
import { time } from './time.ts';

/** Kinds in one row compete for the same words, and the earlier keeps them. Rows overlap freely. */
export const rows: readonly (readonly Kind[])[] = [
  [date, time, duration, age, money, measure, quantity],
  [polarity],
  [role, person, organisation, place],
  [quote],
  [detail],
];

/** Every kind, in order of precedence. */
export const kinds: readonly Kind[] = rows.flat();
