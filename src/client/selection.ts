/** Words selected in the article go into the form that marks them as a claim, unless somebody wrote something else there. */
export function followSelection(): void {
  const field = document.querySelector<HTMLTextAreaElement>('form[data-selection] textarea');
  if (field === null) return;
  let filled = '';
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const words = selection?.toString().trim() ?? '';
    const node = selection?.anchorNode;
    const at = node instanceof Element ? node : node?.parentElement;
    if (words === '' || at?.closest('.print') == null || (field.value !== '' && field.value !== filled)) return;
    filled = words;
    field.value = words;
  });
}
