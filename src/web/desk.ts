import type { Request } from 'express';
import type { Article, Dossier, Entry } from '../model.ts';
import type { Store } from '../store/store.ts';
import type { Delivery } from './intake.ts';
import { type Live, live } from './live.ts';
import { readerOf } from './editor.ts';
import { type Receipts, receipts } from './receipts.ts';
import { seenBy } from './sealed.ts';
import { type Analyse, type Stories, type Story, storiesOf } from './story.ts';

export type { Story } from './story.ts';

export type Read = (file: string, bytes: Uint8Array) => Article | Promise<Article>;

/** What every router works on: the stories of a store, the clock, and who is told of changes. */
export interface Desk extends Stories {
  readonly store: Store;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  readonly live: Live;
  /** A story as whoever asks may see it; throws NotFound. Pages show nothing else. */
  readonly seen: (request: Pick<Request, 'headers' | 'query' | 'body'>, id: string) => Promise<Story>;
  /** A file as an article; throws Invalid in the user's words. */
  readonly read: Read;
  /** What became of the files somebody gave, for the page that says so. */
  readonly deliveries: Receipts<Delivery>;
  /** Appends to a story as `Store.append` does, and tells the open pages. */
  readonly append: (id: string, decide: (dossier: Dossier) => readonly Entry[]) => Promise<Dossier>;
}

export function openDesk(store: Store, now: () => string, analyse: Analyse, read: Read): Desk {
  const channel = live();
  const stories = storiesOf(store, analyse);
  return {
    ...stories,
    store,
    now,
    live: channel,
    read,
    deliveries: receipts(),
    seen: async (request, id) => seenBy(await stories.open(id), readerOf(request)),
    async append(id, decide) {
      const dossier = await store.append(id, decide);
      channel.tell(id, { type: 'change' });
      return dossier;
    },
  };
}
