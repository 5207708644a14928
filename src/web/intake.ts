import { brief } from '../dossier.ts';
import { Invalid } from '../errors.ts';
import type { Article, Dossier, Entry } from '../model.ts';

/** What became of one file or text that somebody gave. */
export interface Intake {
  readonly name: string;
  readonly became: 'added' | 'already there' | 'refused';
  /** Why it was refused; '' otherwise. */
  readonly because: string;
}

/** Something that may become an article: its name and how to read it. */
export interface Offer {
  readonly name: string;
  readonly read: () => Article;
}

/** An article that was read, or why it was not. */
type Read = { readonly name: string } & ({ readonly article: Article } | { readonly because: string });

/** Reads what was offered; refusals are kept beside what could be read. */
export function readAll(offers: readonly Offer[]): Read[] {
  return offers.map(({ name, read }) => {
    try {
      return { name, article: read() };
    } catch (error) {
      if (error instanceof Invalid) return { name, because: error.message };
      throw error;
    }
  });
}

/** The entries that put the readable and new among the offered articles into a dossier, and what became of each. */
export function takeIn(dossier: Dossier, readings: readonly Read[], sign: () => Pick<Entry, 'id' | 'at' | 'by'>) {
  const there = new Set(brief(dossier).articles.map(({ id }) => id));
  const entries: Entry[] = [];
  const intake = readings.map((one): Intake => {
    if ('because' in one) return { name: one.name, became: 'refused', because: one.because };
    if (there.has(one.article.id)) return { name: one.name, became: 'already there', because: '' };
    there.add(one.article.id);
    entries.push({ ...sign(), type: 'article', article: one.article });
    return { name: one.name, became: 'added', because: '' };
  });
  return { entries, intake };
}
