import type { ErrorRequestHandler } from 'express';
import { Invalid, NotFound, Stale } from '../errors.ts';
import { page } from './page.ts';

interface Answer {
  readonly status: number;
  readonly title: string;
  readonly because: string;
}

/** Errors a person can do something about, and what the answer says first. */
const ANSWERS = [
  { error: NotFound, status: 404, title: 'Not found' },
  { error: Invalid, status: 422, title: 'That could not be accepted' },
  { error: Stale, status: 409, title: 'Somebody else was first' },
] as const;

/** The page for what went wrong: in plain words, never with what the code was doing. */
export const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const { status, title, because } = answerTo(error);
  if (status === 500) console.error(error);
  response.status(status);
  page(response, 'error', { title }, { because });
};

/** For errors in the error page itself. */
export const lastResort: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  console.error(error);
  response.status(500).type('text').send('The desk made a mistake, not you. What you put in before is kept.\n');
};

function answerTo(error: unknown): Answer {
  const { status, title } = ANSWERS.find((one) => error instanceof one.error) ?? {};
  if (status !== undefined && error instanceof Error) return { status, title: title ?? '', because: error.message };
  const refused = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (refused === 413)
    return {
      status: 413,
      title: 'That is too large',
      because: 'The form holds more than this desk accepts. Nothing was changed.',
    };
  if (refused >= 400 && refused < 500)
    return {
      status: refused,
      title: 'That could not be read',
      because: 'The address or the form is not one of this desk. Nothing was changed.',
    };
  return { status: 500, title: 'Something went wrong here', because: '' };
}
