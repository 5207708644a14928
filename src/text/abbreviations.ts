type Abbreviation = 'title' | 'before-number' | 'other';

const listed = (kind: Abbreviation, words: string): [string, Abbreviation][] =>
  words.split(' ').map((word) => [word, kind]);

/**
 * Words whose full stop need not end a sentence, and when it does: never after a title; not before a number; otherwise only
 * before a word that begins sentences. Associated Press style for months and states.
 */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map([
  ...listed(
    'title',
    'Mr Mrs Ms Mx Dr Prof Rep Reps Sen Sens Gen Gov Lt Col Sgt Capt Cpt Cpl Maj Adm Cmdr Rev Hon Pres',
  ),
  ...listed('title', 'Messrs Supt Det Insp Atty Cllr Pvt Pfc Asst Brig vs Mt Ft'),
  ...listed(
    'before-number',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no nos Fig Vol Art Sec pp approx',
  ),
  ...listed('other', 'St Ste Ave Blvd Rd Jr Sr Inc Corp Co Ltd Bros Dept Univ Assn etc al Pte Plc Dist Hwy Rte cf viz'),
  ...listed(
    'other',
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev',
  ),
  ...listed('other', 'Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que'),
]);

/** Words that begin sentences and hardly ever names: they end the doubt after an abbreviation. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I You This That These Those There In On At But And Or So As After Before When While If For ' +
    'From With Meanwhile However His Her Its Their Our My Police Authorities Officials Investigators Prosecutors Witnesses ' +
    'Residents According Both Some Many No Not One Two Three Four Five All Also Although Despite During Since Under Then ' +
    'What Who Why How Where Another Others Earlier Later Last More Most Nearly About Several'
  ).split(' '),
);

/** What follows `5 p.m.` inside a sentence: a day, a month, a time zone, a bracket, a number. */
export const DAY_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Eastern|Central|Mountain|Pacific|Greenwich)|\p{Lu}{2,5}(?![\p{L},])|\(|\d)/u;
