import type { Span, Text } from '../model.ts';
import { matches } from '../text/matches.ts';

/** Fewer words between quotation marks are a title or a doubted word, not somebody's speech. */
const FEWEST_WORDS = 4;

/** What opens a quotation, and what closes it. A straight mark opens in front of a word and closes behind one. */
const MARKS = /[“”]|(?<opens>(?<=^|[\s(—–[])"(?=\S))|(?<closes>")/gu;

/** A quotation without its closing mark goes on for so many paragraphs at most. */
const LONGEST = 3;

/**
 * Direct speech in the order of the text, without its marks, when it has four words or more. A quotation may run over sentences; when
 * nothing closes it, it ends with its paragraph.
 */
export function quotations({ text, sentences }: Text): Span[] {
  const ends = new Map<number, Span>();
  for (const { paragraph, start, end } of sentences)
    ends.set(paragraph, { start: ends.get(paragraph)?.start ?? start, end });
  const found: Span[] = [];
  let open: { readonly at: number; readonly n: number; readonly end: number } | undefined;
  const close = (end: number): void => {
    if (open !== undefined && words(text.slice(open.at, end)) >= FEWEST_WORDS) found.push({ start: open.at, end });
    open = undefined;
  };
  [...ends.values()].forEach(({ start, end }, n) => {
    for (const match of matches(text.slice(start, end), MARKS)) {
      const at = start + match.index;
      const opens = match[0] === '“' || match.groups?.['opens'] !== undefined;
      const tooFar = open !== undefined && n - open.n >= LONGEST;
      if (open !== undefined) close(tooFar || (opens && open.n < n) ? open.end : at);
      if (opens) open = { at: at + 1, n, end };
    }
  });
  close(open?.end ?? 0);
  return found;
}

const words = (quote: string): number => quote.match(/[\p{L}\d]+(?:[’'.-][\p{L}\d]+)*/gu)?.length ?? 0;
