import type { Text } from '../model.ts';
import { knownPlaces } from '../text/names/gazetteer.ts';
import { names } from '../text/names.ts';
import { atHand } from '../text/remembered.ts';
import type { Frame } from './extract.ts';
import { sole } from './incident.ts';
import { people } from './people.ts';
import { tales } from './tales.ts';
import { inCommon, wordCount } from './wordbook.ts';

/** What a story as a whole says about its claims: who is who, which words are rare, when and where it plays. */
export interface Scenery {
  /** The person a claim is about, by one id over all articles, or ''. */
  owner(frame: Frame): string;
  /** Places that narrow a claim down: those the story does not play at as a whole. */
  scope(frame: Frame): readonly string[];
  /** When the event was; '' for the days of the news, and for a place where the story knows one such event only. */
  epoch(frame: Frame): string;
  /** Share of the rarer words that the shorter sentence has in common with the other, 0 to 1, by inverse frequency in the story. */
  similarity(a: Frame, b: Frame): number;
  /** How many content words the two sentences share. */
  shared(a: Frame, b: Frame): number;
  /** The number of the event that an article mostly tells of. */
  readonly tale: (article: string) => number;
  /** Whether no article of the story gives two answers to what the claim is about. */
  sole(frame: Frame): boolean;
}

export function scenery(texts: readonly Text[], frames: readonly Frame[]): Scenery {
  const rarity = rarities(frames);
  const personOf = people(texts);
  const byAge = agedPersons(frames, personOf);
  const byTitle = describedPersons(frames, personOf);
  const tale = tales(texts);
  const stage = storyPlaces(texts);
  const once = datedOnce(frames);
  const known = atHand((frame: Frame): Known => {
    const { owner, aged, lede, within, epoch, ids } = frame;
    return {
      ids,
      weight: ids.reduce((sum, id) => sum + (rarity[id] ?? 0), 0),
      owner:
        owner === '' ? (aged === undefined ? '' : (byAge.get(aged) ?? '')) : (byTitle.get(owner) ?? personOf(owner)),
      scope: lede ? [] : within.filter((place) => (epoch !== '' || !stage.has(place)) && !isWide(place)),
    };
  });
  return {
    owner: (frame) => known(frame).owner,
    scope: (frame) => known(frame).scope,
    epoch: ({ epoch, claim }) => (claim.kind === 'place' && once.has(claim.event.class) ? '' : epoch),
    tale,
    sole: sole(frames),
    shared: (a, b) => inCommon(known(a).ids, known(b).ids),
    similarity: (a, b) => {
      const [x, y] = [known(a), known(b)];
      const least = Math.min(x.weight, y.weight);
      return least > 0 ? inCommon(x.ids, y.ids, rarity) / least : 0;
    },
  };
}

/** What is asked of one claim again and again. */
interface Known {
  readonly ids: readonly number[];
  readonly weight: number;
  readonly owner: string;
  readonly scope: readonly string[];
}

/** Classes of event that all dates of the story put into one month: there is one such event, whenever it was. */
function datedOnce(frames: readonly Frame[]): Set<string> {
  const months = new Map<string, Set<string>>();
  for (const { claim } of frames) {
    if (claim.kind !== 'date') continue;
    const { earliest = '', latest = '' } = claim.value as { earliest?: string; latest?: string };
    const month = earliest.slice(0, 7);
    if (month === '' || month !== latest.slice(0, 7)) continue;
    months.set(claim.event.class, (months.get(claim.event.class) ?? new Set()).add(month));
  }
  return new Set([...months].flatMap(([name, dates]) => (dates.size === 1 ? [name] : [])));
}

/** Age → the only person of the story who has it: "the 36-year-old climber" is who is called 36 elsewhere. */
function agedPersons(frames: readonly Frame[], idOf: (canonical: string) => string): Map<number, string> {
  const persons = new Map<number, Set<string>>();
  for (const { claim, owner } of frames) {
    const { min } = claim.kind === 'age' ? (claim.value as { min?: number }) : {};
    if (min === undefined || owner === '') continue;
    const age = Math.floor(min);
    persons.set(age, (persons.get(age) ?? new Set()).add(idOf(owner)));
  }
  return new Map([...persons].flatMap(([age, ids]) => (ids.size === 1 ? [[age, [...ids][0] ?? ''] as const] : [])));
}

/** 'the fisherman' → the only person of the story whom an article calls one: "the fisherman Nino Arca". */
function describedPersons(frames: readonly Frame[], idOf: (canonical: string) => string): Map<string, string> {
  const persons = new Map<string, Set<string>>();
  for (const { claim, owner } of frames) {
    if (claim.kind !== 'role' || owner === '') continue;
    const noun = `the ${(claim.value as { title: string }).title.split(' ').at(-1) ?? ''}`;
    persons.set(noun, (persons.get(noun) ?? new Set()).add(idOf(owner)));
  }
  return new Map([...persons].flatMap(([noun, ids]) => (ids.size === 1 ? [[noun, [...ids][0] ?? ''] as const] : [])));
}

/** A country or state narrows nothing down within a story. */
const isWide = (place: string): boolean => knownPlaces(place).some(({ type }) => type !== 'city');

/** Whole numbers make a sum the same in any order. */
const UNIT = 2 ** 20;

/** How rare each word is among the sentences that claims stand in. */
function rarities(frames: readonly Frame[]): Uint32Array {
  const sentences = new Map<string, Map<number, Frame>>();
  for (const frame of frames) {
    const { article, sentence } = frame.claim;
    const here = sentences.get(article) ?? new Map<number, Frame>();
    sentences.set(article, here.set(sentence.start, frame));
  }
  const told = [...sentences.values()].flatMap((here) => [...here.values()]);
  const seen = new Uint32Array(wordCount());
  for (const { ids } of told) for (const id of ids) seen[id] = (seen[id] ?? 0) + 1;
  return seen.map((n) => (n === 0 ? 0 : Math.round(UNIT * Math.log(1 + told.length / n))));
}

/** Sentences from the top in which an article says where it plays. */
const OPENING = 4;

/** Places that open at least a third of the articles: the story's stage, which narrows nothing down. */
function storyPlaces(texts: readonly Text[]): Set<string> {
  const seen = new Map<string, number>();
  for (const text of texts) {
    const until = text.sentences[OPENING]?.start ?? Infinity;
    const here = new Set(
      names(text)
        .filter(({ type, start }) => type === 'place' && start < until)
        .map(({ canonical }) => canonical),
    );
    for (const place of here) seen.set(place, (seen.get(place) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, n]) => n * 3 >= texts.length).map(([place]) => place));
}
