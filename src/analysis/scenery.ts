import type { Text } from '../model.ts';
import { HURTING, TOLLS } from '../text/lexicon.ts';
import { knownPlaces } from '../text/names/gazetteer.ts';
import { names } from '../text/names.ts';
import { lookedUp, remembered } from '../text/remembered.ts';
import type { Frame } from './extract.ts';
import { HURT, whoseFates } from './fates.ts';
import { type Gist, gist } from './gist.ts';
import type { Part } from './parts.ts';
import { people } from './people.ts';
import { tales } from './tales.ts';
import { inCommon, wordCount } from './wordbook.ts';

/** What a story as a whole says about its claims: who is who, which words are rare, when and where it plays. */
export interface Scenery {
  readonly told: (frame: Frame) => Told;
  /** The person a claim is about, by one id over all articles, or ''. */
  owner(frame: Frame): string;
  /** Share of the rarer words that the shorter sentence has in common with the other, 0 to 1, by inverse frequency in the story. */
  similarity(a: Frame, b: Frame): number;
  readonly alike: (a: Told, b: Told) => number;
  /** How many content words the two sentences share. */
  shared(a: Frame, b: Frame): number;
  /** The number of the event that an article mostly tells of. */
  readonly tale: (article: string) => number;
  /** Whether the article of one claim also gives the value of the other, of whatever it is. */
  gives(a: Frame, b: Frame): boolean;
  /** Whether no article of the story gives two answers to what the claim is about. */
  sole(frame: Frame): boolean;
  /** Whether its own article gives one answer to it. */
  single(frame: Frame): boolean;
  /** Whether the story knows of one person at most who was hurt. */
  readonly oneHurt: boolean;
  /** Whether the article of a claim opens with a trial or its outcome. */
  inCourt(frame: Frame): boolean;
}

/** A claim with what the story says about it, looked up once: it is held against many others. */
export interface Told {
  readonly frame: Frame;
  readonly owner: string;
  /** Places that narrow it down: those the story does not play at as a whole. */
  readonly scope: readonly string[];
  /** Those of them that have a name; "the apartment" may be on the street that another names. */
  readonly named: readonly string[];
  /** When the event was; '' for the days of the news, and for a place where the story knows one such event only. */
  readonly epoch: string;
  readonly tale: number;
}

const NONE: readonly string[] = [];

/** The scenery of claims, article by article; with a part left out it tells nothing apart by that. */
export function scenery(texts: readonly Text[], claims: readonly (readonly Frame[])[], without?: Part): Scenery {
  const gists = claims.map(gist);
  const rarity = rarities(gists);
  const personOf = people(texts);
  const byPerson = ([sign, person]: readonly [string | number, string]) => [sign, personOf(person)] as const;
  const byAge = only(gists.flatMap(({ ages }) => ages.map(byPerson)));
  const byTrade = only(gists.flatMap(({ trades }) => trades.map(byPerson)));
  const byFate = whoseFates(
    gists.map((one) => one.fates),
    personOf,
  );
  const once = only(gists.flatMap(({ months }) => months));
  const twofold = new Set(gists.flatMap((one) => [...one.twofold]));
  const tale = without === 'tales' ? () => 0 : tales(texts);
  const stage = storyPlaces(texts);
  const byArticle = new Map(claims.map((frames) => [frames[0]?.claim.article ?? '', frames]));
  /** The top of an article tells of the whole, unless the article gives two answers to it. */
  const isTwofold = (frame: Frame): boolean => gist(byArticle.get(frame.claim.article) ?? []).twofold.has(frame.act);
  const told = lookedUp((frame: Frame): Told => {
    const { claim, owner, aged, lede, within, epoch } = frame;
    const scope =
      within.length === 0 || without === 'scope'
        ? NONE
        : within.filter(
            (place) =>
              !isWide(place) &&
              (epoch !== '' || !stage.has(place)) &&
              (isNamed(place) || !(lede || (isHarm(claim.event.class) && !AREA.test(place)))) &&
              (!lede || isTwofold(frame)),
          );
    return {
      frame,
      owner:
        owner === '' ? (byAge.get(aged ?? '') ?? '') : (byFate.get(owner) ?? byTrade.get(owner) ?? personOf(owner)),
      scope,
      named: scope === NONE ? NONE : scope.filter(isNamed),
      epoch: claim.kind === 'place' && once.has(claim.event.class) ? '' : epoch,
      tale: tale(claim.article),
    };
  });
  /** Every value of an article, by what it is a value of, and of whom where it is told of a person. */
  const given = lookedUp((frames: readonly Frame[]) => new Set(frames.map(valueKey)));
  const valueKey = (frame: Frame): string => {
    const { kind, show } = frame.claim;
    return `${kind} ${frame.theme} ${show}${kind === 'detail' ? ` ${told(frame).owner}` : ''}`;
  };
  /** How much the words of a claim weigh, the rarer the more. */
  const weights = new Map<Frame, number>();
  const weight = (frame: Frame): number => {
    const known = weights.get(frame) ?? weigh(frame, rarity);
    weights.set(frame, known);
    return known;
  };
  const alike = (a: Told, b: Told): number => {
    const least = Math.min(weight(a.frame), weight(b.frame));
    return without === 'similarity' ? 1 : least > 0 ? inCommon(a.frame.ids, b.frame.ids, rarity) / least : 0;
  };
  return {
    told,
    alike,
    tale,
    gives: ({ claim }, other) => given(byArticle.get(claim.article) ?? []).has(valueKey(other)),
    owner: (frame) => told(frame).owner,
    sole: ({ act }) => !twofold.has(act),
    oneHurt: byFate.get(HURT) !== '',
    single: (frame) => !isTwofold(frame),
    inCourt: ({ claim }) => gist(byArticle.get(claim.article) ?? []).inCourt,
    shared: (a, b) => inCommon(a.ids, b.ids),
    similarity: (a, b) => alike(told(a), told(b)),
  };
}

/** What goes with one value only: an age or a trade that one person of the story has, a class of event that was in one month. */
function only<K>(pairs: readonly (readonly [K, string])[]): ReadonlyMap<K, string> {
  const found = new Map(pairs);
  for (const [key, value] of pairs) if (found.has(key) && found.get(key) !== value) found.delete(key);
  return found;
}

function weigh({ ids }: Frame, rarity: Uint32Array): number {
  let sum = 0;
  for (const id of ids) sum += rarity[id] ?? 0;
  return sum;
}

const isNamed = (place: string): boolean => /^[\p{Lu}\d]/u.test(place);

const isHarm = (name: string): boolean => TOLLS.has(name) || HURTING.has(name);

/** Part of where something struck, or where its victims were brought; "the school" and "the plant" are where it was. */
const AREA = /^(?:province|district|county|region|country|village|area|neighbou?rhood|hospital|clinic)$/;

/** A country or state narrows nothing down within a story. */
const isWide = (place: string): boolean => knownPlaces(place).some(({ type }) => type !== 'city');

/** Whole numbers make a sum the same in any order. */
const UNIT = 2 ** 20;

/** How rare each word is among the sentences that claims stand in. */
function rarities(gists: readonly Gist[]): Uint32Array {
  const seen = new Uint32Array(wordCount());
  for (const { words } of gists) for (const id of words) seen[id] = (seen[id] ?? 0) + 1;
  const all = gists.reduce((sum, { sentences }) => sum + sentences, 0);
  return seen.map((n) => (n === 0 ? 0 : Math.round(UNIT * Math.log(1 + all / n))));
}

/** Sentences from the top in which an article says where it plays. */
const OPENING = 4;

/** Places that open at least a third of the articles, and more than one: the story's stage, which narrows nothing down. */
function storyPlaces(texts: readonly Text[]): Set<string> {
  const seen = new Map<string, number>();
  for (const place of texts.flatMap(opening)) seen.set(place, (seen.get(place) ?? 0) + 1);
  return new Set([...seen].filter(([, n]) => n > 1 && n * 3 >= texts.length).map(([place]) => place));
}

/** The places that open one article. */
const opening = remembered((text: Text): readonly string[] => {
  const until = text.sentences[OPENING]?.start ?? Infinity;
  const places = names(text).filter(({ type, start }) => type === 'place' && start < until);
  return [...new Set(places.map(({ canonical }) => canonical))];
});
