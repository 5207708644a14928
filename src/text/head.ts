import type { Span, Zone } from '../model.ts';
import { calendarDates } from './calendar.ts';
import { CAPTION, CLOSING_CREDIT } from './furniture.ts';
import { DATELINE, echoed, gluedStory, squeezed, tellingWords, titleLike } from './headline.ts';
import { sentences } from './sentences.ts';

export interface Zoned extends Span {
  readonly zone: Zone;
  readonly because: string;
}

/** A paragraph and what it is taken for so far. */
export interface Line extends Zoned {
  readonly words: string;
}

/** Zones of everything down to the first paragraph of the story; the lines below are handed on as they are. */
export function headParts(lines: readonly Line[], title: string, host: string): Zoned[] {
  const at = headlineAt(lines, squeezed(title));
  const headline = lines[at];
  if (headline === undefined) return gluedHead(lines, host);
  const above = lines.slice(0, at).map((line) => aboveHeadline(line, at));
  const below = belowHeadline(lines.slice(at + 1), squeezed(headline.words));
  return [...above, { ...headline, zone: 'headline', because: 'the first line that reads like a headline' }, ...below];
}

/** How far down a headline is looked for, in lines. */
const HEAD = 20;

function headlineAt(lines: readonly Line[], title: string): number {
  const candidates = lines.slice(0, HEAD).flatMap((line, n) => (canBeHeadline(line) ? [n] : []));
  if (title !== '') {
    const named = lines.slice(0, HEAD).findIndex(({ words }) => words.length < 300 && squeezed(words) === title);
    if (named >= 0) return named;
  }
  const firstProse = lines.findIndex((line) => line.zone === 'body' && isProse(line.words));
  const [first] = candidates;
  if (first === undefined) return -1;
  const story = new Set(
    tellingWords(
      lines
        .slice((candidates.at(-1) ?? 0) + 1)
        .map(({ words }) => words)
        .join(' '),
    ),
  );
  const echo = (n: number): number => echoed(lines[n]?.words ?? '', story);
  const best = candidates.reduce((a, b) => (echo(b) > echo(a) ? b : a), first);
  const clock = lines.slice(0, first).some(({ words }) => dateLine(words));
  const foreign =
    best !== first &&
    !isTold(lines.slice(first, best)) &&
    (clock || echo(first) < 0.34) &&
    echo(best) > 0.5 &&
    echo(best) > 1.5 * echo(first);
  if (foreign) return best;
  return firstProse >= 0 && firstProse < first ? -1 : first;
}

function canBeHeadline({ zone, words }: Line): boolean {
  return zone === 'body' && titleLike(words) && !isCaption(words) && !dateLine(words) && !byline(words);
}

/** Two sentences in a row between two headlines are a story, and the second headline is a crosshead in it; a link has one at most. */
const isTold = (lines: readonly Line[]): boolean =>
  lines.some(({ words }, n) => isSentence(words) && isSentence(lines[n + 1]?.words ?? ''));
const isSentence = (words: string): boolean => words.length > 60 && /[^.…][.!?]["”’)]*$/.test(words);

const isProse = (words: string): boolean => words.length > 120 && /[.!?]["”’)]*$/.test(words);

function aboveHeadline(line: Line, headline: number): Zoned {
  if (line.zone === 'boilerplate') return line;
  const because = dateLine(line.words)
    ? 'the clock of the page, above the headline'
    : 'stands above the headline: links to other stories';
  return headline === 1 && dateLine(line.words)
    ? { ...line, zone: 'credit', because: 'the date line above the headline' }
    : { ...line, zone: 'boilerplate', because };
}

/** The first line holds headline and story without anything between them, or there is no headline at all. */
function gluedHead(lines: readonly Line[], host: string): Zoned[] {
  const n = lines.findIndex(({ zone }) => zone === 'body');
  const line = lines[n];
  if (line === undefined) return [...lines];
  const cut = gluedStory(line.words, host);
  if (cut === 0) return [...lines];
  const story = line.start + cut;
  const dateline = datelineAfter(line.words, cut);
  const headline: Zoned = {
    start: line.start,
    end: story,
    zone: 'headline',
    because: 'the headline runs into the story',
  };
  const between: Zoned[] = [
    {
      start: story,
      end: line.start + dateline,
      zone: 'caption',
      because: 'stands between the headline and the dateline',
    },
  ];
  const rest = {
    ...line,
    start: line.start + Math.max(cut, dateline),
    words: line.words.slice(Math.max(cut, dateline)),
  };
  return [...lines.slice(0, n), headline, ...(dateline > cut ? between : []), rest, ...lines.slice(n + 1)];
}

/** Where a sentence with a dateline begins within the first sentences after `from`; 0 when none does. */
function datelineAfter(words: string, from: number): number {
  const head = sentences(words, { start: from, end: Math.min(words.length, from + 800) }).slice(1, 6);
  return head.find(({ start }) => DATELINE.test(words.slice(start, start + 120)))?.start ?? 0;
}

/** Deck, byline, date line and captions stand between the headline and the story. */
function belowHeadline(lines: readonly Line[], headline: string): Zoned[] {
  const parts: Zoned[] = [];
  let n = 0;
  for (; n < Math.min(lines.length, HEAD); n++) {
    const line = lines[n];
    if (line === undefined) break;
    const part = headPart(line, headline, lines.slice(n + 1, n + 5));
    if (part === undefined) break;
    parts.push(part);
  }
  return [...parts, ...lines.slice(n)];
}

function headPart(line: Line, headline: string, next: readonly Line[]): Zoned | undefined {
  const { words } = line;
  if (line.zone === 'boilerplate') return line;
  const again = squeezed(words);
  if (
    words.length < 400 &&
    headline !== '' &&
    (again.endsWith(headline) || again.startsWith(headline)) &&
    again.length < headline.length + 60
  )
    return { ...line, zone: 'boilerplate', because: 'repeats the headline' };
  if (isCaption(words)) return { ...line, zone: 'caption', because: 'a picture’s caption' };
  if (byline(words)) return { ...line, zone: 'credit', because: 'the byline' };
  if (dateLine(words)) return { ...line, zone: 'credit', because: 'the date line' };
  if (nameOnly(words)) return { ...line, zone: 'credit', because: 'a name below the headline' };
  const creditBelow = next.some(
    (below) => below.zone === 'body' && (byline(below.words) || dateLine(below.words) || nameOnly(below.words)),
  );
  if (words.length <= 320 && (creditBelow || titleLike(words)))
    return { ...line, zone: 'deck', because: 'the lines under the headline' };
  return undefined;
}

const byline = (words: string): boolean =>
  words.length <= 120 &&
  /^(?:by|from|written by|reported by|story by)\s:?\s?\p{Lu}/iu.test(words) &&
  !/[.!?]$/.test(words.replace(/\b\p{Lu}\.$/u, ''));

const nameOnly = (words: string): boolean =>
  words.length <= 45 && /^(?:\p{Lu}[\p{L}.'’-]*)(?:\s(?:of|the|and|for|de|van|\p{Lu}[\p{L}.'’-]*)){0,3}$/u.test(words);

const TIME_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b|(?:first |last )?(?:published|posted|updated|modified|created)|on|at|date|time|story|gmt|utc|bst|e[sd]?t|c[sd]t|p[sd]t|m[sd]t|cet|cest|a\.?\s?m|p\.?\s?m|ago|by|local)\b/giu;

/** A line that is little more than a date with its year: `Posted: Tuesday, July 2nd, 2013, 07:44`. */
export function dateLine(words: string): boolean {
  if (words.length > 140) return false;
  const dates = calendarDates(words).filter(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value));
  if (dates.length === 0) return false;
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  return (rest.replace(TIME_WORDS, '').match(/\p{L}/gu) ?? []).length <= 24 && !/\.$/.test(words.replace(/m\.$/i, ''));
}

/** A paragraph or sentence that only stands under a picture. */
export const isCaption = (words: string): boolean =>
  words.length <= 700 && (CAPTION.test(words) || (CLOSING_CREDIT.test(words) && words.length <= 400));
