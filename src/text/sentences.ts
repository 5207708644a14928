import type { Span } from '../model.ts';
import { ABBREVIATIONS, DAY_OR_ZONE, STARTERS } from './abbreviations.ts';
import { matches } from './matches.ts';

/** Longer sentences are cut at a space: nothing a person wrote as one sentence is longer. */
const LONGEST = 2_000;

/** Sentences of one paragraph, as spans of the whole text, trimmed. */
export function sentences(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end);
  const starts = [...new Set([0, ...stops(paragraph), ...glued(paragraph)])].sort((a, b) => a - b);
  return starts
    .map((from, n) => ({ start: from, end: starts[n + 1] ?? paragraph.length }))
    .flatMap((span) => bounded(paragraph, span))
    .flatMap((span) => trimmed(paragraph, span))
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** The span without the white space around it; none when nothing else is left. */
export function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}

function bounded(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space : from + LONGEST;
    spans.push({ start: from, end: cut });
    from = cut;
  }
  return [...spans, { start: from, end }];
}

const STOP = /(?<stop>[.!?]+|(?<!\s)…)(?<closers>["”’'»)\]]{0,4})(?<gap>\s*)/g;

/** Where a new sentence begins after a full stop, question or exclamation mark. */
function stops(paragraph: string): number[] {
  const starts: number[] = [];
  for (const match of matches(paragraph, STOP)) {
    const { stop = '', closers = '', gap = '' } = match.groups ?? {};
    const next = match.index + match[0].length;
    const before = paragraph.slice(Math.max(0, match.index - 24), match.index);
    const after = paragraph.slice(next, next + 40);
    const ends = gap === '' ? glues(before, closers, after) : separates(before, stop, closers, after);
    if (ends) starts.push(next);
  }
  return starts;
}

const WORD_BEFORE = /(?<![\p{L}\d])(?:\p{L}\.)*\p{L}+$|\d+$/u;
const WORD_AFTER = /^["“‘'(]*(?<word>\p{Lu}[\p{L}’']*)(?!\.)/u;

function separates(before: string, stop: string, closers: string, after: string): boolean {
  if (/^\p{Ll}|^[,;]|^$/u.test(after) || CLOSING_CREDIT.test(after)) return false;
  if (stop !== '.' || closers.startsWith(')')) return true;
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  // "a. 38-caliber revolver": the point belongs to the number
  if (/^(?:an?|the)$/.test(word) || /^\d{2,3}[- ]?(?:calib|magnum)/i.test(after)) return false;
  if (/\b[ap]\. ?m$/i.test(before)) return !DAY_OR_ZONE.test(after);
  if (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word)) return closers !== '' || startsSentence(after);
  switch (ABBREVIATIONS.get(word)) {
    case 'title':
      return false;
    case 'before-number':
      return !/^\d/.test(after);
    case 'other':
      return startsSentence(after);
    case undefined:
      return !/^\d{1,2}$/.test(before.trim()) || before.length > 2;
  }
}

/** `... a guard. (Agency)`: the bracket belongs to the sentence it credits. */
const CLOSING_CREDIT = /^\(\p{Lu}[^().!?]{1,39}(?:\)|$)/u;

/** `men.The`, `life.”The`: the space is missing, the sentence ends all the same. */
function glues(before: string, closers: string, after: string): boolean {
  if (!/^["“‘]?\p{Lu}(?:\p{L}|[ .’'])/u.test(after)) return false;
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  if (ABBREVIATIONS.get(word) === 'title') return false;
  return closers !== '' || /[\p{Ll}\d)]{2}$/u.test(before) || /\b[ap]\.m$/.test(before);
}

function startsSentence(after: string): boolean {
  const word = WORD_AFTER.exec(after)?.groups?.['word'] ?? '';
  return STARTERS.has(word) || /^["“]\p{Lu}/u.test(after) || DATELINE_AHEAD.test(after);
}

const DATELINE_AHEAD = /^\p{Lu}{3,}[\p{Lu} .'-]{0,20}(?:,| \(| [—–-])/u;

const GLUED = /(?<= )\(\p{Lu}[^()\n]{1,60}\)(?=[“"]?\p{Lu}\p{Ll})|(?<=\p{Ll}{2})(?=“\p{Lu}\p{Ll})/gu;

/** `(Agency)The`, `officer“Police`: no full stop at all between two sentences. */
function glued(paragraph: string): number[] {
  if (!/[(“]/.test(paragraph)) return [];
  return matches(paragraph, GLUED).map((match) => match.index + match[0].length);
}
