import type { Topic } from './topic.ts';

export const PRISON_TERM = 'prison term';

/** Lengths of time. */
export const SPANS: readonly Topic[] = [
  ...(
    [
      ['on the run', 'on the run|at large|on the loose', 'How long on the run?'],
      ['in hiding', 'in hiding', 'How long in hiding?'],
      ['in captivity', 'in captivity|(?:held )?hostage', 'How long in captivity?'],
      ['in hospital', 'in (?:a |the )?hospital', 'How long in hospital?'],
      ['in a coma', 'in a coma', 'How long in a coma?'],
      ['without power', 'without (?:power|electricity)', 'How long without power?'],
      ['adrift', 'adrift|drift(?:ed|ing)', 'How long adrift?'],
      ['in the water', 'in the (?:water|sea|river|lake)', 'How long in the water?'],
      ['buried', 'under the (?:rubble|debris|snow)|buried(?: [\\w’]+){0,3}?', 'How long buried?'],
      ['trapped', 'trapped(?: [\\w’]+){0,4}?|pinned(?: [\\w’]+){0,4}?', 'How long trapped?'],
      ['under water', 'under ?water|submerged', 'How long under water?'],
      ['in surgery', 'in surgery|of surgery', 'How long in surgery?'],
      ['standoff', 'at bay', 'How long did the standoff last?'],
    ] as const
  ).map(([name, words, asks]): Topic => ({
    name,
    kind: 'duration',
    asks,
    told: new RegExp(`¤ (?:${words})\\b|\\b(?:${words}) for ¤`, 'i'),
    isOwned: true,
  })),
  {
    name: 'married',
    kind: 'duration',
    asks: 'How long was the marriage?',
    told: /¤ (?:of marriage|(?:been |were )?married)\b|\b(?:been|were|was) married (?:for )?¤/i,
  },
  {
    name: 'probation',
    kind: 'duration',
    asks: 'How long was the probation?',
    told: /¤['’]? ?(?:on|of|to)? ?(?:[a-z]+ )?probation\b|\bprobation for ¤/i,
    isOwned: true,
  },
  {
    name: 'parole',
    kind: 'duration',
    asks: 'How long until parole?',
    told: /\b(?:non-parole period of|(?:sentenced|serve|jailed|life|term)\b[^.;]{0,30}\bminimum (?:term )?of|(?:eligible for|seek|apply for|considered for) (?:parole|release)[^.;]{0,30}) ?¤|¤(?: in (?:jail|prison))? before (?:being |becoming |she is |he is |can be )?(?:eligible for |considered for )?(?:parole|release)|\bmust serve ¤/i,
    isOwned: true,
  },
  {
    name: 'deliberate',
    kind: 'duration',
    asks: 'How long did the jury deliberate?',
    told: /\b(?:jur(?:y|ors)|panel)\b[^.;:“”"]*\b(?:took|taken|spent|out for|out|deliberat\w+|considered|after|returned|retired)\b[^.;:“”"]{0,24}¤|¤ of (?:jury )?deliberat|\bdeliberat\w+ (?:for |over |lasted |took )?¤/i,
  },
  {
    name: 'in jail',
    kind: 'duration',
    asks: 'How long in jail?',
    told: /\b(?:spent|spending|after|passed) ¤ (?:in (?:jail|prison|custody|detention)|behind bars)\b/i,
    isOwned: true,
  },
  {
    name: PRISON_TERM,
    kind: 'duration',
    asks: 'How long is the prison term?',
    told: /\b(?:sentenced(?: [\w’'.-]+){0,3}? to|sentence of|(?:prison|jail) for|jailed(?: [\w’'.-]+){0,2}? for|imprisoned for|locked up for|prison term of|jail term of|gets|handed|given|received) (?:(?:a|an|the|to|total|term|sentence|of|serve|consecutive|concurrent|maximum) )*¤(?! (?:probation|of probation|of supervised|of community))|¤ in (?:state |federal |a state |a federal )?(?:prison|jail)\b|¤ behind bars\b|¤,? (?:prison|jail) (?:sentence|term)\b/i,
    not: /\b(?:fac(?:e[sd]?|ing)|up to|could|would|may|might|if convicted|asked|sought|seek(?:ing|s)?|want(?:s|ed|ing)?|request\w*|recommend\w*|argued|urged|probation|suspended|parole|before|range|between|carr(?:y|ies|ied)|punishable|already|offer(?:ed)?|previous(?:ly)?|earlier|mandatory|eligible|supervised|instead of|contract|deal|spent|spending|reduced|each|remaining|rest of|serv(?:ed|ing)|criminal history|prior)\b/i,
    about: /\b(?:sentenc|prison|jail|bars|judge|court|gets|manslaughter|murder|convict|guilty|pleaded)/i,
    isOwned: true,
  },
  {
    name: 'time to put the fire out',
    kind: 'duration',
    asks: 'How long did it take to put the fire out?',
    told: /\b(?:took|battled|fought|tackled|under control|put out|extinguished|knocked down|brought)\b[^.;,]*¤|¤ to (?:put|bring|extinguish|control|knock|douse|contain|get)\b/i,
    about: /\b(?:fire|blaze|flames|inferno)\b/i,
    not: /\b(?:arriv|respon|later|investigat|identif|escape)/i,
  },
  {
    name: 'response time',
    kind: 'duration',
    asks: 'How soon was help there?',
    told: /\b(?:arriv\w+|responded|got there|were there|(?:on|at) (?:the )?scene)\b[^.;,]{0,30}? (?:within |in |after |just )*¤(?! (?:before|earlier|ago|on))/i,
    about: /\b(?:officers?|police|deput|firefighters?|crews?|paramedics?|ambulance|engine|help|rescue)/i,
    not: /\b(?:hours?|days?|weeks?|months?|years?) later/i,
  },
  {
    name: 'after take-off',
    kind: 'duration',
    asks: 'How long after take-off?',
    told: /¤ (?:after|into|following) (?:the |its |their )?(?:take-?off|taking off|departure|departing|flight)\b/i,
  },
  {
    name: 'chase',
    kind: 'duration',
    asks: 'How long was the chase?',
    told: /¤[- ](?:(?:car|police|foot|high-speed|vehicle) )*(?:chase|pursuit)\b|\b(?:chase|pursuit)(?: [\w’']+){0,3}? (?:lasted|for|went on for) ¤/i,
  },
  {
    name: 'closure',
    kind: 'duration',
    asks: 'How long was it closed?',
    told: /\b(?:road|street|highway|lanes?|interstate|bridge|motorway|line|airport|runway)\b[^.;]*\b(?:closed|shut|blocked)\b[^.;,]{0,24} for ¤/i,
  },
  {
    name: 'suspension',
    kind: 'duration',
    asks: 'How long is the suspension?',
    told: /\b(?:suspended|banned|barred)(?: [\w’']+){0,4}? for ¤|\b(?:suspension|ban) of ¤|¤[- ](?:suspension|ban)\b/i,
    isOwned: true,
  },
];
