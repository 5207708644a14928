import { type Request, Router } from 'express';
import { Invalid } from '../errors.ts';
import { field, localPath } from './forms.ts';

const COOKIE = 'editor';
/** Says that this browser shows what others decided before its editor has reviewed it. */
const OPEN = { name: 'verdicts', value: 'shown' };
const LONGEST_NAME = 60;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** How somebody signs who has not said who they are. */
export const UNNAMED = 'editor';

/** Who looks at a page, and whether others' verdicts are kept from them until they have given their own. */
export interface Reader {
  readonly editor: string;
  readonly blind: boolean;
}

/** The reader of a page; `reveal=yes` shows the verdicts of this one page. */
export function readerOf(request: Pick<Request, 'headers' | 'query' | 'body'>): Reader {
  const reveals = [request.query['reveal'], field(request.body, 'reveal')].includes('yes');
  return { editor: editorOf(request), blind: !reveals && cookieOf(request, OPEN.name) !== OPEN.value };
}

/** Who signs what is done here: a name the browser keeps, no account. */
export function editorOf(request: Pick<Request, 'headers'>): string {
  return cookieOf(request, COOKIE).slice(0, LONGEST_NAME) || UNNAMED;
}

function cookieOf({ headers }: Pick<Request, 'headers'>, wanted: string): string {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === wanted && value !== undefined) return decoded(value);
  }
  return '';
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value).trim();
  } catch {
    return '';
  }
}

/** The forms in the masthead by which editors say who they are, and whether they review blind. */
export function editor(): Router {
  const kept = { httpOnly: true, sameSite: 'lax', maxAge: YEAR } as const;
  return Router()
    .post('/editor', (request, response) => {
      const name = field(request.body, 'name');
      if (name === '' || name.length > LONGEST_NAME) throw new Invalid(`A name has 1 to ${LONGEST_NAME} characters.`);
      response.cookie(COOKIE, name, kept);
      response.redirect(303, localPath(field(request.body, 'back'), '/stories'));
    })
    .post('/editor/verdicts', (request, response) => {
      if (field(request.body, 'verdicts') === OPEN.value) response.cookie(OPEN.name, OPEN.value, kept);
      else response.clearCookie(OPEN.name);
      response.redirect(303, localPath(field(request.body, 'back'), '/stories'));
    });
}
