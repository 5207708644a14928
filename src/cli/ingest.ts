import path from 'node:path';
import { Invalid } from '../errors.ts';
import { openStore } from '../store/lowdb.ts';
import type { Store } from '../store/store.ts';
import { add } from './add.ts';
import { articleIn } from './articles.ts';
import type { Io, Run } from './io.ts';

const SIGNATURE = 'Command line';

/** `ingest --story "Title" FILE...`: adds articles to a story, each wholly or not at all, and says what became of each. */
export const run: Run = async ({ data, story, files }, io) => {
  if (story === '') throw new Invalid('Which story? Name it with --story "Title".');
  const store = await openStore(data);
  try {
    const accepted = await ingest(store, story, files, io);
    return accepted === files.length ? 0 : 1;
  } finally {
    await store.close();
  }
};

async function ingest(store: Store, title: string, files: readonly string[], io: Io): Promise<number> {
  let accepted = 0;
  let added = 0;
  for (const [n, file] of files.entries()) {
    const told = (what: string) => io.out(`${n + 1} of ${files.length}  ${path.basename(file)}: ${what}\n`);
    try {
      const article = await articleIn(file);
      const story = named(store, title) ?? (await store.create(title, now()));
      const isNew = await add(store, story.id, article, SIGNATURE, now());
      accepted += 1;
      if (isNew) added += 1;
      told(isNew ? 'added' : 'already there');
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      told(`refused: ${error.message}`);
    }
  }
  const story = named(store, title);
  const where = story === undefined ? `“${title}”, which was not made` : `“${story.title}” (/stories/${story.id})`;
  io.out(`${added} of ${files.length} added to ${where}\n`);
  return accepted;
}

/** The story with this title or id. */
function named(store: Store, title: string) {
  const wanted = title.toLowerCase();
  return store.list().find((story) => story.title.toLowerCase() === wanted || story.id === wanted);
}

function now(): string {
  return new Date().toISOString();
}
