/** Computes a value once for every thing, as long as the thing lives. */
export function remembered<K extends object, V>(compute: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined || known.has(thing)) return before as V;
    const value = compute(thing);
    known.set(thing, value);
    return value;
  };
}

/** As `remembered`, for things that live no longer than the answers. */
export function lookedUp<K extends object, V extends object>(compute: (thing: K) => V): (thing: K) => V {
  const known = new Map<K, V>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const value = compute(thing);
    known.set(thing, value);
    return value;
  };
}

/** Strings kept by `rememberedWords`; a story has fewer of a sort. */
const MOST = 20_000;

/** Computes a value once for every string, as long as there are not too many. */
export function rememberedWords<V>(compute: (words: string) => V, most = MOST): (words: string) => V {
  const known = new Map<string, V>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as V;
    const value = compute(words);
    if (known.size >= most) known.clear();
    known.set(words, value);
    return value;
  };
}
