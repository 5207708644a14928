import type { Comparison, Mention, Text } from '../model.ts';
import { names } from '../text/names.ts';
import { fold } from '../text/names/fold.ts';
import { demonymOf } from '../text/names/gazetteer.ts';
import { isSlip } from '../text/names/slip.ts';
import { ORG_HEADS } from '../text/names/words.ts';
import type { Kind } from './kind.ts';
import { words } from './naming/spelling.ts';
import { pairs } from './naming/tables.ts';
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
  label: 'Organisation',
  find,
  compare,
  show: ({ name }) => name,
};

function find(text: Text): Mention<Organisation>[] {
  return names(text)
    .filter(({ type }) => type === 'organisation')
    .map(({ start, end, canonical, printed }) => ({ start, end, value: organisationOf(canonical, printed) }));
}

/** Words that say how a body is constituted, not which it is. */
const LEGAL =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|sa|nv|bv|spa|oyj|ab|kk|holding|holdings|group|pty|pte|the|of|for|and|'s|s)$/;
/** One spelling for words that English or abbreviation writes in several ways. */
const SPELLINGS = pairs(
  `defence defense|centre center|organization organisation|labor labour|programme program|theatre theater|dept department|univ university|intl international|int'l international
  |natl national|nat'l national|assn association|assoc association|bros brothers|govt government|gov't government|mfg manufacturing|tech technology|inst institute|comm commission|cttee committee
  |st saint|mt mount|ft fort|lab laboratory|labs laboratories|hosp hospital|pharma pharmaceuticals|bancorp bank|svcs services|sys systems|u.n united-nations|un united-nations`,
);
const LONGEST = 160;
const LONGEST_ACRONYM = 12;
/** `ICRC`, `U.N.`, `BoE`: capitals, with a small letter or two between. */
const ACRONYM = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\p{Lu}[\p{Lu}\d&.'-]*\p{Ll}?[\p{Lu}\d&.'-]*s?$/u;

/** Reads a printed name of a body: small words and legal forms off, demonyms as their country, one spelling. */
export function organisationOf(name: string, printed = name): Organisation {
  const folded = fold(name.slice(0, LONGEST));
  const raw = folded
    .replace(/['’]s(?=\s|$)/g, '')
    .split(/[\s/,-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const tokens = countries(raw.filter((word) => word !== '' && !LEGAL.test(word)));
  const compact = folded.replace(/[^\p{L}\p{N}]/gu, '');
  const acronym = name.length <= LONGEST_ACRONYM && ACRONYM.test(name) ? compact : undefined;
  return {
    name,
    printed,
    tokens: tokens.length > 0 ? tokens : raw.filter((word) => word !== ''),
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
  if (sorted(a) === sorted(b) || plain(a).replaceAll(' ', '') === plain(b).replaceAll(' ', ''))
    return { relation: 'variant', because: `${both} differ in spelling, order or legal form only.` };
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const left = unmatched(short.tokens, long.tokens);
  const right = unmatched(long.tokens, short.tokens);
  if (left.length === 0 && distinctive(short) && !right.some(contrasts))
    return { relation: 'compatible', because: `${both}: one names the body more fully.` };
  const [one, two] = [left[0] ?? '', right[0] ?? ''];
  if (left.length === 1 && right.length === 1 && spelling(one, two))
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
const sorted = ({ tokens }: Organisation): string => [...tokens].sort().join(' ');
const unmatched = (tokens: readonly string[], others: readonly string[]): string[] =>
  tokens.filter((token) => !others.includes(token));
/** A short form must say more than what sort of body it is. */
const distinctive = ({ tokens }: Organisation): boolean =>
  tokens.length > 1 || tokens.some((token) => !ORG_HEADS.has(token) && token.length > 2);
/** Words that make another body of the same sort. */
const contrasts = (token: string): boolean =>
  /\d|^(?:state|city|community|southern|northern|eastern|western|central|north|south|east|west|new|first|second|third|fourth|fifth|junior|youth|women|former|real|provisional)$/.test(
    token,
  );

function spelling(a: string, b: string): boolean {
  if (ORG_HEADS.has(a) || ORG_HEADS.has(b)) return false;
  return words(a, b) === 'spelling' || isSlip(a, b);
}

function abbreviates(short: Organisation, long: Organisation): boolean {
  const { acronym } = short;
  if (acronym === undefined || long.tokens.length < 2) return false;
  const all = fold(long.name)
    .replace(/^the /, '')
    .split(/[\s.-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const initials = (parts: readonly string[]): string => parts.map((word) => word[0] ?? '').join('');
  const content = all.filter((word) => !/^(?:of|for|the|and|on|in|to|de|la)$/.test(word));
  const constituted = content.filter((word) => !LEGAL.test(word.replace(/\W/g, '')));
  const opening = all.slice(0, Math.max(0, all.indexOf('and'))).filter((word) => content.includes(word));
  return [all, content, constituted, opening].map(initials).includes(acronym);
}
