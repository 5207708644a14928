import { Router } from 'express';
import type { Desk } from './desk.ts';
import { editorOf } from './editor.ts';

/** The stream of news for open pages. */
export function events(desk: Desk): Router {
  return Router().get('/events', (request, response) => {
    const { story, at } = request.query;
    desk.live.listen(request, response, {
      editor: editorOf(request),
      story: typeof story === 'string' ? story : '',
      at: typeof at === 'string' ? at : '',
    });
  });
}
