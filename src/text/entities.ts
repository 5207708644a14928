import type { Span } from '../model.ts';
import { matches } from './matches.ts';

/** A stretch of text as a reader sees it, and where each of its characters stands in the stored text. */
export interface Decoded {
  readonly text: string;
  /** Span of the stored text that prints characters `start` to `end` of the decoded text. */
  span(start: number, end: number): Span;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  euro: '€',
  pound: '£',
};

const ESCAPE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[a-z]{2,6}));|\\(?<quote>['"])/g;

/** Reads HTML character references and backslash-escaped quotes: `Korea&#x27;s` → `Korea's`. Anything unknown stays as it is. */
export function decoded(text: string, { start, end }: Span): Decoded {
  const raw = text.slice(start, end);
  if (!/[&\\]/.test(raw)) return asPrinted(raw, start);
  const pieces: string[] = [];
  const at: number[] = [];
  let done = 0;
  const keep = (upTo: number): void => {
    for (let i = done; i < upTo; i++) at.push(start + i);
    pieces.push(raw.slice(done, upTo));
  };
  for (const match of matches(raw, ESCAPE)) {
    const character = characterOf(match.groups ?? {});
    if (character === undefined) continue;
    keep(match.index);
    for (let i = 0; i < character.length; i++) at.push(start + match.index);
    pieces.push(character);
    done = match.index + match[0].length;
  }
  if (done === 0) return asPrinted(raw, start);
  keep(raw.length);
  return { text: pieces.join(''), span: (from, to) => ({ start: at[from] ?? end, end: at[to] ?? end }) };
}

const asPrinted = (text: string, start: number): Decoded => ({
  text,
  span: (from, to) => ({ start: start + from, end: start + to }),
});

function characterOf({ decimal, hex, name, quote }: Record<string, string | undefined>): string | undefined {
  if (quote !== undefined) return quote;
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
