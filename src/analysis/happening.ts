import type { Sentence, Text, Token } from '../model.ts';
import { parse } from '../text/clauses.ts';
import { isUndergoing } from '../text/governors.ts';
import { roles } from '../text/phrases.ts';
import { isInParticle } from '../text/verbs.ts';
import type { Frame } from './extract.ts';
import { phraseOf } from './naming-phrase.ts';
import { type Stretch, wholeAfter, wholeBefore } from './noun-phrase.ts';
import { countsOf, type Place, slice, wordsOf } from './happening-words.ts';

/** The event of a claim in the words that a question can use; '' where the text does not give them for certain. */
export interface Happening {
  readonly verb: string;
  readonly noun: string;
  /** What stands before the verb, whoever acts; '' where a passive has it undergo. */
  readonly subject: string;
  readonly agent: string;
  readonly patient: string;
  /** What belongs to the verb behind it: 'off', 'into a clinic'. */
  readonly particle: string;
  /** Nothing stands behind the verb that a question would have to name. */
  readonly bare: boolean;
  /** The verb lacks something behind it that cannot be told: "checked into" what. */
  readonly dangling: boolean;
  /** A span of time up to or since another event: "12 days after". */
  readonly shift: 'later' | 'earlier' | '';
  /** It has not happened as far as the words say: "will play", "to buy". */
  readonly ahead: boolean;
  /** What the value counts: those who undergo the verb or those who act, where they stand side by side. */
  readonly counts: 'undergone' | 'acting' | '';
  /** The article's own words for it, the value left out. */
  readonly words: string;
}

const NOTHING: Happening = { verb: '', noun: '', subject: '', agent: '', patient: '', particle: '', bare: false, dangling: false, shift: '', ahead: false, counts: '', words: '' }; // prettier-ignore

/** Reads the event of a claim from the sentence it stands in. */
export function happeningOf(frame: Frame, text: Text | undefined): Happening {
  const place = text && placeOf(frame, text);
  if (place === undefined) return NOTHING;
  const { parse: read, trigger } = place;
  const lemma = frame.claim.event.class === 'convict' && frame.lemma === 'find' ? 'convict' : frame.lemma;
  const verb = /^[a-z]{2,}(?:-[a-z]+)*$/.test(lemma) ? lemma : '';
  const { agent, patient } = roles(read, trigger, isUndergoing(trigger.lemma));
  const first = trigger.passive || isUndergoing(trigger.lemma);
  const before = first ? patient : trigger.nominal ? undefined : agent;
  const after = first || trigger.nominal ? undefined : patient;
  const subject = before && !isLoose(place) ? named(place, wholeBefore(read, before)) : '';
  const object = trigger.nominal ? ofNoun(place) : after ? named(place, wholeAfter(read, trigger, after)) : '';
  const by = trigger.passive && agent ? named(place, agent) : '';
  return {
    verb: frame.nominal ? '' : verb,
    noun: frame.nominal ? verb : '',
    subject: auxiliaries(place).some(({ lower }) => PASSIVE.test(lower)) ? '' : subject,
    agent: first ? by : subject,
    patient: first ? subject : object,
    particle: particleOf(place),
    bare: isBare(place),
    dangling: isDangling(place),
    shift: shiftOf(place),
    ahead: isAhead(place),
    counts: countsOf(place),
    words: wordsOf(place),
  };
}

function placeOf(frame: Frame, text: Text): Place | undefined {
  const { claim } = frame;
  const sentence = sentenceAt(text, claim.sentence.start);
  if (sentence === undefined) return undefined;
  const read = parse(sentence);
  const trigger = read.triggers.find(({ at }) => read.tokens[at]?.start === claim.event.trigger.start);
  const from = read.tokens.findIndex(({ end }) => end > claim.passage.start);
  const to = read.tokens.findLastIndex(({ start }) => start < claim.passage.end) + 1;
  const isName =
    trigger && isCapital(read.tokens[trigger.at]) && trigger.at > 0 && isCapital(read.tokens[trigger.at + 1]);
  if (isName === true && claim.zone !== 'headline') return undefined;
  return trigger && from >= 0 ? { frame, text: text.text, parse: read, trigger, value: { from, to } } : undefined;
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');

function sentenceAt({ sentences }: Text, start: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

/** A stretch as a question names it; what answers the question cannot be in it. */
function named(place: Place, stretch: Stretch | undefined): string {
  const { frame, value } = place;
  const said = stretch && slice(place, stretch);
  if (stretch === undefined || said === undefined) return '';
  const phrase = phraseOf(said);
  const answers = frame.claim.kind !== 'polarity' && stretch.from < value.to && value.from < stretch.to;
  return answers && phrase.includes(frame.claim.passage.quote) ? '' : phrase;
}

/** "the murder of two clerks" */
function ofNoun(place: Place): string {
  const { tokens, clause } = place.parse;
  const { at } = place.trigger;
  if (tokens[at + 1]?.lower !== 'of') return '';
  let to = at + 2;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(tokens[to]?.pos ?? '') && clause[to] === clause[at]) to++;
  return named(place, { from: at + 2, to });
}

const auxiliaries = ({ parse: { tokens }, trigger: { at } }: Place): Token[] => {
  const found: Token[] = [];
  for (let i = at - 1; /^(?:AUX|ADV|PART)$/.test(tokens[i]?.pos ?? ''); i--) found.push(tokens[i] as Token);
  return found;
};

const PASSIVE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
const MODAL = /^(?:will|’ll|'ll|would|could|might|may|should|can|ca|must|shall)$/;
const isAhead = (place: Place): boolean =>
  place.trigger.infinitive || auxiliaries(place).some(({ lower }) => lower === 'to' || MODAL.test(lower));

function shiftOf({ parse: { tokens }, value }: Place): Happening['shift'] {
  const next = tokens[value.to]?.lower ?? '';
  return /^(?:after|later|since)$/.test(next) ? 'later' : /^(?:before|earlier|ago)$/.test(next) ? 'earlier' : '';
}

function isDangling(place: Place): boolean {
  const next = place.parse.tokens[place.trigger.at + 1]?.lower ?? '';
  const { from } = place.value;
  return /^(?:into|onto|as|of|about)$/.test(next) && from !== place.trigger.at + 2 && particleOf(place) === '';
}

/** "…, killing five": the noun before a bare "-ing" need not be what does it. */
const isLoose = (place: Place): boolean =>
  !place.trigger.nominal &&
  /ing$/.test(place.parse.tokens[place.trigger.at]?.lower ?? '') &&
  !auxiliaries(place).some(({ pos }) => pos === 'AUX');

/** Words that make another verb of the one before them. */
const PARTICLES = /^(?:off|out|up|down|away|over|back|apart|together|through|aside|ashore|aground)$/;
/** Prepositions whose verb says little without what is behind them. */
const NEEDED = /^(?:into|onto|as|to|for|with|about|against|of|on)$/;
const AT_MOST = 5;

function particleOf(place: Place): string {
  const { tokens, clause } = place.parse;
  const { at } = place.trigger;
  const next = tokens[at + 1]?.lower ?? '';
  if (PARTICLES.test(next) || isInParticle(tokens, at + 1)) return next;
  if (!NEEDED.test(next)) return '';
  let to = at + 2;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(tokens[to]?.pos ?? '') && clause[to] === clause[at] && to < at + 2 + AT_MOST) to++; // prettier-ignore
  if ((place.value.from < to && at < place.value.from) || /^\p{Lu}/u.test(tokens[to]?.text ?? '')) return '';
  const phrase = named(place, { from: at + 2, to });
  return phrase === '' ? '' : `${next} ${phrase}`;
}

/** What the verb says is said when it ends here, or only tells when, where and how. */
function isBare(place: Place): boolean {
  const { tokens } = place.parse;
  const { at } = place.trigger;
  const next = tokens[at + 1];
  if (next === undefined || place.value.from === at + 1 || particleOf(place) !== '') return true;
  if (next.pos === 'ADP') return place.value.from === at + 2;
  return /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(next.pos) || /^(?:while|when|after|before|as|last|this|early|late|.*day)$/.test(next.lower); // prettier-ignore
}
