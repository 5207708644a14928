import type { Topic } from './topic.ts';

/** Sums of money. */
export const SUMS: readonly Topic[] = [
  {
    name: 'bail',
    kind: 'money',
    asks: 'How much was the bail?',
    told: /\b(?:bail|bond)\b/i,
    isOwned: true,
    isNamed: true,
  },
  {
    name: 'ransom',
    kind: 'money',
    asks: 'How much was the ransom?',
    told: /\b(?:ransom|kidnappers|abductors|captors|hostage[ -]takers?)\b/i,
    isNamed: true,
  },
  {
    name: 'compensation',
    kind: 'money',
    asks: 'How much are the families to get?',
    told: /\b(?:famil(?:y|ies)|relatives|kin|heirs)\b[^.;]*\b(?:dead|died|killed|victims?|deceased|bereaved|lost)\b|\b(?:dead|died|killed|victims?|deceased|bereaved)\b[^.;]*\b(?:famil(?:y|ies)|relatives|kin|heirs)\b|\bbereaved famil/i,
    isNamed: true,
  },
  { name: 'reward', kind: 'money', asks: 'How much is the reward?', told: /\brewards?\b/i, isNamed: true },
  {
    name: 'settlement',
    kind: 'money',
    asks: 'How much was the settlement?',
    told: /\b(?:settlement|settled)\b/i,
    isNamed: true,
  },
  {
    name: 'fine',
    kind: 'money',
    asks: 'How much was the fine?',
    told: /\b(?:fine[sd]?|penalt(?:y|ies))\b/i,
    isNamed: true,
  },
  {
    name: 'financing',
    kind: 'money',
    asks: 'How much is the financing?',
    told: /¤ (?:of|from) (?:[a-z-]+ ){0,2}(?:financing|debt|loans?|notes|bonds|stock|shares|cash|borrowings?)\b/i,
    isNamed: true,
  },
  {
    name: 'loot',
    kind: 'money',
    asks: 'How much did they get away with?',
    told: /\b(?:got away|made off|fled|escaped|ran off|took off|left)(?: on foot)? with\b|\b(?:robbers?|thie(?:f|ves)|gunm[ae]n|suspects?|raiders?|burglars?|intruders?|men|man|pair) (?:got|took|stole|grabbed|netted)\b|¤ (?:in cash )?(?:was |were )?(?:taken |stolen |missing )?from (?:the|a|his|her|their) (?:safe|register|cash register|till|tills|cash box|drawer)\b|\b(?:took|stole|taken|stolen|missing|grabbed)\b[^.;]* ¤ in cash\b/i,
    not: /\b(?:worth|valued?|jewel\w*|gems?|diamonds?|watch(?:es)?|paintings?|gold|damage)\b/i,
    isNamed: true,
  },
  {
    name: 'takeover',
    kind: 'money',
    asks: 'What was the price of the takeover?',
    told: /\b(?:takeover|take-over|acquisition|buy-?out|merger)\b/i,
  },
];
