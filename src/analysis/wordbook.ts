/** Words by number, so that comparing two sentences compares sorted numbers. The numbers differ from run to run and never reach a result. */
const numbers = new Map<string, number>();

/** How many words have a number. */
export const wordCount = (): number => numbers.size;

export function idOf(word: string): number {
  const before = numbers.get(word);
  if (before !== undefined) return before;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** How much two ascending lists of words share, by what each word counts; every word counts one where nothing is said. */
export function inCommon(a: readonly number[], b: readonly number[], counts?: Uint32Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) sum += counts === undefined ? 1 : (counts[x] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}

/** Words by ascending number, with what each weighs. */
export interface Bag {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * A row for every bag with its product with each of the others: the sum, over the words two share, of both weights multiplied. The others are
 * laid out word by word, so that only words which two share cost anything.
 */
export function products(bags: readonly Bag[], others: readonly Bag[]): Float64Array[] {
  const from = new Uint32Array(wordCount() + 1);
  for (const { ids } of others) for (const id of ids) from[id + 1] = (from[id + 1] ?? 0) + 1;
  for (let id = 1; id < from.length; id++) from[id] = (from[id] ?? 0) + (from[id - 1] ?? 0);
  const next = from.slice();
  const columns = new Uint32Array(from.at(-1) ?? 0);
  const laid = new Float64Array(columns.length);
  for (const [column, { ids, weights }] of others.entries())
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const to = next[id] ?? 0;
      next[id] = to + 1;
      columns[to] = column;
      laid[to] = weights[i] ?? 0;
    }
  return bags.map(({ ids, weights }) => {
    const row = new Float64Array(others.length);
    for (let i = 0; i < ids.length; i++) {
      const [id, weight] = [ids[i] ?? 0, weights[i] ?? 0];
      const end = from[id + 1] ?? 0;
      for (let at = from[id] ?? 0; at < end; at++) {
        const column = columns[at] ?? 0;
        row[column] = (row[column] ?? 0) + weight * (laid[at] ?? 0);
      }
    }
    return row;
  });
}
