import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Low } from 'lowdb';
import { Invalid, NotFound } from '../errors.ts';
import type { Dossier } from '../model.ts';
import { Damaged, durable, TEMPORARY } from './durable.ts';
import { own } from './owner.ts';
import { dossierOf } from './schema.ts';
import { type Shelf, shelf } from './shelf.ts';
import { freeId } from './slug.ts';
import type { Store } from './store.ts';

/**
 * Opens the embedded store: `folder/stories/<id>.json`, one file a story, and `folder/desk.json` for the desk as a whole. This process owns the folder until `close`.
 * @throws Invalid when another process owns it.
 */
export async function openStore(folder: string): Promise<Store> {
  const stories = path.join(folder, 'stories');
  await mkdir(stories, { recursive: true, mode: 0o700 });
  const letGo = await own(folder);
  try {
    const loaded = await load(stories);
    return storeIn(stories, loaded, await loadDesk(folder, loaded), letGo);
  } catch (error) {
    await letGo();
    throw error;
  }
}

interface Loaded {
  readonly shelves: Map<string, Shelf>;
  readonly setAside: { readonly file: string; readonly because: string }[];
  /** Ids that a file has, a damaged one too: it is never written over. */
  readonly taken: Set<string>;
}

/** The files of a folder, without those half written, which are removed. */
async function filesIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).sort();
  const torn = files.filter((file) => file.endsWith(TEMPORARY));
  for (const file of torn) await rm(path.join(folder, file), { force: true });
  return files.filter((file) => !torn.includes(file));
}

async function load(stories: string): Promise<Loaded> {
  const loaded: Loaded = { shelves: new Map(), setAside: [], taken: new Set() };
  for (const file of await filesIn(stories)) {
    if (path.extname(file) !== '.json') continue;
    const id = path.basename(file, '.json');
    loaded.taken.add(id);
    try {
      const low = lowIn(stories, { id, title: '', createdAt: '', entries: [] });
      await low.read();
      loaded.shelves.set(id, shelf(low));
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      loaded.setAside.push({ file, because: error.message });
    }
  }
  return loaded;
}

/** The desk's own log; undefined when its file is damaged, so that it is never written over. */
async function loadDesk(folder: string, { setAside }: Loaded): Promise<Shelf | undefined> {
  const low = lowIn(folder, DESK);
  const file = `${DESK.id}.json`;
  try {
    if ((await filesIn(folder)).includes(file)) await low.read();
    return shelf(low);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    setAside.push({ file, because: error.message });
    return undefined;
  }
}

const DESK: Dossier = { id: 'desk', title: 'The desk', createdAt: '', entries: [] };

function storeIn(
  stories: string,
  { shelves, setAside, taken }: Loaded,
  desk: Shelf | undefined,
  letGo: () => Promise<void>,
): Store {
  let closed = false;
  const refuseWhenClosed = () => {
    if (closed) throw new Error('The store is closed.');
  };
  const shelfOf = (story: string): Shelf => {
    const found = shelves.get(story);
    if (found === undefined) throw new NotFound(`There is no story “${story}”.`);
    return found;
  };
  return {
    setAside,
    get desk() {
      return desk?.dossier ?? DESK;
    },
    async appendToDesk(decide) {
      refuseWhenClosed();
      if (desk === undefined)
        throw new Invalid(
          'The file desk.json could not be read, so nothing can be kept in it. Mend or remove it and start the desk again.',
        );
      return desk.append(decide);
    },
    list: () => [...shelves.values()].map(({ dossier }) => dossier).sort(byCreation),
    get: (story) => shelfOf(story).dossier,
    async create(title, at) {
      refuseWhenClosed();
      if (title.trim() === '') throw new Invalid('A story needs a title.');
      const id = freeId(title, taken);
      taken.add(id);
      const low = lowIn(stories, { id, title: title.trim(), createdAt: at, entries: [] });
      try {
        await low.write();
      } catch (error) {
        taken.delete(id);
        throw error;
      }
      shelves.set(id, shelf(low));
      return low.data;
    },
    async append(story, decide) {
      refuseWhenClosed();
      return shelfOf(story).append(decide);
    },
    async close() {
      if (closed) return;
      closed = true;
      await Promise.all([...shelves.values(), ...(desk ? [desk] : [])].map((each) => each.idle()));
      await letGo();
    },
  };
}

function lowIn(stories: string, dossier: Dossier): Low<Dossier> {
  const file = path.join(stories, `${dossier.id}.json`);
  return new Low(
    durable(file, (data) => dossierOf(data, dossier.id)),
    dossier,
  );
}

function byCreation(a: Dossier, b: Dossier): number {
  const [first, second] = a.createdAt === b.createdAt ? [a.id, b.id] : [a.createdAt, b.createdAt];
  return first < second ? -1 : 1;
}
