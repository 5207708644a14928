interface Present {
  readonly editors: readonly string[];
}

/** Milliseconds in which many changes make one look at the page. */
const PAUSE = 300;

/** Follows the news of this page's story while the page is visible; a browser allows few open streams. */
export function followNews(): void {
  let stream: EventSource | undefined;
  const follow = (): void => {
    stream?.close();
    stream = document.hidden ? undefined : open();
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}

function open(): EventSource {
  const story = document.body.dataset['story'] ?? '';
  const stream = new EventSource(`/events?${new URLSearchParams({ story, at: location.pathname }).toString()}`);
  let waiting: number | undefined;
  stream.addEventListener('present', (event: MessageEvent<string>) => showWhoIsHere(JSON.parse(event.data) as Present));
  stream.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void lookAgain(), PAUSE);
  });
  return stream;
}

function showWhoIsHere({ editors }: Present): void {
  const is = editors.length === 1 ? 'is' : 'are';
  say('#presence', editors.length === 0 ? '' : `${editors.join(' and ')} ${is} looking at this page too.`);
}

/** Milliseconds between looks at how far the desk is. */
const LOOK = 300;

/** On a page that says how far the desk is with reading, keeps that up to date, and goes on when it is done. */
export function followReading(): void {
  if (document.querySelector('#reading') === null) return;
  const look = async (): Promise<void> => {
    const now = document.hidden ? undefined : await pageNow();
    if (now?.querySelector('#reading') === null) location.reload();
    else {
      if (now !== undefined) renew(now);
      setTimeout(() => void look(), LOOK);
    }
  };
  setTimeout(() => void look(), LOOK);
}

/** This page as the desk would show it now. */
async function pageNow(): Promise<Document | undefined> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (answer === undefined || !answer.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Looks at the page anew; a form that no longer fits is only warned about. */
async function lookAgain(): Promise<void> {
  const now = await pageNow();
  if (now === undefined) return;
  const [mine, latest] = [versionIn(document), versionIn(now)];
  if (mine !== undefined && latest !== mine)
    say('#changed', 'This question changed while you had it open. What you typed is kept; reload to see what is new.');
  renew(now);
}

/** Replaces what is marked as live, unless somebody is at work in it. */
function renew(now: Document): void {
  document.querySelectorAll<HTMLElement>('[data-live][id]').forEach((part) => {
    const fresh = now.getElementById(part.id);
    if (fresh !== null && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(fresh));
  });
}

function versionIn(page: Document): string | undefined {
  return page.querySelector<HTMLInputElement>('#verdict input[name=version]')?.value;
}

function say(where: string, words: string): void {
  const line = document.querySelector<HTMLElement>(where);
  if (line === null || line.textContent === words) return;
  line.hidden = words === '';
  line.textContent = words;
}
