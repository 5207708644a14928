import type { Io } from '../../src/cli/io.ts';
import { type Config, configOf } from '../../src/config.ts';

/** A terminal that remembers what was written to it. */
export function terminal(input = ''): Io & { printed: string; complained: string; steps: string[] } {
  return {
    steps: [],
    printed: '',
    complained: '',
    out(text) {
      this.printed += text;
    },
    err(text) {
      this.complained += text;
    },
    progress(line) {
      this.steps.push(line);
    },
    input: () => Promise.resolve(input),
  };
}

/** The configuration that a command line gives, without any environment. */
export function asked(...args: string[]): Config {
  return configOf(args, {});
}
