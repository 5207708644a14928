import type { Kind } from './kind.ts';

/** Kinds in one row compete for the same words, and the earlier keeps them. Rows overlap freely. */
export const rows: readonly (readonly Kind[])[] = [];

/** Every kind, in order of precedence. */
export const kinds: readonly Kind[] = rows.flat();
