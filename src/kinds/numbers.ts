import { place } from './interval.ts';

/** A number as an article gives it: the figure, and the interval the words around it allow. Offsets are those of the string read. */
export interface Figure {
  /** From the modifier ("about", "at least") to the last digit or scale word. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins. */
  readonly number: number;
  /** The number printed; of "10 to 12" the first, of "dozens" the least. */
  readonly figure: number;
  /** "at least 12" has no max. */
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  /** What the words make of the figure, in house style: 'about', 'at least', 'to' of a range; of "dozens of" the word itself. */
  readonly as: string;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const VALUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
]);

/** Words for a number nobody counted: the least and the most a reader takes them for. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  'a couple of': [2, 3],
  'a couple': [2, 3],
  'a few': [2, 9],
  'a handful of': [2, 9],
  'a single': [1, 1],
  'a pair of': [2, 2],
  'a trio of': [3, 3],
  several: [3, 9],
  'a dozen': [11, 13],
  'half a dozen': [5, 7],
  'several dozen': [36, 99],
  'a few dozen': [24, 99],
  'dozens of': [24, 99],
  dozens: [24, 99],
  'scores of': [40, 199],
  'a few hundred': [200, 900],
  'several hundred': [300, 999],
  'hundreds of thousands of': [200_000, 999_999],
  'tens of thousands of': [20_000, 99_999],
  'hundreds of': [200, 999],
  hundreds: [200, 999],
  'a few thousand': [2000, 9000],
  'several thousand': [3000, 9999],
  'thousands of': [2000, 9999],
  thousands: [2000, 9999],
  'several million': [3e6, 9_999_999],
  'millions of': [2e6, 999_999_999],
};

type Bounds = Pick<Figure, 'min' | 'max'>;
const exactly = (n: number): Bounds => ({ min: n, max: n });
const step = (n: number): number => (Number.isInteger(n) ? 1 : 1e-9);

/** What the words before or after a figure make of it: "about" is ± 10 %, "nearly" up to 10 % below. */
const MODIFIERS: readonly {
  readonly as: string;
  readonly before: string;
  readonly after?: string;
  readonly bounds: (n: number) => Bounds;
}[] = [
  {
    as: 'about',
    before: 'about|around|some|approximately|roughly|an estimated|estimated|circa|c\\.|in the region of',
    after: 'or so',
    bounds: (n) => ({ min: round(0.9 * n), max: round(1.1 * n) }),
  },
  {
    as: 'nearly',
    before: 'nearly|almost|just under|just short of|close to|approaching',
    bounds: (n) => ({ min: round(0.9 * n), max: n }),
  },
  {
    as: 'just over',
    before: 'just over|slightly more than|a little over|a little more than',
    bounds: (n) => ({ min: n, max: round(1.1 * n) }),
  },
  {
    as: 'at least',
    before: 'at least|no fewer than|no less than|not less than|a minimum of',
    after: 'or more',
    bounds: (n) => ({ min: n }),
  },
  {
    as: 'more than',
    before: 'more than|over|above|upwards? of|in excess of|well over|greater than|exceeding',
    after: 'plus|\\+',
    bounds: (n) => ({ min: n + step(n) }),
  },
  {
    as: 'up to',
    before: 'up to|as many as|as much as|at most|no more than|not more than|a maximum of',
    after: 'or fewer|or less',
    bounds: (n) => ({ max: n }),
  },
  { as: 'fewer than', before: 'fewer than|less than|under|below', bounds: (n) => ({ max: n - step(n) }) },
  { as: '', before: 'exactly|only|just|a total of|precisely|between|from', bounds: exactly },
];
const APPROXIMATE: ReadonlySet<string> = new Set(['about', 'nearly', 'just over']);
const allOf = (side: 'before' | 'after'): string =>
  MODIFIERS.map((row) => row[side])
    .filter(Boolean)
    .join('|');

const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const SMALL = `(?:(?:${oneOf(TENS)})(?:[- ](?:${oneOf(UNITS.slice(1, 10))}))?|${oneOf(UNITS)})`;
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?(?![\\d]|[.,]\\d|(?:st|nd|rd|th)\\b)';
const WORDS = `(?:(?:a|${SMALL}) (?:hundred|thousand|million|billion)(?: and a half million| and ${SMALL}| ${SMALL})?|half a million|${SMALL}(?: and a half)?)(?![\\w])`;
const SCALE = (name: string): string => `(?:[ -]?(?<${name}>${oneOf(Object.keys(SCALES))})(?![a-z]))?`;
const NUMERAL = `(?:${DIGITS}|${WORDS})`;
const BEFORE = `(?:(?<before>${allOf('before')}) )?`;
const AFTER = `(?:[ -]?(?<after>${allOf('after')})(?![a-z]))?`;
const TO = '(?: ?[-–—] ?| to | or | and )';
/** Not inside a word, a score, a version, a file name, a section number or a time. */
const EDGE = "(?<![\\w#'’]|[\\w.,:/][-–.,:/]|\\d )";
/** Nor going on as one; a unit may be glued to it. */
const GLUED = '(?:km²?|kg|cm|mm|ft|mph|kph|kmh|km/h|lbs?|mi|m²?|k|bn|mn|g|hrs?|mins?|yo|am|pm|sq)(?!\\w)';
const NOT_MORE = `(?!(?!${GLUED})\\w|-\\d|[:/]\\d|\\.[a-z])`;
const PATTERN = new RegExp(
  `${EDGE}(?:${BEFORE}(?<from>${NUMERAL})${SCALE('fromScale')}(?:(?<to>${TO})(?<until>${NUMERAL})${SCALE('scale')})?${AFTER}` +
    `|(?:(?<vagueBefore>up to|at least|more than|over) )?(?<vague>${oneOf(Object.keys(VAGUE))}))${NOT_MORE}`,
  'gi',
);
const MARKS =
  /\d|\b(?:a|half|one|two|three|several|dozens?|scores|hundreds?|thousands?|millions?|billions?|tens|\w*(?:our|five|six|seven|eight|nine|ten|eleven|twelve|teen|nty|rty|fty|xty|hty|ety))\b/i;

/** Every number in a sentence, with its modifiers; whether it counts, measures or only labels something is for the kinds to say. */
export function figures(sentence: string): Figure[] {
  return MARKS.test(sentence) ? [...sentence.matchAll(PATTERN)].flatMap(figure) : [];
}

type Groups = Readonly<Record<string, string | undefined>>;

function figure(match: RegExpExecArray): Figure[] {
  const groups: Groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (groups['vague'] !== undefined) return [vague(groups, start, end)];
  const lead = groups['before']?.toLowerCase();
  const number = start + (lead === undefined ? 0 : lead.length + 1);
  if (groups['until'] !== undefined) return ends(groups, { start, end, number });
  const value = valueOf(groups['from'] ?? '') * scaleOf(groups['fromScale']);
  const joins = lead === 'between' || lead === 'from';
  return [{ start: joins ? number : start, end, number, ...bounded(round(value), lead ?? groups['after']) }];
}

const scaleOf = (word: string | undefined): number => SCALES[word?.toLowerCase() ?? ''] ?? 1;

/** "10,000-12,000" and "between two and three million" are one interval; "14 and 15" are two numbers, "3-2" is none. */
function ends(groups: Groups, { start, end, number }: Pick<Figure, 'start' | 'end' | 'number'>): Figure[] {
  const joiner = (groups['to'] ?? '').trim();
  const lead = groups['before']?.toLowerCase();
  const whole = joiner !== 'and' || lead === 'between';
  const first = round(valueOf(groups['from'] ?? '') * scaleOf(groups['fromScale'] ?? (whole ? groups['scale'] : '')));
  const until = round(valueOf(groups['until'] ?? '') * scaleOf(groups['scale']));
  if (whole && first < until) {
    const approximate = bounded(first, lead).approximate;
    return [{ start, end, number, figure: first, min: first, max: until, approximate, as: 'to' }];
  }
  if (/^[-–—]$/.test(joiner)) return [];
  const length = (numeral: 'from' | 'until', scale: 'fromScale' | 'scale'): number =>
    (groups[numeral] ?? '').length + (groups[scale] === undefined ? 0 : groups[scale].length + 1);
  const second = end - length('until', 'scale');
  return [
    { start, end: number + length('from', 'fromScale'), number, ...bounded(first, lead) },
    { start: second, end, number: second, ...bounded(until, undefined) },
  ];
}

function vague(groups: Groups, start: number, end: number): Figure {
  const word = (groups['vague'] ?? '').toLowerCase();
  const [min, max] = VAGUE[word] ?? [0, 0];
  const before = groups['vagueBefore']?.toLowerCase();
  const number = before === undefined ? start : start + before.length + 1;
  const bounds = before === undefined ? { min, max } : before === 'up to' ? { max } : { min };
  const as = before === undefined ? word : `${before} ${word}`;
  return { start, end, number, figure: min, ...bounds, approximate: min !== max, as };
}

function bounded(figure: number, modifier: string | undefined): Bounds & Pick<Figure, 'figure' | 'as' | 'approximate'> {
  const word = modifier?.toLowerCase() ?? '';
  const row = MODIFIERS.find(({ before, after }) => new RegExp(`^(?:${before}|${after ?? before})$`).test(word));
  const as = row?.as ?? '';
  return { figure, ...(row?.bounds ?? exactly)(figure), approximate: APPROXIMATE.has(as), as };
}

/** The words of a figure in house style, which `figures` reads back: "about 4,000", "10 to 12", "dozens of", "2.6 million". */
export function amount({ figure, max, as }: Pick<Figure, 'figure' | 'max' | 'as'>): string {
  if (as === '') return printed(figure);
  if (as === 'to') return `${printed(figure)} to ${printed(max ?? figure)}`;
  return MODIFIERS.some((row) => row.as === as) ? `${as} ${printed(figure)}` : as;
}

/** A number in figures: "4,000", "2.6 million". */
export function printed(n: number): string {
  const scale = n >= 1e9 ? 'billion' : n >= 1e6 ? 'million' : undefined;
  if (scale !== undefined && place(n) >= scaleOf(scale) / 1000) return `${round(n / scaleOf(scale))} ${scale}`;
  const [whole = '', decimals] = String(round(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Keeps 2.6 × 1,000,000 from becoming 2600000.0000000005. */
function round(n: number): number {
  return Number(n.toPrecision(12));
}

/** The value of a numeral or number words: "4,000", "sixty-two", "a hundred and ten", "two and a half". */
export function valueOf(numeral: string): number {
  const text = numeral.toLowerCase().replaceAll(',', '');
  if (/^\d/.test(text)) return Number(text);
  let total = 0;
  let current = 0;
  for (const word of text.split(/[ -]/)) {
    if (word === 'half') total += current === 0 && total === 0 ? 0.5 : 0.5;
    else if (word === 'a' || word === 'and') current ||= word === 'a' && total === 0 ? 1 : 0;
    else if (SCALES[word] !== undefined) {
      total = (total + Math.max(current, total === 0 ? 1 : 0)) * SCALES[word];
      current = 0;
    } else current += VALUES[word] ?? 0;
  }
  return total + current;
}
