import type { Family } from '../family.ts';

const NUMBER = '\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const ORDINAL = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:nd|rd|th)'; // prettier-ignore

/** What bears a number of its own: of the exits, flights and gates of a road or an airport a story mostly tells of one. */
const DESIGNATED: Readonly<Record<string, string>> = {
  flight: '\\b[Ff]light (?:[A-Z]{1,3} ?-?)?(?<word>\\d{1,4})\\b',
  exit: '\\b[Ee]xit (?<word>\\d{1,3})\\b',
  'mile marker': '\\b(?:[Mm]ile (?:marker|post)|[Mm]ilepost) (?<word>\\d{1,3}(?:\\.\\d)?)\\b',
  gate: '\\b[Gg]ate [A-E]?(?<word>\\d{1,2})\\b',
  runway: '\\b[Rr]unway (?<word>\\d{1,2}[LRC]?)\\b',
  platform: '\\b[Pp]latform (?<word>\\d{1,2})\\b',
  interstate: '\\b(?:Interstate|I-) ?(?<word>\\d{1,3})\\b',
};

const numbered = (name: string, asks: string, pattern: string, cue: RegExp, more: Partial<Family> = {}): Family => ({
  name,
  asks,
  pattern,
  cue,
  whose: 'story',
  ...more,
});

/** Numbers that name or grade a thing and count nothing. */
export const NUMBERED: readonly Family[] = [
  ...Object.entries(DESIGNATED).map(([name, pattern]) =>
    numbered(
      name,
      `Which ${name} was it?`,
      pattern,
      new RegExp(name === 'interstate' ? 'Interstate|I-' : name.slice(0, 4), 'i'),
      {
        says: `${name} WORD`,
        exactCase: true,
      },
    ),
  ),
  numbered('alarms', 'How many alarms were raised?', `\\b(?<word>${NUMBER})-alarm\\b`, /-alarm/i, {
    says: 'WORD-alarm',
  }),
  numbered('storeys', 'How many storeys had the building?', `\\b(?<word>${NUMBER})[- ](?:storey|story|floor|storied)(?:ed)?(?: [\\p{L}-]+){0,3}? (?:building|house|home|apartments?|hotel|block|structure|complex|tower|duplex|townhouse|school)\\b`, /stor(?:e?y|ied)|-floor/i, { says: 'WORD-storey' }), // prettier-ignore
  numbered('floor', 'On which floor was it?', `\\b(?<word>first|ground|${ORDINAL})[- ](?:floor|storey|story)\\b`, /floor|stor(?:e?y)/i, { says: 'WORD floor' }), // prettier-ignore
  numbered('vehicles in the crash', 'How many vehicles were in the crash?', `\\b(?<word>single|${NUMBER})-(?:car|vehicle|truck|lorry) (?:crash|collision|accident|pile-?up|wreck|smash)\\b`, /-(?:car|vehicle|truck|lorry) /i, { says: 'WORD-vehicle crash' }), // prettier-ignore
  numbered('category', 'Of what category was the storm?', '\\bcategory (?<word>[1-5]|one|two|three|four|five)\\b', /category/i, { says: 'category WORD' }), // prettier-ignore
  numbered('tornado scale', 'How strong was the tornado?', '\\bE?F-?(?<word>[0-5])\\b', /\bE?F-?[0-5]\b/, { says: 'EFWORD', exactCase: true }), // prettier-ignore
  numbered('vote', 'How did the vote go?', '\\b(?:vot(?:e|ed|ing)|ruled|ruling|decision|verdict|jury|panel|council|commission|board)\\b[^.;]{0,40}? (?<word>\\d{1,3}(?:-|–| to )\\d{1,3})\\b(?! (?:years|percent|points|p\\.m|a\\.m))', /\bvot|rul|decision|verdict|jury/i), // prettier-ignore
  {
    name: 'rank',
    asks: 'Which OF is it?',
    pattern: `\\b(?<word>${ORDINAL})[- ](?<of>largest|biggest|highest|tallest|oldest|richest|busiest|deadliest|worst|longest|smallest|most \\p{Ll}+)\\b`,
    cue: /est\b|most /i,
    says: 'WORD-OF',
  },
  {
    name: 'how many before',
    asks: 'Which OF was it?',
    pattern: `\\b(?:his|her|their|its) (?<word>first|${ORDINAL}) (?<of>child|son|daughter|marriage|wife|husband|term|title|championship|album|film|novel|attempt|conviction|arrest|trial|Oscar|Grammy|medal)\\b`,
    cue: /\b(?:his|her|their|its) /i,
    says: 'WORD OF',
  },
  {
    name: 'first since',
    asks: 'The first since when?',
    pattern: "\\bfirst(?: [\\w’'-]+){0,8}? since (?<word>(?:19|20)\\d\\d)\\b",
    cue: /since (?:19|20)\d\d/,
    says: 'first since WORD',
  },
];
