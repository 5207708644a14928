import type { Brief, Dossier, Entry, EntryOf } from './model.ts';

/** The entries that still count: neither withdrawn nor about a removed article's old state. Order is kept. */
export function standing(dossier: Dossier): readonly Entry[] {
  const withdrawn = new Set<string>();
  for (const entry of dossier.entries.toReversed())
    if (entry.type === 'withdrawal' && !withdrawn.has(entry.id)) withdrawn.add(entry.entry);
  return dossier.entries.filter((entry) => entry.type !== 'withdrawal' && !withdrawn.has(entry.id));
}

/** The entries of one type among `entries`. */
export function only<T extends Entry['type']>(entries: readonly Entry[], type: T): EntryOf<T>[] {
  return entries.filter((entry): entry is EntryOf<T> => entry.type === type);
}

/** What the analysis of a story is computed from; `deskAliases` are remembered decisions of other stories. */
export function brief(dossier: Dossier, deskAliases: readonly EntryOf<'alias'>[] = []): Brief {
  const entries = standing(dossier);
  const articles = new Map<string, EntryOf<'article'>['article']>();
  for (const entry of entries) {
    if (entry.type === 'article') articles.set(entry.article.id, entry.article);
    if (entry.type === 'removal') articles.delete(entry.article);
  }
  return {
    articles: [...articles.values()],
    corrections: only(entries, 'correction'),
    folds: only(entries, 'fold'),
    aliases: [...deskAliases, ...only(entries, 'alias')],
    links: only(entries, 'link'),
    claims: only(entries, 'claim'),
    origins: only(entries, 'origin'),
  };
}
