/** One page of a list, with the ways to its neighbours. */
export interface Paged<T> {
  readonly shown: readonly T[];
  /** The offset as the URL says it; '' on the first page. */
  readonly from: string;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly previous: string;
  readonly next: string;
}

/** The page that begins where the URL says, made harmless whatever stands there; `href` leads to an offset. */
export function paged<T>(all: readonly T[], asked: unknown, most: number, href: (from: string) => string): Paged<T> {
  const wanted = typeof asked === 'string' ? Number.parseInt(asked, 10) : 0;
  const at = Number.isFinite(wanted) ? Math.min(Math.max(0, wanted), Math.max(0, all.length - 1)) : 0;
  const offset = (n: number): string => (n > 0 ? String(n) : '');
  const shown = all.slice(at, at + most);
  return {
    shown,
    from: offset(at),
    first: shown.length === 0 ? 0 : at + 1,
    last: at + shown.length,
    total: all.length,
    previous: at > 0 ? href(offset(Math.max(0, at - most))) : '',
    next: at + most < all.length ? href(offset(at + most)) : '',
  };
}
