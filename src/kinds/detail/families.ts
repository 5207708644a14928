/** A set of words of which one thing has one: the words of a row are one value, and a row may cover others. */
export interface Family {
  readonly name: string;
  /** `value: other words for it`; `value > narrower values` where it covers them. */
  readonly rows: readonly string[];
  /** Finds a word of the family: groups `word`, and `second` for one joined to it by "and" or "but". `WORDS` stands for all words. */
  readonly pattern: string;
  /** What must stand in the words before it. */
  readonly after?: RegExp;
  /** What a sentence has that is worth a look. */
  readonly cue: RegExp;
}

const HARM =
  /\b(?:shot|shots|gunshots?|bullets?|hit|hitting|struck|striking|wound(?:s|ed|ing)?|stab(?:bed|bing)?|injur(?:y|ies|ed|ing)|grazed|beaten|kicked|punched|bitten)\b/i;
const WIELD =
  /\b(?:us(?:ed|ing)|fir(?:ed|ing)|armed|carr(?:ied|ying)|pull(?:ed|ing)|wield(?:ed|ing)|drew|point(?:ed|ing)|brandish(?:ed|ing)|shot|shooting|stabb(?:ed|ing)|attack(?:ed|ing)|beat|beaten|grabbed|with)\b/i;
const BREAK = /\b(?:broken?|broke|breaking|fractur(?:ed|ing)|fractures?)\b/i;

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
      'hip: buttocks groin',
    ],
    pattern: '\\b(?:in|to|through|into) (?:the |his |her )(?:(?:upper|lower|left|right|side of the|back of the|front of the) )*(?<word>WORDS)(?: and (?:the |his |her )?(?:(?:upper|lower|left|right) )*(?<second>WORDS))?\\b(?! of\\b)', // prettier-ignore
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
    pattern: '\\b(?:an?|his|her) (?:(?!an? )[\\w.-]+ ){0,3}?(?<word>WORDS)\\b(?! (?:shop|dealer|store|club|fire|shot|battle|owner|control|crime|violence))', // prettier-ignore
    after: WIELD,
    cue: /gun|rifle|pistol|revolver|carbine|-\d\d|knife|machete|dagger|hammer|axe?\b|hatchet|sword|crossbow|\bbat\b|crowbar/i,
  },
  {
    name: 'condition',
    rows: ['critical: grave', 'stable > serious fair good satisfactory', 'serious', 'fair', 'good: satisfactory'],
    pattern: '\\b(?:in|in an?|listed (?:as|in)|upgraded to|downgraded to) (?:extremely |very )?(?<word>WORDS)(?: but (?<second>WORDS))? condition\\b', // prettier-ignore
    cue: /condition/i,
  },
  { name: 'degree', rows: ['first', 'second', 'third'], pattern: '\\b(?<word>WORDS)[- ]degree (?:attempted )?(?<of>murder|manslaughter|assault|burglary|robbery|arson|kidnapping|rape|theft)\\b', cue: /degree/i }, // prettier-ignore
  {
    name: 'vehicle colour',
    rows: ['white', 'black', 'silver: grey gray', 'red: maroon burgundy', 'blue', 'green', 'brown: tan beige', 'gold', 'yellow', 'orange', 'purple'], // prettier-ignore
    pattern: '\\b(?:dark |light |bright )?(?<word>WORDS)(?:-colou?red)? (?:\\d{4} )?(?:\\p{Lu}[\\w-]+ ){0,3}(?:cars?|sedan|suv|van|minivan|truck|pickup|vehicle|motorcycle|hatchback|MAKES)\\b', // prettier-ignore
    cue: /white|black|silver|gr[ae]y|red|maroon|burgundy|blue|green|brown|tan|beige|gold|yellow|orange|purple/i,
  },
  {
    name: 'make of vehicle',
    rows: 'Honda Toyota Ford Chevrolet:Chevy Nissan Hyundai Kia Mazda Subaru Dodge Chrysler Jeep Buick Cadillac Pontiac Volkswagen:VW Audi BMW Mercedes Lexus Acura Infiniti Volvo Renault Peugeot Citroen Fiat Skoda Vauxhall Opel Mitsubishi Suzuki Porsche Bentley'.split(' ').map((row) => row.replace(':', ': ')), // prettier-ignore
    pattern: '\\b(?:an?|his|her|\\d{4}|white|black|silver|gr[ae]y|red|blue|green|gold|tan) (?:\\d{4} )?(?<word>WORDS)\\b(?! (?:dealer|plant|factory|City|Motor))', // prettier-ignore
    cue: /\b(?:an?|his|her|\d{4}|white|black|silver|gr[ae]y|red|blue|green|gold|tan) \p{Lu}/u,
  },
  {
    name: 'broken bone',
    rows: [
      'leg > tibia fibula femur ankle kneecap',
      'arm > wrist elbow hand',
      'collarbone: clavicle',
      'hip: pelvis',
      'nose',
      'jaw',
      'neck',
      'back: spine',
      'foot > toe',
      'rib: ribs',
      'skull',
    ],
    pattern: '\\b(?<word>WORDS)\\b',
    after: BREAK,
    cue: BREAK,
  },
];
