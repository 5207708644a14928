/** Plural nouns for people that sentences of news begin with, where the tagger takes the capital for a name's, and their singulars. */
const IRREGULAR: Readonly<Record<string, string>> = {
  authorities: 'authority',
  children: 'child',
  deputies: 'deputy',
  families: 'family',
  firemen: 'fireman',
  fishermen: 'fisherman',
  gunmen: 'gunman',
  men: 'man',
  policemen: 'policeman',
  thieves: 'thief',
  witnesses: 'witness',
  women: 'woman',
};
const REGULAR =
  'activist aide analyst attacker attorney bandit burglar bystander climber coach colleague commando commander crew critic demonstrator detective diplomat diver doctor driver employee engineer expert farmer fighter firefighter friend guard hiker historian hostage inmate inspector insurgent investigator journalist judge juror lawmaker lawyer leader marine medic militant miner minister neighbor neighbour nurse officer official organiser organizer paramedic parent passenger patient pirate player prisoner prosecutor protester pupil ranger rebel relative reporter rescuer researcher resident rioter robber sailor scientist senator shopper soldier spectator student supporter survivor suspect teacher teenager tourist trooper victim villager visitor volunteer voter worker youth';

/** Plural → singular: 'officer' for 'officers'. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
  ...REGULAR.split(' ').map((one) => [`${one}s`, one] as const),
  ...Object.entries(IRREGULAR),
  ['police', 'police'],
  ['troops', 'troop'],
  ['people', 'people'],
  ['gunfire', 'gunfire'],
  ['shots', 'shot'],
  ['gunshots', 'gunshot'],
]);
