import type { Text } from '../model.ts';
import { names } from '../text/names.ts';

/** Letters only, without case or accents. */
export const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

export const surname = (name: string): string =>
  fold(name)
    .split(/\s+/)
    .filter((part) => !SUFFIX.test(part))
    .at(-1) ?? '';

/**
 * One id per person over all articles of a story: persons with one surname are one unless their given names tell them apart;
 * a bare surname that could be either is nobody.
 */
export function people(texts: readonly Text[]): (article: string, canonical: string) => string {
  const bySurname = new Map<string, Set<string>>();
  for (const text of texts)
    for (const { type, canonical } of names(text)) {
      if (type !== 'person') continue;
      const key = surname(canonical);
      const full = bySurname.get(key) ?? new Set<string>();
      full.add(fold(canonical));
      bySurname.set(key, full);
    }
  return (_, canonical) => {
    const key = surname(canonical);
    const givens = new Set(
      [...(bySurname.get(key) ?? [])].map((name) => name.split(/\s+/)[0] ?? '').filter((given) => given !== key),
    );
    const given = fold(canonical).split(/\s+/)[0] ?? '';
    if (givens.size <= 1) return key;
    return given === key ? '' : `${key}:${given}`;
  };
}
