import { kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Claim, Reading, Text } from '../model.ts';
import { names, type Name } from '../text/names.ts';
import { GROUPS } from '../text/groups.ts';
import { fold } from '../text/names/fold.ts';
import { remembered } from '../text/remembered.ts';

/** All places where one folded form of a name stands. */
export interface Form {
  /** Number of the tale, type and words: no other form has the same. */
  readonly key: string;
  readonly tale: number;
  readonly kind: Kind;
  readonly parts: readonly string[];
  /** The words compared, as first printed. */
  readonly printed: string;
  readonly at: { readonly text: Text; readonly name: Name }[];
}

/** Mentions of one form shown per article; more would prove nothing. */
const SHOWN = 2;

/** The names of articles on one event (`tale` numbers it), in order of their words. */
export function printedNames(texts: readonly Text[], tale: (article: string) => number): Form[] {
  const byKey = new Map<string, Form>();
  for (const text of texts)
    for (const { kind, parts, words: own, printed, name } of formsIn(text)) {
      const number = tale(text.article);
      const key = `${number} ${own}`;
      const form = byKey.get(key) ?? { key, tale: number, kind, parts, printed, at: [] };
      if (form.at.length === 0) byKey.set(key, form);
      form.at.push({ text, name });
    }
  return [...byKey.values()]
    .map((form) => ({ form, words: form.parts.join(' ') }))
    .sort((a, b) => (a.words < b.words ? -1 : 1))
    .map(({ form }) => form);
}

/** Ships, laws and products are filed with the bodies that own them. */
const kindOf = ({ type, demonym }: Name): Kind | undefined =>
  demonym === undefined ? KINDS.get(type === 'other' ? 'organisation' : type) : undefined;
const KINDS: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.name, kind]));

/** What somebody does, which a capital at the start of a sentence makes part of the name: "Engineer Joost Veldhuizen". */
const TRADES: ReadonlySet<string> = new Set(GROUPS.values());

/** The names of one text, whole and by surname. */
const formsIn = remembered((text: Text) =>
  names(text).flatMap((name) => {
    const kind = kindOf(name);
    const parts = fold(name.printed)
      .replace(/['’`´]s$/, '')
      .replace(/-/g, ' ')
      .split(' ');
    if (kind === undefined || parts.length > 5) return [];
    const form = (own: readonly string[], printed: string) => ({ kind, parts: own, words: `${name.type} ${own.join(' ')}`, printed, name }); // prettier-ignore
    const isTraded = kind.name === 'person' && parts.length === 3 && TRADES.has(parts[0] ?? '');
    if (isTraded) return [form(parts.slice(1), name.printed.split(' ').slice(1).join(' '))];
    const family = parts.at(-1);
    const surname =
      kind.name === 'person' && parts.length > 1 && family !== undefined
        ? [form([family], name.printed.split(/[\s-]/).at(-1) ?? '')]
        : [];
    return [form(parts, name.printed), ...surname];
  }),
);

/** Article → how often a form stands in it. */
export const countsOf = remembered(({ at }: Form): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of at) counts.set(text.article, (counts.get(text.article) ?? 0) + 1);
  return counts;
});

/** What the first names of a family start with. */
export const initialsOf = remembered(({ at }: Form): ReadonlySet<string> => new Set(at.flatMap(({ name: { canonical } }) => (canonical.includes(' ') ? [fold(canonical).charAt(0)] : [])))); // prettier-ignore

/** The ages that stand beside a name, in years: "Ada Lund, 34," and "34-year-old Ada Lund". */
export const agesOf = remembered(({ at }: Form): ReadonlySet<string> => new Set(at.flatMap(ageBeside)));

function ageBeside({ text: { text }, name: { start, end, title } }: Form['at'][number]): string[] {
  const from = title?.start ?? start;
  const before = /(?<age>\d{1,3})-year-old\s+$/.exec(text.slice(Math.max(0, from - 14), from));
  const after = /^,? (?:\(|aged )?(?<age>\d{1,3})(?=[,.;) ])/.exec(text.slice(end, end + 12));
  return [before, after].flatMap((found) => found?.groups?.['age'] ?? []);
}

/** A form as one of the ways in which a name is written, with where it stands. */
export const readingOf = remembered(({ printed, at }: Form): Reading => {
  const shown = new Map<string, number>();
  const claims = at.flatMap(({ text, name }) => {
    const n = (shown.get(text.article) ?? 0) + 1;
    shown.set(text.article, n);
    return n > SHOWN ? [] : (claimIn(text)(name) ?? []);
  });
  return { show: printed, claims };
});

/** A name of a text as a claim on how it is spelt; none where it stands in no sentence. */
const claimIn = remembered((text: Text) => remembered((name: Name) => claimOf(text, name)));

function claimOf({ article, text, sentences }: Text, name: Name): Claim | undefined {
  const { start, end, printed } = name;
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  return (
    sentence && {
      id: `${article}:spelling:${start}-${end}`,
      article,
      kind: kindOf(name)?.name ?? '',
      value: printed,
      show: printed,
      passage: { article, start, end, quote: text.slice(start, end) },
      sentence: { start: sentence.start, end: sentence.end },
      zone: sentence.zone,
      event: { class: 'name', trigger: { start, end }, roles: {} },
      role: 'spelling',
      certainty: 'asserted',
    }
  );
}
