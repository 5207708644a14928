interface Present {
  readonly editors: readonly string[];
}

/** Follows the news of this page's story while the page is visible; a browser allows few open streams. */
export function listen(): void {
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
  stream.addEventListener('present', (event: MessageEvent<string>) => show(JSON.parse(event.data) as Present));
  return stream;
}

function show({ editors }: Present): void {
  const line = document.querySelector<HTMLElement>('#presence');
  if (line === null) return;
  line.hidden = editors.length === 0;
  line.textContent =
    editors.length === 0
      ? ''
      : `${editors.join(' and ')} ${editors.length === 1 ? 'is' : 'are'} looking at this page too.`;
}
