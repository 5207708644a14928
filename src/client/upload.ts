interface Taken {
  /** The receipt that the files sent so far share. */
  readonly added: string;
}

/** Several files are sent one after the other, so that the page can say how far it is; the server keeps what arrived. */
export function followUploads(): void {
  const form = document.querySelector<HTMLFormElement>('form[enctype="multipart/form-data"]');
  const chosen = form?.querySelector<HTMLInputElement>('input[type=file]');
  if (form == null || chosen == null) return;
  form.addEventListener('submit', (event) => {
    const files = [...(chosen.files ?? [])];
    if (files.length < 2) return;
    event.preventDefault();
    void sendAll(form, files);
  });
}

async function sendAll(form: HTMLFormElement, files: readonly File[]): Promise<void> {
  const text = new FormData(form);
  text.delete('files');
  let receipt = '';
  for (const [n, file] of files.entries()) {
    tell(form, `${n} of ${files.length} sent …`);
    const body = n === 0 ? text : new FormData();
    body.set('files', file);
    body.set('receipt', receipt);
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(
      () => undefined,
    );
    if (answer?.ok !== true) {
      tell(
        form,
        `${n} of ${files.length} sent. “${file.name}” could not be sent: is it an article, and is the desk still running?`,
      );
      return;
    }
    receipt = ((await answer.json()) as Taken).added;
  }
  tell(form, `${files.length} of ${files.length} sent; being read …`);
  location.assign(`${location.pathname}?${new URLSearchParams({ added: receipt }).toString()}`);
}

function tell(form: HTMLFormElement, words: string): void {
  const line = form.querySelector<HTMLElement>('[data-progress]');
  if (line === null) return;
  line.hidden = false;
  line.textContent = words;
}
