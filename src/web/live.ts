import type { Request, Response } from 'express';

/** What an open page is told: something of its story changed, or who else looks at the same thing. */
type News = { readonly type: 'change' } | { readonly type: 'present'; readonly editors: readonly string[] };

interface Listener {
  readonly editor: string;
  readonly story: string;
  /** The path of the page, so that two editors at one conflict see each other. */
  readonly at: string;
  readonly response: Response;
}

/** Server-sent events to the pages that are open; nothing is kept, and a page without script misses only the news. */
export interface Live {
  readonly listen: (request: Request, response: Response, who: Omit<Listener, 'response'>) => void;
  readonly tell: (story: string, news: News) => void;
}

/** Milliseconds between comments that keep proxies from closing a silent stream. */
const HEARTBEAT = 25_000;

export function live(): Live {
  const listeners = new Set<Listener>();

  const send = (to: Listener, news: News): void => {
    to.response.write(`event: ${news.type}\ndata: ${JSON.stringify(news)}\n\n`);
  };
  const tellWhoIsAt = (at: string): void => {
    const here = [...listeners].filter((one) => one.at === at);
    for (const one of here) {
      const editors = [
        ...new Set(here.filter(({ editor }) => editor !== one.editor).map(({ editor }) => editor)),
      ].sort();
      send(one, { type: 'present', editors });
    }
  };

  return {
    listen(request, response, who) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' });
      response.write(': open\n\n');
      const listener = { ...who, response };
      listeners.add(listener);
      const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT).unref();
      tellWhoIsAt(who.at);
      request.on('close', () => {
        clearInterval(heartbeat);
        listeners.delete(listener);
        tellWhoIsAt(who.at);
      });
    },
    tell(story, news) {
      for (const one of listeners) if (one.story === story || one.story === '') send(one, news);
    },
  };
}
