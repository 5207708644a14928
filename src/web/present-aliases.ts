import { only, standing } from '../dossier.ts';
import { kinds } from '../kinds/index.ts';
import type { Claim, Dossier, EntryOf, Passage, Slot, Text } from '../model.ts';
import type { Desk } from './desk.ts';
import { grouped } from './grouped.ts';
import { hrefOf } from './links.ts';
import { cited } from './present-conflict.ts';
import type { Story } from './story.ts';
import { remembered } from '../text/remembered.ts';
import { instant } from './wording.ts';

/** The kinds of which one thing may go by several names. */
export const NAMED = ['person', 'organisation', 'place'] as const;

type Alias = EntryOf<'alias'>;

const labelOf = (kind: string): string => kinds.find(({ name }) => name === kind)?.label ?? kind;

/** One name as a tick box, with the first words that use it. */
interface Member {
  readonly name: string;
  readonly passage: ReturnType<typeof cited>;
}

/** Names that answer one question in two ways and about which nobody decided yet. */
export interface Proposal {
  readonly kind: string;
  readonly label: string;
  readonly question: string;
  readonly href: string;
  readonly because: string;
  readonly members: readonly Member[];
}

export function proposalsOf(story: Story): Proposal[] {
  const { analysis, brief, dossier } = story;
  const isNamed = (kind: string): boolean => NAMED.some((one) => one === kind);
  return analysis.conflicts
    .filter(
      ({ kind, readings }) =>
        isNamed(kind) &&
        !decided(
          brief.aliases,
          kind,
          readings.map(({ show }) => show),
        ),
    )
    .map(({ id, kind, question, because, readings }) => ({
      kind,
      label: labelOf(kind),
      question,
      because,
      href: hrefOf(dossier.id, 'conflicts', id),
      members: readings.flatMap(({ show, claims }) => membersOf(story, show, claims)),
    }));
}

/** Whether a decision already covers every pair of these names. */
function decided(aliases: readonly Alias[], kind: string, names: readonly string[]): boolean {
  const covers = (a: string, b: string): boolean =>
    aliases.some((alias) => alias.kind === kind && alias.names.includes(a) && alias.names.includes(b));
  return names.every((a, n) => names.slice(n + 1).every((b) => covers(a, b)));
}

function membersOf(story: Story, name: string, claims: readonly { readonly passage: Passage }[]): Member[] {
  const [first] = claims;
  return first === undefined ? [] : [{ name, passage: cited(story, first.passage) }];
}

/** Names of one kind that a page offers; others can be typed. */
const MOST_NAMES = 200;

/** The names in the articles of a story by kind, those in most articles first, for decisions nobody proposed. */
export async function namesOf({ analysis: { texts } }: Story) {
  for (const text of texts) {
    namesIn(text);
    // Other requests have their turn between two articles.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return NAMED.map((kind) => ({ kind, label: labelOf(kind), names: mostGiven(texts, kind).slice(0, MOST_NAMES) }));
}

/** The names of each kind in an article. */
const namesIn = remembered((text: Text) => {
  const named = kinds.filter(({ name }) => NAMED.some((one) => one === name));
  return new Map(named.map((kind) => [kind.name, new Set(kind.find(text).map(({ value }) => kind.show(value)))]));
});

function mostGiven(texts: readonly Text[], kind: string): string[] {
  const articles = new Map<string, number>();
  for (const text of texts)
    for (const one of namesIn(text).get(kind) ?? []) articles.set(one, (articles.get(one) ?? 0) + 1);
  return [...articles].sort(([a, inA], [b, inB]) => inB - inA || Number(a > b) - Number(a < b)).map(([one]) => one);
}

/** A decision about names as the pages list it. */
export interface Remembered {
  readonly entry: string;
  readonly names: readonly string[];
  readonly same: boolean;
  readonly label: string;
  readonly scope: Alias['scope'];
  readonly rationale: string;
  readonly signed: string;
  /** The story it was decided in. */
  readonly story: { readonly title: string; readonly href: string; readonly withdrawals: string };
  /** The questions in which two of the names meet; undefined while the story is not open. */
  readonly rests?: readonly { readonly question: string; readonly href: string }[];
}

const aliasesOf = remembered((dossier: Dossier): Alias[] => only(standing(dossier), 'alias'));

/** The decisions of one dossier, as they bear on `on` (a story that is open). */
export function rememberedIn(dossier: Dossier, on: Story | undefined): Remembered[] {
  const { id, title } = dossier;
  const story = { title, href: hrefOf(id, 'aliases'), withdrawals: hrefOf(id, 'withdrawals') };
  return aliasesOf(dossier).map((alias) => ({
    entry: alias.id,
    names: alias.names,
    same: alias.same,
    label: labelOf(alias.kind),
    scope: alias.scope,
    rationale: alias.rationale,
    signed: `${alias.by}, ${instant(alias.at)}`,
    story,
    ...(on !== undefined && { rests: restingOn(alias, on) }),
  }));
}

/** What bears on a story: its own decisions and those of other stories that hold desk-wide. */
export function rememberedFor(desk: Desk, story: Story): Remembered[] {
  return desk.store
    .list()
    .flatMap((dossier) =>
      rememberedIn(dossier, story).filter(({ scope }) => dossier.id === story.dossier.id || scope === 'desk'),
    );
}

function restingOn({ kind, names }: Alias, { analysis, dossier }: Story): { question: string; href: string }[] {
  const disputed = new Set(analysis.conflicts.map(({ id }) => id));
  return analysis.slots
    .filter((slot) => slot.kind === kind && answering(slot, names) > 1)
    .map((slot) => ({
      question: slot.question,
      href: disputed.has(slot.id) ? hrefOf(dossier.id, 'conflicts', slot.id) : '',
    }));
}

/** How many of the names answer a question. */
function answering({ readings, compatible }: Slot, names: readonly string[]): number {
  const claims = [...readings, ...compatible].flatMap((reading): readonly Claim[] => reading.claims);
  return [...grouped(claims, ({ show }) => show).keys()].filter((show) => names.includes(show)).length;
}
