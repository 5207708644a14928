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
const WORTH_A_LOOK = /cal|magnum|mm|milli|gun|rifle|pistol|revolver|casing/i;
/** Bores that guns are made in, told without the word for it: "nine shell casings, all 9 mm", "the gun, a .380 Hi-Point". */
const KNOWN =
  /(?<![\d.])(?:\.(?<inch>22|223|25|270|30|308|32|357|38|380|40|44|45|50)(?![\d%])|(?<mm>5\.56|5\.7|6\.35|7\.62|7\.65|9|10)[- ]?mm\b)/g;
const ARMED =
  /\b(?:(?:hand|shot)?guns?|pistols?|revolvers?|rifles?|carbines?|(?:shell )?casings?|cartridges?|magazines?|bullets?|ammunition|Glock|Hi-Point|Ruger|Beretta|Smith & Wesson)\b/i;
const INCH = 25.4;

/** ".45-caliber", ".22 rifle", "a 9 mm handgun": the bore of a gun, printed in inches or millimetres and kept in millimetres. */
export function calibres(words: string): Mention<Measure>[] {
  if (!WORTH_A_LOOK.test(words)) return [];
  const said = matches(words, BORE);
  const known = ARMED.test(words)
    ? matches(words, KNOWN).filter(({ index }) => !said.some((other) => other.index === index))
    : [];
  return [...said, ...known].map((match) => {
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
