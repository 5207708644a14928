import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Invalid } from '../errors.ts';
import { openStore } from '../store/lowdb.ts';
import { apart } from '../web/apart.ts';
import { createApp } from '../web/app.ts';
import { codeOf } from './code.ts';
import { loadDemo } from './demo.ts';
import type { Run } from './io.ts';

const now = (): string => new Date().toISOString();

/** `serve`: the workbench in a browser, until the process is asked to stop. */
export const run: Run = async ({ data, demo, host, port }, io) => {
  const store = await openStore(data);
  /** Files are read in a thread of their own, so that they do not wait for an analysis. */
  const [thread, reader] = [apart(), apart()];
  try {
    for (const { file, because } of store.setAside) io.err(`Set aside ${file}: ${because}.\n`);
    const isNew = store.list().length === 0 && store.setAside.length === 0;
    if (demo && isNew) await loadDemo(store, now());
    const server = await listening(
      createServer(createApp({ store, clock: now, analyse: thread.analyse, read: reader.read })),
      host,
      port,
    );
    io.out(`Variorum is open at ${addressOf(server)}\n`);
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    await closed(server);
    return 0;
  } finally {
    await Promise.all([thread.close(), reader.close()]);
    await store.close();
  }
};

const UNAVAILABLE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is not an address of this machine',
  ENOTFOUND: 'is not an address of this machine',
};

async function listening(server: Server, host: string, port: number): Promise<Server> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return server;
  } catch (cause) {
    const code = codeOf(cause);
    const because = UNAVAILABLE[code] ?? `cannot be used (${code})`;
    throw new Invalid(`${host}:${port} ${because}. Choose another port with --port N.`, { cause });
  }
}

/** Stops taking requests; open event streams would keep the server for ever, so connections are cut. */
async function closed(server: Server): Promise<void> {
  const done = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await done;
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
