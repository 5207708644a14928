import { isUndergoing } from '../text/clauses.ts';
import { LIGHT } from '../text/lexicon.ts';
import { remembered } from '../text/remembered.ts';
import type { Frame } from './extract.ts';
import { gerund, isPlural, participle, past, pluralOf } from './inflect.ts';
import { phraseOf } from './naming-phrase.ts';

/** How a class of event is named in a question, where its own words would read badly. */
const NOUNS: ReadonlyMap<string, string> = new Map(
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
const INTRANSITIVE = new Set(
  (
    'agree age appear apply arise arrive be become behave belong collaborate collide come compete consist cooperate cry depart deteriorate die ' +
    'disappear drown emerge engage exist explode fail fall falter flee flow gather go happen hesitate increase intend interact intervene kneel last laugh leave lie ' +
    'linger live look march matter negotiate occur originate participate perish persist plead protest refer rely remain ' +
    'reside respond result retire retreat rise seem serve sit sleep sneeze speak stand stay struggle succeed suffer surrender survive talk testify ' +
    'travel vanish vote wait walk work'
  ).split(' '),
);

/** Verbs that say nothing without what they are about. */
const OF_SOMETHING = new Set(
  (
    'accept acknowledge admit allege allow announce ask blame cause claim confirm consider convey declare demand deny describe disclose discuss ' +
    'express handle hire insist intend mention offer order pledge promise propose publish receive recommend request require reveal seek suggest urge voice want'
  ).split(' '),
);
/** Verbs that may stand on either side of what they happen to: "injuries they suffered", "the quake felt". */
const OPAQUE = new Set('feel suffer sustain accord'.split(' '));
/** Verbs whose subject is often printed behind them. */
const TELLING = new Set('announce confirm declare deny disclose reveal'.split(' '));

/** States that a lemma names without being a verb: "was X born", "were they missing". */
const STATES: ReadonlyMap<string, string> = new Map(Object.entries({ born: 'born', dead: 'killed', missing: 'missing', injured: 'injured', wounded: 'wounded', stuck: 'stuck', guilty: 'guilty' })); // prettier-ignore

/** A way of asking, and how well it reads: the words of the event in full, in part, or none of them. */
interface Asked {
  readonly words: string;
  readonly rank: 0 | 1 | 2 | 3;
}

/** The event of a claim in the words that a question can use; '' where there are none. */
interface Happening {
  readonly verb: string;
  readonly noun: string;
  readonly agent: string;
  readonly patient: string;
}

/** More claims of one fact than this ask nothing new. */
const ENOUGH = 40;

/** The question a slot answers: in the articles' own words where they make a sentence, else in general ones. */
export function question(frames: readonly Frame[]): string {
  const asked = new Map<string, { readonly rank: number; readonly n: number }>();
  for (const frame of frames.slice(0, ENOUGH)) {
    const { words, rank } = askedBy(frame);
    asked.set(words, { rank, n: (asked.get(words)?.n ?? 0) + 1 });
  }
  const [best] = [...asked].sort(
    ([v, a], [w, b]) => a.rank - b.rank || b.n - a.n || length(v) - length(w) || (v < w ? -1 : 1),
  );
  return best?.[0] ?? 'What do the articles say?';
}

const askedBy = remembered((frame: Frame): Asked => (ASK[frame.claim.kind] ?? unknown)(frame, happeningOf(frame)));

/** Questions of middling length read best. */
const length = (text: string): number => Math.abs(text.length - 48);

type Ask = (frame: Frame, event: Happening) => Asked;

const unknown: Ask = () => ({ words: 'What do the articles say?', rank: 3 });

const ASK: Readonly<Record<string, Ask>> = {
  date: (_, event) => when('When', event),
  time: (_, event) => when('At what time', event),
  place: (_, event) => when('Where', event),
  duration: (_, event) => when('For how long', event),
  age: ({ owner }) => (owner === '' ? unsaid('How old is the person?') : own(`How old is ${owner}?`)),
  role: ({ owner }) => (owner === '' ? unsaid('What is the person’s position?') : own(`What is ${owner}’s position?`)),
  quantity: counted,
  money: ({ theme }, { noun, verb }) => own(`How much money was it${inBrackets(theme, noun || ing(verb))}?`),
  measure: ({ theme }, { noun, verb }) =>
    own(`What was the ${word(theme) || 'figure'}${noun === theme ? '' : inBrackets(noun || ing(verb))}?`),
  polarity: whether,
  person: acted,
  organisation: acted,
  quote: ({ claim }) => own(`What did ${phraseOf(claim.attribution?.speaker) || 'the speaker'} say?`),
};

const own = (words: string): Asked => ({ words, rank: 0 });
const unsaid = (words: string): Asked => ({ words, rank: 3 });
const ing = (verb: string): string =>
  verb === '' ? '' : STATES.has(verb) ? `being ${STATES.get(verb) ?? verb}` : gerund(verb);
const word = (text: string): string => (/^[\p{L}\d][\p{L}\d -]{1,40}$/u.test(text) ? text : '');

const COUNTABLE = new Set([...NOUNS.values()].filter((noun) => !/(?:s|damage|fighting|destruction)$/.test(noun)));
const article = (noun: string): string => (!COUNTABLE.has(noun) ? 'any' : /^[aeio]/.test(noun) ? 'an' : 'a');

/** ' (aid, offer)', or nothing. */
function inBrackets(...words: readonly string[]): string {
  const said = [...new Set(words)].filter((one) => word(one) !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function happeningOf({ claim, lemma, nominal, owner }: Frame): Happening {
  const { event, kind, passage } = claim;
  const named = (part: string | undefined): string => {
    const phrase = phraseOf(/^(?:he|she|him|her)$/i.test((part ?? '').trim()) ? owner : part);
    const answers = kind !== 'polarity' && (phrase.includes(passage.quote) || passage.quote.includes(phrase));
    return answers ? '' : phrase;
  };
  const usable = /^[a-z]{2,}(?:-[a-z]+)*$/.test(lemma) ? lemma : '';
  const noun = nominal ? (NOUNS.get(event.class) ?? usable) : '';
  const patient = named(event.roles['patient']);
  return { verb: nominal ? '' : usable, noun, agent: named(event.roles['agent']), patient: nominal && MODIFYING.test(patient) ? '' : patient }; // prettier-ignore
}

/** Whether a phrase names somebody who speaks rather than what is told. */
const tells = (phrase: string): boolean =>
  /^(?:\p{Lu}[\p{L}.’'-]+ ?)+$|(?:[eo]r|ist|man|woman|ent|ry|police|official)s?$/u.test(phrase);
const was = (phrase: string): string => (isPlural(phrase) ? 'were' : 'was');
const undergone = (verb: string): string => STATES.get(verb) ?? participle(verb);
/** What stands before an event noun rather than behind its "of": 'a massive', 'the second-floor', 'Hull’s'. */
const MODIFYING = /\d|['’]s |^an? |-\p{L}+$|(?:al|ive|ous|ic|ful|less|major|large|huge|strong|deadly)$/u;

const isActive = (verb: string): boolean => isUndergoing(verb) || (INTRANSITIVE.has(verb) && !STATES.has(verb));

/** "were two soldiers captured", "did the dam collapse", "was the meeting": the part of a question behind its first word. */
function clause({ verb, noun, agent, patient }: Happening): Asked | undefined {
  if (noun !== '') return { words: `${was(noun)} the ${noun}${patient === '' ? '' : ` of ${patient}`}`, rank: patient === '' ? 2 : 1 }; // prettier-ignore
  if (verb === '' || OPAQUE.has(verb)) return undefined;
  const subject = isUndergoing(verb) ? patient || agent : agent || patient;
  if (isActive(verb) && !STATES.has(verb))
    return subject === '' ? undefined : { words: `did ${subject} ${verb}`, rank: 1 };
  if (TELLING.has(verb) && (agent !== '' || tells(patient)))
    return { words: `did ${agent || patient} ${verb} this`, rank: 1 };
  if (patient !== '') return { words: `${was(patient)} ${patient} ${undergone(verb)}`, rank: 0 };
  if (agent === '' || LIGHT.has(verb)) return undefined;
  return STATES.has(verb) ? { words: `${was(agent)} ${agent} ${undergone(verb)}`, rank: 1 } : { words: `did ${agent} ${verb}${OF_SOMETHING.has(verb) ? ' this' : ''}`, rank: 2 }; // prettier-ignore
}

function when(asking: string, event: Happening): Asked {
  const said = clause(event);
  if (said !== undefined) return { ...said, words: `${asking} ${said.words}?` };
  const happened = asking === 'For how long' ? 'last' : 'happen';
  return unsaid(`${asking} did this ${happened}${inBrackets(event.noun || ing(event.verb))}?`);
}

function whether({ claim }: Frame, event: Happening): Asked {
  const { verb, noun, patient } = event;
  if (noun !== '' && patient !== '') return { words: `Did the ${noun} of ${patient} take place?`, rank: 1 };
  if (noun !== '') return { words: `${noun.endsWith('s') ? 'Were' : 'Was'} there ${article(noun)} ${noun}?`, rank: 2 };
  const said = clause(event);
  if (said !== undefined) return { ...said, words: `${said.words.charAt(0).toUpperCase()}${said.words.slice(1)}?` };
  if (verb !== '') return unsaid(`Did this happen${inBrackets(ing(verb))}?`);
  const quote = word(claim.show.replace(/^not /, ''));
  return unsaid(quote === '' ? 'Is this so?' : `Is this so (“${quote}”)?`);
}

function counted({ claim, theme, nominal }: Frame, { verb, noun }: Happening): Asked {
  const what = word(theme) === '' ? 'people' : pluralOf(theme);
  const act = nominal && participle(claim.event.class) !== noun && NOUNS.has(claim.event.class) ? claim.event.class : verb; // prettier-ignore
  if (claim.event.class === 'be' || (act === '' && noun === ''))
    return { words: `How many ${what} were there?`, rank: 2 };
  if (act === '' || NO_VERB.has(act))
    return { words: `How many ${what} were there${noun === theme ? '' : inBrackets(noun || ing(act))}?`, rank: 2 };
  if (act === 'missing' || (claim.role.startsWith('count of patient') && !isActive(act))) return own(`How many ${what} were ${undergone(act)}?`); // prettier-ignore
  const strayed = claim.role.startsWith('count of patient') && !isUndergoing(act);
  if (isActive(act) && strayed) return { words: `How many ${what} were there (${gerund(act)})?`, rank: 2 };
  if (isActive(act)) return own(`How many ${what} ${past(act)}?`);
  return { words: `How many ${what} took part${inBrackets(gerund(act))}?`, rank: 1 };
}

/** Classes of event that are named by a noun. */
const NO_VERB = new Set('quake storm birth talk worth'.split(' '));

function acted({ claim }: Frame, { verb, noun, agent, patient }: Happening): Asked {
  const general = inBrackets(noun || ing(verb));
  const verbal = verb !== '' && !STATES.has(verb);
  if (claim.role === 'agent') {
    if (verbal && !isActive(verb) && patient !== '') return own(`Who ${past(verb)} ${patient}?`);
    return verbal && isActive(verb) ? { words: `Who ${past(verb)}?`, rank: 2 } : unsaid(`Who did this${general}?`);
  }
  if (verb === '' || (INTRANSITIVE.has(verb) && !isUndergoing(verb))) return unsaid(`Who is it about${general}?`);
  if (isUndergoing(verb)) return { words: `Who ${past(verb)}?`, rank: 1 };
  return agent === ''
    ? { words: `Who was ${undergone(verb)}?`, rank: 2 }
    : own(`Who was ${undergone(verb)} by ${agent}?`);
}
