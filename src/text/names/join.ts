import { SUFFIX } from './words.ts';
import type { Name } from '../names.ts';
import { fold } from './fold.ts';
import { isGivenName, knownPlaces } from './gazetteer.ts';
import { isSlip } from './slip.ts';
import type { Cue, NameType } from './typing.ts';

/** A name before the article as a whole was looked at. */
export interface Found extends Omit<Name, 'type' | 'canonical'> {
  readonly key: string;
  readonly cue: Cue;
  /** The acronym printed right after it in brackets. */
  readonly acronym: string;
}

/** A name as one article uses it, with every printed form folded. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly printed: string;
  readonly count: number;
  readonly type: NameType;
}

/** `Harford County`, `Kursk region`: what is left names a place too. */
const STEM = /^(?<stem>.+) (?:county|region|oblast|province|prefecture|district|city|parish)$/;
const INITIAL = /^\p{L}\.?$/u;

/** Settles the type of every name by all its mentions, and joins surnames, short forms and acronyms to the longest form. */
export function join(found: readonly Found[]): Name[] {
  const forms = settled(found);
  const full = canonicals(forms, acronyms(found));
  const titled = byTitle(found);
  return found.map(({ key, cue, start, end, printed, title, demonym }) => {
    const form = full.get(key) ?? forms.get(key);
    const type = demonym === undefined ? (form?.type ?? cue.type) : 'other';
    const canonical = demonym ?? (title && titled.get(`${fold(title.words)}|${key}`)) ?? form?.printed ?? printed;
    return { start, end, type, printed, canonical, ...(title && { title }), ...(demonym !== undefined && { demonym }) };
  });
}

/** Title and surname → the one full name with that title: tells two people of one surname apart. */
function byTitle(found: readonly Found[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { title, key, printed } of found) {
    const words = key.split(' ');
    if (title === undefined || words.length < 2) continue;
    const entry = `${fold(title.words)}|${surnameOf(words)}`;
    known.set(entry, known.has(entry) && known.get(entry) !== printed ? '' : printed);
  }
  return new Map([...known].filter(([, printed]) => printed !== ''));
}

/** The type of each printed form: the strongest cues together. */
function settled(found: readonly Found[]): Map<string, Form> {
  const groups = new Map<string, Found[]>();
  for (const name of found) {
    const group = groups.get(name.key);
    if (group === undefined) groups.set(name.key, [name]);
    else group.push(name);
  }
  const forms = new Map<string, Form>();
  const placeStems = new Set(
    found.filter(({ cue }) => cue.type === 'place').flatMap(({ key }) => STEM.exec(key)?.groups?.['stem'] ?? []),
  );
  for (const [key, group] of groups) {
    const votes = new Map<NameType, number>(placeStems.has(key) ? [['place', 20]] : []);
    for (const { cue } of group) votes.set(cue.type, (votes.get(cue.type) ?? 0) + cue.strength ** 3);
    const [type] = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? ['other'];
    const printed =
      group.map((one) => one.printed).find((one) => one !== one.toUpperCase()) ?? group[0]?.printed ?? key;
    forms.set(key, { key, words: key.split(' '), printed, count: group.length, type });
  }
  return forms;
}

/** Acronym → the key of the name that defines it. */
function acronyms(found: readonly Found[]): Map<string, string> {
  return new Map(
    found
      .filter(({ acronym, demonym, key }) => demonym === undefined && abbreviates(acronym, key))
      .map(({ acronym, key }) => [fold(acronym), key]),
  );
}

/** The letters of an acronym come in this order in the name, the first at the start of a word. */
function abbreviates(acronym: string, key: string): boolean {
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, '');
  const words = key.split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2 || !words.some((word) => word[0] === letters[0])) return false;
  let at = 0;
  for (const letter of key) if (letter === letters[at]) at++;
  return at === letters.length;
}

function canonicals(forms: ReadonlyMap<string, Form>, defined: ReadonlyMap<string, string>): Map<string, Form> {
  const longestFirst = [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
  );
  const byStart = new Map<string, Form[]>();
  const byWord = new Map<string, Form[]>();
  const full = new Map<string, Form>();
  for (const form of longestFirst) {
    const longer = candidates(form, byWord).filter((head) => stands(form, head));
    const head = defining(form, forms, defined, full) ?? unique(longer);
    full.set(form.key, head ?? shared(form, longer) ?? misspelt(form, byStart.get(form.key.slice(0, 1)) ?? []) ?? form);
    if (head !== undefined) continue;
    for (const word of new Set([...form.words, initials(form)])) into(byWord, word, form);
    if (form.type === 'person' && form.words.length > 1)
      into(byStart, surnameOf(form.words).slice(0, 1), form, SURNAMES);
  }
  return full;
}

/** Forms looked at for one word; no article has so many names alike, and the order of forms does not depend on that of the text. */
const BUCKET = 100;
/** Surnames under one first letter that a lone word may be a slip of: comparing letters costs more. */
const SURNAMES = 25;

function into(index: Map<string, Form[]>, word: string, form: Form, most = BUCKET): void {
  const bucket = index.get(word);
  if (bucket === undefined) index.set(word, [form]);
  else if (bucket.length < most) bucket.push(form);
}

/** The surname of several people: a person, nobody knows which. */
const shared = (form: Form, longer: readonly Form[]): Form | undefined =>
  longer.length > 1 && longer.every(({ type }) => type === 'person') ? { ...form, type: 'person' } : undefined;

/** A lone word that is nearly the surname of one person: a person too, under the name as printed. */
function misspelt(form: Form, heads: readonly Form[]): Form | undefined {
  if (form.words.length > 1 || form.type !== 'other') return undefined;
  const near = heads.filter(({ words }) => isSlip(form.key, surnameOf(words)));
  return near.length === 1 ? { ...form, type: 'person' } : undefined;
}

function defining(
  form: Form,
  forms: ReadonlyMap<string, Form>,
  defined: ReadonlyMap<string, string>,
  full: ReadonlyMap<string, Form>,
): Form | undefined {
  const key = defined.get(form.key);
  return key === undefined || key === form.key ? undefined : (full.get(key) ?? forms.get(key));
}

function candidates(form: Form, byWord: ReadonlyMap<string, readonly Form[]>): readonly Form[] {
  return byWord.get(form.words.at(-1) ?? '') ?? byWord.get(form.words[0] ?? '') ?? [];
}

const unique = (forms: readonly Form[]): Form | undefined => (forms.length === 1 ? forms[0] : undefined);

/** Is `form` a shorter way to write `head`? */
function stands(form: Form, head: Form): boolean {
  if (head.type === 'person')
    return (
      (form.type === 'person' || (form.type !== 'organisation' && form.words.length === 1)) &&
      shortensPerson(form.words, head.words, form.type)
    );
  if (head.type !== 'organisation' || form.type === 'person') return false;
  const isPlace = form.type === 'place' && (form.words.length > 1 || knownPlaces(form.printed).length > 0);
  return !isPlace && shortensBody(form, head);
}

function shortensPerson(short: readonly string[], long: readonly string[], type: NameType): boolean {
  const [only = ''] = short;
  if (short.length === 1) {
    if (only === surnameOf(long)) return true;
    return type === 'person' && only === long[0] && isGivenName(only);
  }
  if (short.at(-1) !== long.at(-1) || short.length > long.length) return false;
  let at = 0;
  return short.every((word) => {
    while (at < long.length && !(long[at] === word || (INITIAL.test(word) && long[at]?.[0] === word[0]))) at++;
    return at++ < long.length;
  });
}

/** The family name of a full name in lower case: the first word where the given name is hyphenated (`kim jong-un`), else the last. */
export function surnameOf(words: readonly string[]): string {
  const own = words.filter((word) => !SUFFIX.test(word));
  const last = own.at(-1) ?? '';
  if (
    own.length === 2 &&
    /^(?!al-|el-|as-|ash-|an-|ad-)\p{L}{1,6}-\p{L}{1,6}$/u.test(last) &&
    (own[0] ?? '').length <= 6 &&
    !isGivenName(own[0] ?? '')
  )
    return own[0] ?? '';
  if (own.length >= 2 && FAMILY_FIRST.has(own[0] ?? '') && !isGivenName(last)) return own[0] ?? '';
  return last;
}

/** Korean, Chinese and Vietnamese family names that stand first and are no English first names. */
const FAMILY_FIRST = new Set(
  'mao jiang teng kim park pak paek baek ri yi yoon yun choi choe jung jeong chung kang cho jo jang chang lim shin seo suh kwon hwang ahn oh moon hong bae ryu yoo xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng liang xie tang deng feng peng zeng xiao cai nguyen tran pham vo hoang myung tae noh roh lee'.split(
    ' ',
  ),
);

function shortensBody(form: Form, head: Form): boolean {
  const { words } = form;
  if (words.length === 1 && /^[a-z&.]{2,}$/.test(form.key) && form.printed === form.printed.toUpperCase())
    return form.key.replaceAll('.', '').length > 2 && form.key.replaceAll('.', '') === initials(head);
  if (words.length >= head.words.length) return false;
  const starts = words.every((word, at) => head.words[at] === word);
  const ends =
    words.length > 1 && words.every((word, at) => head.words[head.words.length - words.length + at] === word);
  return starts || ends;
}

function initials(form: Form): string {
  return form.words
    .filter((word) => !/^(?:of|for|the|and|on|&|'s)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}
