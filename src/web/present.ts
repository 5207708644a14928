import { called } from '../text/called.ts';
import type { Story } from './desk.ts';

/** What the desk calls an article: its outlet, else the beginning of its title, else its file. */
export function nameOf({ texts, brief }: Story, article: string): string {
  const text = texts.get(article);
  const name = text === undefined ? '' : called(text);
  return name !== '' ? name : (brief.articles.find(({ id }) => id === article)?.file ?? 'a removed article');
}
