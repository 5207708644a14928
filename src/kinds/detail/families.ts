/** A set of words of which one thing has one. */
export interface Family {
  readonly name: string;
  /** One value a row: `handgun: pistol revolver` has three words for one, `head > face jaw` covers two values of their own; phrases are told apart by slashes. */
  readonly rows: readonly string[];
  /** Pairs of values of which one is a vaguer or a nearby way to tell the other. */
  readonly fits?: readonly string[];
  /** Finds a word: group `word`, and `second` for one joined to it. `WORDS` stands for all words of the family. */
  readonly pattern: string;
  /** What must stand shortly before it. */
  readonly after?: RegExp;
  /** What a sentence has that is worth a look. */
  readonly cue: RegExp;
  /** A capital tells a make from a verb. */
  readonly exactCase?: true;
}

const HARM =
  /\b(?:shot|shots|gunshots?|bullets?|hit|hitting|struck|striking|wound(?:s|ed|ing)?|stab(?:bed|bing)?|injur(?:y|ies|ed|ing)|grazed|beaten|kicked|punched|bitten)\b/i;
const WIELD =
  /\b(?:us(?:ed|ing)|fir(?:ed|ing)|armed|carr(?:ied|ying)|pull(?:ed|ing)|wield(?:ed|ing)|drew|point(?:ed|ing)|brandish(?:ed|ing)|shot|shooting|stabb(?:ed|ing)|attack(?:ed|ing)|beat|beaten|grabbed|with)\b/i;
const BREAK = /\b(?:broken?|broke|breaking|fractur(?:ed|ing)|fractures?)\b/i;

const DIED = '(?:died|dies|pronounced dead|declared dead|pronounced deceased|succumbed)';
const DEATH = /died|dies|dying|dead|deceased|killed|succumbed/i;
const SCENE = 'at the scene: scene/spot';
const HOSPITAL = 'in hospital: hospital/medical center/medical centre/infirmary';
const ON_THE_WAY = 'on the way to hospital: on the way/en route';

const WHOSE = '(?:the |his |her )';
const SIDE = '(?:(?:upper|lower|left|right|(?:side|back|front) of the) )*';
const COLOURS = 'white|black|silver|grey|gray|red|maroon|burgundy|blue|green|brown|tan|beige|gold|yellow|orange|purple';
const MAKES = [
  'Honda Toyota Ford Nissan Hyundai Kia Mazda Subaru Dodge Chrysler Jeep Buick Cadillac Pontiac Audi BMW Mercedes Lexus Acura Infiniti',
  'Volvo Renault Peugeot Citroen Fiat Skoda Vauxhall Opel Mitsubishi Suzuki Porsche Bentley',
].flatMap((row) => row.split(' '));
const VEHICLES = 'cars?|sedan|SUV|van|minivan|truck|pickup|vehicle|motorcycle|hatchback';

/** The families, each with the words news uses in it. */
export const FAMILIES: readonly Family[] = [
  {
    name: 'body part',
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
  },
  {
    name: 'weapon',
    rows: [
      'gun > handgun rifle shotgun',
      'handgun: pistol revolver',
      'rifle: ak-47 ar-15 carbine',
      'knife: machete dagger',
      'hammer',
      'axe: ax hatchet',
      'sword',
      'crossbow',
      'bat',
      'crowbar',
    ],
    pattern:
      '\\b(?:an?|his|her) (?:(?!an? )[\\w.-]+ ){0,3}?(?<word>WORDS)\\b(?! (?:shop|dealer|store|club|fire|shot|battle|owner|control|crime|violence))',
    after: WIELD,
    cue: /gun|rifle|pistol|revolver|carbine|-\d\d|knife|machete|dagger|hammer|axe?\b|hatchet|sword|crossbow|\bbat\b|crowbar/i,
  },
  {
    name: 'gauge',
    rows: ['12', '20', '16', '28', '10'],
    pattern: '(?<![\\d.])(?<word>WORDS)[- ]gauge\\b',
    cue: /gauge/i,
  },
  {
    name: 'condition',
    rows: ['critical: grave', 'stable > serious fair good', 'serious', 'fair', 'good: satisfactory'],
    pattern:
      '\\b(?:in|in an?|listed (?:as|in)|upgraded to|downgraded to) (?:extremely |very )?(?<word>WORDS)(?: but (?<second>WORDS))? condition\\b',
    cue: /condition/i,
  },
  {
    name: 'condition',
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
  },
  ...[
    [
      SCENE,
      `\\b(?:died|dies|dying|dead|deceased|killed)\\b(?: (?!(?:at|in|on|while|after|when)\\b)[\\w’']+){0,4} (?:at|on) the (?<word>WORDS)\\b`,
    ] as const,
    [HOSPITAL, `\\b${DIED}\\b[^.;,]{0,40} (?:at|in) (?:[^.;,]|St\\.){0,50}?\\b(?<word>WORDS)\\b`] as const,
    [HOSPITAL, `\\b(?<word>WORDS)\\b,? (?:but|and|where)(?: [\\w’'-]+){0,5}? ${DIED}\\b`] as const,
    [ON_THE_WAY, `\\b(?:died|dead) (?<word>WORDS) to\\b`] as const,
  ].map(([row, pattern]): Family => ({ name: 'place of death', rows: [row], pattern, cue: DEATH })),
  {
    name: 'degree',
    rows: ['first', 'second', 'third'],
    pattern:
      '\\b(?<word>WORDS)[- ]degree (?:attempted )?(?<of>murder|manslaughter|assault|burglary|robbery|arson|kidnapping|rape|theft)\\b',
    cue: /degree/i,
  },
  {
    name: 'vehicle colour',
    rows: [
      'silver: grey gray',
      'red: maroon burgundy',
      'brown: tan beige',
      ...'white black blue green gold yellow orange purple'.split(' '),
    ],
    pattern: `\\b(?<word>WORDS)(?:-colou?red)? (?:\\d{4} )?(?:\\p{Lu}[\\w-]+ ){0,3}(?:${VEHICLES}|${MAKES.join('|')})\\b`,
    cue: new RegExp(COLOURS),
    exactCase: true,
  },
  {
    name: 'make of vehicle',
    rows: ['Chevrolet: Chevy', 'Volkswagen: VW', ...MAKES],
    pattern: `\\b(?:an?|his|her|\\d{4}|${COLOURS}) (?:\\d{4} )?(?<word>WORDS)\\b(?! (?:dealer|plant|factory|City|Motor))`,
    cue: new RegExp(`\\b(?:an?|his|her|\\d{4}|${COLOURS}) \\p{Lu}`, 'u'),
    exactCase: true,
  },
  {
    name: 'room',
    rows: [
      'office',
      'closet: wardrobe',
      'kitchen',
      'bedroom',
      'bathroom: restroom toilet',
      'living room: lounge',
      'basement: cellar',
      'attic: loft',
      'garage',
      'hallway: corridor',
      'stairwell: stairs staircase stairway',
      'break room',
      'classroom',
      'cafeteria: canteen',
    ],
    fits: ['living room break room'],
    pattern: `\\b(?:in|inside|into|from) (?:the|an?|his|her|their|its) (?:\\p{Ll}[\\p{L}-]+ ){0,2}?(?<word>WORDS)\\b(?!(?<=office) of\\b| (?:building|park|door|worker))`,
    cue: /room|office|closet|wardrobe|kitchen|toilet|lounge|basement|cellar|attic|loft|garage|hallway|corridor|stair|cafeteria|canteen/i,
  },
  {
    name: 'broken bone',
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
  },
];
