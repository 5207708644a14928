import type { Span } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { type Found, scan } from './date/scan.ts';
import { dayOf, two } from './days.ts';
import { firstWins, LONGEST_SENTENCE } from './sentences.ts';
import { type Time, times } from './time/clock.ts';
import { anaphora, dayOfTime, hours } from './timex/anaphora.ts';
import { lengths } from './timex/lengths.ts';
import { references } from './timex/references.ts';
import { apply, type Candidate, type Known, type TimexType } from './timex/rule.ts';
import { sets } from './timex/sets.ts';

/** A time expression as TIMEX3 (ISO-TimeML, TempEval-3) gives it. */
export interface Timex extends Span {
  readonly text: string;
  readonly value: string;
  readonly type: TimexType;
}

/** Every time expression of a text, in order; `published` is the day of publication as YYYY-MM-DD. */
export function timexes(text: string, published: string): Timex[] {
  const today = dayOf(published);
  const found: Timex[] = [];
  let last: string | undefined;
  for (const paragraph of text.matchAll(/[^\n]+/g))
    for (const { start, end } of sentences(text, spanOf(paragraph))) {
      const words = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
      for (const one of inSentence(words, { today, last })) {
        const at = widened(words, one);
        if (one.type === 'DATE' && /^\d{4}/.test(one.value)) last = one.value;
        found.push({
          start: start + at,
          end: start + one.end,
          text: words.slice(at, one.end),
          value: one.value,
          type: one.type,
        });
      }
    }
  return found;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Determiners and modifiers belong to an expression, prepositions do not (TimeML annotation guidelines, 2.2.1). */
const BENT: Readonly<Partial<Record<TimexType, RegExp>>> = {
  DATE: /(?:\b(?:about|around|approximately|roughly|nearly|almost|more than|less than|at least|early|earlier|late|later|mid|(?:the )?(?:start|beginning|middle|end|close) of)[ -])+$/i,
  DURATION:
    /(?:\b(?:the|about|around|approximately|roughly|some|nearly|almost|just|only|more than|less than|fewer than|at least|at most|well over|over|under|up to|as long as|as many as)[ -])+$/i,
};

const PREPOSITION = /^(?:by|before|after|until|till|since|from|at|on|in) /i;

function widened(words: string, { start, value, type }: Candidate): number {
  const leads = type === 'TIME' ? (PREPOSITION.exec(words.slice(start, start + 10))?.[0].length ?? 0) : 0;
  if (leads > 0) return start + leads;
  const match = /REF$/.test(value) ? null : BENT[type]?.exec(words.slice(Math.max(0, start - 40), start));
  return start - (match?.[0].length ?? 0);
}

function inSentence(words: string, known: Known): Candidate[] {
  const dates = scan(words, known.today, known.last);
  const clocks = times(words).map(({ start, end, value }) => ({ start, end, value }));
  const saidBefore = (start: number): Known => ({ ...known, last: dates.findLast(({ end }) => end <= start)?.timex });
  const knownAt = (start: number): Known => ({ ...known, last: saidBefore(start).last ?? known.last });
  return firstWins([
    ...apply(sets, 'SET', words, knownAt),
    ...apply(anaphora, 'DATE', words, knownAt),
    ...apply(lengths, 'DURATION', words, knownAt),
    ...stamps(words),
    ...joined(words, dates, clocks),
    ...dates.flatMap((date) => dated(words, date)),
    ...clocks.map(({ start, end, value }) => ({
      start,
      end,
      type: 'TIME' as const,
      value: dayOfTime(saidBefore(start)) + clock(value),
    })),
    ...apply(hours, 'TIME', words, knownAt),
    ...apply(references, 'DATE', words, knownAt),
  ]);
}

/** "2013-03-22T10:00". */
function stamps(words: string): Candidate[] {
  return [
    ...words.matchAll(/\b(?<day>\d{4}-\d\d-\d\d)[T ](?<clock>[0-2]\d:[0-5]\d)(?::[0-5]\d)?(?:Z|[+-]\d\d:?\d\d)?/g),
  ].map((match) => ({
    ...spanOf(match),
    type: 'TIME' as const,
    value: `${match.groups?.['day'] ?? ''}T${match.groups?.['clock'] ?? ''}`,
  }));
}

type Clock = Span & { readonly value: Time };

/** "Tuesday morning", "5 p.m. on Tuesday" and "July 2, 2013 07:44" are one expression. */
function joined(words: string, dates: readonly Found[], clocks: readonly Clock[]): Candidate[] {
  return dates.flatMap((date) => {
    const [day = ''] = date.timex.split('/');
    const whole = /^\d{4}-\d\d-\d\d$|^XXXX/.test(day);
    const after = clocks.find(
      ({ start }) =>
        start >= date.end && /^(?:['’]s)?,? (?:at |around |about |in the )?$/.test(words.slice(date.end, start)),
    );
    const before = clocks.find(
      ({ end }) => end <= date.start && /^,? (?:on |of |in )?(?:the )?$/.test(words.slice(end, date.start)),
    );
    const time = after ?? before;
    if (!whole || time === undefined) return [];
    const [start, end] = [Math.min(date.start, time.start), Math.max(date.end, time.end)];
    return [{ start, end, type: 'TIME' as const, value: day + clock(time.value) }];
  });
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/morning|early hours|dawn/, 'TMO'],
  [/afternoon/, 'TAF'],
  [/evening|dusk/, 'TEV'],
  [/night/, 'TNI'],
];

/** The time of day as TIMEX3 writes it behind a date: 'T17:00', 'TMO'; midnight ends a day (TIDES 2005). */
function clock({ from, at = from, words }: Time): string {
  if (/midnight/.test(words)) return 'T24:00';
  const part = /\d|\bnoon/.test(words) ? undefined : PARTS.find(([name]) => name.test(words))?.[1];
  return part ?? `T${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

/** A date by itself; "last night" and "this morning" are times, and a range is its two ends. */
function dated(words: string, found: Found): Candidate[] {
  const { end, timex } = found;
  const start = /early|mid|late/.test(found.modifier ?? '') ? found.start : found.core.start;
  const said = words.slice(start, end).toLowerCase();
  const part = PARTS.find(([name]) => name.test(said))?.[1];
  const [from = timex, to] = timex.split('/');
  if (part !== undefined && /night|this/.test(said)) return [{ start, end, type: 'TIME', value: from + part }];
  if (to === undefined) return [{ start, end, type: 'DATE', value: timex }];
  const cut = /[-–—]| to | through /.exec(words.slice(start, end));
  if (cut === null) return [{ start, end, type: 'DATE', value: from }];
  const [middle, second] = [start + cut.index, start + cut.index + cut[0].length];
  return [
    { start, end: middle, type: 'DATE', value: from },
    { start: second, end, type: 'DATE', value: to },
  ];
}
