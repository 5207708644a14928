import ejs from 'ejs';
import type { Response } from 'express';
import { hrefOf, withQuery } from './links.ts';
import type { Story } from './desk.ts';
import { sealedIn } from './sealed.ts';
import { count, TO_REVIEW } from './wording.ts';

/** The pages of one story, as the tabs name them: the last part of the path and the label. */
const TABS = [
  ['', 'Articles'],
  ['conflicts', 'Queue'],
  ['coverage', 'Coverage'],
  ['timeline', 'Timeline'],
  ['origins', 'Origins'],
  ['aliases', 'Names'],
  ['factsheet', 'Fact sheet'],
  ['history', 'History'],
] as const;
type Tab = (typeof TABS)[number][0];

/** Where a page stands in the desk: what the layout shows around it. */
export interface Place {
  readonly title: string;
  readonly story?: Pick<Story, 'dossier' | 'standings'>;
  readonly tab?: Tab;
  /** The desk's own page that is current: '/stories', '/aliases' or '/help'. */
  readonly nav?: string;
  /** The page says how far the desk is, and is to be looked at again. */
  readonly again?: boolean;
}

/** Answers with the view inside the layout. Everything in `data` is printed through `<%=`, which makes it harmless. */
export function page(response: Response, view: string, place: Place, data: Readonly<Record<string, unknown>>): void {
  const { dossier } = place.story ?? {};
  const sealed = place.story === undefined ? 0 : sealedIn(place.story).length;
  const head = dossier && {
    id: dossier.id,
    title: dossier.title,
    sealed: sealed === 0 ? '' : count(sealed, 'verdict'),
    toReview: withQuery(hrefOf(dossier.id, 'conflicts'), { status: TO_REVIEW }),
    tabs: TABS.map(([name, label]) => ({ href: hrefOf(dossier.id, name), label, current: name === place.tab })),
  };
  response.render(view, {
    ...data,
    layout: { title: place.title, nav: place.nav ?? '', again: place.again ?? false, story: head },
  });
}

/** Express's view engine: EJS with templates kept after their first use. */
export function engine(path: string, data: object, done: (error: Error | null, html?: string) => void): void {
  ejs.renderFile(path, data as ejs.Data, { cache: true, escape: harmless }, (error, html) => {
    done(error, html);
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};
/** Characters that are markup, are invisible to a reader, or turn the direction of the text around them. */
// eslint-disable-next-line no-control-regex
const HARMFUL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What a template prints, as text for a page: markup escaped, controls and direction overrides shown by their code. */
export function harmless(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '');
  return text.replace(
    HARMFUL,
    (c) => ENTITIES[c] ?? `⟦U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟧`,
  );
}
