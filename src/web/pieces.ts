import type { Span } from '../model.ts';

/** A stretch of text to be wrapped in one element, whatever stands inside it. */
export interface Mark extends Span {
  readonly id: string;
}

/** What a template prints one after the other: the start of an element, text, the end of the innermost element; a mark's anchor goes where it is `first`. */
export type Piece<M extends Mark> =
  | { readonly type: 'open'; readonly mark: M; readonly first: boolean }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'close'; readonly mark: M; readonly last: boolean };

/**
 * The words of `within` with elements around the marked ones, properly nested: where two marks cross, the one that began
 * later is closed and opened again. Marks that are empty or outside are left out; those that stick out are cut.
 */
export function pieces<M extends Mark>(text: string, within: Span, marks: readonly M[]): Piece<M>[] {
  const inside = marks.filter(({ start, end }) => Math.max(start, within.start) < Math.min(end, within.end));
  const queue = inside.sort((a, b) => a.start - b.start || b.end - a.end);
  const bounds = queue.flatMap(({ start, end }) => [Math.max(start, within.start), Math.min(end, within.end)]);
  const stops = [...new Set([within.start, ...bounds, within.end])].sort((a, b) => a - b);
  const out: Piece<M>[] = [];
  const open: M[] = [];
  let next = 0;
  const enter = (mark: M, at: number): void => {
    out.push({ type: 'open', mark, first: at === mark.start });
    open.push(mark);
  };
  stops.forEach((at, n) => {
    const reopened: M[] = [];
    while (open.some(({ end }) => Math.min(end, within.end) <= at)) {
      const mark = open.pop();
      if (mark === undefined) break;
      const ends = Math.min(mark.end, within.end) <= at;
      out.push({ type: 'close', mark, last: mark.end === at });
      if (!ends) reopened.unshift(mark);
    }
    for (const mark of reopened) enter(mark, at);
    for (let mark = queue[next]; mark !== undefined && mark.start <= at; mark = queue[++next]) enter(mark, at);
    const until = stops[n + 1];
    if (until !== undefined) out.push({ type: 'text', text: text.slice(at, until) });
  });
  return out;
}
