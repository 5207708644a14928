import { type Detail, familyOf } from '../kinds/detail.ts';
import { distanceAsked } from './gauges.ts';
import { TOPICS } from './topics.ts';

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
    ...Object.fromEntries(TOPICS.map(({ name, asks }) => [name, asks])),
    rain: 'How long did it rain?',
    standoff: 'How long did the standoff last?',
    aboard: 'How many people were on board?',
    'speed reached': 'How fast was it?',
    carats: 'How many carats has it?',
    calibre: 'What calibre was the gun?',
    alcohol: 'What was the blood-alcohol level?',
  }),
);

/** What is counted of somebody who was stabbed or hit. */
export const WOUNDS: ReadonlyMap<string, string> = new Map([
  ['stab', 'stab wounds'],
  ['hit', 'gunshot wounds'],
]);

/** What is asked of a measure by what it is of, where that says all. */
export const gaugeAsked = (theme: string): string | undefined => distanceAsked(theme) ?? NAMED.get(theme);

/** What is asked of a detail: as its family says, or of a nationality. */
export function detailAsked(value: Detail, owner: string): string {
  const asked = familyOf(value)?.asks ?? 'From which country is WHO?';
  return asked.replace('WHO', () => (owner === '' ? 'the person' : owner)).replace('OF', () => value.of);
}
