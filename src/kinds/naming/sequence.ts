/** The longest common subsequence of two short lists of words, as pairs of positions; quadratic, so the caller caps the lengths. */
export function shared(
  left: readonly string[],
  right: readonly string[],
): { readonly pairs: readonly (readonly [number, number])[]; readonly length: number } {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, () => 0)];
  for (const word of left) {
    const before = rows.at(-1) ?? [];
    const row = [0];
    right.forEach((other, at) =>
      row.push(word === other ? (before[at] ?? 0) + 1 : Math.max(row[at] ?? 0, before[at + 1] ?? 0)),
    );
    rows.push(row);
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [left.length, right.length]; i > 0 && j > 0;) {
    if (left[i - 1] === right[j - 1]) pairs.unshift([--i, --j]);
    else if ((rows[i - 1]?.[j] ?? 0) >= (rows[i]?.[j - 1] ?? 0)) i--;
    else j--;
  }
  return { pairs, length: pairs.length };
}
