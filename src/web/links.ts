import type { Passage } from '../model.ts';

/** The path of a story's page: `hrefOf('flood', 'conflicts', slot)` is '/stories/flood/conflicts/…', each part encoded. */
export function hrefOf(story: string, ...parts: readonly string[]): string {
  return ['/stories', story, ...parts.filter((part) => part !== '')]
    .map((part, n) => (n === 0 ? part : encodeURIComponent(part)))
    .join('/');
}

/** Where the reader shows the very words of a passage. */
export function hrefOfPassage(story: string, { article, start, end }: Omit<Passage, 'quote'>): string {
  return `${hrefOf(story, 'articles', article)}#p-${start}-${end}`;
}

/** The path with the parameters that are not empty, in the order given. */
export function withQuery(path: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** A path of this desk that says on arrival what was just done, by the entry that did it. */
export function withDone(path: string, entry: string): string {
  const url = new URL(path, 'http://desk');
  url.searchParams.set('done', entry);
  return url.pathname + url.search + url.hash;
}
