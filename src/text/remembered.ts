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
