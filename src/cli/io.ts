import type { Config } from '../config.ts';

/** Where a command reads and writes, so that a test can stand in for the terminal. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  input(): Promise<string>;
}

/** One command: does what the configuration says and gives the exit code. */
export type Run = (config: Config, io: Io) => Promise<number>;
