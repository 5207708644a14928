import { bearsOn } from '../analysis/origins.ts';
import type { Analysis, Claim, Conflict, OriginLink, Passage, Reading, Text } from '../model.ts';
import type { Story } from './desk.ts';
import { version } from './forms.ts';
import { type Group, grouped } from './grouped.ts';
import { hrefOf, hrefOfPassage, withQuery } from './links.ts';
import { nameOf } from './present.ts';
import { CERTAINTIES, CLASSES, count, day, originsOf, ZONES } from './wording.ts';
import { compared, marked, type Run, shared } from './words.ts';

/** A sentence that gives a reading, as one column of the conflict page prints it. */
interface Witness {
  readonly key: string;
  readonly outlet: string;
  readonly published: string;
  readonly href: string;
  /** Where the claim is put to the question it belongs to, or kept from it. */
  readonly links: string;
  readonly runs: readonly Run[];
  /** 'caption', 'hedged', 'credits the ministry': what tempers the sentence. */
  readonly remarks: readonly string[];
}

export interface Column {
  readonly key: string;
  readonly show: string;
  readonly count: string;
  /** Witnesses by the origin they rest on, with the credit line that says so. */
  readonly groups: readonly {
    readonly origin: string;
    readonly because: string;
    readonly witnesses: readonly Witness[];
  }[];
}

/** Names a passage in a form. */
export function passageKey({ article, start, end }: Omit<Passage, 'quote'>): string {
  return `${article}:${start}-${end}`;
}

/** Names a reading in a form, whatever its place on the page. */
export function readingKey({ show }: Pick<Reading, 'show'>): string {
  return version(show);
}

/** Every passage that gives one of the readings, each once. */
export function passagesOf({ claims }: Pick<Reading, 'claims'>): Passage[] {
  return [...new Map(claims.map(({ passage }) => [passageKey(passage), passage])).values()];
}

/** What the conflict page shows of a conflict, whoever decided what about it. */
export function presentConflict(story: Story, conflict: Conflict) {
  const articles = new Set(conflict.readings.flatMap(({ claims }) => claims.map(({ article }) => article)));
  return {
    slot: conflict.id,
    kind: conflict.kind,
    question: conflict.question,
    class: { name: conflict.class, ...CLASSES[conflict.class] },
    because: conflict.because,
    sameBecause: conflict.sameBecause,
    origins: originsOf(articles.size, conflict.origins),
    selfContradiction: conflict.selfContradiction,
    readings: conflict.readings.map((reading) => column(story, reading)),
    compatible: conflict.compatible.map((reading) => column(story, reading)),
    comparisons: comparisons(story, conflict.readings),
    causes: conflict.causes.map(({ because, passages }) => ({ because, passages: citations(story, passages) })),
    suggestion: conflict.suggestion,
  };
}

/** A passage as a link: the outlet, the words, and where they stand; orphaned when the text no longer has them there. */
export function cited(story: Story, passage: Passage) {
  const text = story.texts.get(passage.article);
  return {
    key: passageKey(passage),
    outlet: nameOf(story, passage.article),
    runs: inContext(text, passage),
    href: text === undefined ? '' : hrefOfPassage(story.dossier.id, passage),
    orphaned: text?.text.slice(passage.start, passage.end) !== passage.quote,
  };
}

/** Passages as links, each sentence of an article once. */
function citations(story: Story, passages: readonly Passage[]) {
  const all = passages.map((passage) => cited(story, passage));
  return [...new Map(all.map((one) => [`${one.outlet}: ${one.runs.map(({ text }) => text).join('')}`, one])).values()];
}

/** The words of a passage in their sentence; alone when it is orphaned or stands in none. */
function inContext(text: Text | undefined, passage: Passage): Run[] {
  const sentence = text?.sentences.find(({ start, end }) => start <= passage.start && passage.end <= end);
  const printed = text?.text.slice(passage.start, passage.end) === passage.quote;
  if (text === undefined || sentence === undefined || !printed)
    return [{ text: passage.quote, mark: false, only: false }];
  return marked(text.text, sentence, [passage]);
}

function column(story: Story, reading: Reading): Column {
  const articles = new Set(reading.claims.map(({ article }) => article));
  const groups = grouped(sentencesOf(reading.claims), ([claim]) => originOf(story.analysis, claim));
  return {
    key: readingKey(reading),
    show: reading.show,
    count: count(articles.size, 'article'),
    groups: [...groups].map(([origin, sentences]) => ({
      origin: origin?.origin ?? '',
      because: origin?.because ?? '',
      witnesses: sentences.map((claims) => witness(story, claims)),
    })),
  };
}

/** Claims of one sentence of one article together: they are one witness. */
function sentencesOf(claims: readonly Claim[]): Group<Claim>[] {
  const groups = grouped(claims, ({ article, sentence }) => `${article}:${sentence.start}`);
  return [...groups.values()];
}

/** The origin that a claim rests on by a credit for the whole article, for the very sentence, or for the picture of a caption. */
function originOf({ origins }: Analysis, claim: Claim): OriginLink | undefined {
  return origins.find((link) => link.article === claim.article && bearsOn(link, claim, link.extent === 'picture'));
}

function witness(story: Story, claims: Group<Claim>): Witness {
  const [claim] = claims;
  const text = story.texts.get(claim.article);
  return {
    key: passageKey(claim.passage),
    outlet: nameOf(story, claim.article),
    published: day(text?.publishedAt.value ?? ''),
    href: hrefOfPassage(story.dossier.id, claim.passage),
    links: withQuery(hrefOf(story.dossier.id, 'articles', claim.article, 'links'), {
      at: `${claim.passage.start}-${claim.passage.end}`,
    }),
    runs: marked(
      text?.text ?? claim.passage.quote,
      claim.sentence,
      claims.map(({ passage }) => passage),
    ),
    remarks: remarks(claim),
  };
}

function remarks({ zone, certainty, attribution }: Claim): string[] {
  const credit = attribution === undefined ? '' : `credits ${attribution.speaker}`;
  return [ZONES[zone], CERTAINTIES[certainty], credit].filter((remark) => remark !== '');
}

/** At most this many sentences of a reading are tried when the two most alike are looked for. */
const TRIED = 6;

/** Neighbouring readings word by word, each by the two sentences that share the most words. */
function comparisons(story: Story, readings: readonly Reading[]) {
  return readings.slice(1).flatMap((right, n) => {
    const left = readings[n];
    if (left === undefined) return [];
    const pair = closest(sentencesIn(story, left), sentencesIn(story, right));
    if (pair === undefined) return [];
    const words = compared(pair[0].words, pair[1].words);
    if (words === undefined) return [];
    return [
      {
        left: left.show,
        right: right.show,
        outlets: pair.map(({ outlet }) => outlet),
        ...words,
      },
    ];
  });
}

interface Spoken {
  readonly outlet: string;
  readonly words: string;
}

function sentencesIn(story: Story, { claims }: Reading): Spoken[] {
  return sentencesOf(claims)
    .slice(0, TRIED)
    .map(([{ article, sentence, passage }]) => ({
      outlet: nameOf(story, article),
      words: story.texts.get(article)?.text.slice(sentence.start, sentence.end) ?? passage.quote,
    }));
}

function closest(left: readonly Spoken[], right: readonly Spoken[]): readonly [Spoken, Spoken] | undefined {
  let best: readonly [Spoken, Spoken] | undefined;
  let most = -1;
  for (const a of left)
    for (const b of right) {
      const words = shared(a.words, b.words);
      if (words > most) [best, most] = [[a, b], words];
    }
  return best;
}
