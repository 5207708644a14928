const LONGEST = 60;

/** An id that is free, made of the title and safe in a URL and as a file's name: 'two-prisoners', 'two-prisoners-2'. */
export function freeId(title: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(title);
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(id)) return id;
  }
}

function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['story']).join('-').slice(0, LONGEST).replace(/-$/, '');
}
