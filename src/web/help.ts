import { Router } from 'express';
import { page } from './page.ts';
import { CLAIM_STATUSES } from './told.ts';
import { CLASSES, OUTCOMES } from './wording.ts';

/** The guide for editors. */
export function help(): Router {
  return Router().get('/help', (_request, response) => {
    page(
      response,
      'help',
      { title: 'Help', nav: '/help' },
      {
        classes: Object.values(CLASSES),
        outcomes: Object.values(OUTCOMES),
        statuses: Object.entries(CLAIM_STATUSES).map(([name, label]) => ({ name, label })),
      },
    );
  });
}
