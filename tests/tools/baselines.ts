import { diffWords } from 'diff';
import { compareTwoStrings } from 'string-similarity';
import { kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import type { Mention, Sentence, Text } from '../../src/model.ts';
import type { Finding, Place } from '../support/score.ts';

/** A cheap way to look for disagreements, to see what the analysis is worth beside it. */
export interface Baseline {
  readonly name: string;
  readonly find: (texts: readonly Text[], docOf: (article: string) => string) => Finding[];
}

/** Bigram Dice from which two sentences count as telling the same. */
const SIMILAR = 0.5;
/** Share of words in common from which two sentences count as telling the same. */
const SHARED = 0.35;
/** A figure, or a word of a date. */
const FIGURE =
  /\d[\d.,:]*\d|\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g;

interface Line {
  readonly doc: string;
  readonly sentence: string;
  readonly words: ReadonlySet<string>;
}

/** Similar sentences, and the figures and words of dates in which `diff` says they differ. */
const similarSentences: Baseline = {
  name: 'similar sentences, diff of figures',
  find: (texts, docOf) =>
    acrossArticles(texts, docOf).flatMap(([a, b]) => {
      if (compareTwoStrings(a.sentence, b.sentence) < SIMILAR) return [];
      const changes = diffWords(a.sentence, b.sentence);
      const figuresOf = (side: 'added' | 'removed') =>
        changes.filter((c) => c[side]).flatMap((c) => figuresIn(c.value));
      return mismatch(a, b, figuresOf('removed'), figuresOf('added'));
    }),
};

/** Sentences with enough words in common that share none of their figures. */
const numberMismatch: Baseline = {
  name: 'shared words, other figures',
  find: (texts, docOf) =>
    acrossArticles(texts, docOf).flatMap(([a, b]) => {
      const common = a.words.size < b.words.size ? shared(a.words, b.words) : shared(b.words, a.words);
      if (common < SHARED * (a.words.size + b.words.size - common)) return [];
      const [left, right] = [figuresIn(a.sentence), figuresIn(b.sentence)];
      return left.some((figure) => right.includes(figure)) ? [] : mismatch(a, b, left, right);
    }),
};

/** Values of one kind that hang on the same verb, wherever they stand. */
const sameLemma: Baseline = {
  name: 'same lemma',
  find: (texts, docOf) =>
    kinds.flatMap((kind) => {
      const groups = new Map<string, { value: unknown; place: Place }[]>();
      for (const text of texts)
        for (const mention of kind.find(text)) {
          const sentence = text.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
          const lemma = sentence && verbNear(sentence, mention);
          if (sentence === undefined || lemma === undefined) continue;
          const place = {
            doc: docOf(text.article),
            quote: text.text.slice(mention.start, mention.end),
            sentence: text.text.slice(sentence.start, sentence.end),
          };
          groups.set(lemma, [...(groups.get(lemma) ?? []), { value: mention.value, place }]);
        }
      return [...groups].flatMap(([lemma, members]) => disagreement(kind, lemma, members));
    }),
};

export const baselines: readonly Baseline[] = [similarSentences, numberMismatch, sameLemma];

function disagreement(kind: Kind, lemma: string, members: readonly { value: unknown; place: Place }[]): Finding[] {
  const readings = new Map<string, Place[]>();
  for (const { value, place } of members) {
    const differs = members.some(
      (other) => other.place.doc !== place.doc && kind.compare(value, other.value).relation === 'different',
    );
    if (differs) readings.set(kind.show(value), [...(readings.get(kind.show(value)) ?? []), place]);
  }
  if (readings.size < 2) return [];
  return [
    {
      kind: kind.name,
      class: 'conflict',
      question: lemma,
      readings: [...readings].map(([show, places]) => ({ show, places })),
    },
  ];
}

function verbNear({ tokens }: Sentence, { start }: Mention): string | undefined {
  const verbs = tokens.filter(({ pos }) => pos === 'VERB');
  return (verbs.findLast((verb) => verb.end <= start) ?? verbs[0])?.lemma;
}

function acrossArticles(texts: readonly Text[], docOf: (article: string) => string): [Line, Line][] {
  const lines = texts.map((text) =>
    text.sentences.map(({ start, end, tokens }): Line => {
      const words = new Set(tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ lower }) => lower));
      return { doc: docOf(text.article), sentence: text.text.slice(start, end), words };
    }),
  );
  return lines.flatMap((left, i) =>
    lines.slice(i + 1).flatMap((right) => left.flatMap((a) => right.map((b): [Line, Line] => [a, b]))),
  );
}

function mismatch(a: Line, b: Line, left: readonly string[], right: readonly string[]): Finding[] {
  const reading = ({ doc, sentence }: Line, quotes: readonly string[]) => ({
    show: quotes.join(', '),
    places: quotes.map((quote) => ({ doc, quote, sentence })),
  });
  if (left.length === 0 || right.length === 0) return [];
  return [{ kind: 'figure', class: 'conflict', question: a.sentence, readings: [reading(a, left), reading(b, right)] }];
}

const figuresIn = (text: string): string[] => text.match(FIGURE) ?? [];
const shared = (few: ReadonlySet<string>, many: ReadonlySet<string>): number =>
  [...few].filter((word) => many.has(word)).length;
