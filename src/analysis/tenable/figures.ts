import { valueOf } from '../../kinds/numerals.ts';
import { GROUPS } from '../../text/groups.ts';
import { countedAs, isGenericPerson, TOLLS } from '../../text/lexicon.ts';
import { GROUP } from '../attach.ts';
import { CHILDREN } from '../attach-person.ts';
import { isSum, oneSum, topicOf } from '../topics.ts';
import type { Frame } from '../extract.ts';
import { ABOARD, isSoleCount, isSoleGauge } from '../gauges.ts';
import type { Scenery } from '../scenery.ts';
import { givesBoth, isSole, owned, type Rule } from './alike.ts';

export const counted: Rule = (a, b, scenery) => a.claim.role === CHILDREN || tallied(a, b, scenery);

const tallied: Rule = (a, b, scenery) =>
  oneActor(a, b, scenery) &&
  !(countedAs(a.theme) === 'shot' && (plays(a) || plays(b))) &&
  ((TOLLS.has(a.claim.event.class) && isGenericPerson(a.theme)) || !toldApart(a, b, scenery)) &&
  !sumsUp(a, b) &&
  !tellsBoth(a, b) &&
  !tellsBoth(b, a) &&
  sortOf(a) === sortOf(b) &&
  !isPart(a) &&
  !isPart(b) &&
  !vague(a) &&
  !vague(b) &&
  (totals(a, b) ||
    onlyTolls(a, b, scenery) ||
    ((a.claim.event.class === GROUP ||
      a.claim.event.class === ABOARD ||
      isSoleCount(a.theme) ||
      countedAs(a.theme) === 'engine' ||
      (countedAs(a.theme) === 'perpetrator' && a.lede && b.lede)) &&
      isSole(a, b, scenery) &&
      comparable(a, b)) ||
    ((comparable(a, b) || grows(a, b)) && scenery.similarity(a, b) >= (a.claim.event.class === 'be' ? 0.5 : 0.15)));

/** "blocked five shots and took nine rebounds": shots of a game are many players'. */
const plays = ({ words }: Frame): boolean => words.some((word) => BALLGAME.has(word));
const BALLGAME = new Set('score scoreboard rebound goal basket assist block three-pointer coach season'.split(' '));

export const valued: Rule = (a, b, scenery) =>
  oneActor(a, b, scenery) &&
  !toldApart(a, b, scenery) &&
  oneSum(a.theme, b.theme) &&
  opens(a) === opens(b) &&
  comparable(a, b) &&
  // an article may tell of the bail of several
  (a.claim.article !== b.claim.article || topicOf(a.theme)?.isOwned !== true || owned(a, b, scenery)) &&
  ((isSum(a.theme) && a.theme === b.theme && (owned(a, b, scenery) || isSole(a, b, scenery))) ||
    scenery.similarity(a, b) >= ((a.lede && b.lede) || a.theme === b.theme ? 0.2 : 0.35));

/** What a film took in its first weekend is not what it took to date. */
const opens = ({ words }: Frame): boolean =>
  words.includes('weekend') && ['first', 'opening', 'debut'].some((word) => words.includes(word));

export const measured: Rule = (a, b, scenery) =>
  oneActor(a, b, scenery) &&
  !toldApart(a, b, scenery) &&
  comparable(a, b) &&
  (owned(a, b, scenery) ||
    (isSoleGauge(a.theme) && isSole(a, b, scenery)) ||
    scenery.similarity(a, b) >= least(a, b)) &&
  (a.theme !== 'calibre' || isOfficial(a) === isOfficial(b));

/** Guns of those who carry them at work are other guns. */
const isOfficial = ({ partakers, lemma }: Frame): boolean =>
  /^(?:|fire|shoot|draw|use|carry|discharge)$/.test(lemma) &&
  partakers.some((word) => /^(?:officer|deputy|trooper|police|agent|guard|clerk|owner|homeowner|service)$/.test(word));

/** Two quakes of one time long ago are one quake, in fewer words alike. */
const least = (a: Frame, b: Frame): number =>
  a.theme === 'magnitude' && a.epoch !== '' && b.epoch !== '' ? 0.2 : (LEAST[a.theme] ?? 0.3);
/** How alike sentences must be by what is measured: shares are of many things, guns of a story are few. */
const LEAST: Readonly<Record<string, number>> = { percentage: 0.5, calibre: 0.1 };

/** Two articles that differ, of which one knows both figures. */
const toldApart = (a: Frame, b: Frame, scenery: Scenery): boolean =>
  a.claim.article !== b.claim.article && givesBoth(a, b, scenery);

/** What she caught is not what he caught, nor what one club offered what another did: those who act must not be known to be two, nor one unknown. */
export function oneActor(a: Frame, b: Frame, scenery: Scenery): boolean {
  if (a.claim.role === 'count of agent' || a.nominal || b.nominal) return true;
  const [one, other] = [actor(a), actor(b)];
  if (one === '' || other === '') return true;
  if (owned(a, b, scenery)) return true;
  if (isPerson(a, scenery) || isPerson(b, scenery)) return false;
  const [x, y] = [capitals(one), capitals(other)];
  return x.length === 0 || y.length === 0 || x.some((word) => y.includes(word));
}
const capitals = (words: string): readonly string[] =>
  (words.match(/\p{Lu}\p{L}{3,}/gu) ?? []).filter((word) => !GROUPS.has(word.toLowerCase()));
const actor = ({ claim }: Frame): string => claim.event.roles['agent'] ?? '';
/** A pronoun or a name of somebody acts; who is only called by what they did may be anybody. */
const isPerson = (frame: Frame, scenery: Scenery): boolean =>
  /^(?:he|she)$/i.test(actor(frame)) || (scenery.owner(frame) !== '' && /\p{Lu}/u.test(actor(frame).slice(1)));

/** The AK-47 of "seven AK-47 rifles", the other of "three other rifles": what sets some apart from all there are. */
const sortOf = ({ claim }: Frame): string => {
  const { modifiers = [] } = claim.value as { modifiers?: readonly string[] };
  return modifiers
    .filter((word) => /^other$|\d/i.test(word))
    .join(' ')
    .toLowerCase()
    .replace(/\W/g, '');
};

/** "seven assault rifles and two other rifles" are nine rifles: one figure is the other with one more of its own sentence. */
function sumsUp(a: Frame, b: Frame): boolean {
  const [x, y] = [figure(a), figure(b)];
  if (x === undefined || y === undefined || x === y) return false;
  const [less, gap] = x < y ? [a, y - x] : [b, x - y];
  // "one of the best known shops" adds nothing
  return (gap > 1 || countedAs(a.theme) !== 'perpetrator') && less.words.some((word) => valueOf(word) === gap);
}

/** "41 trips abroad, 14 of them to Berlin": the figure of the other stands in the sentence of this one, as that of a part; people are told beside others. */
function tellsBoth(a: Frame, b: Frame): boolean {
  if (isGenericPerson(a.theme)) return false;
  const [x, y] = [figure(a), figure(b)];
  return x !== undefined && y !== undefined && y > 1 && y < x && a.words.some((word) => valueOf(word) === y);
}

/** "several", "dozens", "a few" exclude nothing. */
const vague = ({ claim }: Frame): boolean =>
  /several|few|many|dozens|scores|hundreds|thousands|some/i.test(claim.passage.quote) &&
  !/\d/.test(claim.passage.quote);

/** "two of the dead" tells a part, and another part is no contradiction. */
const isPart = ({ claim }: Frame): boolean => {
  const { of, part } = claim.value as { of?: number; part?: true };
  // "convicted on 11 of the 13 counts" tells all that somebody is convicted on
  return (of !== undefined && !VERDICTS.has(claim.event.class)) || part === true;
};

const VERDICTS = new Set(['convict', 'acquit']);

/** Tolls of two days: the later is the larger, by however much. */
function grows(a: Frame, b: Frame): boolean {
  const [early, late] = a.published < b.published ? [a, b] : [b, a];
  const days = early.published.length === 10 && early.published < late.published;
  return TOLLS.has(a.claim.event.class) && days && (figure(early) ?? 0) < (figure(late) ?? 0);
}

/** Both leads give the toll of the event as a whole. */
const totals = (a: Frame, b: Frame): boolean => a.lede && b.lede && TOLLS.has(a.claim.event.class);

/** Each is the only toll that its article gives of everybody, one of them at the top. */
const onlyTolls: Rule = (a, b, scenery) =>
  TOLLS.has(a.claim.event.class) &&
  isGenericPerson(a.theme) &&
  isGenericPerson(b.theme) &&
  (a.lede || b.lede) &&
  scenery.single(a) &&
  scenery.single(b) &&
  (comparable(a, b) || grows(a, b));

/** Figures of one thing are a few times apart at most, unless a digit was lost; the scale of a quake is one of powers of ten. */
const FEW_TIMES = 3;
function comparable(a: Frame, b: Frame): boolean {
  const [x, y] = [middle(a), middle(b)];
  if (x === undefined || y === undefined || x <= 0 || y <= 0) return true;
  if (a.theme === 'magnitude') return Math.abs(x - y) <= 1;
  if (a.theme === 'depth') return true;
  const ratio = Math.max(x, y) / Math.min(x, y);
  return ratio <= FEW_TIMES || ratio === 10 || ratio === 100 || ratio === 1000 || lostDigit(x, y) || turned(x, y);
}
/** 180 and 810: two digits have changed places. */
const turned = (x: number, y: number): boolean => digits(x) === digits(y);
const digits = (n: number): string => Array.from(String(n)).sort().join('');
/** 140 and 40: one digit was dropped at the start. */
const lostDigit = (x: number, y: number): boolean => {
  const [short, long] = [String(Math.min(x, y)), String(Math.max(x, y))];
  return short.length >= 2 && long.length === short.length + 1 && long.endsWith(short);
};

/** What a rounded figure is rounded to: the 40 of "about 40 km". */
function middle(frame: Frame): number | undefined {
  const { min, max, approximate } = frame.claim.value as { min?: number; max?: number; approximate?: boolean };
  return approximate === true && min !== undefined && max !== undefined ? (min + max) / 2 : figure(frame);
}

export function figure({ claim }: Frame): number | undefined {
  const { min, max } = claim.value as { min?: number; max?: number };
  return min ?? max;
}
