import { place } from './interval.ts';

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

/** Every word that stands for one number. */
export const NUMBER_WORDS: readonly string[] = [...UNITS, ...TENS];

/** Words for a number nobody counted: the least and the most a reader takes them for. */
export const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
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

/** Longest first, for a pattern. */
export const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const SMALL = `(?:(?:${oneOf(TENS)})(?:[- ](?:${oneOf(UNITS.slice(1, 10))}))?|${oneOf(UNITS)})`;
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?(?![\\d]|[.,]\\d|(?:st|nd|rd|th)\\b)';
const WORDS = `(?:(?:a|${SMALL}) (?:hundred|thousand|million|billion)(?: and a half million| and ${SMALL}| ${SMALL})?|half a million|${SMALL}(?: and a half)?)(?![\\w])`;
/** A scale word, captured under a name. */
export const SCALE = (name: string): string => `(?:[ -]?(?<${name}>${oneOf(Object.keys(SCALES))})(?![a-z]))?`;
/** Digits or number words. */
export const NUMERAL = `(?:${DIGITS}|${WORDS})`;
export const scaleOf = (word: string | undefined): number => SCALES[word?.toLowerCase() ?? ''] ?? 1;

/** A number in figures: "4,000", "2.6 million". */
export function printed(n: number): string {
  const scale = n >= 1e9 ? 'billion' : n >= 1e6 ? 'million' : undefined;
  if (scale !== undefined && place(n) >= scaleOf(scale) / 1000) return `${round(n / scaleOf(scale))} ${scale}`;
  const [whole = '', decimals] = String(round(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Keeps 2.6 × 1,000,000 from becoming 2600000.0000000005. */
export function round(n: number): number {
  return Number.isInteger(n) && Math.abs(n) < 1e12 ? n : Number(n.toPrecision(12));
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
