/** Words shorter than this are never taken for one another because few letters differ. */
export const RARE_LENGTH = 5;

/** Likely one long word with a letter wrong, left out, doubled or swapped: `Hartford`, `Harford`. */
export function isSlip(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < RARE_LENGTH || Math.min(a.length, b.length) < RARE_LENGTH - 1 || a[0] !== b[0]) return false;
  const distance = edits(a, b, longer >= 9 ? 2 : 1);
  return distance <= (longer >= 9 ? 2 : 1) && !isInflection(a, b);
}

/** `minister` and `ministry`, `Austria` and `Australia` differ by what they mean. */
function isInflection(a: string, b: string): boolean {
  const [left, right] = [a, b].map((word) => ENDING.exec(word)?.[0].replace('or', 'er'));
  return left !== undefined && right !== undefined && left !== right;
}

const ENDING = /(?:y|er|or|ist|ism|ing|ed|al|an|ian|ese|ish|ation)$/;

/** Letters to insert, drop, change or swap with the neighbour; anything above `most` is `most + 1`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
    if (Math.min(...next) > most) return most + 1;
  }
  return row[b.length] ?? most + 1;
}
