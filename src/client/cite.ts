/** Offers the first likely cause as the beginning of a rationale. */
export function followCitations(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-cite]');
  const cause = document.querySelector<HTMLElement>('[data-cause]')?.textContent ?? '';
  const rationale = document.querySelector<HTMLTextAreaElement>('#rationale');
  if (button === null || rationale === null || cause === '') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    rationale.value = [rationale.value.trim(), cause].filter((words) => words !== '').join(' ');
    rationale.focus();
  });
}
