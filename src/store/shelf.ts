import type { Dossier, Entry } from '../model.ts';

/** Makes entries of the latest dossier, or throws to leave it as it is. */
type Decide = (dossier: Dossier) => readonly Entry[];

/** A dossier in memory and how to put it on disk; what lowdb gives. */
interface Kept {
  data: Dossier;
  write(): Promise<void>;
}

/** One story's dossier, as it is on disk, and the only way to add to it. */
export interface Shelf {
  readonly dossier: Dossier;
  append(decide: Decide): Promise<Dossier>;
  /** Resolves when nothing waits to be written. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly decide: Decide;
  readonly resolve: (dossier: Dossier) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Appends of one story, one after another: those that wait while a write is under way share the next one, and readers see
 * an entry only once it is on disk.
 */
export function shelf(kept: Kept): Shelf {
  let waiting: Waiting[] = [];
  let published = kept.data;
  let busy = false;
  let work = Promise.resolve();

  async function keep(batch: readonly Waiting[]): Promise<void> {
    const { draft, accepted } = decided(published, batch);
    try {
      kept.data = draft;
      if (draft !== published) await kept.write();
      published = draft;
      accepted.forEach(({ resolve }) => resolve(draft));
    } catch (error) {
      kept.data = published;
      accepted.forEach(({ reject }) => reject(error));
    }
  }
  async function keepWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await keep(batch);
    }
    busy = false;
  }
  return {
    get dossier() {
      return published;
    },
    append: (decide) =>
      new Promise((resolve, reject) => {
        waiting.push({ decide, resolve, reject });
        if (busy) return;
        busy = true;
        work = keepWaiting();
      }),
    idle: () => work,
  };
}

/** The dossier with the entries of a batch, and those of the batch that did not throw. */
function decided(dossier: Dossier, batch: readonly Waiting[]): { draft: Dossier; accepted: Waiting[] } {
  let draft = dossier;
  const accepted = batch.filter(({ decide, reject }) => {
    try {
      const entries = decide(draft);
      if (entries.length > 0) draft = { ...draft, entries: [...draft.entries, ...entries] };
      return true;
    } catch (error) {
      reject(error);
      return false;
    }
  });
  return { draft, accepted };
}
