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

/** Fetches the page anew: what is marked as live is replaced; a form that no longer fits is only warned about. */
async function lookAgain(): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (answer === undefined || !answer.ok) return;
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.querySelectorAll<HTMLElement>('[data-live][id]').forEach((part) => {
    const fresh = now.getElementById(part.id);
    if (fresh !== null && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(fresh));
  });
  const mine = versionIn(document);
  if (mine !== undefined && versionIn(now) !== mine)
    say('#changed', 'This question changed while you had it open. What you typed is kept; reload to see what is new.');
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
