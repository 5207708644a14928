type Labels<T extends string> = Readonly<Record<T, string>>;

const keysOf = <T extends string>(labels: Labels<T>): T[] => Object.keys(labels) as T[];

/** The one of a closed list that a URL asks for; the first unless it asks for another. */
export function chosenOf<T extends string>(labels: Labels<T>, asked: unknown): T {
  const [first] = keysOf(labels);
  const chosen = keysOf(labels).find((key) => key === asked) ?? first;
  if (chosen === undefined) throw new Error('a list of choices is empty');
  return chosen;
}

/** The choices as links; the first is the default and leaves its parameter away. */
export function choicesOf<T extends string>(labels: Labels<T>, chosen: T, href: (value: string) => string) {
  return keysOf(labels).map((key, n) => ({
    label: labels[key],
    href: href(n === 0 ? '' : key),
    chosen: key === chosen,
  }));
}
