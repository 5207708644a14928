import type { Mention } from '../../model.ts';
import { matches } from '../../text/matches.ts';
import type { Measure } from '../measure.ts';
import { round } from '../numerals.ts';

const GUN =
  '(?:semi-?automatic )?(?:hand)?(?:guns?|pistols?|revolvers?|rifles?|semi-?automatic|automatic|bullets?|rounds?|shells?|casings?|cartridges?|Glock|Ruger|Beretta|SIG)';
const NAMED = '(?:cal(?:ib(?:er|re)|\\.)?|magnum)';
const BORE = new RegExp(
  `(?<!\\d)(?:\\.(?: (?=\\d{2,3}[- ]?(?:cal|magnum)))?(?<inch>\\d\\d\\d?)(?:[- ]?${NAMED}(?!\\w)|(?=[- ]${GUN}(?!\\w)))|(?<mm>\\d{1,2}(?:\\.\\d\\d?)?)[- ]?(?:mm|mil+imet(?:er|re)s?)(?=[- ](?:${GUN}|${NAMED})(?!\\w)))`,
  'gi',
);
const WORTH_A_LOOK = /cal|magnum|mm|milli|gun|rifle|pistol|revolver/i;
const INCH = 25.4;

/** ".45-caliber", ".22 rifle", "a 9 mm handgun": the bore of a gun, printed in inches or millimetres and kept in millimetres. */
export function calibres(words: string): Mention<Measure>[] {
  if (!WORTH_A_LOOK.test(words)) return [];
  return matches(words, BORE).map((match) => {
    const { inch, mm } = match.groups ?? {};
    const figure = Number(inch === undefined ? mm : `0.${inch}`);
    const bore = inch === undefined ? figure : round(figure * INCH);
    const value: Measure = {
      figure,
      min: bore,
      max: bore,
      exact: bore,
      approximate: false,
      as: '',
      dimension: 'calibre',
      unit: inch === undefined ? 'mm' : 'in',
    };
    return { start: match.index, end: match.index + match[0].length, value };
  });
}
