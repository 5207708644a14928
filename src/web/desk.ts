import type { Analysis, Brief, Dossier, Entry, EntryOf, Standing, Text } from '../model.ts';
import { brief, only, standing } from '../dossier.ts';
import { settleAll } from '../analysis/settle.ts';
import type { Store } from '../store/store.ts';
import { type Live, live } from './live.ts';

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

/** What every router works on. */
export interface Desk {
  readonly store: Store;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  readonly live: Live;
  /** A story with its analysis, computed anew only when something that bears on it changed; throws NotFound. */
  readonly open: (id: string) => Promise<Story>;
  /** The story if its latest state is already computed. */
  readonly peek: (id: string) => Story | undefined;
  /** Appends to a story as `Store.append` does, and tells the open pages. */
  readonly append: (id: string, decide: (dossier: Dossier) => readonly Entry[]) => Promise<Dossier>;
}

export type Analyse = (brief: Brief) => Analysis | Promise<Analysis>;

/** The desk over a store. */
export function openDesk(store: Store, now: () => string, analyse: Analyse): Desk {
  const analyses = new Map<string, { readonly key: string; readonly analysis: Promise<Analysis> }>();
  const stories = new WeakMap<Dossier, { readonly key: string; readonly story: Story }>();
  const channel = live();
  const deskAliases = remembered(store);

  const analysisOf = (id: string, papers: Brief, key: string): Promise<Analysis> => {
    const known = analyses.get(id);
    if (known?.key === key) return known.analysis;
    const analysis = (async () => analyse(papers))();
    analyses.set(id, { key, analysis });
    return analysis;
  };

  const peek = (id: string): Story | undefined => {
    const dossier = store.get(id);
    const known = stories.get(dossier);
    return known?.key === keyOf(brief(dossier, deskAliases(id))) ? known.story : undefined;
  };

  return {
    store,
    now,
    live: channel,
    peek,
    async open(id) {
      const dossier = store.get(id);
      const papers = brief(dossier, deskAliases(id));
      const key = keyOf(papers);
      const known = stories.get(dossier);
      if (known?.key === key) return known.story;
      const analysis = await analysisOf(id, papers, key);
      const texts = new Map(analysis.texts.map((text) => [text.article, text]));
      const entries = standing(dossier);
      const story = {
        dossier,
        entries,
        brief: papers,
        analysis,
        texts,
        standings: standingsOf(analysis, entries, texts),
      };
      stories.set(dossier, { key, story });
      return story;
    },
    async append(id, decide) {
      const dossier = await store.append(id, decide);
      channel.tell(id, { type: 'change' });
      return dossier;
    },
  };
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
  const { articles, ...decisions } = papers;
  return JSON.stringify(
    [articles, ...Object.values(decisions)].map((list: readonly { id: string }[]) => list.map(({ id }) => id)),
  );
}

function standingsOf({ slots, conflicts }: Analysis, entries: readonly Entry[], texts: Story['texts']) {
  const contested = new Set(conflicts.map(({ id }) => id));
  return settleAll([...conflicts, ...slots.filter(({ id }) => !contested.has(id))], entries, texts);
}
