import type { Entry } from '../model.ts';
import type { Story } from './desk.ts';
import { told } from './present-entry.ts';
import { nameOf } from './present.ts';
import { isSealed } from './sealed.ts';
import { count, OUTCOMES } from './wording.ts';

/** What was just done, said at the top of the next page, with the entry that can be taken back. */
export interface Done {
  readonly entry: string;
  readonly says: string;
}

/** The receipt for the entry that a URL names, while it still counts. */
export function doneOf(story: Story, id: unknown): Done | undefined {
  const entry = story.entries.find((one) => one.id === id);
  const taken = story.dossier.entries.find((one) => one.id === id);
  if (entry !== undefined) return { entry: entry.id, says: sentence(story, entry) };
  return taken?.type === 'withdrawal' ? { entry: '', says: 'Taken back. The history keeps both.' } : undefined;
}

function sentence(story: Story, entry: Entry): string {
  switch (entry.type) {
    case 'verdict': {
      const { outcome, answer, question, review } = entry.verdict;
      if (isSealed(entry.verdict)) return `Recorded on “${question}”.`;
      const ruling = outcome === 'established' ? answer : OUTCOMES[outcome];
      return `${review ? 'Review' : 'Verdict'} recorded on “${question}”: ${ruling}.`;
    }
    case 'bulk':
      return `${count(entry.verdicts.length, 'question')} ${entry.verdicts.some(isSealed) ? 'decided' : 'accepted as harmless'}.`;
    case 'assignment':
      return entry.to === ''
        ? `${count(entry.slots.length, 'question')} given to nobody.`
        : `${count(entry.slots.length, 'question')} given to ${entry.to}.`;
    case 'annotation':
      return 'Note added.';
    case 'removal':
      return `${nameOf(story, entry.article)} removed from the story.`;
    case 'correction':
      return `Corrected: ${nameOf(story, entry.article)}. Everything that rests on it was worked out anew.`;
    case 'alias':
      return `Remembered: ${entry.names.map((name) => `“${name}”`).join(' and ')} are ${entry.same ? 'one and the same' : 'not the same'}.`;
    case 'article':
    case 'fold':
    case 'link':
    case 'claim':
    case 'origin':
    case 'withdrawal':
    case 'view':
    case 'setting':
      return `Recorded: ${told(story, entry, new Map()).says}.`;
  }
}
