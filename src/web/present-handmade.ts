import { kinds } from '../kinds/index.ts';
import type { Entry } from '../model.ts';
import type { Story } from './desk.ts';
import { passagesOfEntry } from './passages.ts';
import { cited } from './present-conflict.ts';
import { instant } from './wording.ts';

/** Something an editor put into an article by hand, as the reader lists it. */
export interface Handmade {
  readonly entry: string;
  readonly says: string;
  readonly signed: string;
  readonly passages: readonly ReturnType<typeof cited>[];
}

/** Claims marked, facts linked and text folded by hand in an article, oldest first. */
export function presentHandmade(story: Story, article: string): Handmade[] {
  return story.entries.flatMap((entry): Handmade[] => {
    const says = saysOf(entry);
    const passages = passagesOfEntry(entry);
    if (says === '' || !passages.some((passage) => passage.article === article)) return [];
    const signed = `${entry.by}, ${instant(entry.at)}`;
    return [{ entry: entry.id, says, signed, passages: passages.map((passage) => cited(story, passage)) }];
  });
}

function saysOf(entry: Entry): string {
  if (entry.type === 'claim') {
    const about = kinds.find(({ name }) => name === entry.kind)?.label ?? entry.kind;
    return `${entry.question} (${about})`;
  }
  if (entry.type === 'link') return entry.same ? 'The same fact' : 'Different facts';
  if (entry.type === 'fold') return entry.folded ? 'Not part of the article' : 'Part of the article';
  return '';
}
