import type { Family } from '../family.ts';

const COUNTS = '(?:(?:\\d+|\\p{Ll}+) counts? of )?';
const DEGREE = '(?:(?:first|second|third|capital|vehicular|voluntary|involuntary|felony)[- ](?:degree )?)?';
const HOMICIDES = [
  'attempted murder',
  'murder',
  'manslaughter',
  'negligent homicide: reckless homicide/vehicular homicide',
];

/** What the law makes of a deed. */
export const COURTS: readonly Family[] = [
  {
    name: 'degree',
    asks: 'Of what degree is the OF?',
    rows: ['first', 'second', 'third'],
    pattern:
      '\\b(?<word>WORDS)[- ]degree (?:attempted )?(?<of>murder|manslaughter|assault|burglary|robbery|arson|kidnapping|rape|theft)\\b',
    cue: /degree/i,
    says: 'WORD-degree OF',
  },
  {
    name: 'charge',
    asks: 'What is WHO charged with?',
    rows: HOMICIDES,
    pattern: `\\bcharged with ${COUNTS}${DEGREE}(?<word>WORDS)\\b`,
    cue: /charged/i,
    whose: 'person',
  },
  {
    name: 'conviction',
    asks: 'What was WHO convicted of?',
    rows: HOMICIDES,
    pattern: `\\b(?:convicted of|found guilty of|guilty to) ${COUNTS}${DEGREE}(?<word>WORDS)\\b`,
    cue: /convicted|guilty/i,
    whose: 'person',
  },
  {
    name: 'plea',
    asks: 'What did WHO plead?',
    rows: ['guilty', 'no contest: nolo contendere/no-contest'],
    pattern: '\\b(?:pleaded|pled|pleads|entered a plea of|pleading) (?<word>WORDS)\\b',
    cue: /\bpl(?:ea|ed)/i,
    whose: 'person',
  },
  {
    name: 'bond',
    asks: 'Is WHO held on a bond?',
    rows: [
      'without bond: without bail/no bond/no bail/denied bond/denied bail/refused bail/bail was denied/bond was denied',
      'on a bond: bond was set at/bail was set at/bond set at/bail set at/bond is set at/bail is set at/held on $/in lieu of',
    ],
    pattern: '(?<![\\w$])(?<word>WORDS)(?![\\w])',
    cue: /\bb(?:ond|ail)\b/i,
    whose: 'person',
  },
  {
    name: 'sentence',
    asks: 'What was WHO sentenced to?',
    rows: [
      'life > life without parole/life with parole',
      'life without parole: life in prison without parole/life in prison without the possibility of parole/life without the possibility of parole/life imprisonment without parole/life in prison with no possibility of parole/life in prison with no chance of parole',
      'life with parole: life in prison with the possibility of parole/life with the possibility of parole',
      'death: be executed/be hanged',
    ],
    pattern:
      '\\b(?:sentenced to|sentence of|given|received|gets) (?:(?:a|to|three|two|consecutive|concurrent) )*(?<word>WORDS)\\b',
    cue: /sentence|given|received|gets/i,
    whose: 'person',
  },
  {
    name: 'arrest',
    asks: 'How was WHO arrested?',
    rows: [
      'surrendered: turned himself in/turned herself in/gave himself up/gave herself up/surrendered to police/surrendered to authorities/surrendered peacefully',
      'in a traffic stop: during a traffic stop/in a traffic stop/after a traffic stop',
      'after a chase: after a pursuit/following a chase/following a pursuit/after a brief chase/after a short chase/after a foot chase/after a high-speed chase',
      'at the airport: boarding a plane/board a plane/board a flight',
      'at home: at his home/at her home/at his house/at her house',
    ],
    pattern:
      '\\b(?:(?:arrested|captured|caught|apprehended|detained|into custody)(?: [\\w.,’]+){0,6}? )?(?<word>WORDS)\\b',
    cue: /arrested|captured|caught|apprehended|detained|custody|turned h|gave h|surrendered/i,
    whose: 'person',
  },
];
