import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Store } from '../store/store.ts';
import { add } from './add.ts';
import { articleIn } from './articles.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../seeds');
const SIGNATURE = 'Demo';

/** Puts the demo stories of `folder` into a store, each a folder of articles with its title in `expected.json`. */
export async function loadDemo(store: Store, at: string, folder = SEEDS): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1)))
    await loadStory(store, at, path.join(folder, name));
}

async function loadStory(store: Store, at: string, folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const { title } = JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8')) as { title: string };
  const { id } = await store.create(title, at);
  for (const file of files) await add(store, id, await articleIn(path.join(folder, file)), SIGNATURE, at);
}
