import { isGivenName } from '../../text/names/gazetteer.ts';
import { isSlip, RARE_LENGTH } from '../../text/names/slip.ts';
import { isSlavic, isWade } from './romanised.ts';
import { NICKNAMES, shareRow, SPELLINGS } from './tables.ts';

/** How two words of a name relate: letter by letter equal, two spellings of one, one possibly misspelt, or not one at all. */
export type WordRelation = 'same' | 'spelling' | 'slip' | 'different';

/** Compares two folded words of a name. */
export function words(a: string, b: string): WordRelation {
  const [left, right] = [letters(a), letters(b)];
  if (left === right) return 'same';
  if (shareRow(SPELLINGS, left, right) || soundsAlike(left, right) || isSlavic(left, right)) return 'spelling';
  return isSlip(left, right) ? 'slip' : 'different';
}

/** First names: short forms are spellings, and two names that both exist are two. */
export function givenNames(a: string, b: string): WordRelation {
  const [left, right] = [letters(a), letters(b)];
  if (left === right) return 'same';
  if (shareRow(NICKNAMES, left, right) || shareRow(SPELLINGS, left, right)) return 'spelling';
  if (isWade(a, b) || partly(a, b) || ((a.includes('-') || b.includes('-')) && alternate(left, right)))
    return 'spelling';
  if (isGivenName(left) && isGivenName(right)) return alternate(left, right) ? 'spelling' : 'different';
  if (isKorean(a) && isKorean(b)) return korean(a) === korean(b) ? 'spelling' : 'different';
  return words(a, b);
}

/** `Anne-Marie` and `Ann-Marie`: hyphened names whose parts are the same or spellings of one. */
function partly(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')];
  if (left.length < 2 || left.length !== right.length) return false;
  return left.every((part, at) => part === right[at] || shareRow(SPELLINGS, part, right[at] ?? ''));
}

/** One name for the short forms of a first name and itself: 'david' for 'dave'; a short form of several names is itself. */
export function inFull(name: string): string {
  const [row, ...others] = NICKNAMES.get(name) ?? [];
  return row === undefined || others.length > 0 ? name : (LONG_FORMS.get(row) ?? name);
}

const LONG_FORMS = [...NICKNAMES].reduce(
  (forms, [name, rows]) => [...rows].reduce((all, row) => (all.has(row) ? all : all.set(row, name)), forms),
  new Map<number, string>(),
);

const letters = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
const isKorean = (name: string): boolean => /^\p{L}{1,6}[- ]\p{L}{1,6}$/u.test(name);

/** Spellings that differ in nothing but a doubled letter, k for c, y for i, f for ph. */
const alternate = (a: string, b: string): boolean => plain(a) === plain(b);

function plain(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eihy])|q/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(?<letter>.)\k<letter>/g, '$<letter>');
}

/** Revised Romanisation, McCune-Reischauer and press spellings of one Korean syllable come out alike; finals stay apart. */
function korean(name: string): string {
  return name
    .split(/[- ]/)
    .map((syllable) =>
      syllable
        .replace(/^(?<stop>[ktp])h/, '$<stop>')
        .replace(/yeo/g, 'yo')
        .replace(/eo/g, 'o')
        .replace(/oo|eu|ou/g, 'u')
        .replace(/ae|ai/g, 'e')
        .replace(/ee|ui/g, 'i')
        .replace(/u(?=ng$|k$)|(?<=y)u(?=[nl]$)/g, 'o')
        .replace(/^ch/, 'j')
        .replace(/^k/, 'g')
        .replace(/^p/, 'b')
        .replace(/^t/, 'd')
        .replace(/^l|^rh/, 'r')
        .replace(/^sh(?=i)/, 's'),
    )
    .join('');
}

/** Vowels that transliterations exchange: `e` stands for both `a` and `i`. */
const VOWELS: Readonly<Record<string, string>> = { a: 'a', e: 'ai', i: 'i', o: 'u', u: 'u' };

/** Do two words come out alike when Slavic, Arabic, Chinese and Korean romanisations are levelled? */
export function soundsAlike(a: string, b: string): boolean {
  if (
    a[0] !== b[0] &&
    !/^(?:[kqgc][kqgc]|[ou][ou]|[iye][iye]|[jyi][jyi]|[wv][wv]|[ckx][ckx]|[zc][zc]|[td][td]|[fp][fp]|[sz][sz]|[tc][tc])$/.test(
      `${a[0] ?? ''}${b[0] ?? ''}`,
    )
  )
    return false;
  const [left, right] = [sounds(a), sounds(b)];
  if (left === right) return left.length >= 3;
  if (left.length !== right.length || left.length < RARE_LENGTH - 1 || !/[aeiou].*[aeiou]/.test(left)) return false;
  return Array.from(left).every((letter, at) => alike(letter, right[at] ?? '', at));
}

function alike(a: string, b: string, at: number): boolean {
  if (a === b) return true;
  if (at === 0) return /^[ou]{2}$/.test(a + b);
  const [left, right] = [VOWELS[a], VOWELS[b]];
  return left !== undefined && right !== undefined && Array.from(left).some((vowel) => right.includes(vowel));
}

function sounds(word: string): string {
  return word
    .replace(/^(?:al|el)-/, '')
    .replace(/eh$/, 'a')
    .replace(/^(?:ye|je)|(?<=[aeiou])ye/g, 'e')
    .replace(/x/g, 'ks')
    .replace(/schtsch|shch/g, 'sh')
    .replace(/tsch|tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/dzh|dj/g, 'j')
    .replace(/zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/gh|q|ck|k|c(?![eihy])/g, (match) => (match === 'gh' ? 'g' : 'k'))
    .replace(/ph/g, 'f')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/ts|tz|cz/g, 'z')
    .replace(/w/g, 'v')
    .replace(/v$|ff$/g, 'f')
    .replace(/(?:iy|yy|ii|ij|yi|ey|ei|ie|y|i)$/g, 'i')
    .replace(/(?:iev|yev|ev|eff|ef)$/g, 'ef')
    .replace(/yeo/g, 'yo')
    .replace(/ou|oo|eu/g, 'u')
    .replace(/ee|ie(?=.)/g, 'i')
    .replace(/ei|ey|ai|ay/g, 'e')
    .replace(/y|j(?=[aou])(?<=[^aeiou]j)/g, 'i')
    .replace(/ii/g, 'i')
    .replace(/(?<letter>.)\k<letter>+/g, '$<letter>')
    .replace(/(?<=[aeiou])h$/g, '');
}
