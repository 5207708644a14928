import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { copyFile, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What keeps one value in one file; the shape lowdb asks of an adapter. */
export interface Keeper<T> {
  read(): Promise<T | null>;
  write(data: T): Promise<void>;
}

/** A file that is there but does not hold what it should; a copy of it is kept. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** Ends the names of half-written files: nothing that ends so was ever acknowledged. */
export const TEMPORARY = '.tmp';
const OWNER_ONLY = 0o600;

/**
 * One JSON file that is replaced whole or not at all: when `write` resolves the data survives a crash of the process and
 * of the machine. One writer at a time. `check` gives the data back or throws what is wrong with it.
 */
export function durable<T>(file: string, check: (data: unknown) => T): Keeper<T> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${process.pid}${TEMPORARY}`);
  return {
    async read() {
      const bytes = await readFile(file);
      try {
        return check(parsed(bytes));
      } catch (cause) {
        throw new Damaged(`${because(cause)}; a copy is kept as ${await copied(file, bytes)}`, { cause });
      }
    },
    async write(data) {
      try {
        await written(temporary, JSON.stringify(data));
        await rename(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await synced(folder);
    },
  };
}

async function written(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w', OWNER_ONLY);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a rename in the folder last; Windows has no such call and needs none. */
async function synced(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Copies a file beside itself under a name made of its bytes, so that the same damage is copied once. */
async function copied(file: string, bytes: Uint8Array): Promise<string> {
  const copy = `${file}.damaged-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  await copyFile(file, copy);
  return path.basename(copy);
}

function parsed(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) throw new Error('it is not UTF-8 text');
  return JSON.parse(new TextDecoder().decode(bytes));
}

function because(cause: unknown): string {
  if (cause instanceof SyntaxError) return 'it is not valid JSON';
  return cause instanceof Error ? cause.message : String(cause);
}
