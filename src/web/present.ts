import type { Story } from './desk.ts';

/** What the desk calls an article: its outlet, else the beginning of its title in quotation marks, else its file. */
export function nameOf({ texts, brief }: Story, article: string): string {
  const { outlet, title } = texts.get(article) ?? {};
  if (outlet !== undefined && outlet.value !== '') return outlet.value;
  if (title !== undefined && title.value !== '') return `“${beginningOf(title.value)}”`;
  return brief.articles.find(({ id }) => id === article)?.file ?? 'a removed article';
}

/** Characters of a title that stand for the article. */
const LONGEST_NAME = 36;

/** The first words of a title, as many as fit. */
function beginningOf(title: string): string {
  if (title.length <= LONGEST_NAME) return title;
  const cut = title.lastIndexOf(' ', LONGEST_NAME);
  return `${title.slice(0, cut > 0 ? cut : LONGEST_NAME)} …`;
}
