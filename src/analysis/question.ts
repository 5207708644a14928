import { isUndergoing } from '../text/governors.ts';
import { eventClass, LIGHT } from '../text/lexicon.ts';
import type { Detail } from '../kinds/detail.ts';
import type { Text } from '../model.ts';
import { GROUP } from './attach.ts';
import { CHILDREN } from './attach-person.ts';
import { isBearing, isSeat, LIE } from './attach-lie.ts';
import type { Frame } from './extract.ts';
import { type Happening, happeningOf } from './happening.ts';
import {
  detailAsked,
  gaugeAsked,
  INTRANSITIVE,
  NAMED,
  NOUNS,
  OF_SOMETHING,
  OPAQUE,
  STATES,
  TELLING,
  WOUNDS,
} from './question-words.ts';
import { isPlural, participle, past, pluralOf } from './inflect.ts';
import { phraseOf } from './naming-phrase.ts';

/** A way of asking, and how well it reads: the words of the event in full, in part, or none of them. */
interface Asked {
  readonly words: string;
  readonly rank: 0 | 1 | 2 | 3;
}

/** The rank of when help was called: asked for only where no claim tells of the incident in as many words. */
const ALARMED = 2.5;
/** More claims of one fact than this ask nothing new. */
const ENOUGH = 40;

/** The question a slot answers: in the articles' own words where they make a sentence, else in general ones. */
export function question(frames: readonly Frame[], texts: ReadonlyMap<string, Text>): string {
  const asked = new Map<string, { readonly rank: number; readonly n: number }>();
  for (const frame of frames.slice(0, ENOUGH)) {
    const { words, rank } = askedBy(frame, texts.get(frame.claim.article));
    asked.set(words, { rank: frame.alarm ? ALARMED : rank, n: (asked.get(words)?.n ?? 0) + 1 });
  }
  const [best] = [...asked].sort(
    ([v, a], [w, b]) => a.rank - b.rank || b.n - a.n || length(v) - length(w) || (v < w ? -1 : 1),
  );
  const lasted = duration(frames);
  if (lasted !== '') return `For how long did the ${lasted} last?`;
  return best?.[0] ?? 'What do the articles say?';
}

/** What lasts, where the articles tell of it in several words: "felt", "shook". */
function duration(frames: readonly Frame[]): string {
  const [first] = frames;
  const lasts = first && LASTING.has(first.claim.event.class) ? (NOUNS.get(first.claim.event.class) ?? '') : '';
  const several = new Set(frames.map(({ lemma }) => lemma)).size > 1;
  return first?.claim.kind === 'duration' && several && frames.every(({ claim }) => claim.event.class === first.claim.event.class) ? lasts : ''; // prettier-ignore
}
const LASTING = new Set('quake burn flood storm fight search meet try'.split(' '));

const known = new WeakMap<Frame, Asked>();
function askedBy(frame: Frame, text: Text | undefined): Asked {
  const before = known.get(frame);
  if (before !== undefined) return before;
  const asked = (ASK[frame.claim.kind] ?? unknown)(frame, happeningOf(frame, text));
  known.set(frame, asked);
  return asked;
}

/** Questions of middling length read best. */
const length = (text: string): number => Math.abs(text.length - 48);

type Ask = (frame: Frame, event: Happening) => Asked;

const unknown: Ask = () => ({ words: 'What do the articles say?', rank: 3 });

const ASK: Readonly<Record<string, Ask>> = {
  date: (_, event) => when('When', event),
  time: (_, event) => when('At what time', event),
  place: ({ claim, theme }, event) => (claim.event.class === LIE ? own(lies(claim.role, theme)) : when('Where', event)),
  duration: ({ claim, lemma, owner }, event) =>
    claim.event.class === 'serve' && lemma === '' && owner !== ''
      ? own(`For how long has ${owner} served?`)
      : (named(claim) ?? when('For how long', event)),
  age: ({ owner }) => (owner === '' ? unsaid('How old is the person?') : own(`How old is ${owner}?`)),
  role: ({ owner }) => (owner === '' ? unsaid('What is the person’s position?') : own(`What is ${owner}’s position?`)),
  quantity: counted,
  money: ({ claim, theme }, event) => {
    const of = money(theme, event);
    return (
      named(claim) ?? {
        words: `How much money was it${among(event, of)}?`,
        rank: of !== '' ? 0 : among(event) === '' ? 2 : 1,
      }
    );
  },
  measure: ({ theme }, event) =>
    own(gaugeAsked(theme) ?? `What was the ${word(theme) || 'figure'}${theme === event.noun ? '' : among(event)}?`),
  polarity: whether,
  detail: (frame) => (frame.owner === '' ? unsaid : own)(detailAsked(frame.claim.value as Detail, frame.owner)),
  person: acted,
  organisation: acted,
  quote: ({ claim }) => own(`What did ${phraseOf(claim.attribution?.speaker) || 'the speaker'} say?`),
};

/** What is asked of where something lies. */
function lies(role: string, theme: string): string {
  if (isBearing({ role })) return `On which side of ${theme} was it?`;
  return isSeat({ role }) ? `Where is ${theme}?` : `Where on ${theme} was it?`;
}

/** What has a name of its own. */
const named = ({ event }: Frame['claim']): Asked | undefined => {
  const words = NAMED.get(event.class);
  return words === undefined ? undefined : own(words);
};

const own = (words: string): Asked => ({ words, rank: 0 });
const unsaid = (words: string): Asked => ({ words, rank: 3 });
const word = (text: string): string => (/^[\p{L}\d][\p{L}\d -]{1,40}$/u.test(text) ? text : '');
/** What money is of, where a word of the sentence names it and no sum, time or name does. */
const money = (theme: string, { agent, patient }: Happening): string =>
  /^[a-z]{3,}$/.test(theme) && !AMOUNT.test(theme) && !agent.endsWith(theme) && !patient.endsWith(theme) ? theme : '';
const AMOUNT =
  /million|billion|thousand|euro|dollar|pound|day$|month|year|week|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber/;

/** ' (“made off”)': the article's own words for what a question cannot put in a sentence. */
function among({ words, noun }: Happening, instead = ''): string {
  if (instead === '' && words === noun && noun !== '') return ` (${noun})`;
  if (instead !== '') return ` (${instead})`;
  return words.length < 3 || words.length > 70 || BE.test(words) || /[“”"?!]/.test(words) ? '' : ` (“${words}”)`;
}
const BE = /^(?:is|are|was|were|be|been|being|has|have|had|do|did|does)(?: not|n['’]t)?$/i;

const COUNTABLE = new Set([...NOUNS.values()].filter((noun) => !/(?:s|damage|fighting|destruction)$/.test(noun)));
const article = (noun: string): string => (!COUNTABLE.has(noun) ? 'any' : /^[aeio]/.test(noun) ? 'an' : 'a');

/** Whether a phrase names somebody who speaks rather than what is told. */
const tells = (phrase: string): boolean =>
  /^(?:\p{Lu}[\p{L}.’'-]+ ?)+$|(?:[eo]r|ist|man|woman|ent|ry|police|official)s?$/u.test(phrase);
const was = (phrase: string): string => (isPlural(phrase) ? 'were' : 'was');
const undergone = (verb: string): string => STATES.get(verb) ?? participle(verb);
const isActive = (verb: string): boolean => isUndergoing(verb) || (INTRANSITIVE.has(verb) && !STATES.has(verb));

/** "were two soldiers captured", "did the dam collapse", "was the meeting": the part of a question behind its first word. */
function clause({
  verb,
  noun,
  subject,
  agent,
  patient,
  particle,
  bare,
  dangling,
  ahead,
}: Happening): Asked | undefined {
  if (noun !== '') return patient === '' ? { words: `${was(noun)} the ${noun}`, rank: 2 } : { words: `${was(noun)} the ${noun} of ${patient}`, rank: 1 }; // prettier-ignore
  if (verb === '' || OPAQUE.has(verb) || ahead || dangling) return undefined;
  const behind = particle === '' ? '' : ` ${particle}`;
  const state = STATES.get(verb);
  if (isActive(verb)) return subject === '' ? undefined : { words: `did ${subject} ${verb}${behind}`, rank: 1 };
  if (TELLING.has(verb) && subject !== '' && (agent !== '' || tells(subject)))
    return { words: `did ${subject} ${verb} this`, rank: 1 };
  if (state !== undefined && (patient || agent) !== '') return { words: `${was(patient || agent)} ${patient || agent} ${state}`, rank: 0 }; // prettier-ignore
  if (LIGHT.has(verb) && !HELD.has(verb)) return undefined;
  if (patient !== '') return { words: `${was(patient)} ${patient} ${undergone(verb)}${behind}`, rank: 0 };
  if (agent === '' || !bare || OF_SOMETHING.has(verb)) return undefined;
  return { words: `did ${agent} ${verb}${behind}`, rank: 2 };
}
/** Verbs that often say little, and enough of what undergoes them. */
const HELD = new Set(['use', 'cause', 'take', 'give']);

function when(asking: string, event: Happening): Asked {
  const said = clause(event);
  const how = asking === 'For how long' && event.shift !== '' ? `How much ${event.shift}` : asking;
  if (said !== undefined) return { ...said, words: `${how} ${said.words}?` };
  if (how !== asking) return unsaid(`${how} did this happen${among(event)}?`);
  if (event.ahead) return unsaid(`${asking} was this to be${among(event)}?`);
  return unsaid(`${asking} did this ${asking === 'For how long' ? 'last' : 'happen'}${among(event)}?`);
}

function whether({ claim }: Frame, event: Happening): Asked {
  const { noun, patient, words, verb } = event;
  if (noun !== '' && patient !== '') return { words: `Did the ${noun} of ${patient} take place?`, rank: 1 };
  if (noun !== '') return { words: `${noun.endsWith('s') ? 'Were' : 'Was'} there ${article(noun)} ${noun}?`, rank: 2 };
  const said = clause({ ...event, ahead: false });
  if (said !== undefined) return { ...said, words: `${said.words.charAt(0).toUpperCase()}${said.words.slice(1)}?` };
  if (verb !== '') return unsaid(`Did this happen${among(event)}?`);
  const quote = word(claim.show.replace(/^not /, ''));
  return unsaid(`Is this so${words === '' ? (quote === '' ? '' : ` (“${quote}”)`) : among(event)}?`);
}

function counted({ claim, theme, owner }: Frame, event: Happening): Asked {
  const { verb, noun, patient, particle, counts, ahead } = event;
  const what = word(theme) === '' ? 'people' : pluralOf(theme);
  const act = noun !== '' && NOUNS.has(claim.event.class) ? claim.event.class : verb;
  const behind = PARTICLE.test(particle) ? ` ${particle}` : '';
  if (claim.role === CHILDREN) return own(`How many children does ${owner} have?`);
  const asked = named(claim);
  if (asked) return asked;
  if (claim.event.class === GROUP) return own(`How large was the ${theme.replace(/ member$/, '')}?`);
  if (WOUNDS.has(theme) && claim.event.class === 'injure')
    return own(`How many ${WOUNDS.get(theme) ?? ''} were there?`);
  if (theme === 'time' || WOUNDS.has(theme)) return verb !== '' && patient !== '' && !isActive(verb) && !ahead ? own(`How many times ${was(patient)} ${patient} ${undergone(verb)}${behind}?`) : unsaid(`How many times${among(event)}?`); // prettier-ignore
  if (/ing$/.test(theme) && !THINGS.test(theme)) return unsaid(`What was the number${among(event)}?`);
  if (claim.event.class === 'be' || theme === (noun || verb) || theme === participle(act))
    return { words: `How many ${what} were there?`, rank: 2 };
  const toll = theme === 'people' ? TOLL.get(claim.event.class) : undefined;
  const isElsewhere = act === '' || counts === '' || STATES.has(act) || eventClass(act) !== claim.event.class;
  if (toll !== undefined && isElsewhere) return own(`How many people were ${toll}?`);
  if (act === '' || counts === '' || ahead || NO_VERB.has(act) || LIGHT.has(act) || OPAQUE.has(act))
    return { words: `How many ${what}${noun === '' ? among(event) : ''}?`, rank: 2 };
  if (isActive(act) && (counts === 'acting' || (noun === '' && isUndergoing(act))))
    return own(`How many ${what} ${past(act)}${behind}?`);
  if (isActive(act)) return { words: `How many ${what}${noun === '' ? among(event) : ''}?`, rank: 2 };
  if (counts === 'undergone' || STATES.has(act)) return own(`How many ${what} were ${undergone(act)}${behind}?`);
  return { words: `How many ${what}${noun === '' ? among(event) : ''}?`, rank: 1 };
}
/** What is asked of those whose toll is told without a verb that says it: "bodies", "known to have died". */
const TOLL: ReadonlyMap<string, string> = new Map([['kill', 'killed'], ['injure', 'injured']]); // prettier-ignore

/** What ends in "-ing" and can be counted all the same. */
const THINGS = /(?:cas|build|meet|wedd|kill|shoot|bomb|draw|paint|hear|warn|fil|open|ship|rat|feel)ing$/;
const PARTICLE = /^\p{L}+$/u;

/** Classes of event that are named by a noun. */
const NO_VERB = new Set('quake storm birth talk worth'.split(' '));

function acted({ claim }: Frame, event: Happening): Asked {
  const { verb, agent, patient, particle, ahead, bare } = event;
  const plain = verb !== '' && !STATES.has(verb) && !ahead && !OPAQUE.has(verb);
  const behind = particle === '' ? '' : ` ${particle}`;
  if (claim.role === 'agent') {
    if (plain && !isActive(verb) && patient !== '') return own(`Who ${past(verb)} ${patient}${behind}?`);
    return plain && isActive(verb) && bare ? { words: `Who ${past(verb)}${behind}?`, rank: 2 } : unsaid(`Who did this${among(event)}?`); // prettier-ignore
  }
  if (!plain || (INTRANSITIVE.has(verb) && !isUndergoing(verb))) return unsaid(`Who is it about${among(event)}?`);
  if (isUndergoing(verb)) return { words: `Who ${past(verb)}?`, rank: 1 };
  return agent === ''
    ? { words: `Who was ${undergone(verb)}?`, rank: 2 }
    : own(`Who was ${undergone(verb)} by ${agent}?`);
}
