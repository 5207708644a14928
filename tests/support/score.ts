import type { Analysis, Article, Claim } from '../../src/model.ts';
import { docOf, type Expectation, type ExpectedValue, type Story } from './stories.ts';

/** Words in an article that a reading rests on. */
export interface Place {
  readonly doc: string;
  readonly quote: string;
  readonly sentence: string;
}

/** A disagreement that something says there is, whatever found it. */
export interface Finding {
  readonly kind: string;
  readonly class: string;
  readonly question: string;
  readonly readings: readonly { readonly show: string; readonly places: readonly Place[] }[];
}

interface Hit {
  readonly item: Expectation;
  readonly finding: Finding;
}

/** How the findings of one story compare with what was expected of it. */
export interface Score {
  readonly story: string;
  readonly articlePairs: number;
  readonly raised: number;
  readonly due: readonly Expectation[];
  readonly hits: readonly Hit[];
  readonly missed: readonly Expectation[];
  readonly misclassed: readonly Hit[];
  readonly repeats: readonly Hit[];
  readonly traps: readonly Hit[];
  readonly unlisted: readonly Finding[];
}

/** The classes that interrupt an editor; only these can be false alarms. */
const RAISED: ReadonlySet<string> = new Set(['conflict', 'tension']);
/** The share of an expected quote's words that a claim's sentence must have. */
const SHARED_WORDS = 0.6;

/** The conflicts of an analysis as findings. */
export function findings({ conflicts }: Analysis, articles: readonly Article[]): Finding[] {
  return conflicts.map(({ kind, class: of, question, readings }) => ({
    kind,
    class: of,
    question,
    readings: readings.map(({ show, claims }) => ({ show, places: places(claims, articles) })),
  }));
}

/** Where claims stand. */
export function places(claims: readonly Claim[], articles: readonly Article[]): Place[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return claims.flatMap(({ article: id, passage: { quote }, sentence: { start, end } }) => {
    const article = articleOf.get(id);
    return article === undefined ? [] : [{ doc: docOf(article.file), quote, sentence: article.text.slice(start, end) }];
  });
}

/**
 * A disagreement is found when one finding has two readings that rest on two of its values. One finding pays for one
 * disagreement; a second one on the same is a repeat, one on something compatible a trap, one on nothing known unlisted.
 */
export function score({ name, articles, expected }: Story, found: readonly Finding[]): Score {
  const hits = new Map<string, Hit>();
  const repeats: Hit[] = [];
  const traps: Hit[] = [];
  const unlisted: Finding[] = [];
  for (const finding of found) {
    const items = separatedBy(finding, expected.disagreements);
    const item = items.find(({ id }) => !hits.has(id));
    const [again] = items;
    if (item !== undefined) hits.set(item.id, { item, finding });
    else if (again !== undefined) repeats.push({ item: again, finding });
    else if (RAISED.has(finding.class)) {
      const trap = (expected.compatible ?? []).find((it) => valuesTold(finding, it) > 1);
      if (trap === undefined) unlisted.push(finding);
      else traps.push({ item: trap, finding });
    }
  }
  const due = expected.disagreements.filter(({ optional }) => optional !== true);
  return {
    story: name,
    articlePairs: (articles.length * (articles.length - 1)) / 2,
    raised: found.filter((finding) => RAISED.has(finding.class)).length,
    due,
    hits: [...hits.values()],
    missed: due.filter(({ id }) => !hits.has(id)),
    misclassed: [...hits.values()].filter(({ item, finding }) => item.classes?.includes(finding.class) === false),
    repeats,
    traps,
    unlisted,
  };
}

/** The expected disagreements a finding tells apart, those with most of their values first. */
function separatedBy(finding: Finding, items: readonly Expectation[]): Expectation[] {
  return items
    .map((item) => ({ item, told: valuesTold(finding, item) }))
    .filter(({ told }) => told > 1)
    .sort((a, b) => b.told - a.told)
    .map(({ item }) => item);
}

/** How many values of an item any two readings of a finding tell apart; 0 unless two of the values contradict each other. */
function valuesTold({ readings }: Finding, { values, nonContradicting = [] }: Expectation): number {
  const harmless = new Set(nonContradicting.flatMap(([a, b]) => [pair(key(a), key(b)), pair(key(b), key(a))]));
  const keys = readings.map((reading) => valuesAt(reading.places, values));
  let most = 0;
  for (const [i, a] of keys.entries())
    for (const b of keys.slice(i + 1))
      if ([...a].some((x) => [...b].some((y) => x !== y && !harmless.has(pair(x, y)))))
        most = Math.max(most, new Set([...a, ...b]).size);
  return most;
}

/** The values, as keys, that some of the places give. */
export function valuesAt(places: readonly Place[], values: readonly ExpectedValue[]): ReadonlySet<string> {
  return new Set(values.filter((value) => places.some((place) => restsOn(place, value))).map((value) => keyOf(value)));
}

function restsOn({ doc, quote, sentence }: Place, value: ExpectedValue): boolean {
  const said = plain(quote);
  const wanted = plain(value.quote);
  if (doc !== docOf(value.doc) || said === '') return false;
  if (!wanted.includes(said) && !said.includes(wanted)) return false;
  const has = new Set(words(sentence));
  const needed = words(value.quote);
  return needed.filter((word) => has.has(word)).length >= SHARED_WORDS * needed.length;
}

const key = (value: unknown): string => JSON.stringify(value);
const keyOf = ({ key: told, value }: ExpectedValue): string => key(told ?? value);
const pair = (a: string, b: string): string => `${a}\n${b}`;
const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Text without the differences that typesetting makes. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/&#x27;|&#39;|&apos;|\\'/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
