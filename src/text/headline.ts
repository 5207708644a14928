import { STARTERS } from './abbreviations.ts';
import { matches } from './matches.ts';

/** A headline is hardly ever longer; what is longer and unbroken has the story glued to it. */
const LONGEST_HEADLINE = 220;

/** Letters and digits only, for comparing two printings of one line. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line could be a headline: a few words without a full stop at the end. */
export function titleLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || /[.:;,]["”’)]*$/.test(line)) return false;
  return line.split(/\s+/).length >= 3 && /\p{L}{2}/u.test(line);
}

/** The share of the telling words of `line` that the story below it uses too. */
export function echoed(line: string, story: ReadonlySet<string>): number {
  const words = tellingWords(line);
  return words.length === 0 ? 0 : words.filter((word) => story.has(word)).length / words.length;
}

export function tellingWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
}

const CITY = "\\p{Lu}{2}[\\p{Lu}.'’-]{1,20}(?: \\p{Lu}[\\p{Lu}.'’-]{0,20}){0,3}";
const AGENCY = '\\(\\p{Lu}[\\p{L}\\d/ .&]{1,30}\\)';
const STATE = '(?:, \\p{Lu}[\\p{L}. ]{1,24}?)?';
const DAY = '(?:, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?';

/** `HESSTON, Kan. (AP) —`, `(CBS) —`: where a story is told from, and by whom, at the beginning of its first sentence. */
export const DATELINE = new RegExp(
  `^(?:${CITY}${STATE}${DAY}\\s?(?:${AGENCY}\\s?)?|(?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?${STATE}${DAY} )?${AGENCY}\\s?)(?:[—–]|--?)(?=\\s)\\s*`,
  'u',
);

/** Two letters, and what may be the beginning of another sentence right behind them. */
const GLUE = /(?<before>[\p{Ll}\d]{2}|\p{Lu}{2}|[?!”"’])(?=\p{Lu}|\(\p{Lu})/gu;
const CAMEL =
  /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|i|e)$|^(?:You|Face|Whats|Linked|Pay|Snap|Sound|Buzz|Huff|Accu|Trip|Wiki|Play|Fed|Sea|Space|Tik|Go|Black|Master|Bear|Air|Star|Post|Drop|Net|Web|Micro)$/;

/**
 * Where the story begins in a first line that has the headline glued to it (`... by officerPolice vehicles line ...`), counted from
 * the start of the line; 0 when nothing shows it. `host` is the site's name as in its address, such as 'wadenapj'.
 */
export function gluedStory(line: string, host: string): number {
  const head = line.slice(0, LONGEST_HEADLINE);
  const named = afterSiteName(head, host);
  if (named > 0) return named;
  for (const match of matches(head, GLUE)) {
    const at = match.index + match[0].length;
    const before = /[\p{L}\d]*[?!”"’]?$/u.exec(head.slice(0, at))?.[0] ?? '';
    const after = /^[\p{L}’']+/u.exec(line.slice(at))?.[0] ?? '';
    if (at >= 12 && isGlue(line, at, before, after)) return at;
  }
  return 0;
}

function isGlue(line: string, at: number, before: string, after: string): boolean {
  if (DATELINE.test(line.slice(at, at + 120))) return !/\p{Lu}$/u.test(before) || occurs(line, capitalised(after), at);
  if (after === '' || /\p{Lu}$/u.test(before)) return false;
  if (CAMEL.test(before) || line.includes(before + after, at)) return false;
  if (/^\p{Ll}{3}|^\d{4}$|[?!]$/u.test(before)) return /^\p{Lu}\p{Ll}|^A$/u.test(after);
  if (/["”’]$/.test(before)) return STARTERS.has(after);
  const lower = line.toLowerCase();
  return (
    STARTERS.has(after) ||
    occurs(lower, before.toLowerCase(), at) ||
    occurs(lower, after.toLowerCase(), at + after.length)
  );
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Whether a word stands alone somewhere in the line from `from` on. */
function occurs(line: string, word: string, from: number): boolean {
  for (let at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at + 1))
    if (!/[\p{L}\d]/u.test(line.charAt(at - 1)) && !/[\p{L}\d]/u.test(line.charAt(at + word.length))) return true;
  return false;
}

/** After `| Wadena PJ` or `- ABC News` when that is the site's own name and the story follows without a space. */
function afterSiteName(head: string, host: string): number {
  for (const { index, 0: mark } of head.matchAll(/ [|–—-] /g)) {
    const from = index + mark.length;
    for (let to = from + 1; to < head.length && squeezed(head.slice(from, to)).length <= host.length; to++)
      if (squeezed(head.slice(from, to)) === host && /^\p{Lu}/u.test(head.slice(to)) && head.charAt(to - 1) !== ' ')
        return to;
  }
  return 0;
}

/** What a page title adds at its end, often the site's name: `... | Wadena PJ`; the mark and the words, or nothing. */
export function titleSuffix(
  title: string,
): { readonly at: number; readonly mark: string; readonly words: string } | undefined {
  const match = /^(?<title>.*\S)\s+(?<mark>[|»–—-])\s+(?<words>[^|»]{2,60})$/u.exec(title);
  return match
    ? {
        at: (match.groups?.['title'] ?? '').length,
        mark: match.groups?.['mark'] ?? '',
        words: match.groups?.['words'] ?? '',
      }
    : undefined;
}
