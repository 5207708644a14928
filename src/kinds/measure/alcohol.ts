import type { Mention } from '../../model.ts';
import { matches } from '../../text/matches.ts';
import type { Measure } from '../measure.ts';

const LEVEL = new RegExp(
  String.raw`\b(?:(?:blood|breath)[- ]alcohol|alcohol (?:level|content|concentration|reading)|BAC|(?:his|her) (?:[\w-]+ )?level)\b(?<between>[^;.]{0,60}?)(?<!\d)(?<figure>0?\.\d{2,3})(?!\d)(?: ?%| per ?cent\b)?`,
  'gi',
);
const WORTH_A_LOOK = /alcohol|BAC|level/i;
/** What the law allows is nobody's level. */
const ALLOWED = /\blimit\b/i;
/** How far before a level it may be said that it is the limit, in characters. */
const REACH = 24;
/** Higher is more than anybody survives. */
const MOST = 0.6;

/** "a blood-alcohol level of 0.19%", "her BAC was .16": the share of alcohol in somebody's blood, in percent. */
export function alcohol(words: string): Mention<Measure>[] {
  if (!WORTH_A_LOOK.test(words)) return [];
  return matches(words, LEVEL).flatMap((match) => {
    const { between = '', figure: printed = '' } = match.groups ?? {};
    const figure = Number(printed);
    const end = match.index + match[0].length;
    if (
      figure > MOST ||
      ALLOWED.test(words.slice(Math.max(0, match.index - REACH), match.index) + between) ||
      /^ (?:legal )?limit/i.test(words.slice(end, end + 14))
    )
      return [];
    const start = words.indexOf(printed, match.index + match[0].lastIndexOf(printed));
    const value: Measure = {
      figure,
      min: figure,
      max: figure,
      exact: figure,
      approximate: false,
      as: '',
      dimension: 'percentage',
      unit: '%',
      aspect: 'alcohol',
    };
    return [{ start, end, value }];
  });
}
