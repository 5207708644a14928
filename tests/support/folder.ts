import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/store/lowdb.ts';
import type { Store } from '../../src/store/store.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** A new empty folder that is removed after the tests of the file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'variorum-test-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The real store on a folder of its own (or a given one), closed after the tests of the file. */
export async function temporaryStore(folder?: string): Promise<Store> {
  const store = await openStore(folder ?? (await temporaryFolder()));
  cleanUp.push(() => store.close());
  return store;
}
