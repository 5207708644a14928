import { distanceAsked } from './gauges.ts';

/** How a class of event is named in a question, where its own words would read badly. */
export const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
  kill: 'killing', injure: 'injury', missing: 'disappearance', shoot: 'shooting', quake: 'earthquake', steal: 'theft', burn: 'fire', flood: 'flood',
  storm: 'storm', attack: 'attack', explode: 'explosion', crash: 'crash', fall: 'fall', capture: 'capture', arrest: 'arrest', destroy: 'destruction',
  damage: 'damage', rescue: 'rescue', announce: 'announcement', hire: 'appointment', meet: 'meeting', talk: 'talks', call: 'call', pay: 'payment',
  interview: 'interview', post: 'posting', publish: 'publication', release: 'release', charge: 'charge', convict: 'conviction', acquit: 'acquittal',
  try: 'trial', sentence: 'sentence', deploy: 'deployment', elect: 'election', marry: 'wedding', divorce: 'divorce', birth: 'birth',
  collapse: 'collapse', protest: 'protest', launch: 'launch', begin: 'beginning', end: 'end', close: 'closure', cancel: 'cancellation', evacuate: 'evacuation',
  sell: 'sale', buy: 'purchase', merge: 'merger', resign: 'resignation', dismiss: 'dismissal', visit: 'visit', arrive: 'arrival', leave: 'departure',
  transfer: 'transfer', defect: 'defection', escape: 'escape', fight: 'fighting', search: 'search', find: 'discovery', identify: 'identification',
  approve: 'approval', reject: 'rejection', rise: 'rise', drop: 'fall', invest: 'investment', lose: 'loss', win: 'victory', build: 'construction',
  }),
); // prettier-ignore

/** Verbs that nobody undergoes: "when was he come" is no English. */
export const INTRANSITIVE = new Set(
  (
    'agree age appear apply arise arrive be become behave belong collaborate collide come compete consist cooperate cry depart deteriorate die ' +
    'disappear drown emerge engage exist explode fail fall falter flee flow gather go happen hesitate increase intend interact intervene kneel last laugh leave lie ' +
    'linger live look march matter negotiate occur originate participate perish persist plead protest refer rely remain ' +
    'reside respond result retire retreat rise seem serve sit sleep sneeze speak stand stay struggle succeed suffer surrender survive talk testify ' +
    'travel vanish vote wait walk work'
  ).split(' '),
);

/** Verbs that say nothing without what they are about. */
export const OF_SOMETHING = new Set(
  (
    'accept acknowledge admit allege allow announce ask blame cause claim confirm consider convey declare demand deny describe disclose discuss ' +
    'express handle hire insist intend mention offer order pledge promise propose publish receive recommend request require reveal seek suggest urge voice want'
  ).split(' '),
);
/** Verbs that may stand on either side of what they happen to: "injuries they suffered", "the quake felt". */
export const OPAQUE = new Set('feel suffer sustain accord'.split(' '));
/** Verbs whose subject is often printed behind them. */
export const TELLING = new Set('announce confirm declare deny disclose reveal'.split(' '));

/** States that a lemma names without being a verb: "was X born", "were they missing". */
export const STATES: ReadonlyMap<string, string> = new Map(Object.entries({ born: 'born', dead: 'killed', missing: 'missing', injured: 'injured', wounded: 'wounded', stuck: 'stuck', guilty: 'guilty' })); // prettier-ignore

/** What is asked of a time, a sum or a size that has a name, by the class of its claims or what is measured. */
export const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    parole: 'How long until parole?',
    deliberate: 'How long did the jury deliberate?',
    'on the run': 'How long on the run?',
    'in hiding': 'How long in hiding?',
    'in captivity': 'How long in captivity?',
    'in hospital': 'How long in hospital?',
    'in jail': 'How long in jail?',
    'in a coma': 'How long in a coma?',
    'without power': 'How long without power?',
    adrift: 'How long adrift?',
    married: 'How long was the marriage?',
    probation: 'How long was the probation?',
    rain: 'How long did it rain?',
    standoff: 'How long did the standoff last?',
    bail: 'How much was the bail?',
    ransom: 'How much was the ransom?',
    compensation: 'How much are the families to get?',
    fine: 'How much was the fine?',
    loot: 'How much did they get away with?',
    aboard: 'How many people were on board?',
    'speed reached': 'How fast was it?',
    carats: 'How many carats has it?',
    calibre: 'What calibre was the gun?',
    alcohol: 'What was the blood-alcohol level?',
    takeover: 'What was the price of the takeover?',
  }),
);

/** What is counted of somebody who was stabbed or hit. */
export const WOUNDS: ReadonlyMap<string, string> = new Map([
  ['stab', 'stab wounds'],
  ['hit', 'gunshot wounds'],
]);

/** What is asked of a measure by what it is of, where that says all. */
export const gaugeAsked = (theme: string): string | undefined => distanceAsked(theme) ?? NAMED.get(theme);

/** What is asked of a detail, by its set. */
export function detailAsked(family: string, owner: string, theme: string): string {
  const who = owner === '' ? 'the person' : owner;
  const asked: Readonly<Record<string, string>> = {
    'body part': `Where on the body was ${who} hit?`,
    weapon: 'What weapon was it?',
    gauge: 'What gauge was the shotgun?',
    condition: `In what condition was ${who}?`,
    'place of death': `Where did ${who} die?`,
    degree: `Of what degree is the ${theme}?`,
    'vehicle colour': 'What colour was the vehicle?',
    'make of vehicle': 'What make was the vehicle?',
    'broken bone': `What did ${who} break?`,
    room: 'In which room was it?',
    nationality: `From which country is ${who}?`,
  };
  return asked[family] ?? 'Which of these was it?';
}
