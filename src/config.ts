import path from 'node:path';
import { parseArgs } from 'node:util';
import { Invalid } from './errors.ts';

/** What the program was asked to do: the command line first, then the environment, then the defaults. */
export interface Config {
  readonly command: Command;
  readonly files: readonly string[];
  readonly host: string;
  readonly port: number;
  /** The folder the embedded store keeps its files in. */
  readonly data: string;
  /** Whether an empty store is given the demo stories. */
  readonly demo: boolean;
  readonly json: boolean;
  readonly story: string;
  /** The publication date that relative dates are counted from, as YYYY-MM-DD. */
  readonly published: string;
}

const OPTIONS = {
  host: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  empty: { type: 'boolean' },
  story: { type: 'string' },
  json: { type: 'boolean' },
  published: { type: 'string' },
} as const;

/** The commands, each with the options it takes and what else stands on its line. */
const COMMANDS = {
  serve: { options: ['port', 'host', 'data', 'empty'], files: '', usage: '[--port N] [--data FOLDER] [--empty]' },
  ingest: { options: ['story', 'data'], files: 'FILE...', usage: '--story "TITLE" [--data FOLDER] FILE...' },
  analyse: { options: ['json'], files: 'FILE...', usage: '[--json] FILE...' },
  dates: { options: ['published'], files: '', usage: '--published YYYY-MM-DD < TEXT' },
  names: { options: [], files: '', usage: '< LINES, each {"a": …, "b": …, "kind": …}' },
} as const satisfies Record<string, { options: (keyof typeof OPTIONS)[]; files: string; usage: string }>;
export type Command = keyof typeof COMMANDS;

const ROOT = path.resolve(import.meta.dirname, '..');
const LARGEST_PORT = 65_535;

/** The configuration of this process; the only place that reads its arguments and environment. @throws Invalid */
export function config(): Config {
  return configOf(process.argv.slice(2), process.env);
}

/** @throws Invalid naming what is wrong and how the command is written. */
export function configOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Config {
  const [command = 'serve', ...rest] = args[0]?.startsWith('-') === true ? ['serve', ...args] : args;
  if (!isCommand(command)) throw new Invalid(`There is no command “${command}”. ${usage()}`);
  const { values, positionals } = parsed(command, rest);
  if (COMMANDS[command].files === '' && positionals.length > 0)
    throw new Invalid(`“${command}” takes no file: ${positionals.join(' ')}. ${usage(command)}`);
  if (COMMANDS[command].files !== '' && positionals.length === 0)
    throw new Invalid(`“${command}” needs at least one file. ${usage(command)}`);
  return {
    command,
    files: positionals,
    host: values.host ?? env.HOST ?? '127.0.0.1',
    port: portOf(values.port ?? env.PORT ?? '3000'),
    data: path.resolve(values.data ?? env.DATA_DIR ?? path.join(ROOT, 'data')),
    demo: values.empty !== true,
    json: values.json === true,
    story: values.story?.trim() ?? '',
    published: values.published ?? '',
  };
}

function parsed(command: Command, args: string[]) {
  const options: readonly string[] = COMMANDS[command].options;
  try {
    const found = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const stray = Object.keys(found.values).find((name) => !options.includes(name));
    if (stray !== undefined) throw new Invalid(`“${command}” has no option --${stray}.`);
    return found;
  } catch (cause) {
    throw new Invalid(`${cause instanceof Error ? cause.message : String(cause)} ${usage(command)}`, { cause });
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LARGEST_PORT) return port;
  throw new Invalid(`A port is a number from 0 to ${LARGEST_PORT}, not “${text}”.`);
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

function usage(only?: Command): string {
  const names = only === undefined ? (Object.keys(COMMANDS) as Command[]) : [only];
  return `Write:\n${names.map((name) => `  ${name} ${COMMANDS[name].usage}`).join('\n')}`;
}
