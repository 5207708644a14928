import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers that let a page load only what this desk serves, and run no script of an article. */
export const headers: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Browsers send `Origin: null` with forms under helmet's default, 'no-referrer'.
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
});

/** Forgery defence without tokens: a request that changes something must say that it comes from this very desk. */
export const sameOriginOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const own =
    site === undefined ? origin === `${request.protocol}://${request.get('host') ?? ''}` : site === 'same-origin';
  if (own) next();
  else
    response
      .status(403)
      .type('text')
      .send('This form was not sent from a page of this desk, so nothing was changed.\n');
};
