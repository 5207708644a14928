import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Invalid } from '../errors.ts';
import { draft } from '../ingest/index.ts';
import type { Article } from '../model.ts';
import { codeOf } from './code.ts';

/** The article in a file. @throws Invalid when there is none that can be read. */
export async function articleIn(file: string): Promise<Article> {
  return draft(path.basename(file), await bytesOf(file));
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'this user may not read it',
};

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const code = codeOf(cause);
    throw new Invalid(UNREADABLE[code] ?? `it cannot be read (${code})`, { cause });
  }
}
