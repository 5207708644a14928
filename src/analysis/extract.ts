import { kinds, rows } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Claim, Event, Mention, Sentence, Span, Text, Token } from '../model.ts';
import { names, type Name } from '../text/names.ts';
import {
  governorOfAdjunct,
  governorOfArgument,
  isUndergoing,
  parse,
  type Parse,
  type Trigger,
} from '../text/clauses.ts';
import { eventClass, namesEvent, TOLLS } from '../text/lexicon.ts';
import { phraseAfter, phraseBefore, roles, words, type Roles } from '../text/phrases.ts';
import { attributions, certainty } from './speakers.ts';

/** A claim with what alignment looks at: everything about the fact except the value itself. */
export interface Frame {
  readonly claim: Claim;
  readonly kind: Kind;
  /** What the value is of: the noun counted, measured or valued; 'agent' or 'patient' for a name. */
  readonly theme: string;
  /** The person the fact is about, by canonical name within the article. */
  readonly owner: string;
  /** Lemma of the verb or noun the value belongs to, '' when there is none. */
  readonly lemma: string;
  readonly nominal: boolean;
  /** Month or year of the event when the sentence dates it before the days of the news, else ''. */
  readonly epoch: string;
  /** The day or month the sentence gives, other than the value itself, else ''. */
  readonly day: string;
  /** Content lemmas of those who act and undergo; pronouns and numbers left out. */
  readonly partakers: readonly string[];
  /** Countries whose adjective describes those who undergo it: 'British', 'North Korean'. */
  readonly nations: readonly string[];
  readonly places: readonly string[];
  /** Places that the clause of the value says it holds for: "12 were killed in Bener Meriah". */
  readonly within: readonly string[];
  /** Sites within a place that narrow the event down: 'parking lot', 'hospital'. */
  readonly sites: readonly string[];
  /** Content lemmas of the sentence, the value left out. */
  readonly words: readonly string[];
  /** Age of somebody unnamed in the sentence, which may tell who it is. */
  readonly aged: number | undefined;
  /** In the headline, the deck or the first sentences. */
  readonly lede: boolean;
  /** 'another', 'second', 'aftershock' stands before the event or the thing: it is not the main one. */
  readonly contrast: boolean;
}

interface Found {
  readonly kind: Kind;
  readonly mention: Mention;
}

/** What one sentence offers to the claims in it. */
interface Scene {
  readonly text: Text;
  readonly parse: Parse;
  readonly order: number;
  readonly names: readonly Name[];
  readonly years: readonly Found[];
  readonly aged: number | undefined;
  readonly lastPerson: string;
  readonly lastEvent: string;
  /** Month or year of the sentence before, when that told of another time. */
  readonly lastEpoch: string;
}

type Attach = 'adjunct' | 'argument' | 'person' | 'part' | 'act';

const ATTACH: Readonly<Record<string, Attach>> = {
  date: 'adjunct',
  time: 'adjunct',
  place: 'adjunct',
  duration: 'adjunct',
  age: 'person',
  role: 'person',
  money: 'argument',
  measure: 'argument',
  quantity: 'argument',
  person: 'part',
  organisation: 'part',
  polarity: 'act',
};

/** Every claim of one article, in order of the text. */
export function extract(text: Text): Frame[] {
  const found = mentions(text);
  const people = names(text);
  const speakerOf = attributions(text);
  const frames: Frame[] = [];
  let lastPerson = '';
  let lastEvent = '';
  let lastEpoch = '';
  text.sentences.forEach((sentence, order) => {
    if (sentence.zone === 'credit') return;
    const inside = found.filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end);
    const scene: Scene = {
      text,
      parse: parse(sentence),
      order,
      names: people.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
      years: inside.filter(({ kind }) => kind.name === 'date'),
      aged: onlyAge(inside),
      lastPerson,
      lastEvent,
      lastEpoch,
    };
    for (const one of inside) {
      const frame = frameOf(scene, one, speakerOf);
      if (frame) frames.push(frame);
    }
    lastPerson = scene.names.findLast(({ type }) => type === 'person')?.canonical ?? lastPerson;
    lastEpoch = background(scene);
    lastEvent = scene.parse.triggers.find(({ nominal }) => nominal)?.class ?? lastEvent;
  });
  return frames;
}

/** The one age a sentence gives, in years. */
function onlyAge(inside: readonly Found[]): number | undefined {
  const ages = inside
    .filter(({ kind }) => kind.name === 'age')
    .map(({ mention: { value } }) => value as { min?: number; max?: number });
  const [only] = ages;
  return ages.length === 1 && only?.min !== undefined ? Math.floor(only.min) : undefined;
}

/** Every value of every kind; within a row of kinds the earlier keeps the words. */
function mentions(text: Text): Found[] {
  const found: Found[] = [];
  for (const row of rows) {
    const taken: Span[] = [];
    for (const kind of row) {
      const free = kind.find(text).filter((mention) => !taken.some((span) => overlaps(span, mention)));
      taken.push(...free);
      found.push(...free.map((mention) => ({ kind, mention })));
    }
  }
  return found.sort((a, b) => a.mention.start - b.mention.start || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function frameOf(
  scene: Scene,
  { kind, mention }: Found,
  speakerOf: ReturnType<typeof attributions>,
): Frame | undefined {
  const attach = ATTACH[kind.name];
  if (attach === undefined || isStamp(scene, mention)) return undefined;
  const range = tokenRange(scene.parse.tokens, mention);
  if (range === undefined) return undefined;
  const at = ATTACHERS[attach](scene, range, mention, kind);
  if (at === undefined) return undefined;
  const {
    text,
    parse: { sentence },
  } = scene;
  const filled = at.trigger ? roles(scene.parse, at.trigger, isUndergoing(at.trigger.lemma)) : {};
  const attribution = speakerOf(mention);
  const claim: Claim = {
    id: `${text.article}:${kind.name}:${mention.start}-${mention.end}`,
    article: text.article,
    kind: kind.name,
    value: mention.value,
    show: kind.show(mention.value),
    passage: {
      article: text.article,
      start: mention.start,
      end: mention.end,
      quote: text.text.slice(mention.start, mention.end),
    },
    sentence: { start: sentence.start, end: sentence.end },
    zone: sentence.zone,
    event: eventOf(scene, at, filled),
    role: at.role,
    certainty: certainty(text, sentence, mention),
    ...(attribution && { attribution }),
  };
  return {
    claim,
    kind,
    theme: at.theme,
    owner: at.owner ?? ownerOf(scene, filled, at.trigger),
    lemma: at.trigger?.lemma ?? '',
    nominal: at.trigger?.nominal ?? false,
    epoch: epochOf(scene, kind, at),
    day: dayOf(scene, mention),
    partakers: partakers(scene.parse.tokens, filled),
    nations: nations(scene, filled),
    places: scene.names
      .filter(({ type, start, end }) => type === 'place' && !overlaps({ start, end }, mention))
      .map(({ canonical }) => canonical),
    within: heldTo(scene, range, mention),
    sites: sites(scene.parse, range),
    words: content(scene.parse.tokens, mention),
    aged: scene.aged,
    lede: sentence.zone === 'headline' || sentence.zone === 'deck' || scene.order < 3,
    contrast: contrasts(scene, range, at, mention),
  };
}

/** "2025.1.12 / News1": the day a picture was filed, in its credit. */
const isStamp = ({ text, parse: { sentence } }: Scene, { start, end }: Span): boolean =>
  /^\d{4}[./-]\d/.test(text.text.slice(start, end)) &&
  /^\s*\/\s*\p{Lu}/u.test(text.text.slice(end, Math.min(end + 20, sentence.end + 20)));

/** Token indices [from, to) of a span. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function tokenRange(tokens: readonly Token[], { start, end }: Span): Range | undefined {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return undefined;
  const after = tokens.findIndex((token) => token.start >= end);
  return { from, to: after < 0 ? tokens.length : after };
}

/** Where a value belongs: the trigger of its event, the class, and its part there. */
interface Attached {
  readonly trigger?: Trigger;
  readonly class: string;
  readonly role: string;
  readonly theme: string;
  readonly owner?: string;
}

const ATTACHERS: Readonly<
  Record<Attach, (scene: Scene, range: Range, mention: Mention, kind: Kind) => Attached | undefined>
> = {
  adjunct: attachAdjunct,
  argument: attachArgument,
  person: attachPerson,
  part: attachPart,
  act: attachAct,
};

/** Verbs by which an event noun happens: "the quake struck", "the shooting took place". */
const OCCURRING = new Set(
  'happen occur take hit strike rock shake jolt begin start come unfold be go erupt break'.split(' '),
);

function attachAdjunct(scene: Scene, { from, to }: Range, _: Mention, kind: Kind): Attached | undefined {
  const { tokens } = scene.parse;
  if (kind.name === 'place' && (!located(tokens, from) || /^['’]s?$/.test(tokens[to]?.text ?? ''))) return undefined;
  const trigger = governorOfAdjunct(scene.parse, from, to);
  if (trigger === undefined || trigger.reporting) return undefined;
  return { trigger, class: happening(scene, trigger), role: kind.name, theme: '' };
}

/** Prepositions that say where something happens; "to", "from", "of", "by", "against" do not. */
const WHERE = new Set('in at near inside outside on off around'.split(' '));

/** "in Russia's Kursk region": a locative preposition opens the phrase that the place stands in. */
function located(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.pos === 'ADP') return WHERE.has(token.lower);
    if (!/^(?:DET|ADJ|PROPN|PART|NUM)$/.test(token.pos) && token.lower !== 'town' && token.lower !== 'city')
      return false;
  }
  return false;
}

/** The class of what happens: of the event noun when its verb only says that it took place. */
function happening({ parse, lastEvent }: Scene, trigger: Trigger): string {
  if (trigger.nominal || !OCCURRING.has(trigger.lemma)) return trigger.class;
  const subject = phraseBefore(parse, trigger.at);
  if (subject === undefined) return trigger.class;
  if (namesEvent(subject.head.lemma)) return eventClass(subject.head.lemma);
  return subject.head.pos === 'PRON' && lastEvent !== '' && subject.head.lower === 'it' ? lastEvent : trigger.class;
}

function attachArgument(scene: Scene, { from, to }: Range, mention: Mention, kind: Kind): Attached | undefined {
  const governor = governorOfArgument(scene.parse, from, to);
  const { state } = mention.value as { state?: string };
  const theme = themeOf(scene, { from, to }, mention, kind);
  if (governor === undefined) return theme === '' ? undefined : { class: 'be', role: kind.name, theme };
  const { trigger, role } = governor;
  if (state !== undefined)
    return { trigger, class: eventClass(STATES[state] ?? state), role: 'count of patient', theme };
  const part =
    kind.name === 'quantity' ? `count of ${role}${byPerson(scene, trigger) ? ' by a person' : ''}` : kind.name;
  return { trigger, class: happening(scene, trigger), role: part, theme };
}

const PERSONS = new Set('he she gunman shooter man woman suspect attacker driver assailant robber'.split(' '));

/** "he killed three people": those somebody killed are not all who died. */
function byPerson({ parse, names: people }: Scene, trigger: Trigger): boolean {
  if (trigger.class !== 'kill' || trigger.passive || trigger.nominal || isUndergoing(trigger.lemma)) return false;
  const agent = phraseBefore(parse, trigger.at);
  return (
    agent !== undefined &&
    (PERSONS.has(agent.head.lower) || people.some(({ type, end }) => type === 'person' && end === agent.head.end))
  );
}

/** States of people as the act that brought them about. */
const STATES: Readonly<Record<string, string>> = {
  dead: 'kill',
  killed: 'kill',
  injured: 'injure',
  wounded: 'injure',
  hurt: 'injure',
  arrested: 'arrest',
  detained: 'arrest',
  hospitalised: 'injure',
  hospitalized: 'injure',
  unaccounted: 'missing',
  trapped: 'trap',
};

/** The noun an amount or measure is of: "£910,000 worth of jewellery", "a $2.6-million heist". */
function themeOf({ parse }: Scene, { from, to }: Range, mention: Mention, kind: Kind): string {
  const value = mention.value as { counted?: string; dimension?: string };
  if (kind.name === 'quantity') return value.counted ?? '';
  const next = parse.tokens[to];
  if (kind.name === 'measure') return value.dimension ?? '';
  if (next?.lemma === 'worth' || next?.lower === 'in' || next?.lower === 'of')
    return phraseAfter(parse, to + (parse.tokens[to + 1]?.lower === 'of' ? 2 : 1))?.head.lemma ?? '';
  if (next?.pos === 'NOUN') return phraseAfter(parse, to)?.head.lemma ?? '';
  return phraseBefore(parse, Math.max(0, from - 1))?.head.lemma ?? '';
}

/** Whose age or role it is: the name beside it, "Ri, 26,", "32-year-old Englishman Robert Buckley", "Evans was 68". */
function attachPerson(scene: Scene, { from, to }: Range, mention: Mention, kind: Kind): Attached | undefined {
  const people = scene.names.filter(({ type, start, end }) => type === 'person' && !overlaps({ start, end }, mention));
  const { tokens } = scene.parse;
  const gap = (a: number, b: number): string => scene.text.text.slice(a, b);
  const before = people.findLast(({ end }) => end <= mention.start);
  const after = people.find(({ start }) => start >= mention.end);
  const owner =
    before && /^,? ?(?:\(|aged |who (?:is|was) |(?:is|was) |an? |the )*$/.test(gap(before.end, mention.start))
      ? before
      : after && /^[\s\p{L}'’-]{0,40},?\s*$/u.test(gap(mention.end, after.start)) && to - from <= 6
        ? after
        : undefined;
  const called = owner?.canonical ?? (kind.name === 'age' ? unnamed(tokens, { from, to }) : undefined);
  return called === undefined ? undefined : { class: kind.name, role: kind.name, theme: '', owner: called };
}

/** Nouns for a person that many people of one story answer to. */
const ANYBODY = new Set(
  'man woman boy girl child baby infant person people resident student victim male female teenager teen adult other one member citizen son daughter brother sister mother father wife husband friend witness survivor soldier officer'.split(
    ' ',
  ),
);

/** "A fisherman aged 46", "the 46-year-old fisherman": somebody known by what they do. */
function unnamed(tokens: readonly Token[], { from, to }: Range): string | undefined {
  const after = tokens[to]?.pos === 'NOUN' && /old$/.test(tokens[to - 1]?.lower ?? '') ? tokens[to] : undefined;
  const before = tokens[tokens[from - 1]?.text === ',' || tokens[from]?.lower !== 'aged' ? from - 2 : from - 1];
  const noun = after ?? (before?.pos === 'NOUN' ? before : undefined);
  const counted = noun === undefined || ANYBODY.has(noun.lemma) || noun.lemma !== noun.lower;
  return counted ? undefined : `the ${noun.lemma}`;
}

/** A name as the one who acts or undergoes. */
function attachPart(scene: Scene, { from, to }: Range): Attached | undefined {
  for (const trigger of scene.parse.triggers) {
    if (trigger.light || trigger.reporting) continue;
    const { agent, patient } = roles(scene.parse, trigger, isUndergoing(trigger.lemma));
    const holds = (part: Range | undefined): boolean =>
      part !== undefined && part.from <= from && to <= part.to && part.to - to <= 1;
    if (holds(agent))
      return { trigger, class: trigger.class, role: 'agent', theme: patient?.head.lemma ?? '', owner: '' };
    if (holds(patient))
      return { trigger, class: trigger.class, role: 'patient', theme: agent?.head.lemma ?? '', owner: '' };
  }
  return undefined;
}

/** An act or state as what it is itself. */
function attachAct({ parse: { triggers } }: Scene, { to }: Range, { value }: Mention): Attached {
  const trigger = triggers.find(({ at }) => at === to - 1);
  return {
    ...(trigger && { trigger }),
    class: (value as { predicate: string }).predicate,
    role: 'polarity',
    theme: '',
  };
}

function eventOf({ text, parse }: Scene, at: Attached, { agent, patient }: Roles): Event {
  const trigger = at.trigger && parse.tokens[at.trigger.at];
  const span = trigger ?? parse.sentence;
  return {
    class: at.class,
    trigger: { start: span.start, end: span.end },
    roles: {
      ...(agent && { agent: words(text.text, parse.tokens, agent) }),
      ...(patient && { patient: words(text.text, parse.tokens, patient) }),
    },
  };
}

const PERSONAL = new Set('he she him her his'.split(' '));

/** The person an event is about: who undergoes or does it, else the last one named before it in the sentence. */
function ownerOf(
  { names: people, parse: { tokens }, lastPerson }: Scene,
  { agent, patient }: Roles,
  trigger: Trigger | undefined,
): string {
  for (const part of [patient, agent]) {
    const [first, last] = [tokens[part?.from ?? -1], tokens[(part?.to ?? 0) - 1]];
    if (first === undefined || last === undefined) continue;
    const named = people.findLast(
      ({ type, start, end }) => type === 'person' && start >= first.start && end <= last.end,
    );
    if (named) return named.canonical;
    if (PERSONAL.has(first.lower)) return lastPerson;
  }
  const verb = trigger && tokens[trigger.at];
  if (verb === undefined || (agent ?? patient) !== undefined) return '';
  return people.findLast(({ type, end }) => type === 'person' && end <= verb.start)?.canonical ?? '';
}

interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** Days before publication from which on an event is no longer the news itself. */
const NEWS_DAYS = 7;
const DAY = 86_400_000;

/** The month or year of a date, when it lies before the news: '2012-04', '2004'; '' for the days of the news and for open dates. */
function past({ earliest, latest }: Days, published: string): string {
  if (earliest === undefined || latest === undefined) return '';
  if (published.length === 10 && Date.parse(published) - Date.parse(latest) <= NEWS_DAYS * DAY) return '';
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
  if (from === to) return from;
  const year = from.slice(0, 4);
  return year === to.slice(0, 4) && year !== published.slice(0, 4) ? year : '';
}

const publishedOn = ({ text: { publishedAt } }: Scene): string => publishedAt.value || (publishedAt.latest ?? '');

/** When the sentence says its event was: "In 2004 a quake ..."; a date itself has none. */
function epochOf(scene: Scene, kind: Kind, at: Attached): string {
  const { years, lastEpoch, parse: sentence } = scene;
  if (kind.name === 'date') return '';
  if (years.length === 0) return lastEpoch !== '' && pointsBack(sentence.tokens) ? lastEpoch : '';
  const alone = years.length === 1;
  for (const { mention: date } of years) {
    const range = tokenRange(sentence.tokens, date);
    const governor = range && governorOfAdjunct(sentence, range.from, range.to);
    if (governor && at.trigger && governor.at !== at.trigger.at && (!alone || tells(governor) !== tells(at.trigger)))
      continue;
    const epoch = past(date.value as Days, publishedOn(scene));
    if (epoch !== '') return epoch;
  }
  return '';
}

/** The date of telling is not the date of what is told. */
const tells = ({ reporting, class: name }: Trigger): boolean => reporting || TELLING.has(name);
const TELLING = new Set(['announce', 'post', 'publish', 'interview']);

/** The one time before the news that a sentence tells of. */
function background(scene: Scene): string {
  const {
    years,
    lastEpoch,
    parse: { tokens },
  } = scene;
  if (years.length === 0) return lastEpoch !== '' && pointsBack(tokens) ? lastEpoch : '';
  const told = new Set(years.map(({ mention: { value } }) => past(value as Days, publishedOn(scene))));
  const [only = ''] = told;
  return told.size === 1 ? only : '';
}

/** "in the quake", "It killed": the sentence goes on about what was told before. */
function pointsBack(tokens: readonly Token[]): boolean {
  if (/^(?:it|that|this|they|he|she)$/.test(tokens[0]?.lower ?? '')) return true;
  return tokens.some(({ lower }, i) => (lower === 'the' || lower === 'that') && namesEvent(tokens[i + 1]?.lemma ?? ''));
}

/** The one day that a sentence names beside the value. */
function dayOf({ years }: Scene, mention: Span): string {
  const days = years
    .filter(({ mention: date }) => date.start !== mention.start)
    .map(({ mention: { value } }) => value as { earliest?: string; latest?: string })
    .filter(({ earliest, latest }) => earliest !== undefined && earliest === latest)
    .map(({ earliest = '' }) => earliest);
  return new Set(days).size === 1 ? (days[0] ?? '') : '';
}

function nations({ names: all, parse: { tokens } }: Scene, { patient }: Roles): string[] {
  return [patient].flatMap((part) => {
    const [first, last] = [tokens[part?.from ?? -1], tokens[(part?.to ?? 0) - 1]];
    if (first === undefined || last === undefined) return [];
    return all.flatMap(({ demonym, start, end }) =>
      demonym !== undefined && start >= first.start && end <= last.end ? [demonym] : [],
    );
  });
}

function partakers(tokens: readonly Token[], { agent, patient }: Roles): string[] {
  const lemmas = [agent, patient].flatMap((part) => (part ? tokens.slice(part.from, part.to) : []));
  return [
    ...new Set(lemmas.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').map(({ lemma }) => lemma.toLowerCase())),
  ];
}

const CONTRAST = new Set(
  'another other second third separate different previous earlier aftershock aftershocks former'.split(' '),
);
const MORE = new Set(['another', 'other', 'others']);

/** Whether the value is of another event or thing than the main one, or tells one case rather than the whole. */
function contrasts(
  { parse: { tokens, triggers }, order }: Scene,
  { from, to }: Range,
  at: Attached,
  { value }: Mention,
): boolean {
  const { exact, as } = value as { exact?: number; as?: string };
  if (at.role.startsWith('count') && exact === 1 && as === '' && order >= 3) return true;
  const otherToll = triggers.some(
    (trigger) => trigger.at < from && TOLLS.has(trigger.class) && trigger.class !== at.class,
  );
  const marks = (i: number): boolean =>
    tokens.slice(Math.max(0, i - 3), i + 1).some(({ lower }) => CONTRAST.has(lower) && !(otherToll && MORE.has(lower)));
  return marks(from) || marks(to - 1) || (at.trigger?.nominal === true && marks(at.trigger.at));
}

/** Places after a locative preposition in the clause of the value. */
function heldTo({ names: all, parse: { tokens, clause } }: Scene, { from }: Range, mention: Span): string[] {
  return all.flatMap(({ type, start, end, canonical }) => {
    const at = tokens.findIndex((token) => token.start >= start);
    const inClause = at >= 0 && clause[at] === clause[from] && !overlaps({ start, end }, mention);
    return type === 'place' && inClause && located(tokens, at) ? [canonical] : [];
  });
}

const SITES = new Set(
  'lot building plant factory home house apartment street road intersection mosque church temple school classroom hospital clinic village district neighbourhood neighborhood block store shop mall restaurant bar club car vehicle truck bus train plane station park field yard garage room floor basement hallway lobby bridge tunnel camp base prison jail site scene area county province region'.split(
    ' ',
  ),
);
const LOCATIVE = new Set('in inside outside at near on within from'.split(' '));

/** Common nouns after a locative preposition in the clause of the value. */
function sites({ tokens, clause }: Parse, { from }: Range): string[] {
  return tokens.flatMap((token, i) => {
    if (clause[i] !== clause[from] || !LOCATIVE.has(token.lower)) return [];
    if (!/^(?:DET|PRON|NUM)$/.test(tokens[i + 1]?.pos ?? '')) return [];
    const head = tokens.slice(i + 2, i + 5).find(({ pos, lemma }) => pos === 'NOUN' && SITES.has(lemma));
    return head ? [head.lemma] : [];
  });
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

function content(tokens: readonly Token[], { start, end }: Sentence | Span): string[] {
  const lemmas = tokens
    .filter((token) => CONTENT.has(token.pos) && (token.end <= start || token.start >= end))
    .map(({ lemma }) => lemma.toLowerCase());
  return [...new Set(lemmas)];
}
