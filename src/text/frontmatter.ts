import type { Span } from '../model.ts';

/** What a page or a collector wrote above the article about it; `end` is 0 when there is nothing of the kind. */
export interface FrontMatter extends Span {
  /** Lower-case key → value, such as 'published_at' → '2025-12-31 00:00'. */
  readonly fields: ReadonlyMap<string, string>;
}

const FENCED = /^\uFEFF?\s{0,40}---[ \t]*\n(?<inside>(?:(?!---[ \t]*(?:\n|$))[^\n]*\n){0,80})---[ \t]*(?:\n|$)/;
const FIELD = /^(?<key>[A-Za-z][\w:. -]{0,30}?)[ \t]*:(?:[ \t]+|$)(?<value>.*)$/;
const HEADER =
  /^(?:(?:title|headline|author|byline|date|published(?: (?:at|on))?|publisher|source|outlet|url|link|site)[ \t]*:[ \t]*\S[^\n]*\n){2,12}/i;

/** Reads YAML-like front matter between `---` lines, or a block of `Title: ...` lines at the top. */
export function frontMatter(text: string): FrontMatter {
  const fenced = FENCED.exec(text);
  if (fenced) return { start: 0, end: fenced[0].length, fields: fields(fenced.groups?.['inside'] ?? '') };
  const header = HEADER.exec(text);
  return header
    ? { start: 0, end: header[0].length, fields: fields(header[0]) }
    : { start: 0, end: 0, fields: new Map() };
}

/** `key: value` lines; lines that begin with white space continue the value above. */
function fields(block: string): Map<string, string> {
  const found = new Map<string, string>();
  let last = '';
  for (const line of block.split('\n')) {
    const field = /^\s/.test(line) ? null : FIELD.exec(line);
    if (field) last = (field.groups?.['key'] ?? '').toLowerCase();
    if (last === '') continue;
    const value = field ? (field.groups?.['value'] ?? '') : line;
    found.set(last, unquoted(`${found.get(last) ?? ''} ${value}`.trim()));
  }
  return found;
}

function unquoted(value: string): string {
  return /^(?<mark>["']).*\k<mark>$/s.test(value) && value.length > 1 ? value.slice(1, -1) : value;
}
