import type { Family } from '../family.ts';

const WIELD =
  /\b(?:us(?:ed|ing)|fir(?:ed|ing)|armed|carr(?:ied|ying)|pull(?:ed|ing)|wield(?:ed|ing)|drew|point(?:ed|ing)|brandish(?:ed|ing)|shot|shooting|stabb(?:ed|ing)|attack(?:ed|ing)|beat|beaten|grabbed|with)\b/i;

export const ARMS: readonly Family[] = [
  {
    name: 'weapon',
    asks: 'What weapon was it?',
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
    asks: 'What gauge was the shotgun?',
    rows: ['12', '20', '16', '28', '10'],
    pattern: '(?<![\\d.])(?<word>WORDS)[- ]gauge\\b',
    cue: /gauge/i,
    says: 'WORD gauge',
  },
  {
    name: 'breed',
    asks: 'What breed was the dog?',
    rows: [
      'pit bull: pitbull',
      'Rottweiler',
      'German shepherd: Alsatian',
      'mastiff: bullmastiff',
      'husky',
      'Labrador: Lab',
      'Doberman',
      'bulldog',
      'terrier',
    ],
    pattern: '\\b(?<word>WORDS)s?\\b',
    cue: /\b(?:dogs?|pit ?bulls?|puppy|animal|bit|mauled)\b/i,
    whose: 'story',
  },
];
