import type { Attribution, Sentence, Span, Text } from '../model.ts';
import { type Credited, creditsOf, PRONOUN } from './credits.ts';
import { quotations } from '../text/quotations.ts';

export { certainty } from './certainty.ts';

/**
 * Who an article credits with the words at a place: the nearest speaker whose words they are, in direct or reported speech; undefined
 * where the article speaks itself. A pronoun stands for the speaker named last.
 */
export function attributions(text: Text): (span: Span) => Attribution | undefined {
  const quotes = quotations(text).filter(({ start, end }) => wordsIn(text.text.slice(start, end)) >= FEWEST_WORDS);
  const credits = creditsBySentence(text, quotes);
  const reported = credits.flat().map((one) => ({ ...one, quoted: false }));
  const spoken: typeof reported = [];
  for (const quote of quotes) {
    const by = speakerOf(quote, text.sentences, credits, spoken.at(-1));
    if (by) spoken.push({ ...by, over: quote, quoted: true });
  }
  return (span) => {
    const around = (all: typeof reported) => all.filter(({ over }) => inside(span, over));
    const best = around(spoken)[0] ?? around(reported).reduce<Said | undefined>(nearer, undefined);
    return best && { speaker: best.speaker, span: best.span, quoted: best.quoted };
  };
}

/** Fewer words between quotation marks are a title or a doubted word, not somebody's speech. */
const FEWEST_WORDS = 4;
const wordsIn = (quote: string): number => quote.match(/[\p{L}\d]+(?:[’'.-][\p{L}\d]+)*/gu)?.length ?? 0;

type Said = Credited & { readonly quoted: boolean };

/** The credits of every sentence, pronouns replaced by the speaker they stand for. */
function creditsBySentence(text: Text, quotes: readonly Span[]): Credited[][] {
  let last: Credited | undefined;
  return text.sentences.map((sentence) =>
    creditsOf(text, sentence).map((one) => {
      const credit = named(one, last);
      if (!quotes.some((quote) => inside(credit.span, quote))) last = credit;
      return credit;
    }),
  );
}

/** For how many sentences a speaker goes on without being named again. */
const REACH = 2;

/** Who speaks a quotation: the credit nearest to it in its own sentences, the short `Lee said.` behind it, or who spoke just before. */
function speakerOf(
  quote: Span,
  sentences: readonly Sentence[],
  credits: readonly Credited[][],
  before: Credited | undefined,
): Credited | undefined {
  const first = sentences.findIndex(({ end }) => end > quote.start);
  const past = sentences.findIndex(({ start }) => start >= quote.end);
  const behind = past < 0 ? sentences.length : past;
  const distance = ({ span }: Credited): number => Math.max(quote.start - span.end, span.start - quote.end);
  const own = credits
    .slice(first, behind)
    .flat()
    .filter((one) => distance(one) >= 0);
  if (own.length > 0) return own.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const short = credits[behind]?.find(({ over }) => over.start === over.end);
  const recent = credits
    .slice(Math.max(0, first - REACH), first)
    .flat()
    .at(-1);
  const reached = sentences[first - REACH - 1]?.end ?? 0;
  return short ?? (before && before.over.end > reached ? before : recent);
}

const inside = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end;

function nearer<T extends { readonly over: Span }>(best: T | undefined, one: T): T {
  return best === undefined || one.over.end - one.over.start < best.over.end - best.over.start ? one : best;
}

function named(one: Credited, last: Credited | undefined): Credited {
  return PRONOUN.test(one.speaker) && last ? { ...one, speaker: last.speaker } : one;
}
