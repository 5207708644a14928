import type { Config } from '../config.ts';

/** Where a command reads and writes, so that a test can stand in for the terminal. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** How far a long command is, each line in the place of the one before; '' when it is done. Only a terminal shows it. */
  progress(line: string): void;
  input(): Promise<string>;
}

/** One command: does what the configuration says and gives the exit code. */
export type Run = (config: Config, io: Io) => Promise<number>;
