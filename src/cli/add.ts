import { randomUUID } from 'node:crypto';
import { brief } from '../dossier.ts';
import type { Article, EntryOf } from '../model.ts';
import type { Store } from '../store/store.ts';

/** Adds an article to a story, unless the story has it; tells which. `by` signs the entry, `at` is the instant. */
export async function add(store: Store, story: string, article: Article, by: string, at: string): Promise<boolean> {
  let added = false;
  await store.append(story, (dossier) => {
    if (brief(dossier).articles.some(({ id }) => id === article.id)) return [];
    added = true;
    const entry: EntryOf<'article'> = { id: randomUUID(), at, by, type: 'article', article };
    return [entry];
  });
  return added;
}
