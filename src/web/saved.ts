import { only, standing } from '../dossier.ts';
import type { Dossier, SuggestionShows } from '../model.ts';
import { hrefOfView, type View, viewOf } from './queue.ts';

/** When the machine's suggestion shows on this desk: unless somebody decided otherwise, once it is asked for. */
export function suggestionShows(desk: Dossier): SuggestionShows {
  return only(standing(desk), 'setting').at(-1)?.suggestion ?? 'asked';
}

/** A view of the queue that somebody named. */
export interface SavedView {
  readonly entry: string;
  readonly name: string;
  readonly query: string;
}

/** The views kept on this desk, by name. */
export function viewsOf(desk: Dossier): SavedView[] {
  return only(standing(desk), 'view')
    .map(({ id, name, query }) => ({ entry: id, name, query }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The parameters a view is kept by; equal for equal views. */
export function queryOf(view: View): string {
  return hrefOfView('', view).split('?')[1] ?? '';
}

/** The saved views as the queue of a story lists them. */
export function savedViews(desk: Dossier, story: string, current: View) {
  return viewsOf(desk).map(({ entry, name, query }) => {
    const view = viewOf(Object.fromEntries(new URLSearchParams(query)));
    return { entry, name, href: hrefOfView(story, view), chosen: queryOf(view) === queryOf(current) };
  });
}
