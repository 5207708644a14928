/** Computes a value once for every thing, as long as the thing lives. */
export function remembered<K extends object, V>(compute: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.value;
    const value = compute(thing);
    known.set(thing, { value });
    return value;
  };
}

/**
 * As `remembered`, for things that live no longer than the answers: they are compared in pairs, many times and in many ways, so the two
 * asked about last are at hand.
 */
export function atHand<K extends object, V>(compute: (thing: K) => V): (thing: K) => V {
  const known = new Map<K, { readonly thing: K; readonly value: V }>();
  const find = (thing: K): { readonly thing: K; readonly value: V } => {
    const found = known.get(thing) ?? { thing, value: compute(thing) };
    known.set(thing, found);
    return found;
  };
  let last: { readonly thing: K; readonly value: V } | undefined;
  let before: typeof last;
  return (thing) => {
    if (last?.thing === thing) return last.value;
    const found = before?.thing === thing ? before : find(thing);
    before = last;
    last = found;
    return found.value;
  };
}

/** Strings kept by `rememberedWords`; a story has fewer of a sort. */
const MOST = 20_000;

/** Computes a value once for every string, as long as there are not too many. */
export function rememberedWords<V>(compute: (words: string) => V): (words: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.value;
    const value = compute(words);
    if (known.size >= MOST) known.clear();
    known.set(words, { value });
    return value;
  };
}
