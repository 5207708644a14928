import { quote, type Quote } from '../kinds/quote.ts';
import type { Claim, Span, Text } from '../model.ts';
import { names } from '../text/names.ts';
import { fold } from '../text/names/fold.ts';
import { remembered, rememberedWords } from '../text/remembered.ts';
import { type Difference, type Doubled, gathered, together } from './between.ts';
import { PRONOUN } from './credits.ts';
import { attributions } from './speakers.ts';

/** Direct speech at one place. */
interface Spoken {
  readonly claim: Claim;
  readonly value: Quote;
  /** Last words of the names of those whom its own sentence credits, folded. */
  readonly speakers: readonly string[];
  /** Who says it as far as the article tells: a family name, or the noun for somebody unnamed. */
  readonly voice: string;
  /** Last words of all names of persons in its sentence. */
  readonly persons: readonly string[];
  readonly words: readonly string[];
  /** Words of names in it, which many utterances share. */
  readonly named: ReadonlySet<string>;
}

/** Quotes that share a telling word are compared with so many others at most, which keeps this linear. */
const CAP = 20;
/** Letters of a word that tells one utterance from another. */
const TELLING = 5;
/** Fewer words in common may be a turn of phrase. */
const FEWEST = 5;
/** A quote that is so many times longer holds other things than the shorter. */
const LONGER = 2.5;
/** Words shown of an utterance that two are credited with. */
const SHOWN = 8;

/** Utterances that articles on one event (`tale` numbers it) quote differently. */
export function wordings(texts: readonly Text[], tale: (article: string) => number): Doubled[] {
  const met = new Map<string, Spoken[]>();
  const found: Pairing[] = [];
  for (const one of texts.flatMap(spokenIn)) {
    const near = new Set<Spoken>();
    for (const word of new Set(one.words.filter(({ length }) => length >= TELLING))) {
      const key = `${tale(one.claim.article)} ${word}`;
      const others = met.get(key) ?? [];
      met.set(key, others);
      others.slice(0, CAP).forEach((other) => near.add(other));
      others.push(one);
    }
    for (const other of near) {
      const wording = compared(other)(one);
      if (wording) found.push(wording);
    }
  }
  return together(found, ({ claims }, { asks }) => `${asks} ${claims[0]?.id ?? ''}`).map(doubled);
}

/** Two utterances that differ, in the words they are asked about. */
interface Pairing extends Difference {
  readonly asks: keyof typeof ANSWERS;
  readonly question: string;
  readonly sameBecause: string;
}

/** What readings of one answer have in common: two wordings are told apart by their words, two speakers by their family name. */
const ANSWERS = { words: rememberedWords(fold), speaker: (show: string) => family(show) };

/** One question on all wordings of an utterance, or on all who are credited with it. */
function doubled(pairings: readonly Pairing[]): Doubled {
  const [{ asks, question, sameBecause }] = pairings as [Pairing];
  return { key: `${asks} ${question}`, kind: quote.name, question, sameBecause, ...gathered(pairings, ANSWERS[asks]) };
}

/** Two utterances are compared once, whatever articles come. */
const compared = remembered((a: Spoken) => remembered((b: Spoken) => wordingOf(a, b)));

function wordingOf(a: Spoken, b: Spoken): Pairing | undefined {
  const common = a.words.filter((word) => !a.named.has(word) && b.words.includes(word)).length;
  const [short, long] = [a.words.length, b.words.length].sort((x, y) => x - y);
  if (a.claim.article === b.claim.article || common < FEWEST || (long ?? 0) > (short ?? 0) * LONGER) return undefined;
  const comparison = quote.compare(a.value, b.value);
  if (comparison.relation === 'unrelated') return undefined;
  const isOne = (a.voice !== '' && a.voice === b.voice) || a.speakers.some((name) => b.speakers.includes(name));
  if (!isOne && (a.speakers.length === 0 || b.speakers.length === 0)) return undefined;
  if (!isOne) return toldApart(a, b) ? undefined : credited(a, b);
  if (!/^(?:different|variant)$/.test(comparison.relation) || figures(a) !== figures(b)) return undefined;
  const question = `What exactly did ${a.claim.attribution?.speaker ?? 'they'} say?`;
  return {
    ...both(a, b, ({ show }) => show),
    asks: 'words',
    question,
    comparison,
    sameBecause: 'One speaker says much the same words in both.',
  };
}

/** Figures in speech are claims of their own. */
const figures = ({ words }: Spoken): string => words.filter((word) => /\d/.test(word)).join();

/** One sentence names the other's speaker too: who says what is a matter of reading it. */
const toldApart = (a: Spoken, b: Spoken): boolean =>
  a.persons.some((name) => b.speakers.includes(name)) || b.persons.some((name) => a.speakers.includes(name));

/** "Sean Payton" is payton, "a close friend of the dead woman" a friend. */
function voiceOf(speaker: string, named: readonly string[]): string {
  if (PRONOUN.test(speaker)) return '';
  const [head = ''] = fold(speaker).split(/ (?:of|from|who|for|at|in|with)\b|,/);
  return named.at(-1) ?? head.split(' ').at(-1) ?? '';
}

const family = (name: string): string => fold(name).split(' ').at(-1) ?? '';

/** The same words, said by two. */
function credited(a: Spoken, b: Spoken): Pairing {
  const words = a.value.words.split(/\s+/);
  const shown = `${words.slice(0, SHOWN).join(' ')}${words.length > SHOWN ? ' …' : ''}`;
  const question = `Who said “${shown}”?`;
  const [one, other] = [a, b].map(({ claim }) => claim.attribution?.speaker ?? '');
  return {
    ...both(a, b, ({ attribution }) => attribution?.speaker ?? ''),
    asks: 'speaker',
    question,
    comparison: {
      relation: 'different',
      because: `Much the same words are credited to ${one ?? ''} in one article and to ${other ?? ''} in another.`,
    },
    sameBecause: 'Most of the words are the same.',
  };
}

function both(a: Spoken, b: Spoken, show: (claim: Claim) => string): Pick<Pairing, 'a' | 'b'> {
  return { a: { show: show(a.claim), claims: [a.claim] }, b: { show: show(b.claim), claims: [b.claim] } };
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/['’] ?re\b/g, ' are'],
  [/['’] ?ll\b/g, ' will'],
  [/['’] ?ve\b/g, ' have'],
  [/['’] ?m\b/g, ' am'],
  [/(?<=\p{L})’ (?=(?:s|t|d)\b)/gu, '’'],
  [/[([][^)\]]{0,80}[)\]]/g, ''],
];
/** The words without what an outlet puts in brackets, short forms in full. */
const plain = (words: string): string => SHORT.reduce((said, [short, full]) => said.replace(short, full), words);

/** A word with a capital that does not begin a sentence. */
const CAPITAL = /(?<=[\p{L},;’'] )\p{Lu}[\p{L}’']+/gu;

/** Direct speech of one article that is credited or long enough to be known again. */
const spokenIn = remembered((text: Text): readonly Spoken[] => {
  const speakerOf = attributions(text);
  const people = names(text).filter(({ type }) => type === 'person');
  return quote.find(text).flatMap((mention): Spoken[] => {
    const sentence = text.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const spoken = plain(mention.value.words);
    const words = fold(spoken).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (sentence === undefined || words.length < FEWEST) return [];
    const named = new Set((spoken.match(CAPITAL) ?? []).flatMap((word) => fold(word).match(/[\p{L}\p{N}]+/gu) ?? []));
    const attribution = speakerOf(mention);
    const by = attribution?.span;
    const within = (span: Span): string[] =>
      people
        .filter(({ start, end }) => span.start <= start && end <= span.end)
        .map(({ canonical }) => family(canonical));
    const persons = within(sentence);
    const voice = attribution ? voiceOf(attribution.speaker, by ? within(by) : []) : '';
    const speakers = by && sentence.start <= by.start && by.end <= sentence.end ? within(by) : [];
    const claim: Claim = {
      id: `${text.article}:wording:${mention.start}-${mention.end}`,
      article: text.article,
      kind: quote.name,
      value: mention.value,
      show: quote.show(mention.value),
      passage: { article: text.article, start: mention.start, end: mention.end, quote: mention.value.words },
      sentence: { start: sentence.start, end: sentence.end },
      zone: sentence.zone,
      event: { class: 'say', trigger: { start: mention.start, end: mention.end }, roles: {} },
      role: 'words',
      certainty: 'asserted',
      ...(attribution && { attribution }),
    };
    return [{ claim, value: { words: spoken }, speakers, voice, persons, words, named }];
  });
});
