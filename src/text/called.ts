import type { Text } from '../model.ts';

/** What an article is called: its outlet, else the beginning of its title in quotation marks; '' when it has neither. */
export function called({ outlet, title }: Pick<Text, 'outlet' | 'title'>): string {
  if (outlet.value !== '') return outlet.value;
  return title.value === '' ? '' : `“${beginningOf(title.value)}”`;
}

/** Characters of a title that stand for the article. */
const LONGEST = 36;

/** The first words of a title, as many as fit. */
function beginningOf(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.lastIndexOf(' ', LONGEST);
  return `${title.slice(0, cut > 0 ? cut : LONGEST)} …`;
}
