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
 * The products of pairs of bags: the sum, over the words two share, of both weights multiplied. The words of one bag are laid out and those
 * of the other looked up there, so it is fastest to take one bag with many others in a row.
 */
export function products(bags: readonly Bag[]): (i: number, j: number) => number {
  const laid = new Float64Array(wordCount());
  let first = -1;
  const lay = (i: number): void => {
    bags[first]?.ids.forEach((id) => (laid[id] = 0));
    bags[i]?.ids.forEach((id, at) => (laid[id] = bags[i]?.weights[at] ?? 0));
    first = i;
  };
  return (i, j) => {
    if (i !== first && j !== first) lay(i);
    const other = bags[i === first ? j : i];
    let sum = 0;
    for (let at = 0; other !== undefined && at < other.ids.length; at++)
      sum += (laid[other.ids[at] ?? 0] ?? 0) * (other.weights[at] ?? 0);
    return sum;
  };
}
