import type { Kind } from '../kinds/kind.ts';
import type { EntryOf } from '../model.ts';
import { fold } from '../text/names/fold.ts';
import type { Doubled } from './between.ts';

/** Whether two names were said to be one, were said not to be, or nobody said. */
export type Aliases = (kind: string, a: string, b: string) => boolean | undefined;

/** A kind that knows what editors decided about its names. */
export function aliased(kind: Kind, alias: Aliases): Kind {
  return {
    ...kind,
    compare(a, b) {
      const decided = alias(kind.name, kind.show(a), kind.show(b));
      if (decided === undefined) return kind.compare(a, b);
      return decided
        ? { relation: 'same', because: 'An editor decided that both are one.' }
        : { relation: 'unrelated', because: 'An editor decided that they are two.' };
    },
  };
}

/** The latest decision on a pair counts. Names said to be one are one with each other's aliases; a name said to differ from one of them differs from all. */
export function aliasBook(aliases: readonly EntryOf<'alias'>[]): Aliases {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  const apart = new Set<string>();
  const pairs = (all: readonly string[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
  const latest = new Map<string, { readonly same: boolean; readonly pair: readonly [string, string] }>();
  for (const { kind, names, same } of aliases)
    for (const [a, b] of pairs(names.map((name) => `${kind} ${fold(name)}`)))
      latest.set([a, b].sort().join('|'), { same, pair: [a, b] });
  for (const { same, pair } of latest.values()) {
    const [a, b] = [root(pair[0]), root(pair[1])].sort();
    if (same && a !== undefined && b !== undefined && a !== b) parent.set(b, a);
  }
  for (const { same, pair } of latest.values()) if (!same) apart.add([root(pair[0]), root(pair[1])].sort().join('|'));
  return (kind, a, b) => {
    const [one, other] = [root(`${kind} ${fold(a)}`), root(`${kind} ${fold(b)}`)].sort();
    if (apart.has(`${one ?? ''}|${other ?? ''}`)) return false;
    return one === other && fold(a) !== fold(b) ? true : undefined;
  };
}

/** What is left of names printed in several ways once editors decided about some pairs of them. */
export function undecided(doubled: Doubled, alias: Aliases): Doubled[] {
  const differences = doubled.differences.filter(({ a, b }) => alias(doubled.kind, a.show, b.show) === undefined);
  if (differences.length === doubled.differences.length) return [doubled];
  const open = new Set(differences.flatMap(({ a, b }) => [a, b]));
  return open.size === 0
    ? []
    : [{ ...doubled, differences, readings: doubled.readings.filter((one) => open.has(one)) }];
}
