import type { Comparison, Mention, Sentence, Text, Token } from '../model.ts';
import { names, type Name } from '../text/names.ts';
import { fold } from '../text/names/fold.ts';
import type { Kind } from './kind.ts';
import { EXCLUSIVE, LESSER, OCCUPATIONS, SPELLINGS } from './naming/offices.ts';
import { person as personOf } from './naming/parse.ts';
import { quoted } from './naming/wording.ts';
import { person } from './person.ts';

/** What a named person is or does: `{ title: 'foreign minister', of: 'Andrii Sybiha' }`. */
export interface Role {
  readonly title: string;
  readonly of: string;
}

export const role: Kind<Role> = {
  name: 'role',
  label: 'Role',
  find,
  compare,
  show: ({ title, of }) => `${of}, ${title}`,
};

function find(text: Text): Mention<Role>[] {
  const people = names(text).filter(({ type }) => type === 'person');
  const titled = people.flatMap(({ title, canonical }) =>
    title && !/^(?:mr|mrs|ms|miss|sir|dr)\.?$/i.test(title.words)
      ? [{ start: title.start, end: title.end, value: { title: plain(title.words), of: canonical } }]
      : [],
  );
  let at = 0;
  const described = text.sentences.flatMap((sentence) => {
    while (at < people.length && (people[at]?.start ?? 0) < sentence.start) at++;
    const own = people.slice(at, at + CROWD).filter(({ start }) => start < sentence.end);
    return own.length === 0 ? [] : occupations(text.text, sentence, own);
  });
  const other = described.filter(
    (mention) => !titled.some(({ start, end }) => mention.start < end && start < mention.end),
  );
  return [...titled, ...other].sort((a, b) => a.start - b.start);
}

/** People of one sentence that are looked at. */
const CROWD = 40;

const plain = (words: string): string => fold(words).replace(/\./g, '');

/** Nouns of occupation beside a name: `a teacher named X`, `X, 36, a teacher`, `X was a teacher`. */
function occupations(text: string, { tokens }: Sentence, people: readonly Name[]): Mention<Role>[] {
  return tokens.flatMap((head, at): Mention<Role>[] => {
    if (!OCCUPATIONS.has(head.lower) || OCCUPATIONS.has(tokens[at + 1]?.lower ?? '')) return [];
    const from = startOf(tokens, at);
    const [start, end] = [tokens[from]?.start ?? head.start, head.end];
    const owner = people.find((name) => after(text, end, name)) ?? people.findLast((name) => before(text, start, name));
    return owner === undefined
      ? []
      : [{ start, end, value: { title: plain(text.slice(start, end)), of: owner.canonical } }];
  });
}

/** Words of a post that may have a capital: "Assistant general manager", "Senior Vice President". */
const RANKS = /^(?:assistant|deputy|vice|associate|senior|junior|executive|general|managing|chief|lead|head)$/;

/** The words in front that belong to the occupation: `high school`, `former`. */
function startOf(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > Math.max(0, head - 3)) {
    const word = tokens[from - 1];
    if (
      word === undefined ||
      !/^(?:NOUN|ADJ|PROPN)$/.test(word.pos) ||
      !(/^\p{Ll}[\p{L}-]*$/u.test(word.text) || RANKS.test(word.lower)) ||
      /^\d|-old$|^(?:local|own|other|same|young|old|alleged|fellow)$/.test(word.lower)
    )
      return from;
    from--;
  }
  return from;
}

/** How far a name may be from what it is said to be. */
const REACH = 60;

function after(text: string, end: number, name: Name): boolean {
  const gap = text.slice(end, Math.min(name.start, end + REACH + 1));
  return (
    name.start >= end &&
    gap.length <= REACH &&
    /^(?: | (?:named|called|identified as|by the name of|with the (?:sur|family |last |first )?name|surnamed) |, )$/.test(
      gap,
    )
  );
}

function before(text: string, start: number, name: Name): boolean {
  const gap = text.slice(Math.max(name.end, start - REACH - 1), start);
  return name.end <= start && gap.length <= REACH && LINK.test(gap);
}

const LINK =
  /^(?:,? (?:aged )?\(?\d{1,3}\)?)?(?:,|, who (?:is|was|works as|worked as|served as)| is| was| became| works as| worked as| served as| had been)(?: an?| the| his| her| their)?(?: (?:\d{1,3}-year-old|former|retired|local|young))? $/;

function compare(a: Role, b: Role): Comparison {
  const people = person.compare(personOf(a.of), personOf(b.of));
  if (people.relation === 'different')
    return { relation: 'unrelated', because: `They are about two people. ${people.because}` };
  const [left, right] = [wordsOf(a.title), wordsOf(b.title)];
  const both = quoted({ name: a.title }, { name: b.title });
  if (left.join(' ') === right.join(' '))
    return people.relation === 'same'
      ? { relation: 'same', because: 'Both give the same post.' }
      : { relation: 'compatible', because: `Both give the same post. ${people.because}` };
  if (deputises(left) !== deputises(right) && left.some((word) => right.includes(word) && !LESSER.test(word)))
    return { relation: 'different', because: `${both}: one is the deputy’s post.` };
  if (EXCLUSIVE.some((row) => exclusive(row, left, right)))
    return { relation: 'different', because: `${both}: one person is hardly both.` };
  return { relation: 'compatible', because: `${both} can be true of one person.` };
}

/** A "deputy sergeant" is a deputy and a sergeant. */
const deputises = (words: readonly string[]): boolean =>
  words.some((word, at) => LESSER.test(word) && EXCLUSIVE[0]?.has(words[at + 1] ?? '') !== true);

/** A title in one spelling: `Sgt.` and `sergeant`, `spokeswoman` and `spokesman` alike. */
function wordsOf(title: string): string[] {
  const words = fold(title)
    .replace(/\bprime minister\b/g, 'prime-minister')
    .replace(/\./g, '')
    .split(/[\s/]+/);
  return words.map((word) => SPELLINGS[word] ?? word).filter((word) => !/^(?:the|an?|of|and)$/.test(word));
}

function exclusive(row: ReadonlySet<string>, left: readonly string[], right: readonly string[]): boolean {
  const [one, two] = [left, right].map((words) => words.filter((word) => row.has(word)));
  return (
    one !== undefined &&
    two !== undefined &&
    one.length > 0 &&
    two.length > 0 &&
    !one.some((word) => two.includes(word))
  );
}
