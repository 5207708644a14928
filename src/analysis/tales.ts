import type { Text } from '../model.ts';
import { remembered } from '../text/remembered.ts';
import { type Bag, idOf, products, wordCount } from './wordbook.ts';

/** Articles compared with all others; the rest of a larger story join the tale they are closest to, so that the cost stays linear. */
const SAMPLE = 60;

/**
 * Articles whose average likeness reaches this tell one event. On 34 topics of ECB+, each of two similar events, it keeps 93 % of the pairs of
 * articles on one event together and a tenth of what it joins are pairs on two; of 71 stories of one event it splits nine.
 */
const ONE_TALE = 0.3;

/**
 * The average between two clusters of many articles varies less, so more is asked of it: a topic of two patches for one browser falls apart, and
 * pairs on another event fall from .050 to .031 of those alignment predicts there, at the cost of .004 of its recall.
 */
const MANY = 6;
const ONE_TALE_OF_MANY = 0.36;
const needed = (a: readonly number[] = [], b: readonly number[] = []): number =>
  a.length >= MANY && b.length >= MANY ? ONE_TALE_OF_MANY : ONE_TALE;

/**
 * Which event each article of a story mostly tells: a story is meant to be on one, but files get in on a similar one, and their figures must
 * not meet. Articles are clustered by average linkage; the result is the number of the article's cluster.
 */
export function tales(texts: readonly Text[]): (article: string) => number {
  const alike = likeness(texts);
  const step = Math.max(1, Math.ceil(texts.length / SAMPLE));
  const sample = texts.flatMap((_, i) => (i % step === 0 ? [i] : []));
  const clusters = cluster(sample, alike);
  const home = new Map(clusters.flatMap((members, n) => members.map((i) => [i, n] as const)));
  const of = new Map(texts.map(({ article }, i) => [article, home.get(i) ?? closest(i, clusters, alike)]));
  return (article) => of.get(article) ?? 0;
}

type Alike = (i: number, j: number) => number;

function average(members: readonly number[], to: (member: number) => number): number {
  return members.reduce((sum, member) => sum + to(member), 0) / members.length;
}

function closest(i: number, clusters: readonly number[][], alike: Alike): number {
  const means = clusters.map((members) => average(members, (j) => alike(i, j)));
  return means.indexOf(Math.max(...means));
}

/** Average linkage: the two closest clusters are joined until none are close enough. */
function cluster(items: readonly number[], alike: Alike): number[][] {
  const clusters = items.map((i) => [i]);
  const near = items.map((i) => items.map((j) => alike(i, j)));
  const isNearer = (i: number, j: number, than: number): boolean => {
    const mean = near[i]?.[j] ?? 0;
    return mean > than && mean > needed(clusters[i], clusters[j]);
  };
  for (;;) {
    let [most, a, b] = [0, -1, -1];
    for (let i = 0; i < clusters.length; i++)
      for (let j = i + 1; j < clusters.length; j++) if (isNearer(i, j, most)) [most, a, b] = [near[i]?.[j] ?? 0, i, j];
    const [one, other] = [clusters[a], clusters[b]];
    if (one === undefined || other === undefined) return clusters;
    const share = one.length / (one.length + other.length);
    for (const [n, row] of near.entries()) {
      const mean = share * (near[a]?.[n] ?? 0) + (1 - share) * (near[b]?.[n] ?? 0);
      row[a] = mean;
    }
    near[a] = near.map((row) => row[a] ?? 0);
    clusters[a] = [...one, ...other];
    clusters.splice(b, 1);
    near.splice(b, 1);
    for (const row of near) row.splice(b, 1);
  }
}

/** How alike two articles are beside each one's two nearest relatives: half by all telling words, the rarer the more, half by names. */
function likeness(texts: readonly Text[]): Alike {
  const total = texts.length;
  const telling = relative(texts.map(tellingWords), (documents) => Math.log((total + 0.5) / documents), total);
  const named = relative(texts.map(nameWords), (documents) => Math.log(1 + total / documents), total);
  return (i, j) => (telling(i, j) + named(i, j)) / 2;
}

/** How alike an article is to one of the sample. */
function relative(bags: readonly Bag[], rarity: (documents: number) => number, total: number): Alike {
  const documents = new Uint32Array(wordCount());
  for (const { ids } of bags) for (const id of ids) documents[id] = (documents[id] ?? 0) + 1;
  const rarities = Float64Array.from({ length: total + 1 }, (_, n) => rarity(n));
  const vectors = bags.map((words) => vector(words, (id) => rarities[documents[id] ?? 1] ?? 0));
  const step = Math.max(1, Math.ceil(total / SAMPLE));
  const cosines = products(
    vectors,
    vectors.filter((_, i) => i % step === 0),
  );
  const nearest = cosines.map((row, i) => {
    let [first, second] = [0, 0];
    row.forEach((cosine, n) => {
      const alike = n * step === i ? 0 : cosine;
      if (alike > first) [first, second] = [alike, first];
      else second = Math.max(second, alike);
    });
    return total > 2 ? (first + second) / 2 : first;
  });
  return (i, j) => {
    const most = Math.sqrt((nearest[i] ?? 0) * (nearest[j] ?? 0));
    return most === 0 ? 1 : (cosines[i]?.[j / step] ?? 0) / most;
  };
}

/** Weights are whole numbers, so that a sum is the same in any order: a vector of one article has about this length. */
const UNIT = 2 ** 16;

function vector({ ids, weights }: Bag, rarity: (id: number) => number): Bag {
  const weighed = weights.map((weight, i) => Math.round(weight * rarity(ids[i] ?? 0) * UNIT));
  const length = Math.sqrt(weighed.reduce((sum, x) => sum + x * x, 0)) || 1;
  return { ids, weights: weighed.map((x) => Math.round((x / length) * UNIT)) };
}

const tellingWords = remembered((text: Text) => bag(text, new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])));
const nameWords = remembered((text: Text) => bag(text, new Set(['PROPN'])));

function bag({ sentences }: Text, kinds: ReadonlySet<string>): Bag {
  const counts = new Map<number, number>();
  for (const { tokens } of sentences)
    for (const { pos, lemma } of tokens)
      if (kinds.has(pos)) {
        const id = idOf(lemma.toLowerCase());
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
  const words = [...counts].toSorted(([a], [b]) => a - b);
  return { ids: Uint32Array.from(words, ([id]) => id), weights: Float64Array.from(words, ([, n]) => 1 + Math.log(n)) };
}
