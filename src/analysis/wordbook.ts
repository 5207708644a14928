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

/** Calls `each` with the places of every number that two ascending lists share. */
export function meet(a: Uint32Array, b: Uint32Array, each: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) each(i, j);
    if (x <= y) i++;
    if (y <= x) j++;
  }
}
