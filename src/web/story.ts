import { settleAll } from '../analysis/settle.ts';
import { brief, only, standing } from '../dossier.ts';
import type { Analysis, Brief, Dossier, Entry, EntryOf, Standing, Text } from '../model.ts';
import type { Store } from '../store/store.ts';
import type { Told } from './stepwise.ts';

/** A story as the desk shows it: what people put in, and all that is computed from it. */
export interface Story {
  readonly dossier: Dossier;
  /** The entries that still count, oldest first. */
  readonly entries: readonly Entry[];
  readonly brief: Brief;
  readonly analysis: Analysis;
  readonly texts: ReadonlyMap<string, Text>;
  /** Where each slot stands with the editors, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** May tell, while it reads, how many articles of how many are read. */
export type Analyse = (brief: Brief, told?: Told) => Analysis | Promise<Analysis>;

/** How many articles of how many are read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The stories of a store, each analysed anew only when something that bears on its analysis changed. */
export interface Stories {
  /** Throws NotFound. */
  readonly open: (id: string) => Promise<Story>;
  /** The story if its latest state is already computed. */
  readonly peek: (id: string) => Story | undefined;
  /** How far the analysis of a story is that is under way, where that is known. */
  readonly progress: (id: string) => Progress | undefined;
  /** Opens stories one after the other, leaving time for other requests between them; `opened` hears of each. */
  readonly openAll: (ids: readonly string[], opened: (id: string) => void) => Promise<void>;
}

export function storiesOf(store: Store, analyse: Analyse): Stories {
  const analyses = new Map<string, { readonly key: string; readonly analysis: Promise<Analysis> }>();
  const underWay = new Map<string, Progress & { readonly key: string }>();
  const computed = new WeakMap<Dossier, { readonly key: string; readonly story: Story }>();
  const deskAliases = remembered(store);

  const analysed = (id: string, papers: Brief, key: string): Promise<Analysis> => {
    const known = analyses.get(id);
    if (known?.key === key) return known.analysis;
    const analysis = (async () => analyse(papers, (done, total) => underWay.set(id, { key, done, total })))();
    analyses.set(id, { key, analysis });
    // A failure is the answer to this request only: the next one tries again.
    void analysis
      .catch(() => analyses.delete(id))
      .finally(() => {
        if (underWay.get(id)?.key === key) underWay.delete(id);
      });
    return analysis;
  };
  const latest = (id: string) => {
    const dossier = store.get(id);
    const papers = brief(dossier, deskAliases(id));
    const key = keyOf(papers);
    const known = computed.get(dossier);
    return { dossier, papers, key, story: known?.key === key ? known.story : undefined };
  };
  const open = async (id: string): Promise<Story> => {
    const { dossier, papers, key, story } = latest(id);
    if (story !== undefined) return story;
    const opened = storyOf(dossier, papers, await analysed(id, papers, key));
    computed.set(dossier, { key, story: opened });
    return opened;
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** A failure is not told here but to whoever opens that story. */
  const openInTurn = (id: string): Promise<unknown> => {
    turn = turn
      .then(() => new Promise<void>((resolve) => setImmediate(resolve)))
      .then(() => open(id))
      .catch(() => undefined);
    return turn;
  };
  return {
    open,
    peek: (id) => latest(id).story,
    progress: (id) => underWay.get(id),
    async openAll(ids, opened) {
      for (const id of ids) {
        await openInTurn(id);
        opened(id);
      }
    },
  };
}

/** A dossier with what is computed from it. */
export function storyOf(dossier: Dossier, papers: Brief, analysis: Analysis): Story {
  const entries = standing(dossier);
  const texts = new Map(analysis.texts.map((text) => [text.article, text]));
  const contested = new Set(analysis.conflicts.map(({ id }) => id));
  const slots = [...analysis.conflicts, ...analysis.slots.filter(({ id }) => !contested.has(id))];
  return { dossier, entries, brief: papers, analysis, texts, standings: settleAll(slots, entries, texts) };
}

/** Names decided desk-wide in other stories. */
function remembered(store: Store): (except: string) => readonly EntryOf<'alias'>[] {
  const aliases = new WeakMap<Dossier, readonly EntryOf<'alias'>[]>();
  const of = (dossier: Dossier): readonly EntryOf<'alias'>[] => {
    const known = aliases.get(dossier) ?? only(standing(dossier), 'alias').filter(({ scope }) => scope === 'desk');
    aliases.set(dossier, known);
    return known;
  };
  return (except) => store.list().flatMap((dossier) => (dossier.id === except ? [] : of(dossier)));
}

/** Equal for two briefs of one story exactly when the analysis reads the same things. */
function keyOf(papers: Brief): string {
  const lists: readonly (readonly { readonly id: string }[])[] = Object.values(papers);
  return JSON.stringify(lists.map((list) => list.map(({ id }) => id)));
}
