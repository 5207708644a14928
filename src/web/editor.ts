import { type Request, Router } from 'express';
import { Invalid } from '../errors.ts';
import { field, localPath } from './forms.ts';

const COOKIE = 'editor';
const LONGEST_NAME = 60;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** How somebody signs who has not said who they are. */
export const UNNAMED = 'editor';

/** Who signs what is done here: a name the browser keeps, no account. */
export function editorOf(request: Request): string {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === COOKIE && value !== undefined) return decoded(value) || UNNAMED;
  }
  return UNNAMED;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value).trim().slice(0, LONGEST_NAME);
  } catch {
    return '';
  }
}

/** The form in the masthead by which editors say who they are. */
export function editor(): Router {
  return Router().post('/editor', (request, response) => {
    const name = field(request.body, 'name');
    if (name === '' || name.length > LONGEST_NAME) throw new Invalid(`A name has 1 to ${LONGEST_NAME} characters.`);
    response.cookie(COOKIE, name, { httpOnly: true, sameSite: 'lax', maxAge: YEAR });
    response.redirect(303, localPath(field(request.body, 'back'), '/stories'));
  });
}
