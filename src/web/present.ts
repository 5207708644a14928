import type { Story } from './desk.ts';

/** What the desk calls an article: its outlet, else its title, else its file. */
export function nameOf({ texts, brief }: Story, article: string): string {
  const text = texts.get(article);
  const named = [text?.outlet.value, text?.title.value].find((name) => name !== undefined && name !== '');
  return named ?? brief.articles.find(({ id }) => id === article)?.file ?? 'a removed article';
}
