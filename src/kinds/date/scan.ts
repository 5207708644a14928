import type { Span } from '../../model.ts';
import type { Day } from '../days.ts';
import { calendarRules, yearRules } from './absolute.ts';
import { matches } from '../../text/matches.ts';
import type { Context, Modifier, Reading } from './grammar.ts';
import { periodRules } from './periods.ts';
import { relativeRules, weekRules } from './relative.ts';
import { looksAhead, looksBack } from './tense.ts';

/** A date at its place in a sentence. */
export interface Found extends Span, Reading {
  /** The date without the words that bend it. */
  readonly core: Span;
}

const RULES = [...weekRules, ...periodRules, ...calendarRules, ...relativeRules, ...yearRules];
/** A sentence with none of these has no date, which spares it every rule. */
const MARKS =
  /\d{4}|\d[./-]\d|day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to(?:day|night|morrow)|night|this|last|next|past|coming|ago|earlier|later|before|previous|following|same|the (?:end|start|beginning|middle|close) of|year-end|quarter|q[1-4]|half|spring|summer|autumn|fall|winter|christmas|new year|easter|valentine|bastille|boxing|halloween|thanksgiving|fourth|century|week)|(?:0s|ties)\b/i;
const LOOK = 60;

const BEND =
  /(?<![\w-])(?:(?<mod>before|after|by|until|till|since|around|circa|prior to|no later than|early|late|mid|the middle of|(?:the )?(?:start|beginning|end|close) of)|(?:in|on) (?<part>early|late|mid))[ -]$/i;
const MODIFIERS: Readonly<Record<string, Modifier>> = {
  before: 'before',
  'prior to': 'before',
  'no later than': 'by',
  by: 'by',
  after: 'after',
  until: 'until',
  till: 'until',
  since: 'since',
  around: 'around',
  circa: 'around',
  early: 'early',
  'start of': 'early',
  'beginning of': 'early',
  mid: 'mid',
  'middle of': 'mid',
  late: 'late',
  'end of': 'late',
  'close of': 'late',
};

/**
 * Every date of one sentence in order, resolved against the day of publication when that is known, and against the date
 * read last in an earlier sentence where one is given.
 */
export function scan(sentence: string, today: Day | undefined, earlier?: string): Found[] {
  if (!MARKS.test(sentence)) return [];
  const found: Found[] = [];
  const taken = new Uint8Array(sentence.length);
  for (const { pattern, read } of RULES)
    for (const match of matches(sentence, pattern)) {
      const core = { start: match.index, end: match.index + match[0].length };
      if (core.end === core.start || taken.subarray(core.start, core.end).includes(1)) continue;
      const reading = read(match.groups ?? {}, contextOf(sentence, core, found, { today, earlier }));
      if (reading === undefined) continue;
      taken.fill(1, core.start, core.end);
      found.push(bend(sentence, core, reading));
    }
  return found.sort((a, b) => a.start - b.start);
}

/** What few rules ask for is only worked out when they do. */
function contextOf(
  sentence: string,
  { start, end }: Span,
  found: readonly Found[],
  { today, earlier }: { readonly today: Day | undefined; readonly earlier: string | undefined },
): Context {
  const around = (): [string, string] => [
    sentence.slice(Math.max(0, start - LOOK), start),
    sentence.slice(end, end + LOOK),
  ];
  const before = (): Found | undefined => {
    let last: Found | undefined;
    for (const one of found) if (one.end <= start && one.end > (last?.end ?? -1)) last = one;
    return last;
  };
  return {
    today,
    get future() {
      return looksAhead(...around());
    },
    get past() {
      return looksBack(...around());
    },
    get last() {
      const one = before();
      return yearIn(sentence.slice(one?.end ?? 0, start)) ?? one?.timex ?? earlier;
    },
    get from() {
      const last = before();
      return last !== undefined && TO.test(sentence.slice(last.end, start)) ? last.timex : undefined;
    },
  };
}

/** The last bare year of some words, which its own rule, being the last, has not yet read. */
function yearIn(words: string): string | undefined {
  const years = matches(words, YEARS);
  return years.at(-1)?.[0];
}

const YEARS =
  /(?<=\b(?:in|since|until|of|by|from|to|after|before|early|late|during|summer|winter|spring|autumn) )(?:1[6-9]|20)\d\d\b(?![.,:]?\d| [a-z]+s\b)/gi;

/** Between the first and the last day of a stretch of time. */
const TO = /^(?: to | through | until | ?[-–—] ?)(?:on |in )?$/;

/** What follows when the date only describes a thing: "after Thursday's attack", "hit by 2004 tsunami". */
const DESCRIBES =
  /^['’]|^ (?!(?:in|on|at|the|an?|and|or|but|when|as|it|he|she|they|we|i|to|for|from|if|that|who|because|while|his|her|their|its|with|of|after|before|until|is|was|were|are|had|has|have|will|would|said)\b)[a-z]/;

/** Takes "before", "early", "mid-" in front of a date into it; of "after Thursday's attack" it is the attack that is meant. */
function bend(sentence: string, core: Span, reading: Reading): Found {
  const match = BEND.exec(sentence.slice(Math.max(0, core.start - 24), core.start));
  const word = (match?.groups?.['mod'] ?? match?.groups?.['part'])?.toLowerCase().replace(/^the /, '');
  const modifier = word === undefined ? undefined : MODIFIERS[word];
  const describes = DESCRIBES.test(sentence.slice(core.end, core.end + 24));
  if (match === null || modifier === undefined || (describes && !/early|mid|late/.test(modifier)))
    return { ...core, ...reading, core };
  const part = match.groups?.['part'] === undefined ? 0 : match[0].indexOf(match.groups['part']);
  return { ...core, start: core.start - match[0].length + part, ...reading, modifier, core };
}
