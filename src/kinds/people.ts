const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns for people, as lemmas: small counts of them are exact. */
export const PEOPLE = list(
  `people person man woman child boy girl baby infant toddler teen teenager youth adult student pupil teacher soldier troop officer
  policeman policewoman deputy trooper firefighter paramedic medic doctor nurse guard agent worker employee staff miner sailor
  pilot passenger crew driver victim casualty fatality survivor suspect gunman attacker robber thief raider assailant shooter
  prisoner inmate detainee captive hostage refugee migrant resident villager local civilian citizen tourist visitor guest
  customer shopper patient neighbour neighbor friend relative parent mother father brother sister son daughter husband wife
  climber hiker tramper mountaineer protester protestor demonstrator rebel militant fighter terrorist insurgent troops
  police journalist reporter photographer lawyer attorney judge juror lawmaker minister official senator member leader
  male female other others individual colleague bystander pedestrian cyclist witness rescuer volunteer player fan
  participant defector sibling cousin twin orphan widow body corpse dead`,
);

/** Nouns that mean just "people". */
export const PLAIN_PEOPLE = list('people person individual other others body corpse human life');
