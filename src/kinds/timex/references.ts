import { NUMBER, rule, type Rule } from './rule.ts';

const PERIODS = '(?:minutes|hours|days|weeks|months|years|decades|centuries)';

/** Vague references to the present, the past and the future (TIDES 2005 instruction manual, section 4.4, kept by TimeML). */
export const references: readonly Rule[] = [
  rule(
    '\\b(?:now|currently|at present|the present|presently|at the moment|at this moment|nowadays|these days|right now|at this time|this time around|the present day)\\b(?!-)',
    'PRESENT_REF',
  ),
  rule('\\bcurrent\\b(?! (?:account|affairs|events|through)\\b)', 'PRESENT_REF', 'g'),
  rule(
    `(?<!(?:${NUMBER})[- ])\\b(?:(?:just |only )?(?:several|a few|many|some|a couple of|a number of|hundreds of|thousands of|dozens of) )?${PERIODS} (?:ago|earlier)\\b|\\b(?:not (?:so |that |too )?)?(?:long|a while|some time|moments) ago\\b`,
    'PAST_REF',
  ),
  rule(`\\b(?:(?:the )?(?:most )?recent (?:past|times|${PERIODS}))\\b`, 'PAST_REF'),
  rule(
    '\\b(?:(?<!\\bas )recently|lately|formerly|previously|the past|recent|the distant past|the old days|the other day)\\b',
    'PAST_REF',
  ),
  rule(
    '(?<=\\b(?:at|by|before|until|since) )(?:the|that) time\\b(?! (?:of|when|to|being|he|she|it|they)\\b)',
    'PAST_REF',
  ),
  rule(
    '(?<=\\b(?:an?|the|his|her|its|their|our|this|that|who|which|was|were|had|he|she|they|it|\\p{Lu}\\p{L}+|\\p{L}{4,}) )once(?=-\\p{L}| \\p{L}+ed\\b| (?:had|was|were|stood|held|ran|led|told|said|made|called|wrote|fought|drew|kept|took|came|went)\\b)(?! \\p{L}+ed (?:by|,))',
    'PAST_REF',
    'gu',
  ),
  rule(
    `\\b(?:soon|the (?:near |not-too-distant |not-so-distant |foreseeable |immediate |distant )?future|someday|some day|one day soon|in due course)\\b(?! after)(?<!as soon)(?<!too soon)`,
    'FUTURE_REF',
  ),
  rule('\\bfuture\\b(?! (?:wife|husband|contracts?)\\b)', 'FUTURE_REF', 'g'),
  rule(`(?<!(?:${NUMBER})[- ])\\b(?:(?:several|a few|many|some) )?${PERIODS} later\\b`, 'FUTURE_REF'),
];
