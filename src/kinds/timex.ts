import type { Span } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { type Found, scan } from './date/scan.ts';
import { type Day, dayOf, isoOf, two } from './days.ts';
import { durations } from './duration.ts';
import { firstWins, LONGEST_SENTENCE } from './sentences.ts';
import { type Time, times } from './time/clock.ts';
import { otherTimexes } from './timex-words.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression as TIMEX3 (ISO-TimeML, TempEval-3) gives it. */
export interface Timex extends Span {
  readonly text: string;
  readonly value: string;
  readonly type: TimexType;
}

export type Candidate = Omit<Timex, 'text'>;

/** Every time expression of a text, in order; `published` is the day of publication as YYYY-MM-DD. */
export function timexes(text: string, published: string): Timex[] {
  const today = dayOf(published);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return paragraphs
    .flatMap((paragraph) => sentences(text, paragraph))
    .flatMap(({ start, end }) =>
      inSentence(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)), today).map((one) => ({
        start: start + one.start,
        end: start + one.end,
        text: text.slice(start + one.start, start + one.end),
        value: one.value,
        type: one.type,
      })),
    );
}

function inSentence(words: string, today: Day | undefined): Candidate[] {
  const dates = scan(words, today);
  const clocks = times(words).map(({ start, end, value }) => ({ start, end, value }));
  const day = today === undefined ? 'XXXX-XX-XX' : isoOf(today);
  const others = otherTimexes(words);
  return firstWins([
    ...others.filter(({ type }) => type === 'SET'),
    ...joined(words, dates, clocks),
    ...dates.flatMap((date) => dated(words, date)),
    ...clocks.map(({ start, end, value }) => ({ start, end, type: 'TIME' as const, value: day + clock(value) })),
    ...others.filter(({ type }) => type !== 'SET'),
    ...lengths(words),
  ]);
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

/** The time of day as TIMEX3 writes it behind a date: 'T17:00', 'TMO'. */
function clock({ from, at = from, words }: Time): string {
  const part = /\d|\b(?:noon|mid)/.test(words) ? undefined : PARTS.find(([name]) => name.test(words))?.[1];
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

const LETTERS = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

function lengths(words: string): Candidate[] {
  return durations(words).map(({ start, end, value: { figure, unit, as } }) => {
    const said = words.slice(start, end).toLowerCase();
    const [letter, per] = /decade/.test(said) ? ['DE', 10] : /centur/.test(said) ? ['CE', 100] : [LETTERS[unit], 1];
    const vague = !/^(?:|about|nearly|just over|at least|more than|up to|less than|to)$/.test(as);
    const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
    return { start, end, type: 'DURATION' as const, value: `P${time}${vague ? 'X' : figure / per}${letter}` };
  });
}
