const LONGEST = 120;

/** A file's name without folders, control or direction marks, at most 120 characters long, its ending kept. */
export function fileName(given: string): string {
  const base = given.normalize().split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  const ending = /\.[\p{L}\d]{1,8}$/u.exec(clean)?.[0] ?? '';
  const stem = clean
    .slice(0, Math.min(clean.length, LONGEST) - ending.length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return stem === '' ? 'article.txt' : stem + ending;
}
