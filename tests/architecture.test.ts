import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formats } from '../src/exports/index.ts';
import { kinds } from '../src/kinds/index.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

/** What each part of src may import of the others; the same table stands in src/README.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  'errors.ts': [],
  'dossier.ts': ['model.ts'],
  'config.ts': ['errors.ts'],
  text: ['model.ts'],
  kinds: ['model.ts', 'text'],
  analysis: ['model.ts', 'dossier.ts', 'text', 'kinds'],
  exports: ['model.ts'],
  ingest: ['model.ts', 'errors.ts'],
  store: ['model.ts', 'errors.ts'],
  web: ['model.ts', 'errors.ts', 'dossier.ts', 'text', 'kinds', 'analysis', 'exports', 'ingest', 'store'],
  cli: ['model.ts', 'errors.ts', 'dossier.ts', 'config.ts', 'kinds', 'analysis', 'ingest', 'store', 'web'],
  'main.ts': ['errors.ts', 'config.ts', 'cli'],
};

/** Packages with one door, and what only one place may touch. */
const ONLY_IN: readonly (readonly [what: string, pattern: RegExp, where: RegExp])[] = [
  ['lowdb', /from 'lowdb/, /^store\/lowdb\.ts$/],
  ['string-similarity', /from 'string-similarity'/, /^kinds\/similarity\.ts$/],
  ['wink-nlp', /from 'wink-nlp'/, /^text\/tokens\.ts$/],
  ['express', /from 'express'/, /^web\//],
  ['the environment', /process\.(?:env|argv)/, /^config\.ts$/],
  ['the file system', /from 'node:fs/, /^(?:store|cli|web)\//],
  ['a clock', /Date\.now|new Date\(\)|performance\./, /^(?:cli|web)\//],
  ['chance', /Math\.random|randomUUID/, /^(?:cli|web)\//],
  ['the reader’s locale', /localeCompare|toLocale/, /^$/],
  ['errors for the web', /new (?:NotFound|Invalid|Stale)\(/, /^(?:config\.ts|ingest|store|web|cli)/],
];

const LONGEST_FILE = 250;
/** Functions per line up to which a file is a table. */
const DATA = 1 / 40;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('client/'))
  .sort();
const contentOf = new Map(files.map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')]));
const content = (file: string): string => contentOf.get(file) ?? '';

/** The files of src that a file imports, as paths from src. */
function imports(file: string, text = content(file)): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(([, to = '']) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), to)),
  );
}

/** Those of them that are there when the program runs; a type may look back. */
const running = (file: string): string[] => imports(file, content(file).replace(/^import type [^;]+;/gm, ''));

const partOf = (file: string): string => file.split('/')[0] ?? '';

test.each(files)('%s imports only what stands above it, by its full name', (file) => {
  const allowed = [partOf(file), ...(MAY_IMPORT[partOf(file)] ?? [])];
  for (const to of imports(file)) {
    expect(allowed).toContain(partOf(to));
    expect(contentOf.has(to)).toBe(true);
  }
});

test('no file imports itself by a detour', () => {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) throw new Error([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    running(file).forEach((to) => visit(to, [...trail, file]));
    done.add(file);
  };
  expect(() => files.forEach((file) => visit(file, []))).not.toThrow();
});

test.each(ONLY_IN)('%s stays behind its door', (_, pattern, where) => {
  expect(files.filter((file) => pattern.test(content(file)) && !where.test(file))).toEqual([]);
});

test('files are short, tables of data apart', () => {
  const long = files.filter((file) => {
    const lines = content(file).split('\n').length;
    const functions = (content(file).match(/\bfunction\b|=>/g) ?? []).length;
    return lines > LONGEST_FILE && functions > lines * DATA;
  });
  expect(long).toEqual([]);
});

describe.each([
  ['kinds', kinds],
  ['exports', formats],
] as const)('each entry of the list in %s', (folder, entries) => {
  const readme = readFileSync(path.join(SRC, folder, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `?([a-z]+)`? *\|/gm)].map(([, name]) => name);
  test.each(entries.map(({ name }) => name))('%s has its file, its test and its row', (name) => {
    expect(existsSync(path.join(SRC, folder, `${name}.ts`))).toBe(true);
    expect(existsSync(path.join(ROOT, 'tests', folder, `${name}.test.ts`))).toBe(true);
    expect(rows).toContain(name);
  });
});

test('the map names every part of src and its imports', () => {
  const map = readFileSync(path.join(SRC, 'README.md'), 'utf8');
  const rows = new Map(
    [...map.matchAll(/^\| `([a-z.]+)\/?` *\|[^|]*\|([^|]*)\|/gm)].map(([, part, may]) => [part, may]),
  );
  for (const part of new Set(files.map(partOf))) {
    const named = [...(rows.get(part) ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect([part, named.sort()]).toEqual([part, [...(MAY_IMPORT[part] ?? [])].sort()]);
  }
});
