import { kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import { words } from '../kinds/naming/spelling.ts';
import type { Claim, Reading, Text } from '../model.ts';
import { names, type Name } from '../text/names.ts';
import type { Doubled } from './between.ts';
import { mayDiffer } from './may-differ.ts';
import { givenAlike } from './given-alike.ts';
import { fold } from '../text/names/fold.ts';
import { remembered, rememberedWords } from '../text/remembered.ts';

/** One name that the articles of a story write in two ways. */
interface Spelling {
  readonly kind: Kind;
  readonly name: string;
  readonly readings: readonly [Reading, Reading];
  readonly because: string;
}

/** All places where one folded form of a name stands. */
interface Form {
  /** Number of the tale, kind and words: no other form has the same. */
  readonly key: string;
  readonly kind: Kind;
  readonly parts: readonly string[];
  /** The words compared, as first printed. */
  readonly printed: string;
  readonly at: { readonly text: Text; readonly name: Name }[];
}

/** Mentions of one form shown per article; more would prove nothing. */
const SHOWN = 2;
/** A word shorter than this is no name of its own to be misspelt. */
const ALONE = 6;

/**
 * Names of one type that differ in one word, by a slip or a spelling, in articles on one event (`tale` numbers it): linear in the number of
 * names.
 */
export function spellings(texts: readonly Text[], tale: (article: string) => number): Doubled[] {
  const found = new Map<string, Spelling>();
  const compared = new Set<string>();
  const buckets = new Map<string, Form[]>();
  for (const form of forms(texts, tale))
    for (const key of keys(form.key)) {
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      for (const other of bucket.slice(0, SHOWN * 10)) {
        const pair = `${other.key}|${form.key}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const spelling = spellingOf(other, form);
        const id = [other, form]
          .map(({ parts }) => parts.join(' '))
          .sort()
          .join('|');
        if (spelling && !found.has(id)) found.set(id, spelling);
      }
      bucket.push(form);
    }
  return strongest([...found.values()]).map(doubled);
}

const doubled = ({ kind, name, readings, because }: Spelling): Doubled => ({
  key: `name ${name}`,
  kind: kind.name,
  question: `How is the name “${name}” spelt?`,
  readings,
  differences: [{ a: readings[0], b: readings[1], comparison: { relation: 'variant', because } }],
  sameBecause: 'No article tells the two names apart.',
});

function forms(texts: readonly Text[], tale: (article: string) => number): Form[] {
  const byKey = new Map<string, Form>();
  for (const text of texts)
    for (const { kind, parts, words: own, printed, name } of formsIn(text)) {
      const key = `${tale(text.article)} ${own}`;
      const form = byKey.get(key) ?? { key, kind, parts, printed, at: [] };
      if (form.at.length === 0) byKey.set(key, form);
      form.at.push({ text, name });
    }
  return [...byKey.values()]
    .map((form) => ({ form, words: form.parts.join(' ') }))
    .sort((a, b) => (a.words < b.words ? -1 : 1))
    .map(({ form }) => form);
}

/** The names of one text, whole and by surname. */
const formsIn = remembered((text: Text) =>
  names(text).flatMap((name) => {
    const kind = kinds.find((one) => one.name === name.type);
    const parts = fold(name.printed).replace(/-/g, ' ').split(' ');
    if (kind === undefined || parts.length > 5) return [];
    const form = (own: readonly string[], printed: string) => ({ kind, parts: own, words: `${kind.name} ${own.join(' ')}`, printed, name }); // prettier-ignore
    const family = parts.at(-1);
    const surname =
      kind.name === 'person' && parts.length > 1 && family !== undefined
        ? [form([family], name.printed.split(/[\s-]/).at(-1) ?? '')]
        : [];
    return [form(parts, name.printed), ...surname];
  }),
);

/** Two families of like names: each has first names, and no two of them start alike (transliterations do). */
function twoFamilies(a: Form, b: Form): boolean {
  const [one, other] = [initials(a), initials(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((letter) => other.has(letter));
}

/** What the first names of a family start with. */
const initials = remembered(({ at }: Form): ReadonlySet<string> => new Set(at.flatMap(({ name: { canonical } }) => (canonical.includes(' ') ? [fold(canonical).charAt(0)] : [])))); // prettier-ignore

/** The keys under which forms that differ in one word meet: the other words, and that word with a letter left out. */
const keys = rememberedWords((form: string): readonly string[] => {
  const [tale = '', kind = '', ...parts] = form.split(' ');
  if (parts.length === 1 && (parts[0] ?? '').length < ALONE) return [];
  const all = parts.flatMap((part, i) => {
    const rest = [tale, kind, ...parts.slice(0, i), '_', ...parts.slice(i + 1)].join(' ');
    const whole = kind === 'person' && i === parts.length - 2 && part.length > 2 ? [rest] : [];
    return [...whole, ...(part.length < 4 ? [] : shortened(part).map((word) => `${rest} ${word}`))];
  });
  return [...new Set(all)];
});

/** A word, and the word with any one letter left out: two words one or two letters apart share one of these. */
function shortened(word: string): string[] {
  return [word, ...Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function spellingOf(a: Form, b: Form): Spelling | undefined {
  if (a.parts.length !== b.parts.length) return undefined;
  const at = a.parts.flatMap((part, i) => (part === b.parts[i] ? [] : [i]));
  const [i] = at;
  const [one, other] = [a.parts[i ?? 0] ?? '', b.parts[i ?? 0] ?? ''];
  if (i === undefined || at.length > 1 || /\d/.test(one + other)) return undefined;
  const given = isGiven(a, i);
  const relation = relationOf(`${one} ${other}`);
  const middle = a.kind.name === 'person' && a.parts.length === 3 && i === 1 && one.length > 2 && other.length > 2;
  const alike =
    relation === 'different' && given && !sharesArticle(a, b)
      ? givenAlike(one, other, namesOf(a), namesOf(b))
      : undefined;
  if (relation === 'same' || (relation === 'different' && !middle && alike === undefined)) return undefined;
  if (mayDiffer(one, other, given)) return undefined;
  if (keptApart(a, b) || (a.kind.name === 'person' && a.parts.length === 1 && twoFamilies(a, b))) return undefined;
  const printed = (form: Form): string => form.printed;
  const how =
    relation === 'slip'
      ? 'a letter or two apart'
      : relation === 'spelling'
        ? 'two spellings of one name'
        : (alike ?? 'one name with two middle names');
  return {
    kind: a.kind,
    name: printed(a),
    readings: [reading(a), reading(b)],
    because: `“${printed(a)}” and “${printed(b)}” are ${how}.`,
  };
}

const isGiven = ({ kind, parts }: Form, i: number): boolean => kind.name === 'person' && parts.length === 2 && i === 0;
const namesOf = ({ at }: Form): readonly Name[] => at.map(({ name }) => name);
const sharesArticle = (a: Form, b: Form): boolean => [...countsOf(a).keys()].some((one) => countsOf(b).has(one));

/** How two words that stand with a space between them relate. */
const relationOf = rememberedWords((both) => {
  const [one = '', other = ''] = both.split(' ');
  return words(one, other);
});

/** One article that writes both forms, each more than once, tells two names apart. */
function keptApart(a: Form, b: Form): boolean {
  const other = countsOf(b);
  return [...countsOf(a)].some(([article, n]) => n > 1 && (other.get(article) ?? 0) > 1);
}

/** Article → how often a form stands in it. */
const countsOf = remembered(({ at }: Form): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of at) counts.set(text.article, (counts.get(text.article) ?? 0) + 1);
  return counts;
});

const reading = remembered(({ printed, at }: Form): Reading => {
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

function claimOf({ article, text, sentences }: Text, { type, start, end, printed }: Name): Claim | undefined {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  return (
    sentence && {
      id: `${article}:spelling:${start}-${end}`,
      article,
      kind: type,
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

/** The full name tells what its surname alone would tell again. */
function strongest(found: readonly Spelling[]): Spelling[] {
  const changed = ({ readings: [a, b] }: Spelling): string => differing(a.show, b.show);
  const longest = new Map<string, Spelling>();
  for (const spelling of found) {
    const key = `${spelling.kind.name} ${changed(spelling)}`;
    const before = longest.get(key);
    longest.set(key, before ? merged(before, spelling) : spelling);
  }
  return [...longest.values()];
}

function differing(a: string, b: string): string {
  const [one, other] = [fold(a).replace(/-/g, ' ').split(' '), fold(b).replace(/-/g, ' ').split(' ')];
  const i = one.findIndex((part, n) => part !== other[n]);
  return [one[i] ?? '', other[i] ?? ''].sort().join(' ');
}

/** Two finds of one misspelt word, such as the full name and the surname, are one. */
function merged(a: Spelling, b: Spelling): Spelling {
  const [longer, shorter] = a.name.length >= b.name.length ? [a, b] : [b, a];
  const [first, second] = longer.readings;
  const word = first.show.split(/[\s-]+/).find((part) => !second.show.split(/[\s-]+/).includes(part)) ?? '';
  const [same, other] = shorter.readings[0].show.includes(word)
    ? shorter.readings
    : [shorter.readings[1], shorter.readings[0]];
  return {
    ...longer,
    readings: [
      { ...first, claims: [...first.claims, ...same.claims] },
      { ...second, claims: [...second.claims, ...other.claims] },
    ],
  };
}
