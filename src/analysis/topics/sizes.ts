import type { Topic } from './topic.ts';

/** Lengths and areas. */
export const SIZES: readonly Topic[] = [
  {
    name: 'fall',
    kind: 'measure',
    asks: 'How far was the fall?',
    told: /\b(?:f[ae]ll(?:en|ing)?|plung(?:ed?|ing)|plummet\w*|slid|slipped|tumbl\w+|carried|swept|went)(?: (?:[\w’'-]+ )){0,3}?¤|¤ ?-?(?:fall|drop|plunge|tumble|cliff|ravine)\b|¤ (?:down|to (?:his|her|their) death)/i,
    about: /\b(?:f[ae]ll(?:en|ing)?|plung|plummet|slid|slip|tumbl|avalanche|cliff|carried|swept)/i,
    not: /%|percent|per cent|\b(?:shares?|stock|index|prices?|from the|off the road)\b/i,
  },
  {
    name: 'distance of the chase',
    kind: 'measure',
    asks: 'How long was the chase?',
    told: /¤ ?-?(?:(?:car|police|foot|high-speed|vehicle) )*(?:chase|pursuit)\b|\b(?:chase|pursuit)(?: [\w’']+){0,3}? (?:for|covered|of|spanned|over) ¤/i,
  },
  {
    name: 'dragged',
    kind: 'measure',
    asks: 'How far was it dragged?',
    told: /\b(?:dragg\w+|thrown|hurled)(?: [\w’']+){0,4}? ¤|¤ from (?:the )?(?:point of impact|where)/i,
  },
  {
    name: 'burnt area',
    kind: 'measure',
    asks: 'How large an area burned?',
    told: /\b(?:burn\w*|scorched|charred|blackened|consumed|spread|grown|destroyed)(?: [\w’']+){0,3}? ¤|¤ (?:of \p{L}+ )?(?:burn\w*|scorched|charred|fire|blaze)/iu,
    about: /\b(?:acres?|hectares?|square)\b/i,
  },
];
