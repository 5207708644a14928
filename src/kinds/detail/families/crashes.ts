import { ADJECTIVES, type Family } from '../family.ts';

const VEHICLES = 'cars?|sedan|SUV|van|minivan|truck|pickup|vehicle|motorcycle|hatchback';
const COLOURS = 'white|black|silver|grey|gray|red|maroon|burgundy|blue|green|brown|tan|beige|gold|yellow|orange|purple';
const MAKES = [
  'Honda Toyota Ford Nissan Hyundai Kia Mazda Subaru Dodge Chrysler Jeep Buick Cadillac Pontiac Audi BMW Mercedes Lexus Acura Infiniti',
  'Volvo Renault Peugeot Citroen Fiat Skoda Vauxhall Opel Mitsubishi Suzuki Porsche Bentley',
].flatMap((row) => row.split(' '));
const POINTS = ['north', 'south', 'east', 'west'];

/** Vehicles, and what becomes of them. */
export const CRASHES: readonly Family[] = [
  {
    name: 'vehicle colour',
    asks: 'What colour was the vehicle?',
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
    asks: 'What make was the vehicle?',
    rows: ['Chevrolet: Chevy', 'Volkswagen: VW', ...MAKES],
    pattern: `\\b(?:an?|his|her|\\d{4}|${COLOURS}) (?:\\d{4} )?(?<word>WORDS)\\b(?! (?:dealer|plant|factory|City|Motor))`,
    cue: new RegExp(`\\b(?:an?|his|her|\\d{4}|${COLOURS}) \\p{Lu}`, 'u'),
    exactCase: true,
  },
  {
    name: 'make of aircraft',
    asks: 'What make was the aircraft?',
    rows: ['Cessna', 'Piper', 'Beechcraft: Beech', 'Cirrus', 'Mooney', 'Boeing', 'Airbus', 'Bombardier', 'Embraer', 'Antonov', 'Tupolev', 'Robinson', 'Sikorsky', 'Eurocopter'], // prettier-ignore
    pattern: '\\b(?<word>WORDS)\\b(?= (?:[A-Z]{0,3}-?\\d|\\p{Ll}|Cherokee|Saratoga|Bonanza|Baron|Skyhawk|Skylane))',
    cue: /\b(?:plane|aircraft|jet|pilot|helicopter|flight|airport|runway)\b/i,
    exactCase: true,
    whose: 'story',
  },
  {
    name: 'engines of the aircraft',
    asks: 'How many engines had the aircraft?',
    rows: ['single', 'twin: two'],
    pattern: '\\b(?<word>WORDS)[- ]engined?\\b',
    cue: /engine/i,
    says: 'WORD-engine',
    whose: 'story',
  },
  {
    name: 'direction',
    asks: 'In which direction was the vehicle going?',
    rows: POINTS,
    pattern: `\\b(?:(?:travel(?:l)?ing|driving|heading|headed|going|driven|moving|drove|riding) (?<word>WORDS)(?:bound)?|(?<second>WORDS)bound)\\b`,
    cue: /\b(?:north|south|east|west)(?:bound)?\b/i,
    says: 'WORDbound',
    whose: 'story',
  },
  {
    name: 'direction of flight',
    asks: 'In which direction did they flee?',
    rows: POINTS,
    pattern: `\\b(?:fled|fleeing|ran|running|run|sped|took off|drove off|escaped)(?: (?:on foot|away|off))?,? (?:heading |headed |toward the |to the )?(?<word>WORDS)(?:bound)?\\b`,
    cue: /\b(?:north|south|east|west)(?:bound)?\b/i,
    whose: 'story',
  },
  {
    name: 'obstacle',
    asks: 'What did the vehicle hit?',
    rows: [
      'tree > oak pine maple',
      'pole: utility pole/telephone pole/light pole/power pole/lamp post/lamppost/telegraph pole',
      'guardrail: guard rail/crash barrier/barrier',
      'wall',
      'fence',
      'ditch',
      'embankment',
      'building > house home shop store garage church restaurant',
      'fire hydrant: hydrant',
      'mailbox',
    ],
    pattern: `\\b(?:hit|hitting|struck|striking|(?:crash|slam|smash|plough|plow|ran|run|drove|went|career)(?:ed|ing|med|ming)? into|collided with) (?:a|the) ${ADJECTIVES}(?<word>WORDS)\\b`,
    cue: /\b(?:car|truck|van|suv|vehicle|driver|bus|motorcycle|pickup|lorry|plane)\b/i,
  },
  {
    name: 'whose vehicle',
    asks: 'Whose was the vehicle?',
    rows: ['stolen', 'rented: rental', 'borrowed'],
    pattern: `\\b(?<word>WORDS) (?:[\\p{L}\\d-]+ ){0,4}?(?:${VEHICLES}|lorry|bus)\\b`,
    cue: /\b(?:stolen|rented|rental|borrowed)\b/i,
  },
];
