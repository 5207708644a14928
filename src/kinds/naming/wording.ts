interface Named {
  readonly name: string;
}

/** Both names in quotation marks, in an order that does not depend on which came first. */
export const quoted = (a: Named, b: Named): string => {
  const [first = '', second = ''] = [a.name, b.name].sort();
  return `“${first}” and “${second}”`;
};

/** One of two names for the same thing, whichever came first. */
export const either = (a: Named, b: Named): string => (a.name < b.name ? a.name : b.name);
