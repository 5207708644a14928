import type { Mention, Sentence, Span, Token } from '../model.ts';
import type { Parse, Trigger } from '../text/clauses.ts';
import { eventClass, isClass, REPORTING, TOLLS } from '../text/lexicon.ts';
import type { Roles } from '../text/phrases.ts';
import type { Attached } from './attach.ts';
import { located, overlaps, type Range, type Scene } from './scene.ts';

const PERSONAL = new Set('he she him her his'.split(' '));

/** The person an event is about: who undergoes or does it, else the last one named before it in the sentence. */
export function ownerOf(
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
    if (named) return joins(people, tokens, part?.from ?? 0) || isOfAnother(tokens, named) ? '' : named.canonical;
    if (PERSONAL.has(first.lower)) {
      const doer = part === patient && agent ? tokens[agent.to - 1] : undefined;
      const others = doer ? people.filter(({ end }) => end !== doer.end) : people;
      return onlyBefore(others, tokens, first) ?? lastPerson;
    }
  }
  const verb = trigger && tokens[trigger.at];
  if (verb === undefined || (agent ?? patient) !== undefined) return '';
  return people.findLast(({ type, end }) => type === 'person' && end <= verb.start)?.canonical ?? '';
}

/** "the brother of Paul Ames", "Paul Ames's father": somebody else, whom the name only tells apart. */
function isOfAnother(tokens: readonly Token[], { start, end }: Span): boolean {
  const from = tokens.findIndex((token) => token.start >= start);
  const next = tokens.find((token) => token.start >= end);
  return (
    (tokens[from - 1]?.lower === 'of' && KIN.has(tokens[from - 2]?.lemma ?? '')) || /^['’]s?$/.test(next?.text ?? '')
  );
}
const KIN = new Set(
  'father mother brother sister son daughter wife husband widow uncle aunt cousin friend parent child partner girlfriend boyfriend neighbour neighbor relative'.split(
    ' ',
  ),
);

/** "Lund and her colleague Mara Voss were honoured": what is told of two is told of neither alone. */
const joins = (people: Scene['names'], tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'and' &&
  people.some(({ type, end }) => type === 'person' && end === tokens[from - 2]?.end);

/** The person whom a sentence names before a pronoun, where it is one: "Falk was driving when officers stopped him"; who speaks tells of another. */
function onlyBefore(people: Scene['names'], tokens: readonly Token[], { start }: Token): string | undefined {
  const named = people.filter(({ type, end }) => type === 'person' && end <= start);
  const told = named.filter((person) => !speaks(tokens, person));
  if (told.length === 0 && tokens.some((token, i) => token.end <= start && isSomebody(tokens, i))) return '';
  const [one, ...others] = new Set((told.length > 0 ? told : named).map(({ canonical }) => canonical));
  return others.length === 0 ? one : undefined;
}

/** "a 21-year-old man", "the boy": somebody whom the sentence does not name. */
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  SOMEBODY.has(tokens[at]?.lower ?? '') && tokens.slice(Math.max(0, at - 4), at).some(({ pos }) => pos === 'DET');
const SOMEBODY = new Set(
  'man woman boy girl child baby toddler teenager teen victim suspect driver student'.split(' '),
);

/** Whom a pronoun in the next sentence stands for: the first person a sentence tells of, unless a pronoun does so before. */
export function toldOf({ names, parse: { tokens }, lastPerson }: Scene): string {
  const people = names.filter(({ type }) => type === 'person');
  const [first] = people;
  if (first === undefined) return lastPerson;
  const pronoun = tokens.find(({ lower }) => lower === 'he' || lower === 'she');
  if (lastPerson !== '' && pronoun !== undefined && pronoun.start < first.start) return lastPerson;
  const told = people.filter((person) => !speaks(tokens, person) && !isOfAnother(tokens, person));
  return (told[0] ?? people.at(-1) ?? first).canonical;
}

/** "Todd said he had died" */
export function speaks(tokens: readonly Token[], { end }: Span): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next?.pos === 'VERB' && REPORTING.has(next.lemma);
}

/** Countries whose adjective describes those who undergo the event, or the people counted. */
export function nations(
  { names: all, parse: { tokens } }: Scene,
  { patient }: Roles,
  { from, to }: Range,
  { value }: Mention,
): string[] {
  const { modifiers } = value as { modifiers?: readonly string[] };
  const counted = modifiers && { from, to: to + modifiers.length };
  const found = [patient, counted].flatMap((part) => {
    const [first, last] = [tokens[part?.from ?? -1], tokens[(part?.to ?? 0) - 1]];
    if (first === undefined || last === undefined) return [];
    return all.flatMap(({ demonym, start, end }) =>
      demonym !== undefined && start >= first.start && end <= last.end ? [demonym] : [],
    );
  });
  return [...new Set(found)];
}

/** What the clock, the calendar and a scale are told with: "struck on Tuesday afternoon", "occurred about 3 p.m.". */
const NOBODY =
  /^(?:[ap]\.? ?m\.?|p\.|m\.|gmt|utc|[ecmp][sd]t|local|time|oclock|o['’]clock|noon|midnight|morning|afternoon|evening|night|tonight|today|yesterday|tomorrow|\p{L}+day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|second|minute|hour|day|week|weekend|month|year|decade|kilomet(?:re|er)|met(?:re|er)|mile|f[oe]+t|inch|yard|km|kilogram|kg|pound|ton(?:ne)?|degree|per ?cent)$/u;

/** Lemmas of those who act and undergo; in "the siege lasted" the siege is the event itself. */
export function partakers(tokens: readonly Token[], { agent, patient }: Roles, { class: name }: Attached): string[] {
  const lemmas = [agent, patient]
    .flatMap((part) => (part ? tokens.slice(part.from, part.to) : []))
    .filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
    .map(({ lemma }) => lemma.toLowerCase());
  return [...new Set(lemmas)].filter((lemma) => !NOBODY.test(lemma) && (!isClass(name) || eventClass(lemma) !== name));
}

const CONTRAST = new Set(
  'another other second third separate different previous earlier aftershock aftershocks former'.split(' '),
);
const MORE = new Set('another other others third fourth fifth sixth'.split(' '));

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|youngest|oldest|last)$/;

/** "The fifth victim died on Sunday": one of several, told apart by a number; not "at last report". */
const ordinal = (tokens: readonly Token[], { trigger }: Attached): boolean =>
  trigger !== undefined &&
  !trigger.nominal &&
  tokens
    .slice(Math.max(0, trigger.at - 12), trigger.at)
    .some(
      ({ lower }, i, near) =>
        ORDINAL.test(lower) &&
        near[i - 1]?.lower !== 'at' &&
        near[i + 1]?.pos === 'NOUN' &&
        !SPAN.test(near[i + 1]?.lemma ?? ''),
    );

/** "Two women and one man were shot": one of several counts that are told together. */
const isTally = ({ tokens }: Parse, { from, to }: Range): boolean =>
  (tokens[from - 1]?.lower === 'and' &&
    tokens.slice(Math.max(0, from - 4), from - 1).some(({ pos }) => pos === 'NUM')) ||
  tokens.slice(to, to + 4).some(({ lower }, i, near) => lower === 'and' && near[i + 1]?.pos === 'NUM');

/** "last week" tells when, not which. */
const SPAN =
  /^(?:year|month|week|night|day|evening|morning|afternoon|weekend|summer|winter|spring|autumn|fall|season|century|decade)$/;
const PERIOD = /^(?:year|month|week|day|head|share|person|piece)$/;
const SINCE = /^(?:after|before|ago|earlier|later|on)$/;

/** "$500 each", "90 people a year", "each worker got €20,000": one share of a whole; not "five people a day after". */
function shares({ tokens, clause }: Parse, { from, to }: Range, { value }: Mention): boolean {
  const { modifiers } = value as { modifiers?: readonly string[] };
  const after = to + (modifiers === undefined ? 0 : modifiers.length + 1);
  const [next, unit, then] = tokens.slice(after, after + 3);
  if (/^(?:each|per|apiece|annually|yearly|monthly|weekly|daily)$/.test(next?.lower ?? '')) return true;
  if (/^an?$/.test(next?.lower ?? '') && PERIOD.test(unit?.lower ?? '') && !SINCE.test(then?.lower ?? '')) return true;
  return tokens.some(({ lower }, at) => lower === 'each' && at < from && from - at <= 6 && clause[at] === clause[from]);
}

/** Whether the value is of another event or thing than the main one, or tells one case rather than the whole. */
export function contrasts(
  { parse: sentence, order }: Scene,
  { from, to }: Range,
  at: Attached,
  mention: Mention,
): boolean {
  const { tokens, triggers } = sentence;
  const { value } = mention;
  const { exact, as } = value as { exact?: number; as?: string };
  const otherToll = triggers.some(
    (trigger) => trigger.at < from && TOLLS.has(trigger.class) && trigger.class !== at.class,
  );
  const isCase = at.role.startsWith('count') && exact === 1 && as === '' && order >= 3;
  if (isCase && !otherToll && !isTally(sentence, { from, to })) return true;
  const marks = (i: number): boolean =>
    tokens.slice(Math.max(0, i - 3), i + 1).some(({ lower }) => CONTRAST.has(lower) && !(otherToll && MORE.has(lower)));
  return (
    (/^(?:count|quantity)/.test(at.role) && /^(?:first|last|final|next)$/.test(tokens[from - 1]?.lower ?? '')) ||
    shares(sentence, { from, to }, mention) ||
    marks(from) ||
    marks(to - 1) ||
    (!otherToll && ordinal(tokens, at)) ||
    (at.trigger?.nominal === true && marks(at.trigger.at))
  );
}

/** Common nouns that narrow an event down within its place. */
const SITES = new Set(
  'lot building plant factory home house apartment street road intersection mosque church temple school classroom hospital clinic village district neighbourhood neighborhood block store shop mall restaurant bar club car vehicle truck bus train plane station park field yard garage room floor basement hallway lobby bridge tunnel camp base prison jail site scene area county province region country'.split(
    ' ',
  ),
);
const LOCATIVE = new Set('in inside outside at near on within from'.split(' '));

/**
 * The place or site that the clause says the value holds for, the nearest behind it first: "12 were killed in Bener Meriah", "killed 14 in the
 * plant". A participle holds where the clause does that it hangs on: "opened fire in Kalamazoo, leaving six dead"; a clause without a place of
 * its own where the one joined to it does: "12 were killed and 70 hurt in Bener Meriah".
 */
export function heldTo({ names, parse: { tokens, clause } }: Scene, { from }: Range, mention: Span): string[] {
  const own = clause[from] ?? 0;
  const opens = (n: number): Token | undefined => tokens[clause.indexOf(n)];
  const hangs = opens(own)?.pos === 'VERB' && /ing$/.test(opens(own)?.lower ?? '');
  const joined = opens(own + 1)?.lower === 'and';
  const inReach = (at: number): boolean =>
    clause[at] === own || (hangs && clause[at] === own - 1) || (joined && clause[at] === own + 1);
  const places = names.flatMap(({ type, start, end, canonical }) => {
    const at =
      type !== 'place' || overlaps({ start, end }, mention) ? -1 : tokens.findIndex((token) => token.start >= start);
    return at >= 0 && inReach(at) && located(tokens, at) ? [{ at, name: canonical }] : [];
  });
  const sites = tokens.flatMap((token, at) => {
    if (!SITES.has(token.lemma) || token.pos !== 'NOUN' || !inReach(at) || overlaps(token, mention)) return [];
    const opener = tokens.slice(Math.max(0, at - 4), at).findLast(({ lower }) => LOCATIVE.has(lower));
    const before = opener && tokens[tokens.indexOf(opener) + 1];
    return before && /^(?:DET|PRON|NUM)$/.test(before.pos) ? [{ at, name: token.lemma }] : [];
  });
  const all = [...places, ...sites].sort((a, b) => a.at - b.at);
  const here = all.filter(({ at }) => clause[at] !== own + 1);
  const found = here.length > 0 ? here : all;
  const nearest = found.find(({ at }) => at >= from) ?? found.at(-1) ?? fronted(names, tokens);
  return nearest ? [nearest.name] : [];
}

/** "In Bener Meriah, 12 were killed and 300 houses fell": a place before the first comma holds for the whole sentence. */
function fronted(names: Scene['names'], tokens: readonly Token[]): { readonly name: string } | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const place = names.find(({ type, end }) => type === 'place' && end <= (tokens[comma]?.start ?? 0));
  const at = tokens.findIndex(({ start }) => start >= (place?.start ?? Infinity));
  return place && comma <= FRONT && located(tokens, at) ? { name: place.canonical } : undefined;
}
/** Words up to the comma behind a place that opens a sentence. */
const FRONT = 7;

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

export function content(tokens: readonly Token[], { start, end }: Sentence | Span): string[] {
  const lemmas = tokens
    .filter((token) => CONTENT.has(token.pos) && (token.end <= start || token.start >= end))
    .map(({ lemma }) => lemma.toLowerCase());
  return [...new Set(lemmas)];
}
