import type { Family } from '../family.ts';

const WHOSE = '(?:the |his |her )';

const HARM =
  /\b(?:shot|shots|gunshots?|bullets?|hit|hitting|struck|striking|wound(?:s|ed|ing)?|stab(?:bed|bing)?|injur(?:y|ies|ed|ing)|grazed|beaten|kicked|punched|bitten)\b/i;
const LOSS = new RegExp(`${HARM.source}|\\b(?:br[oe]a?ken?|fractured|amputated|lost|severed|burn(?:t|ed|s))\\b`, 'i');
const BREAK = /\b(?:broken?|broke|breaking|fractur(?:ed|ing)|fractures?)\b/i;
const SIDE = '(?:(?:upper|lower|left|right|(?:side|back|front) of the) )*';

const DIED = '(?:died|dies|pronounced dead|declared dead|pronounced deceased|succumbed)';
const DEATH = /died|dies|dying|dead|deceased|killed|succumbed/i;
const SCENE = 'at the scene: scene/spot';
const HOSPITAL = 'in hospital: hospital/medical center/medical centre/infirmary';
const ON_THE_WAY = 'on the way to hospital: on the way/en route';

/** What state people are in, and what happened to their bodies. */
export const CONDITIONS: readonly Family[] = [
  {
    name: 'body part',
    asks: 'Where on the body was WHO hit?',
    rows: [
      'head > face skull temple forehead cheek eye jaw mouth',
      'neck: throat',
      'torso > chest back abdomen side',
      'abdomen: stomach belly',
      'shoulder',
      'arm > forearm elbow wrist hand finger',
      'leg > thigh knee calf shin ankle foot',
      'hip',
      'groin',
      'buttocks',
    ],
    pattern: `\\b(?:in|to|through|into) ${WHOSE}${SIDE}(?<word>WORDS)(?: and ${WHOSE}?${SIDE}(?<second>WORDS))?\\b(?! of\\b)`,
    after: HARM,
    cue: HARM,
    whose: 'victim',
  },
  {
    name: 'side of the body',
    asks: 'Which OF of WHO was it?',
    rows: ['left', 'right'],
    pattern: `\\b${WHOSE}(?:upper |lower )?(?<word>WORDS) (?:upper |lower )?(?<of>leg|arm|foot|hand|thigh|shoulder|knee|ankle|wrist|eye|calf|forearm|hip)\\b`,
    after: LOSS,
    cue: /\b(?:left|right) (?:upper |lower )?(?:leg|arm|foot|hand|thigh|shoulder|knee|ankle|wrist|eye|calf|forearm|hip)\b/i,
    says: 'WORD OF',
    whose: 'victim',
  },
  {
    name: 'condition',
    asks: 'In what condition was WHO?',
    rows: ['critical: grave', 'stable > serious fair good', 'serious', 'fair', 'good: satisfactory'],
    pattern:
      '\\b(?:in|in an?|listed (?:as|in)|upgraded to|downgraded to) (?:extremely |very )?(?<word>WORDS)(?: but (?<second>WORDS))? condition\\b',
    cue: /condition/i,
    says: 'WORD condition',
  },
  {
    name: 'condition',
    asks: 'In what condition was WHO?',
    rows: [
      'life-threatening: life threatening/lifethreatening',
      'not life-threatening: non-life-threatening/non-life threatening/nonlife-threatening/not life threatening/not considered life-threatening/not believed to be life-threatening/not thought to be life-threatening/not to be life-threatening',
    ],
    fits: [
      'life-threatening critical',
      'life-threatening stable',
      'life-threatening serious',
      'life-threatening dying',
      'not life-threatening stable',
      'not life-threatening serious',
      'not life-threatening fair',
      'not life-threatening good',
      'not life-threatening recovering',
      'life-threatening recovering',
    ],
    pattern: "(?<!\\bnon[- ]?|\\bnot |\\bnot \\w+ |n[’']t |\\bto be |\\bpossibly |\\bpotentially )\\b(?<word>WORDS)\\b",
    cue: /life[- ]threatening/i,
  },
  {
    name: 'condition',
    asks: 'In what condition was WHO?',
    rows: [
      'dead: died/dies/was killed/were killed/is dead/pronounced dead/declared dead',
      'dying: not expected to survive/not expected to live/clinging to life/clinging to his life/clinging to her life/fighting for his life/fighting for her life/on life support',
      'recovering: expected to survive/expected to recover/expected to make a full recovery/is recovering',
    ],
    fits: [
      'dying critical',
      'dying serious',
      'recovering stable',
      'recovering good',
      'recovering fair',
      'recovering serious',
    ],
    pattern: `(?<!not |n['’]t |nearly |almost )\\b(?<word>WORDS)\\b`,
    cue: /died|dies|killed|dead|to survive|to live|life|recover/i,
    whose: 'person',
  },
  ...[
    [
      SCENE,
      `\\b(?:died|dies|dying|dead|deceased|killed)\\b(?: (?!(?:at|in|on|while|after|when)\\b)[\\w’']+){0,4} (?:at|on) the (?<word>WORDS)\\b`,
    ] as const,
    [HOSPITAL, `\\b${DIED}\\b[^.;,]{0,40} (?:at|in) (?:[^.;,]|St\\.){0,50}?\\b(?<word>WORDS)\\b`] as const,
    [HOSPITAL, `\\b(?<word>WORDS)\\b,? (?:but|and|where)(?: [\\w’'-]+){0,5}? ${DIED}\\b`] as const,
    [ON_THE_WAY, `\\b(?:died|dead) (?<word>WORDS) to\\b`] as const,
  ].map(([row, pattern]): Family => ({
    name: 'place of death',
    asks: 'Where did WHO die?',
    rows: [row],
    pattern,
    cue: DEATH,
    whose: 'person',
  })),
  {
    name: 'cause of death',
    asks: 'What did WHO die of?',
    rows: [
      'pneumonia',
      'heart failure: heart attack/cardiac arrest/heart disease/congestive heart failure',
      'stroke',
      'cancer: leukaemia/leukemia/lymphoma/melanoma',
      'hypothermia: exposure',
      'drowning',
      'smoke inhalation: carbon monoxide poisoning/inhaling smoke',
      'overdose',
      'blunt-force injuries: blunt force trauma/blunt-force trauma/blunt force injuries',
      'asphyxiation: asphyxia/suffocation/strangulation',
      'gunshot wound: gunshot wounds/bullet wounds/bullet wound',
      'stab wound: stab wounds/knife wounds/knife wound',
      'kidney failure: renal failure/kidney disease',
      'liver failure',
      'sepsis: septicaemia/septicemia',
      'natural causes',
      "Alzheimer’s disease: Alzheimer’s/Alzheimer's disease/Alzheimer's",
    ],
    fits: ['natural causes *'],
    pattern: `\\b(?:died|dies|death|succumbed)\\b(?: (?:on|at|in|last)(?: [\\w’']+){1,4}?)? (?:of|from|to|was|by) (?:[a-z-]+ ){0,4}?(?<word>WORDS)\\b`,
    cue: /died|dies|death|succumbed/i,
    whose: 'person',
  },
  {
    name: 'broken bone',
    asks: 'What did WHO break?',
    rows: [
      'leg > tibia fibula femur ankle kneecap',
      'arm > wrist elbow hand',
      'collarbone: clavicle',
      'hip: pelvis',
      'back: spine',
      'foot > toe',
      'rib: ribs',
      ...'nose jaw neck skull'.split(' '),
    ],
    pattern: '\\b(?<word>WORDS)\\b',
    after: BREAK,
    cue: BREAK,
    named: 'before',
  },
  {
    name: 'way to hospital',
    asks: 'How was WHO taken to hospital?',
    rows: [
      'by air: airlifted/flown/medevaced/by helicopter/by medical helicopter/by air ambulance',
      'by ambulance',
      'in a private vehicle: by private vehicle/by private car/in a private car/by personal vehicle/in a personal vehicle',
    ],
    pattern: '\\b(?<word>WORDS)\\b',
    after: /\b(?:hospital|taken|transported|rushed|driven|arrived|was|were|been)\b/i,
    cue: /airlifted|flown|medevaced|helicopter|ambulance|(?:private|personal) (?:vehicle|car)/i,
    whose: 'victim',
  },
];
