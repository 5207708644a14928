import { Invalid } from '../errors.ts';
import { timexes } from '../kinds/timex.ts';
import type { Run } from './io.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** `dates --published D < TEXT`: the time expressions of a text as JSON lines with TIMEX3 values. */
export const run: Run = async ({ published }, io) => {
  if (!DAY.test(published)) throw new Invalid('When was the text published? Say so with --published YYYY-MM-DD.');
  for (const timex of timexes(await io.input(), published)) io.out(`${JSON.stringify(timex)}\n`);
  return 0;
};
