import type { Dossier, Entry } from '../model.ts';

/** The only place that keeps anything: one dossier per story, to which entries are appended. */
export interface Store {
  /** Every readable dossier, in order of creation. */
  list(): readonly Dossier[];
  /** @throws NotFound when there is no such story. */
  get(story: string): Dossier;
  /** Makes an empty dossier with an id made from the title. */
  create(title: string, at: string): Promise<Dossier>;
  /**
   * Appends the entries that `decide` makes of the latest dossier, one change of a story at a time, and resolves when they are
   * on disk. When `decide` throws, nothing is written and the error is passed on: throw Stale or Invalid there.
   */
  append(story: string, decide: (dossier: Dossier) => readonly Entry[]): Promise<Dossier>;
  /** What was decided for the whole desk: its settings and saved views. */
  readonly desk: Dossier;
  /** As `append`, to the desk's own log. @throws Invalid when it could not be read at start. */
  appendToDesk(decide: (dossier: Dossier) => readonly Entry[]): Promise<Dossier>;
  /** Dossier files that could not be read at start, by name, each with the reason and where the copy is kept. */
  readonly setAside: readonly { readonly file: string; readonly because: string }[];
  close(): Promise<void>;
}
