import { only } from '../dossier.ts';
import type { Entry, EntryOf, MetaField } from '../model.ts';
import { hrefOf } from './links.ts';
import { nameOf } from './present.ts';
import { isSealed } from './sealed.ts';
import type { Story } from './story.ts';
import { CONFIDENCES, count, OUTCOMES, SUGGESTION_SHOWS } from './wording.ts';

const META: Readonly<Record<MetaField, string>> = {
  outlet: 'outlet',
  title: 'title',
  byline: 'byline',
  url: 'address',
  publishedAt: 'day of publication',
};

/** An act in words, why it was done, and the page it is about. */
export interface Told {
  readonly says: string;
  readonly because: string;
  readonly href: string;
}

/** Withdrawals of withdrawals that are followed. */
const DEEPEST = 20;
const LONGEST_QUOTE = 120;
/** Said of a verdict that its reader has yet to review. */
const HIDDEN = ' (hidden until you have given your review)';

type Teller<T extends Entry['type']> = (entry: EntryOf<T>, story: Story, entries: ReadonlyMap<string, Entry>) => Told;

/** The article's name; of one that was removed, the file it came in. */
function named(story: Story, article: string): string {
  if (story.texts.has(article)) return nameOf(story, article);
  const added = only(story.dossier.entries, 'article').find((entry) => entry.article.id === article);
  return added?.article.file ?? 'an unknown article';
}

const articleHref = ({ dossier }: Story, article: string): string => hrefOf(dossier.id, 'articles', article);
const conflictHref = ({ dossier }: Story, slot: string): string => hrefOf(dossier.id, 'conflicts', slot);

/** What an entry says in the log, by its type. */
const TELLERS: { readonly [T in Entry['type']]: Teller<T> } = {
  article: ({ article }, story) => ({
    says: `added ${article.file}`,
    because: '',
    href: articleHref(story, article.id),
  }),
  removal: ({ article }, story) => ({ says: `removed ${named(story, article)}`, because: '', href: '' }),
  correction: ({ article, field, value }, story) => ({
    says: `set the ${META[field]} of ${named(story, article)} to “${value}”`,
    because: '',
    href: articleHref(story, article),
  }),
  fold: ({ passage, folded }, story) => ({
    says: `${folded ? 'folded away' : 'restored'} “${clipped(passage.quote)}” in ${named(story, passage.article)}`,
    because: '',
    href: articleHref(story, passage.article),
  }),
  verdict: ({ verdict }, story) => ({
    says: `${verdict.review ? 'reviewed' : 'decided'} “${verdict.question}”${isSealed(verdict) ? HIDDEN : `: ${rulingOf(verdict)} (confidence ${CONFIDENCES[verdict.confidence].toLowerCase()}${verdict.publishable ? '' : ', do not publish'})`}`,
    because: verdict.rationale,
    href: conflictHref(story, verdict.slot),
  }),
  bulk: ({ verdicts }) => ({
    says: `${verdicts.some(isSealed) ? `decided ${count(verdicts.length, 'question')} together${HIDDEN}` : `accepted ${count(verdicts.length, 'question')} together`}: ${clipped(verdicts.map(({ question }) => question).join(' · '))}`,
    because: verdicts.some(isSealed) ? '' : (verdicts[0]?.rationale ?? ''),
    href: '',
  }),
  annotation: ({ slot, body }, story) => ({ says: 'noted', because: body, href: conflictHref(story, slot) }),
  alias: ({ names, same, scope, rationale }, story) => ({
    says: `${names.join(' and ')}: ${same ? 'one and the same' : 'not the same'}, ${scope === 'desk' ? 'in every story' : 'in this story'}`,
    because: rationale,
    href: hrefOf(story.dossier.id, 'aliases'),
  }),
  link: ({ a, b, same }, story) => ({
    says: `“${clipped(a.quote)}” (${named(story, a.article)}) and “${clipped(b.quote)}” (${named(story, b.article)}): ${same ? 'the same fact' : 'different facts'}`,
    because: '',
    href: articleHref(story, a.article),
  }),
  claim: ({ passage, question }, story) => ({
    says: `marked “${clipped(passage.quote)}” in ${named(story, passage.article)} as an answer to “${question}”`,
    because: '',
    href: articleHref(story, passage.article),
  }),
  origin: ({ article, origin, rests }, story) => ({
    says: `${named(story, article)} ${rests ? 'rests' : 'does not rest'} on ${origin}`,
    because: '',
    href: hrefOf(story.dossier.id, 'origins'),
  }),
  assignment: ({ slots, to }) => ({
    says: `gave ${count(slots.length, 'question')} to ${to || 'nobody'}`,
    because: '',
    href: '',
  }),
  view: ({ name }) => ({ says: `kept the view “${name}”`, because: '', href: '' }),
  setting: ({ suggestion }) => ({
    says: `set that suggestions show ${SUGGESTION_SHOWS[suggestion].toLowerCase()}`,
    because: '',
    href: '',
  }),
  withdrawal: ({ entry: id }, story, entries) => {
    let entry = entries.get(id);
    let times = 1;
    for (; entry?.type === 'withdrawal' && times < DEEPEST; times++) entry = entries.get(entry.entry);
    const says = entry === undefined || entry.type === 'withdrawal' ? 'an entry' : told(story, entry, entries).says;
    return { says: `${times % 2 === 1 ? 'took back' : 'restored'}: ${says}`, because: '', href: '' };
  },
};

/** What an entry did, in words an editor reads. */
export function told(story: Story, entry: Entry, entries: ReadonlyMap<string, Entry>): Told {
  const tell = TELLERS[entry.type] as Teller<Entry['type']>;
  return tell(entry, story, entries);
}

function clipped(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

function rulingOf({ outcome, answer }: EntryOf<'verdict'>['verdict']): string {
  return outcome === 'established' ? answer : OUTCOMES[outcome];
}
