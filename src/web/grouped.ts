/** One or more things that have something in common. */
export type Group<T> = readonly [T, ...T[]];

/** Things by what they have in common, in order of first appearance. */
export function grouped<T, K>(things: readonly T[], common: (thing: T) => K): Map<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) {
    const group = groups.get(common(thing));
    if (group === undefined) groups.set(common(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
