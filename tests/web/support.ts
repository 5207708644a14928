import request from 'supertest';
import type { Analysis, Brief } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import { createApp } from '../../src/web/app.ts';
import { temporaryStore } from '../support/folder.ts';

/** A browser on a real desk over a folder of its own; what it posts comes from the desk's own pages. */
export interface Visit {
  readonly store: Store;
  readonly browse: ReturnType<typeof request.agent>;
}

/** The desk with an analysis of one's own, when one is given, visited by an editor. */
export async function visit(analyse?: (brief: Brief) => Analysis, store?: Store): Promise<Visit> {
  const kept = store ?? (await temporaryStore());
  return { store: kept, browse: browserOn(kept, analyse) };
}

/** Another browser on the same store. */
export function browserOn(store: Store, analyse?: (brief: Brief) => Analysis, editor = 'Ada') {
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2025, 2, 20, 12, minutes++)).toISOString();
  const app = createApp({ store, clock, ...(analyse && { analyse }) });
  return request.agent(app).set({ 'Sec-Fetch-Site': 'same-origin', Cookie: `editor=${encodeURIComponent(editor)}` });
}

/** What a reader of a page sees of its words: markup, scripts and runs of white space gone. */
export function wordsOf(html: string): string {
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, '');
  return unescaped(text).replace(/\s+/g, ' ');
}

/** The value of the first form field with this name. */
export function valueOf(html: string, name: string): string {
  return unescaped(new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(html)?.[1] ?? '');
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&#34;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return text.replace(/&(?:lt|gt|#34|#39|amp);/g, (entity) => characters[entity] ?? entity);
}
