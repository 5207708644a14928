import type { Mention } from '../../model.ts';
import { firstWins } from '../sentences.ts';
import { ZONE, zoneNamed } from '../zones.ts';
import { matches } from '../../text/matches.ts';

/** A time of day: the minutes after midnight it may mean. A range that ends before it begins runs over midnight. */
export interface Time {
  readonly from: number;
  readonly to: number;
  /** The other half of the day, where "9:00" may be morning or evening. */
  readonly or?: readonly [number, number];
  /** The minute printed, where "around" or "shortly after" bends it. */
  readonly at?: number;
  /** 'GMT', 'EDT'; absent for local or unsaid. */
  readonly zone?: string;
  /** The words in house style, which `find` reads back. */
  readonly words: string;
}

export const DAY = 1440;
/** How far "around" reaches to either side, in minutes: the finer the clock is told, the less, so that two halves or two tens stay apart. */
const reach = (minute: number): number =>
  minute % 60 === 0 ? 15 : minute % 30 === 0 ? 14 : minute % 15 === 0 ? 7 : minute % 5 === 0 ? 5 : 2;
/** How far "shortly after" reaches on, in minutes. */
const SHORTLY = 45;

/** Parts of the day, generously: from, to. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 720],
  'early morning': [0, 540],
  'late morning': [540, 750],
  'mid-morning': [480, 690],
  'early hours': [0, 420],
  afternoon: [720, 1110],
  'early afternoon': [720, 900],
  'mid-afternoon': [840, 990],
  'late afternoon': [900, 1140],
  evening: [960, DAY - 1],
  'early evening': [960, 1200],
  'late evening': [1140, DAY - 1],
  night: [1020, 360],
  'late night': [1260, 240],
  'early night': [1020, 1320],
  dawn: [240, 480],
  dusk: [960, 1320],
};

type Range = readonly [number, number];
type Bend = (from: number, to: number) => Range;

const BENDS: readonly (readonly [as: string, words: string, bend: Bend])[] = [
  ['around', 'around|about|approximately|roughly|some time around', (from, to) => [from - reach(from), to + reach(to)]],
  [
    'shortly before',
    'shortly before|just before|just by|moments before|nearly|almost|just short of',
    (from) => [from - SHORTLY, from],
  ],
  ['shortly after', 'shortly after|just after|soon after|just past|minutes after', (_, to) => [to, to + SHORTLY]],
  ['before', 'before|by|until|till', (from) => [0, from]],
  ['after', 'after|since|from', (_, to) => [to, DAY - 1]],
];

const BEFORE = `(?:\\b(?<bend>${BENDS.map(([, words]) => words).join('|')}) )?`;
/** The dot of "p.m."; that of "pm." ends the sentence. */
const DOT = '(?:(?<=\\. ?m)\\.)?';
const HALF = `(?: ?(?<half>[ap])(?:\\.? ?m\\b${DOT})| in the (?<part>morning|afternoon|evening)| at (?<night>night))`;
const CLOCK = '(?<h>2[0-3]|[01]?\\d)';
const MINUTES = '[:.](?<m>[0-5]\\d)(?::[0-5]\\d)?';
const EDGE = '(?<![\\w:.,/$£€#-])';
const NOT_MORE = '(?![\\d:]|[.,/-]\\d)';
const HOURS = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');

/** A way to print a time, and what a sentence must have for it to be worth trying. */
interface Form {
  readonly cue: RegExp;
  readonly pattern: RegExp;
}
const form = (cue: RegExp, source: string): Form => ({ cue, pattern: new RegExp(source, 'gi') });
const AM = /\d ?[ap]\.? ?m\b/i;

/** Ways to print a time, earlier ones first. */
const FORMS: readonly Form[] = [
  form(
    / (?:past|to|before|after) /i,
    `${BEFORE}\\b(?:a )?(?<said>quarter|half|(?:twenty-five|twenty|ten|five)(?: minutes|(?= past )))(?: (?<past>past|to|before|after)) (?<h>${HOURS.join('|')}|1[0-2]|[1-9])\\b(?:${HALF}|(?=,? (?:on )?\\w+day (?<later>morning|afternoon|evening)\\b)|(?! ?(?:hours|minutes|people|years|days|\\w+s\\b)))`,
  ),
  form(
    AM,
    `${BEFORE}${EDGE}(?:between |from )?(?<h>1[0-2]|0?\\d)(?:[:.](?<m>[0-5]\\d))?(?: ?(?<half>[ap])\\.? ?m\\b${DOT})?(?: ?[-–] ?| to | and )(?<h2>1[0-2]|0?\\d)(?:[:.](?<m2>[0-5]\\d))? ?(?<half2>[ap])(?:\\.? ?m\\b${DOT})${ZONE}`,
  ),
  form(
    /\d ?[ap]\.? ?m\b|\d in the (?:morning|afternoon|evening)|\d at night/i,
    `${BEFORE}${EDGE}(?<h>1[0-2]|0?\\d)(?:${MINUTES})?${HALF}${ZONE}`,
  ),
  form(
    / in the (?:morning|afternoon|evening)| at night/i,
    `(?<=\\b(?:at|around|about|by|before|after|past|until|since) )(?<h>${HOURS.join('|')})(?: in the (?<part>morning|afternoon|evening)| at (?<night>night))\\b`,
  ),
  form(/ o['’]clock/i, `${BEFORE}${EDGE}(?<h>1[0-2]|\\d|${HOURS.join('|')}) o['’]clock\\b(?:${HALF})?${ZONE}`),
  form(
    /\d{4} ?(?:hours|hrs|GMT|UTC|local time|Z)\b/i,
    `${BEFORE}${EDGE}(?<h>2[0-3]|[01]\\d)(?<m>[0-5]\\d) ?(?:hours|hrs|(?<zone>GMT|UTC|local time|Z))\\b`,
  ),
  form(
    /\d:\d/,
    `${BEFORE}${EDGE}${CLOCK}:(?<m>[0-5]\\d)(?::[0-5]\\d)?${NOT_MORE}(?! ?(?:[ap]\\.?m|min|sec|left|remaining|to (?:play|go)|on the clock))${ZONE}`,
  ),
  form(/noon|midday|midnight/i, `${BEFORE}\\b(?<word>noon|midday|midnight)\\b(?! (?:mass|oil|blue|express))${ZONE}`),
];
/** Parts of a day need a word that places them: "Monday morning", "in the early hours". */
const PART =
  /(?<=\b(?:in the|on the|during the|that|\w+day|\w+day['’]s|same|following|next|previous|of the|yesterday|tomorrow|\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},?|by|until|since|one|in|at|the) )(?<part>(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night)|early (?:morning )?hours(?: of the morning)?|dawn|dusk)\b(?! (?:news|post|herald|star|standard|times|club|show|shift|life|mail))/g;
/** What every sentence with a clock time has. */
const CLOCKS =
  /\d|noon|midday|midnight|o['’]clock|in the (?:morning|afternoon|evening)|at night|(?:quarter|half|minutes|five|ten|twenty) (?:past|to|before|after) /i;
const PARTS_CUE = /morning|afternoon|evening|night|early hours|dawn|dusk/;

/** Every time of day in a sentence, with offsets into it. */
export function times(sentence: string): Mention<Time>[] {
  const read = (pattern: RegExp, value: (groups: Groups) => Time | undefined): Mention<Time>[] =>
    matches(sentence, pattern).flatMap((match) => {
      const time = value(match.groups ?? {});
      return time === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value: time }];
    });
  const tried = CLOCKS.test(sentence) ? FORMS.filter(({ cue }) => cue.test(sentence)) : [];
  const clocks = tried.flatMap(({ pattern }) => read(pattern, clock));
  return firstWins([...clocks, ...(PARTS_CUE.test(sentence) ? read(PART, part) : [])]);
}

function part(groups: Groups): Time | undefined {
  const name = (groups['part'] ?? '')
    .toLowerCase()
    .replace(' of the morning', '')
    .replace('morning hours', 'hours')
    .replace('mid ', 'mid-')
    .replace(/^(early|late)-/, '$1 ');
  const range = PARTS[name];
  return range === undefined ? undefined : { from: range[0], to: range[1], words: `in the ${name}` };
}

/** Minutes past or to the hour: "a quarter past four", "ten minutes to three". */
const SAID: ReadonlyMap<string, number> = new Map(
  Object.entries({ quarter: 15, half: 30, five: 5, ten: 10, twenty: 20, 'twenty-five': 25 }),
);

type Groups = Readonly<Record<string, string | undefined>>;

function clock(groups: Groups): Time | undefined {
  const named = HOURS.indexOf(groups['h']?.toLowerCase() ?? '');
  const said = SAID.get(groups['said']?.toLowerCase().replace(' minutes', '') ?? '') ?? 0;
  const isTo = /^(?:to|before)$/i.test(groups['past'] ?? '');
  const hour = (named >= 0 ? named : Number(groups['h'] ?? 12)) - (isTo ? 1 : 0);
  const minute = said > 0 ? (isTo ? 60 - said : said) : Number(groups['m'] ?? 0);
  const zone = zoneNamed(groups['zone']);
  const half = halfOf(groups, hour);
  if (groups['h2'] !== undefined) return span(groups, hour, minute, zone);
  if (
    half === undefined &&
    groups['zone'] === undefined &&
    hour <= 12 &&
    !/^0\d/.test(groups['h'] ?? '') &&
    groups['word'] === undefined
  )
    return bent({ from: (hour % 12) * 60 + minute, groups, zone, either: true });
  return bent({
    from: half === undefined ? hour * 60 + minute : ((hour % 12) + half) * 60 + minute,
    groups,
    zone,
    either: false,
  });
}

/** 0 for the first half of the day, 12 for the second; undefined when the words leave it open. */
function halfOf(groups: Groups, hour: number): 0 | 12 | undefined {
  if (groups['word'] !== undefined) return groups['word'].toLowerCase() === 'midnight' ? 0 : 12;
  if (groups['night'] !== undefined) return hour > 4 && hour < 12 ? 12 : 0;
  const part = groups['part'] ?? groups['later'];
  if (part !== undefined) return part.toLowerCase() === 'morning' ? 0 : 12;
  if (groups['half'] === undefined) return undefined;
  return groups['half'].toLowerCase() === 'a' ? 0 : 12;
}

/** "10 to 11.30 p.m.": the first half of the day is that of the second unless said. */
function span(groups: Groups, hour: number, minute: number, zone: string): Time {
  const last = (Number(groups['h2']) % 12) + (groups['half2']?.toLowerCase() === 'a' ? 0 : 12);
  const to = last * 60 + Number(groups['m2'] ?? 0);
  const half = halfOf(groups, hour) ?? (last >= 12 ? 12 : 0);
  const early = ((hour % 12) + half) * 60 + minute;
  const from = early > to && groups['half'] === undefined ? early - 720 : early;
  return { from, to, ...zoned(zone), words: `${printed(from)} to ${printed(to)}${zone === '' ? '' : ` ${zone}`}` };
}

interface Clock {
  readonly from: number;
  readonly groups: Groups;
  readonly zone: string;
  readonly either: boolean;
}

function bent({ from, groups, zone, either }: Clock): Time {
  const word = groups['bend']?.toLowerCase();
  const [as, , bend] = BENDS.find(([, words]) => word !== undefined && words.split('|').includes(word)) ?? [];
  const [first, last] = bend?.(from, from) ?? [from, from];
  const words = [as, either ? `${Math.floor(from / 60) || 12}:${two(from % 60)}` : printed(from), zone]
    .filter(Boolean)
    .join(' ');
  const or = bend?.(from + 720, from + 720) ?? ([from + 720, from + 720] as const);
  return {
    from: wrap(first),
    to: wrap(last),
    ...(bend === undefined ? {} : { at: from }),
    ...(either ? { or: [wrap(or[0]), wrap(or[1])] as const } : {}),
    ...zoned(zone),
    words,
  };
}

const zoned = (zone: string): Pick<Time, 'zone'> => (zone === '' ? {} : { zone });
export const wrap = (minute: number): number => ((minute % DAY) + DAY) % DAY;
const two = (n: number): string => String(n).padStart(2, '0');

/** "4.30 a.m.", "noon", "midnight". */
function printed(minute: number): string {
  if (minute === 0) return 'midnight';
  if (minute === 720) return 'noon';
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  return `${hour % 12 || 12}${rest === 0 ? '' : `.${two(rest)}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
