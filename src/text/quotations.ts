import type { Span, Text } from '../model.ts';
import { matches } from './matches.ts';

const MARKS = /[“”‘’"]|''|'/gu;

/** A quotation without its closing mark goes on for so many paragraphs at most. */
const LONGEST = 3;

/** A mark that opens a quotation, and those that close it. */
interface Opened {
  readonly at: number;
  readonly closers: string;
  /** Number and end of its paragraph. */
  readonly n: number;
  readonly end: number;
}

/**
 * Direct speech in the order of the text, without its marks. A quotation may run over sentences; when nothing closes it, it ends with its
 * paragraph.
 */
export function quotations({ text, sentences }: Text): Span[] {
  const paragraphs = new Map<number, Span>();
  for (const { paragraph, start, end } of sentences)
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end });
  const found: Span[] = [];
  let open: Opened | undefined;
  const close = (end: number): void => {
    if (open !== undefined && end > open.at) found.push({ start: open.at, end });
    open = undefined;
  };
  [...paragraphs.values()].forEach(({ start, end }, n) => {
    for (const { 0: mark, index } of matches(text.slice(start, end), MARKS)) {
      const at = start + index;
      const closers = closersOf(text, at, mark);
      const reopens = closers !== undefined && open?.closers.includes(closers[0] ?? '');
      const shuts = open?.closers.includes(mark[0] ?? '') === true && !isApostrophe(text, at, mark);
      if (open !== undefined && (reopens || shuts)) {
        const outlived = (reopens && open.n < n) || n - open.n >= LONGEST;
        close(outlived ? open.end : at);
      }
      if (open === undefined && closers !== undefined) open = { at: at + mark.length, closers, n, end };
    }
    if (open !== undefined && SINGLE.test(open.closers)) open = undefined;
  });
  close(open?.end ?? 0);
  return found;
}

/** A single mark that nothing closes in its paragraph was an apostrophe. */
const SINGLE = /^['’]/;

/** What closes the quotation that a mark opens; undefined when it opens none. */
function closersOf(text: string, at: number, mark: string): string | undefined {
  const before = text[at - 1] ?? ' ';
  const next = text[at + mark.length] ?? ' ';
  const isFree = /[\s([—–-]/.test(before);
  if (mark === '“') return '”"';
  if ((mark === '"' || mark === "''") && isFree && /\S/.test(next)) return `"”${mark === "''" ? "'" : ''}`;
  if (mark === '‘' && (isFree || /[“"]/.test(before))) return '’';
  return mark === "'" && isFree && /\p{Lu}/u.test(next) ? "'" : undefined;
}

/** "it’s", "the miners' day off": a single mark closes behind a stop, or before what is no letter. */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (mark === '’') return /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
  return mark === "'" && !(/[.,!?…]/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ''));
}
