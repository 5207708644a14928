/**
 * Single keys that do what a control of the page does: an element names its key in `data-key`. They are off while somebody
 * types, so that no letter of a rationale decides anything.
 */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      if (event.key === 'Enter') send(event);
      return;
    }
    if (event.key === 'Escape') leaveField();
    else if (!isTyping() && (moved(event.key) || pressed(event.key))) event.preventDefault();
  });
}

const FIELDS =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=file], [type=submit])';

function isTyping(): boolean {
  return document.activeElement?.closest(FIELDS) != null || document.querySelector('dialog[open]') !== null;
}

/** Leaves a text field, so that keys work again. */
function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && isTyping()) field.blur();
}

/** Sends the form that is being written, as its first button would; where that is disabled, one must be chosen. */
function send(event: KeyboardEvent): void {
  const form = document.activeElement?.closest('form');
  if (form == null || document.activeElement?.closest('textarea, input') == null) return;
  event.preventDefault();
  const first = form.querySelector<HTMLButtonElement>('button:not([type=button])');
  if (first?.disabled === false) form.requestSubmit(first);
}

/** In a list, j and k move between its steps (questions, claims, lines) and x ticks the one they are at. */
function moved(key: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('#queue > li, [data-step]')];
  if (rows.length === 0) return false;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const step = { j: 1, k: -1 }[key];
  if (step !== undefined) {
    const to = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
    const row = rows[to];
    (row?.matches('a') ? row : row?.querySelector<HTMLElement>('a, summary, button'))?.focus();
    return true;
  }
  if (key !== 'x' || at < 0) return false;
  rows[at]?.querySelector<HTMLElement>('input')?.click();
  return true;
}

/** Does what the control with this key does. */
function pressed(key: string): boolean {
  if (key === '?') {
    document.querySelector<HTMLDialogElement>('dialog#keys')?.showModal();
    return true;
  }
  const control = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (control === null) return false;
  if (control instanceof HTMLDetailsElement) {
    control.open = !control.open;
    control.querySelector('summary')?.focus();
  } else if (control.matches(FIELDS)) {
    control.focus();
    control.scrollIntoView({ block: 'nearest' });
  } else {
    control.focus();
    control.click();
  }
  return true;
}
