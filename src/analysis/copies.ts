import { called } from '../text/called.ts';
import type { OriginLink, Text } from '../model.ts';
import { remembered } from '../text/remembered.ts';

/** Words in a row that two writers hardly ever hit upon by themselves (measured: unrelated articles of one story share 2 % at most). */
const RUN = 5;
/** From here on an article is a reprint, and from here on it is derived. */
const REPRINT = 0.8;
const DERIVED = 0.5;
/** Shorter articles have too few runs for a share to mean anything. */
const FEWEST_RUNS = 12;

/**
 * Articles whose wording stands in an earlier one. Every run of words belongs to the earliest article that has it, so the cost is linear in
 * the words and the answer does not depend on the order the articles came in.
 */
export function copies(texts: readonly Text[]): OriginLink[] {
  const owner = new Map<string, Text>();
  const links: OriginLink[] = [];
  for (const text of [...texts].sort(byAge)) {
    const runs = runsOf(text);
    const shared = new Map<Text, number>();
    for (const run of runs) {
      const first = owner.get(run);
      if (first === undefined) owner.set(run, text);
      else shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    const [source, n] = [...shared].reduce<[Text | undefined, number]>((a, b) => (b[1] > a[1] ? b : a), [undefined, 0]);
    if (source !== undefined && runs.size >= FEWEST_RUNS && n / runs.size >= DERIVED)
      links.push(...pair(text, source, n / runs.size));
  }
  return links;
}

function pair(copy: Text, source: Text, share: number): OriginLink[] {
  const origin = called(source) || source.article;
  const what = share >= REPRINT ? 'nearly the same text' : 'much the same text';
  const percent = Math.floor(share * 100);
  return [
    {
      article: copy.article,
      origin,
      because: `${what}: ${percent} % of its wording stands in the article of ${origin}`,
    },
    { article: source.article, origin, because: 'the earliest article of the story with this wording' },
  ];
}

function byAge(a: Text, b: Text): number {
  const key = ({ publishedAt, article }: Text): string =>
    `${publishedAt.value || publishedAt.earliest || '9999'} ${article}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Every run of five words in the story's sentences, quotation marks and case apart. */
const runsOf = remembered(({ text, sentences }: Text): ReadonlySet<string> => {
  const runs = new Set<string>();
  for (const { start, end, zone } of sentences) {
    if (zone === 'credit') continue;
    const words =
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [];
    for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  }
  return runs;
});
