import type { Comparison, Mention, Text } from '../model.ts';
import { names } from '../text/names.ts';
import { fold } from '../text/names/fold.ts';
import { demonymOf } from '../text/names/gazetteer.ts';
import { edits, isSlip } from '../text/names/slip.ts';
import { ORG_HEADS } from '../text/names/words.ts';
import type { Kind } from './kind.ts';
import { NUMBER_WORDS, valueOf } from './numerals.ts';
import { formsDiffer, isLegal, withoutLegal } from './naming/legal.ts';
import { inLatin } from './naming/script.ts';
import { words } from './naming/spelling.ts';
import { BODIES, pairs, shareRow } from './naming/tables.ts';
import { either, quoted } from './naming/wording.ts';

/** A body as named; `tokens` are the words that tell it apart, in one spelling. */
export interface Organisation {
  readonly name: string;
  readonly printed: string;
  readonly tokens: readonly string[];
  /** The name itself when it is an acronym, folded. */
  readonly acronym?: string;
}

export const organisation: Kind<Organisation> = {
  name: 'organisation',
  label: 'Organisation or thing',
  find,
  compare,
  show: ({ name }) => name,
};

function find(text: Text): Mention<Organisation>[] {
  return names(text)
    .filter(({ type }) => type === 'organisation')
    .map(({ start, end, canonical, printed }) => ({ start, end, value: organisationOf(canonical, printed) }));
}

/** One spelling for words that English or abbreviation writes in several ways. */
const SPELLINGS = pairs(
  `defence defense|centre center|organization organisation|labor labour|programme program|theatre theater|dept department|univ university|intl international|int'l international
  |natl national|nat'l national|assn association|assoc association|bros brothers|govt government|gov't government|mfg manufacturing|tech technology|inst institute|comm commission|cttee committee
  |internal interior|petrol petroleum|telecom telecommunications|telecoms telecommunications|admin administration|sec security|eng engineering|invest investment|investments investment|trdg trading|ind industries|indus industries|st saint|mt mount|ft fort|lab laboratory|labs laboratories|hosp hospital|pharma pharmaceuticals|bancorp bank|svcs services|sys systems|u.n united-nations|un united-nations`,
);
const LONGEST = 160;
const LONGEST_ACRONYM = 12;
/** `ICRC`, `U.N.`, `BoE`: capitals, with a small letter or two between. */
const ACRONYM = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\p{Lu}[\p{Lu}\d&.'-]*\p{Ll}?[\p{Lu}\d&.'-]*s?$/u;

/** `SiemensAG`. */
const GLUED = /(?<=\p{Ll})(?=(?:AG|SA|SE|LLC|LTD|PLC|GmbH|Ltd|Inc)$)/u;
/** The full stops of "U.S." and "S.A.". */
const DOTTED = /(?<=\b\p{L})[./](?=\p{L}\b)/gu;

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const NUMBERS = new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})(?:-(?:${NUMBER_WORDS.join('|')}))?\\b`, 'g');

const cut = (folded: string): string[] =>
  folded
    .replace(NUMBERS, (words) => String(valueOf(words)))
    .replace(/\b(?<n>\d{1,2})(?:st|nd|rd|th)\b/g, (nth, n) => ORDINALS[Number(n) - 1] ?? nth)
    .replace(/&/g, ' and ')
    .split(/[\s/,()-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

/** Reads a printed name of a body: small words and legal forms off, demonyms as their country, one spelling. */
export function organisationOf(name: string, printed = name): Organisation {
  const folded = fold(inLatin(name.slice(0, LONGEST)).replace(GLUED, ' '));
  const compact = folded.replace(/[^\p{L}\p{N}]/gu, '');
  const acronym = name.length <= LONGEST_ACRONYM && ACRONYM.test(name) ? compact : undefined;
  return {
    name,
    printed,
    tokens: countries(withoutLegal(folded.replace(/['’]s(?=\s|$)/g, '').replace(DOTTED, ''), cut)),
    ...(acronym !== undefined && { acronym }),
  };
}

function countries(raw: readonly string[]): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < raw.length; at++) {
    const two = demonymOf(`${raw[at] ?? ''} ${raw[at + 1] ?? ''}`);
    const one = demonymOf(raw[at] ?? '');
    if (two !== undefined && raw[at + 1] !== undefined) tokens.push(...fold(two).split(' '));
    else if (one !== undefined) tokens.push(...fold(one).split(' '));
    else tokens.push(SPELLINGS[raw[at] ?? ''] ?? singular(raw[at] ?? ''));
    if (two !== undefined && raw[at + 1] !== undefined) at++;
  }
  return tokens;
}

/** `Homes` in a name is `Home`. */
const singular = (word: string): string => (ORG_HEADS.has(word.replace(/s$/, '')) ? word.replace(/s$/, '') : word);

function compare(a: Organisation, b: Organisation): Comparison {
  const both = quoted(a, b);
  if (plain(a) === plain(b)) return { relation: 'same', because: `Both name ${either(a, b)}.` };
  if (abbreviates(a, b) || abbreviates(b, a))
    return { relation: 'variant', because: `${both}: one is the acronym of the other.` };
  if (formsDiffer(a.name, b.name))
    return { relation: 'different', because: `${both} are companies of two legal forms.` };
  if (shareRow(BODIES, plain(a), plain(b)))
    return { relation: 'variant', because: `${both} are two names of one body.` };
  if (sorted(a) === sorted(b) || squashed(a) === squashed(b))
    return { relation: 'variant', because: `${both} differ in spelling, order or legal form only.` };
  const [short, long] = [a, b].sort((x, y) => x.tokens.length - y.tokens.length || (x.name < y.name ? -1 : 1)) as [Organisation, Organisation]; // prettier-ignore
  const left = unmatched(short.tokens, long.tokens);
  const right = unmatched(long.tokens, short.tokens);
  if (left.length === 0 && distinctive(short) && !right.some(contrasts) && !inserted(short, right))
    return { relation: 'compatible', because: `${both}: one names the body more fully.` };
  const [one, two] = [left[0] ?? '', right[0] ?? ''];
  if (left.length === 1 && right.length === 1 && spelling(one, two, short.tokens.length === 1))
    return {
      relation: 'variant',
      because: `${both}: “${[one, two].sort().join('” and “')}” are two spellings of one word.`,
    };
  return { relation: 'different', because: `${both} are not forms of one name.` };
}

const plain = ({ name }: Organisation): string =>
  fold(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const squashed = ({ tokens }: Organisation): string => tokens.join('').replace(/[^\p{L}\p{N}]/gu, '');
const sorted = ({ tokens }: Organisation): string => [...tokens].sort().join(' ');
const unmatched = (tokens: readonly string[], others: readonly string[]): string[] =>
  tokens.filter((token) => !others.includes(token));
/** Words for what many firms do. */
const GENERIC =
  /^(?:management|trading|trade|services?|consulting|capital|investments?|industries|industry|international|global|solutions|systems|technologies|development|construction|import|export|logistics|shipping|marine|energy|finance)$/;
/** A short form must say more than what sort of body it is. */
const distinctive = ({ tokens }: Organisation): boolean =>
  tokens.length > 1 || tokens.some((token) => !ORG_HEADS.has(token) && !GENERIC.test(token) && token.length > 2);
/** Schools and banks are told apart by a word before their head: Oxford University, Oxford Brookes University. */
const inserted = ({ tokens }: Organisation, more: readonly string[]): boolean =>
  more.length === 1 && tokens.length === 2 && /^(?:university|college|school|hospital|bank)$/.test(tokens.at(-1) ?? '');
/** Words that make another body of the same sort. */
const contrasts = (token: string): boolean =>
  /\d|^(?:[a-z]|ii|iii|iv|vi{1,3}|ix|xi{0,3}|systems|state|city|community|southern|northern|eastern|western|central|north|south|east|west|new|first|second|third|fourth|fifth|junior|youth|women|former|real|provisional|trust|capital|securities|insurance|leasing|finance|financial|investments?|energy|healthcare|logistics|shipping|ventures|foundation|brokerage|reinsurance|pension|overseas)$/.test(
    token,
  );

/** A name of one word is not taken for another that differs by more than a letter: Petrobras, Petronas. */
function spelling(a: string, b: string, alone: boolean): boolean {
  if (ORG_HEADS.has(a) || ORG_HEADS.has(b)) return false;
  return words(a, b) === 'spelling' || (isSlip(a, b) && (!alone || edits(a, b, 1) <= 1));
}

const SMALL = /^(?:of|for|the|and|on|in|to|by|at|de|la|des|du)$/;

function abbreviates(short: Organisation, long: Organisation): boolean {
  const { acronym } = short;
  if (acronym === undefined || long.tokens.length < 2) return false;
  const read = (at: RegExp): string[] =>
    fold(long.name)
      .replace(/^the /, '')
      .split(at)
      .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [all, unhyphened] = [read(/[\s.-]+/), read(/[\s.]+/)];
  const initials = (parts: readonly string[]): string => parts.map((word) => word[0] ?? '').join('');
  const content = all.filter((word) => !SMALL.test(word));
  const constituted = content.filter((word) => !isLegal(word.replace(/\W/g, '')));
  const joined = unhyphened.filter((word) => !SMALL.test(word));
  const opening = all.slice(0, Math.max(0, all.indexOf('and'))).filter((word) => content.includes(word));
  return [all, content, constituted, opening, joined].map(initials).includes(acronym);
}
