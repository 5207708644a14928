import type { Text } from '../model.ts';
import { remembered } from '../text/remembered.ts';
import { idOf, meet, wordCount, wordOf } from './wordbook.ts';

/** Words kept of an article: its most telling ones, so that comparing two articles costs the same for any length. */
const KEPT = 80;
const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Articles that one is compared with to learn how close its nearest relative is. */
const SAMPLE = 60;

/** Weights are whole numbers, so that a sum is the same in any order: a vector of one article has about this length. */
const UNIT = 2 ** 16;

/**
 * How much two articles of a story tell of the same thing: the cosine of their most telling words, as a share of what each reaches with
 * its nearest relative, 0 to 1. A story holds articles on one event, but also some on a similar one; below .3 they mostly tell of
 * different events (34 topics of ECB+, each of two similar events).
 */
export function kinship(texts: readonly Text[]): (a: string, b: string) => number {
  const numbers = new Map(texts.map(({ article }, i) => [article, i]));
  const cosine = cosines(texts);
  const step = Math.max(1, Math.ceil(texts.length / SAMPLE));
  const nearest = memo((i) => {
    let most = 0;
    for (let j = 0; j < texts.length; j += step) if (j !== i) most = Math.max(most, cosine(i, j));
    return most;
  });
  const kin = memo((key) => {
    const [i, j] = [Math.floor(key / texts.length), key % texts.length];
    const most = Math.sqrt(nearest(i) * nearest(j));
    return most === 0 ? 1 : Math.min(1, cosine(i, j) / most);
  });
  return (a, b) => {
    const [i, j] = [numbers.get(a), numbers.get(b)];
    if (i === j || i === undefined || j === undefined) return 1;
    return kin(i < j ? i * texts.length + j : j * texts.length + i);
  };
}

function memo(compute: (key: number) => number): (key: number) => number {
  const kept = new Map<number, number>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    kept.set(key, value);
    return value;
  };
}

/** Words by ascending number, with how often each counts. */
interface Bag {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
}

function cosines(texts: readonly Text[]): (i: number, j: number) => number {
  const bags = texts.map(bag);
  const documents = new Uint32Array(wordCount());
  for (const { ids } of bags) for (const id of ids) documents[id] = (documents[id] ?? 0) + 1;
  const vectors = bags.map((words) => vector(words, documents, texts.length));
  return (i, j) => {
    const [a, b] = [vectors[i], vectors[j]];
    let sum = 0;
    if (a && b) meet(a.ids, b.ids, (x, y) => (sum += (a.weights[x] ?? 0) * (b.weights[y] ?? 0)));
    return sum / UNIT ** 2;
  };
}

/** An article's telling words. */
const bag = remembered(({ sentences }: Text): Bag => {
  const counts = new Map<number, number>();
  for (const { tokens } of sentences)
    for (const { pos, lemma } of tokens)
      if (TELLING.has(pos)) {
        const id = idOf(lemma.toLowerCase());
        counts.set(id, (counts.get(id) ?? 0) + (pos === 'PROPN' ? 2 : 1));
      }
  return packed([...counts].map(([id, n]) => [id, 1 + Math.log(n)]));
});

function packed(words: readonly (readonly [number, number])[]): Bag {
  const sorted = words.toSorted(([a], [b]) => a - b);
  return { ids: Uint32Array.from(sorted, ([id]) => id), weights: Float64Array.from(sorted, ([, weight]) => weight) };
}

/** The words that another article has too, the rarest first; the others only make the article less like any. */
function vector({ ids, weights }: Bag, documents: Uint32Array, total: number): Bag {
  const weighed = Array.from(ids, (id, i): readonly [number, number] => {
    const rarity = Math.log((total + 0.5) / (documents[id] ?? 1));
    return [id, Math.round((weights[i] ?? 0) * rarity * UNIT)];
  });
  const length = Math.sqrt(weighed.reduce((sum, [, x]) => sum + x * x, 0)) || 1;
  const shared = weighed.filter(([id]) => (documents[id] ?? 0) > 1);
  const kept = shared.length <= KEPT ? shared : shared.sort(telling).slice(0, KEPT);
  return packed(kept.map(([id, x]) => [id, Math.round((x / length) * UNIT)]));
}

const telling = ([v, x]: readonly [number, number], [w, y]: readonly [number, number]): number =>
  y - x || (wordOf(v) < wordOf(w) ? -1 : 1);
