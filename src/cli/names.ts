import { z } from 'zod';
import { Invalid } from '../errors.ts';
import { compareNames, type Pair } from '../kinds/names-match.ts';
import type { Run } from './io.ts';

/** What other lists of names call the kinds. */
const KINDS: Readonly<Record<string, Pair['kind']>> = {
  people: 'person',
  organization: 'organisation',
  company: 'organisation',
  legalentity: 'organisation',
  publicbody: 'organisation',
  vessel: 'organisation',
  location: 'place',
  address: 'place',
};

const pair = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  a: z.string(),
  b: z.string(),
  kind: z
    .string()
    .transform((word) => KINDS[word.toLowerCase()] ?? word)
    .pipe(z.enum(['person', 'organisation', 'place'])),
});

/** `names < LINES`: how the two names of each JSON line relate, as JSON lines; a line's `id` comes back with its answer. */
export const run: Run = async (_, io) => {
  const lines = (await io.input()).split('\n');
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { id, ...names } = pairIn(line, n + 1);
    const { relation, because } = compareNames(names);
    io.out(`${JSON.stringify({ id, relation, because })}\n`);
  }
  return 0;
};

function pairIn(line: string, n: number): Pair & { readonly id?: string | number | undefined } {
  try {
    return pair.parse(JSON.parse(line));
  } catch (cause) {
    throw new Invalid(
      `Line ${n} is not {"a": "…", "b": "…", "kind": "person" | "organisation" | "place"}: ${line.slice(0, 80)}`,
      { cause },
    );
  }
}
