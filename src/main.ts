import { text } from 'node:stream/consumers';
import type { Io, Run } from './cli/io.ts';
import { type Command, config } from './config.ts';
import { Invalid } from './errors.ts';

/** Each command loads only what it needs. */
const commands: Readonly<Partial<Record<Command, () => Promise<{ readonly run: Run }>>>> = {
  analyse: () => import('./cli/analyse.ts'),
};

const io: Io = {
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
  input: () => text(process.stdin),
};

try {
  const asked = config();
  const load = commands[asked.command];
  if (load === undefined) throw new Invalid(`“${asked.command}” is not ready yet.`);
  const { run } = await load();
  // Not process.exit(): what is still being written to a pipe has to arrive.
  process.exitCode = await run(asked, io);
} catch (error) {
  if (!(error instanceof Invalid)) throw error;
  io.err(`${error.message}\n`);
  process.exitCode = 1;
}
