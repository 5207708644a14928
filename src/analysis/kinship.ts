import type { Text } from '../model.ts';

/** Words kept of an article: its most telling ones, so that comparing two articles costs the same for any length. */
const KEPT = 80;
const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Articles that one is compared with to learn how close its nearest relative is. */
const SAMPLE = 60;

/**
 * How much two articles of a story tell of the same thing: the cosine of their most telling words, as a share of what each reaches with
 * its nearest relative, 0 to 1. A story holds articles on one event, but also some on a similar one; below .3 they mostly tell of
 * different events (34 topics of ECB+, each of two similar events).
 */
export function kinship(texts: readonly Text[]): (a: string, b: string) => number {
  const cosine = cosines(texts);
  const step = Math.max(1, Math.ceil(texts.length / SAMPLE));
  const sample = texts.filter((_, i) => i % step === 0).map(({ article }) => article);
  const nearest = memo((article) =>
    Math.max(0, ...sample.filter((other) => other !== article).map((other) => cosine(article, other))),
  );
  return (a, b) => {
    const most = Math.sqrt(nearest(a) * nearest(b));
    return a === b || most === 0 ? 1 : Math.min(1, cosine(a, b) / most);
  };
}

function cosines(texts: readonly Text[]): (a: string, b: string) => number {
  const bags = new Map(texts.map((text) => [text.article, bag(text)]));
  const documents = new Map<string, number>();
  for (const words of bags.values())
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const vectors = new Map([...bags].map(([article, words]) => [article, vector(words, documents, texts.length)]));
  const pairs = memo((key) => {
    const [a = '', b = ''] = key.split(' ');
    return dot(vectors.get(a), vectors.get(b));
  });
  return (a, b) => pairs(a < b ? `${a} ${b}` : `${b} ${a}`);
}

function memo(compute: (key: string) => number): (key: string) => number {
  const kept = new Map<string, number>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    kept.set(key, value);
    return value;
  };
}

function bag({ sentences }: Text): Map<string, number> {
  const words = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { pos, lemma } of tokens) {
      if (!TELLING.has(pos)) continue;
      const word = lemma.toLowerCase();
      words.set(word, (words.get(word) ?? 0) + (pos === 'PROPN' ? 2 : 1));
    }
  return words;
}

function vector(
  words: ReadonlyMap<string, number>,
  documents: ReadonlyMap<string, number>,
  total: number,
): Map<string, number> {
  const weighed = [...words]
    .map(([word, n]) => [word, (1 + Math.log(n)) * Math.log((total + 0.5) / (documents.get(word) ?? 1))] as const)
    .sort(([v, x], [w, y]) => y - x || (v < w ? -1 : 1));
  // a word of one article only cannot be shared, but still makes the article less like others
  const length = Math.sqrt(weighed.reduce((sum, [, x]) => sum + x * x, 0)) || 1;
  return new Map(
    weighed
      .filter(([word]) => (documents.get(word) ?? 0) > 1)
      .slice(0, KEPT)
      .map(([word, x]) => [word, x / length]),
  );
}

function dot(a: ReadonlyMap<string, number> = new Map(), b: ReadonlyMap<string, number> = new Map()): number {
  let sum = 0;
  for (const [word, x] of a) sum += x * (b.get(word) ?? 0);
  return sum;
}
