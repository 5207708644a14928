import { text } from 'node:stream/consumers';
import type { Io, Run } from './cli/io.ts';
import { type Command, config } from './config.ts';
import { Invalid } from './errors.ts';

/** Each command loads only what it needs. */
const commands: Readonly<Record<Command, () => Promise<{ readonly run: Run }>>> = {
  serve: () => import('./cli/serve.ts'),
  ingest: () => import('./cli/ingest.ts'),
  analyse: () => import('./cli/analyse.ts'),
  dates: () => import('./cli/dates.ts'),
  names: () => import('./cli/names.ts'),
};

const io: Io = {
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`);
  },
  input: () => text(process.stdin),
};

try {
  const asked = config();
  const { run } = await commands[asked.command]();
  // Not process.exit(): what is still being written to a pipe has to arrive.
  process.exitCode = await run(asked, io);
} catch (error) {
  if (!(error instanceof Invalid)) throw error;
  io.err(`${error.message}\n`);
  process.exitCode = 1;
}
