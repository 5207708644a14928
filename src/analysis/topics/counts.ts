import type { Topic } from './topic.ts';

const HOMES = '(?:\\p{L}+ )?(?:homes|houses|households|properties|residences|apartments|flats|families)';
const RESIDENTS = '(?:\\p{L}+ )?(?:people|residents|tenants|guests|students|patients|workers|employees|villagers|neighbou?rs|holidaymakers|passengers)'; // prettier-ignore
const CLEARED = '(?:evacuated|cleared|led out|led to safety|ordered out|forced out|moved out|(?:asked|told|ordered|forced) to (?:leave|evacuate)|forced from|had to leave)'; // prettier-ignore
const ROBBERS = '(?:[\\p{L}-]+,? ){0,3}?(?:m[ae]n|people|suspects?|males?|teens|teenagers|youths|robbers?|intruders?|burglars?|gunm[ae]n|thieves|bandits|raiders?|assailants?|attackers?)'; // prettier-ignore
const ROBBED = '(?:robbed|held up|broke in(?:to)?|forced (?:their|his) way|burst in(?:to)?|stormed (?:in|into)|barged (?:in|into)|walked in(?:to)?|entered|kicked in|raided|ransacked)'; // prettier-ignore

/** Numbers of people and homes. */
export const COUNTS: readonly Topic[] = [
  {
    name: 'homes evacuated',
    kind: 'quantity',
    asks: 'How many homes were evacuated?',
    told: new RegExp(`¤ ${HOMES}\\b[^.;,]*\\b${CLEARED}\\b|\\b${CLEARED}(?: from)? ¤ ${HOMES}\\b|\\bevacuati\\w+ (?:of )?¤ ${HOMES}\\b`, 'iu'), // prettier-ignore
    not: /\b(?:destroyed|burned|damaged)\b/i,
    counts: 'house',
  },
  {
    name: 'people evacuated',
    kind: 'quantity',
    asks: 'How many people were evacuated?',
    told: new RegExp(`¤ ${RESIDENTS}\\b[^.;,]*\\b${CLEARED}\\b|\\bevacuat\\w+ (?:of )?¤ ${RESIDENTS}\\b`, 'iu'),
    not: /\b(?:killed|injured|hurt|dead|trapped|rescued)\b/i,
    counts: 'people',
  },
  {
    name: 'people inside',
    kind: 'quantity',
    asks: 'How many people were inside?',
    told: /¤ (?:\p{L}+ )?(?:people|guests|customers|patrons|revell?ers|shoppers|worshipp?ers|students|workers|employees|partygoers|concertgoers|spectators) (?:(?:were|was|had|are|there|been|who|still) )*(?:inside|packed|crammed|in the (?:club|building|hall|store|theat(?:er|re)|church|bar|restaurant|venue|nightclub|plant|house|bank|shop|factory))\b|\b(?:crowd|attendance)(?: [\w’']+){0,3}? (?:of|at|was|to) ¤/iu,
    not: /\b(?:shot|killed|injured|wounded|hurt|trapped|dead|died|rescued|stuck|hostages?)\b/i,
    counts: 'people',
  },
  {
    name: 'rescuers',
    kind: 'quantity',
    asks: 'How many rescuers were out?',
    told: /¤ (?:\p{L}+ ){0,2}?(?:volunteers|rescuers|searchers|members|divers)\b[^.;,]{0,40}\b(?:out|deployed|involved|joined|search\w*|hill|called|helped|assisted|comb\w*|took part)\b|\b(?:sent|deployed|involved|called out) ¤ (?:\p{L}+ ){0,2}?(?:volunteers|rescuers|searchers|members|divers)\b/iu,
    about: /\b(?:rescue|search|missing|hill|mountain|cave|sea|lake|river)/i,
    counts: 'rescuer',
  },
  {
    name: 'firefighters',
    kind: 'quantity',
    asks: 'How many firefighters were there?',
    told: /¤ (?:\p{L}+ ){0,2}?(?:firefighters|firemen)\b[^.;]*\b(?:tackl|battl|fought|fight|sent|respond|scene|called|attend|work|took|deploy|bring|brought|control)|\b(?:sent|deployed|called|involved|took|by)(?: [\w’']+){0,2} ¤ (?:\p{L}+ ){0,2}?(?:firefighters|firemen)\b/iu,
    not: /\b(?:injured|hurt|killed|treated|suffered|died|hospital)\b/i,
    counts: 'firefighter',
  },
  {
    name: 'perpetrator',
    kind: 'quantity',
    asks: 'How many robbers were there?',
    told: new RegExp(`(?:^|[^\\w])¤ ${ROBBERS}(?: who| that)? (?:(?!arrest|charg|convict|sentenc|plead|accus|jail|want)[\\p{L}’,'-]+ ){0,5}?${ROBBED}\\b|\\b(?:robbed|held up|raided|burgled) (?:[^.;]{0,24} )?by ¤ ${ROBBERS}\\b`, 'iu'), // prettier-ignore
    not: /\b(?:arrest\w*|charged|custody|convicted|pleaded|other|more|another)\b/i,
    counts: 'robber',
  },
];
