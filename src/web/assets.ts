import path from 'node:path';
import { build } from 'esbuild';
import express, { Router } from 'express';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const VIEWS = path.join(ROOT, 'views');
const CLIENT = path.join(ROOT, 'src/client/desk.ts');

/** The stylesheet, the favicon and the one script, which is made from src/client when first asked for. */
export function assets(): Router {
  let script: Promise<string> | undefined;
  return Router()
    .get('/static/desk.js', async (_request, response) => {
      script ??= bundled();
      response
        .type('text/javascript')
        .set('Cache-Control', 'no-cache')
        .send(await script);
    })
    .use('/static', express.static(path.join(VIEWS, 'static'), { index: false, cacheControl: false }))
    .get('/favicon.ico', (_request, response) => {
      response.redirect(301, '/static/favicon.svg');
    });
}

async function bundled(): Promise<string> {
  const options = { bundle: true, write: false, format: 'esm', target: 'es2022', minify: true } as const;
  const { outputFiles } = await build({ entryPoints: [CLIENT], ...options });
  return outputFiles.map(({ text }) => text).join('');
}
