import type { Token } from '../../model.ts';
import { demonymOf, isGivenName, knownPlaces } from './gazetteer.ts';
import { bare, type Run } from './runs.ts';
import { KNOWN_ORGS, ORG_HEADS, ORG_OPENERS, OTHER_HEADS, PLACE_HEADS, TITLE_PREFIXES, TITLES } from './words.ts';

/** One name cut out of a run, with the title before it; token indices, the end exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title?: Run;
  readonly demonym?: string;
}

/** Titles that are surnames, first names or parts of place names as often: only at the start of a run. */
const DOUBTFUL = new Set(
  'king queen prince princess pope dean major judge justice bishop baron lord lady marshal chancellor pastor page sister brother director chair officer general chief agent cardinal constable coach'.split(
    ' ',
  ),
);

/** The names in one run: `Ukrainian Foreign Minister Andrii Sybiha` is a demonym and a person with a title. */
export function pieces(tokens: readonly Token[], { from, to }: Run): Piece[] {
  const title = titleIn(tokens, from, to);
  if (title === undefined) return plain(tokens, from, withoutTitle(tokens, from, to));
  const before = title.from > from ? plain(tokens, from, title.from) : [];
  return [...before, { from: title.to, to, title }];
}

/** The title before the person's name in a run. */
function titleIn(tokens: readonly Token[], from: number, to: number): Run | undefined {
  const words = tokens.slice(from, to).map(bare);
  if (isBody(words)) return undefined;
  for (let at = words.length - 2; at >= 0; at--) {
    if (!TITLES.has(words[at] ?? '') || !nameFollows(words, at + 1)) continue;
    let start = at;
    while (start > 0 && isTitleWord(words[start - 1])) start--;
    if (start > 0 && DOUBTFUL.has(words[at] ?? '') && start === at && isGivenName(words[start - 1] ?? '')) continue;
    return { from: from + start, to: from + at + 1 };
  }
  return undefined;
}

const isTitleWord = (word: string | undefined): boolean =>
  word !== undefined && (TITLES.has(word) || TITLE_PREFIXES.has(word) || word === 'and' || word === '&');

function nameFollows(words: readonly string[], at: number): boolean {
  const next = words[at];
  const last = words.at(-1) ?? '';
  if (next === undefined || /^(?:of|for|on|and|&|'s|'|’s)$/.test(next)) return false;
  if (TITLES.has(next) || (TITLE_PREFIXES.has(next) && words.length - at === 1)) return false;
  return !(
    words.length - at > 1 &&
    (ORG_HEADS.has(last) || PLACE_HEADS.has(last)) &&
    last !== 'hall' &&
    last !== 'house' &&
    last !== 'hill' &&
    last !== 'park'
  );
}

/** `Ministry of ...`, `... County Sheriff's Office`: a body as a whole. */
export function isBody(words: readonly string[]): boolean {
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  if (of > 0) return ORG_OPENERS.has(words[of - 1] ?? '') && !(words[of - 1] === 'city' || words[of - 1] === 'court');
  return words.length > 1 && ORG_HEADS.has(words.at(-1) ?? '');
}

/** Where a run ends when the titles at its end are left off: `Harvey County Sheriff`. */
function withoutTitle(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  const words = tokens.slice(from, to).map(bare);
  if (isBody(words) || (words.length > 1 && !TITLES.has(words.at(-1) ?? ''))) return to;
  while (end > from && isTitleWord(words[end - 1 - from]) && !ORG_HEADS.has(words[end - 1 - from] ?? '')) end--;
  return end === from && words.length === 1 && !TITLES.has(words[0] ?? '') ? to : end;
}

/** A demonym in front is a name of its own, unless the whole is a body or an event: `Korean War`. */
function plain(tokens: readonly Token[], from: number, to: number): Piece[] {
  if (to <= from) return [];
  const words = tokens.slice(from, to).map(bare);
  for (const length of [2, 1]) {
    const demonym = demonymOf(
      tokens
        .slice(from, from + length)
        .map((token) => token.text)
        .join(' '),
    );
    if (demonym === undefined || words.length < length) continue;
    if (words.length === length) return [{ from, to, demonym }];
    const last = words.at(-1) ?? '';
    const rest = words.slice(length);
    if (ORG_HEADS.has(last) || OTHER_HEADS.has(last) || PLACE_HEADS.has(last) || isBody(words)) return [{ from, to }];
    if (KNOWN_ORGS.has(words.join(' ')) || knownPlaces(words.join(' ')).length > 0) return [{ from, to }];
    if (rest.every((word) => TITLE_PREFIXES.has(word))) return [{ from, to: from + length, demonym }];
    return [
      { from, to: from + length, demonym },
      { from: from + length, to },
    ];
  }
  return [{ from, to }];
}

/** The place in the name of a body: `Harford County` in `Harford County Sheriff's Office`. */
export function placeInside(tokens: readonly Token[], { from, to }: Piece): Piece | undefined {
  for (let at = from + 1; at < Math.min(to - 1, from + 4); at++)
    if (/^(?:county|province|oblast|region|parish|borough|township)$/.test(tokens[at]?.lower ?? ''))
      return { from, to: at + 1 };
  return undefined;
}
