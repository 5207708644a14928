import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Invalid } from '../errors.ts';

/**
 * Makes this process the only one that writes to a folder and gives back how to let go; the system lets go by itself when
 * the process is killed. @throws Invalid when another process has the folder.
 */
export async function own(folder: string): Promise<() => Promise<void>> {
  const address = addressOf(await realpath(folder));
  const server = (await listening(address)) ?? ((await abandoned(address)) ? await listening(address) : undefined);
  if (server === undefined)
    throw new Invalid(
      `Another Variorum is at work in ${folder}. Stop it first, or choose another folder with --data FOLDER.`,
    );
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** A name that one process at a time can listen on: in memory on Linux and Windows, a socket file elsewhere. */
function addressOf(folder: string): string {
  const name = `variorum-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
}

function listening(address: string): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

/** Whether the address is a socket file that a killed process left behind; it is removed then. */
async function abandoned(address: string): Promise<boolean> {
  const refused = await new Promise<boolean>((resolve) => {
    const socket = net.connect(address, () => resolve(false));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'));
    socket.once('connect', () => socket.destroy());
  });
  if (!refused || !path.isAbsolute(address)) return false;
  await rm(address, { force: true });
  return true;
}
