import type { Mention } from '../model.ts';
import { phraseAfter } from '../text/phrases.ts';
import type { Range, Scene } from './scene.ts';
import { topicOf } from './topics.ts';

/** The class of how many were in a ship or a plane. */
export const ABOARD = 'aboard';

const FROM = 'distance from ';
/** Where distances are measured from, in one word for those that news uses for one another. */
const LANDMARKS: Readonly<Record<string, string>> = {
  coast: 'coast',
  coastline: 'coast',
  shore: 'coast',
  shoreline: 'coast',
  border: 'border',
  frontier: 'border',
  summit: 'summit',
  peak: 'summit',
  epicentre: 'epicentre',
  epicenter: 'epicentre',
};

/** "18 km from the disputed border", "50km south of the frontier": what a distance is measured from, where that says what is told. */
export function landmark({ text, parse }: Scene, { to }: Range, { end }: Mention): string | undefined {
  const way = WAY.exec(text.text.slice(end, end + REACH))?.[0];
  if (way === undefined) return undefined;
  const at = parse.tokens.findIndex((token) => token.start >= end + way.length);
  const head = at < to ? undefined : phraseAfter(parse, at)?.head;
  const place = head && (LANDMARKS[head.lemma] ?? (head.pos === 'PROPN' ? head.text : undefined));
  return place === undefined ? undefined : `${FROM}${place}`;
}
const WAY =
  /^(?: \([^)]{1,24}\))?(?:,? (?:to the )?(?:due )?(?:north|south|east|west)[- ]?(?:north|south|east|west)?)? (?:from|off|of) (?:the )?(?:(?:\p{L}+ )?(?:city|town|village|port|capital) of )?/iu;
const REACH = 60;

/** Whether a measure says itself what it is of. */
export const isGauge = (theme: string): boolean =>
  isTopic(theme, 'measure') || SOLE.has(theme) || theme.startsWith(FROM);
/** Whether a story tells it of one thing; many may lie some way from a town. */
export const isSoleGauge = (theme: string): boolean =>
  isTopic(theme, 'measure') || SOLE.has(theme) || /^distance from \p{Ll}/u.test(theme);
const SOLE = new Set(['calibre', 'depth', 'alcohol', 'carats', 'speed reached']);

/** Whether a story has one number of what is counted, wherever and in whatever words it says so. */
export const isSoleCount = (counted: string): boolean =>
  isTopic(counted, 'quantity') || /^(?:casing|stab|hit)$/.test(counted);

const isTopic = (theme: string, kind: string): boolean => topicOf(theme)?.kind === kind;

/** What a limit allows and how a wind blows are no speeds of what the story tells of. */
export const speedOf = ({ text, parse: { sentence } }: Scene): string =>
  NO_SPEED.test(text.text.slice(sentence.start, sentence.end)) ? 'speed' : 'speed reached';
const NO_SPEED =
  /\b(?:limit|wind|winds|gusts?|gusting|blowing|record|maximum|capable|designed|signs?|restrict(?:ed|ion)|zone)\b/i;

/** "with 290 people on board", "carrying 250 passengers": all who were in it, not those it may carry nor those who died there. */
export function isAboard({ text, parse: { sentence } }: Scene, { start, end }: Mention): boolean {
  const told = text.text.slice(sentence.start, sentence.end);
  return (
    (ON_BOARD.test(text.text.slice(end, end + REACH)) ||
      CARRYING.test(text.text.slice(Math.max(sentence.start, start - REACH), start))) &&
    !ALLOWED.test(told)
  );
}
const ON_BOARD = /^ (?:[\w-]+ ){1,3}?(?:on ?board|aboard)\b/i;
const CARRYING =
  /\b(?:carrying|carried|was carrying) (?:about |around |some |nearly |more than |at least |an estimated )?$/i;
const ALLOWED = /\b(?:certified|licen[sc]ed|capacity|allowed|permitted|designed|maximum|meant) /i;

/** What is asked of a distance from somewhere. */
export const distanceAsked = (theme: string): string | undefined =>
  theme.startsWith(FROM)
    ? `How far from ${isSoleGauge(theme) ? 'the ' : ''}${theme.slice(FROM.length)} was it?`
    : undefined;
