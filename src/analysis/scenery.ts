import type { Text } from '../model.ts';
import { knownPlaces } from '../text/names/gazetteer.ts';
import { names } from '../text/names.ts';
import { isClass } from '../text/lexicon.ts';
import type { Frame } from './extract.ts';
import { kinship } from './kinship.ts';
import { people } from './people.ts';

/** What a story as a whole says about its claims: who is who, which words are rare, when and where it plays. */
export interface Scenery {
  /** The person a claim is about, by one id over all articles, or ''. */
  owner(frame: Frame): string;
  /** Places that narrow a claim down: those the story does not play at as a whole. */
  scope(frame: Frame): readonly string[];
  /** How much a shared class of event says. */
  weight(eventClass: string): number;
  /** Share of the rarer words that the shorter sentence has in common with the other, 0 to 1, by inverse frequency in the story. */
  similarity(a: Frame, b: Frame): number;
  /** How much the two articles tell of the same thing, 0 to 1. */
  kinship(a: Frame, b: Frame): number;
}

export function scenery(texts: readonly Text[], frames: readonly Frame[]): Scenery {
  const rarity = inverseFrequency(frames);
  const weights = new Map<Frame, number>();
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + (rarity.get(word) ?? 0), 0);
  const total = (frame: Frame): number => {
    const known = weights.get(frame) ?? sum(frame.words);
    weights.set(frame, known);
    return known;
  };
  const idOf = people(texts);
  const byAge = agedPersons(frames, idOf);
  const kin = kinship(texts);
  const stage = storyPlaces(texts);
  return {
    owner: ({ owner, aged }) => (owner === '' ? (aged === undefined ? '' : (byAge.get(aged) ?? '')) : idOf(owner)),
    scope: ({ lede, within, sites }) =>
      lede ? [] : [...within.filter((place) => !stage.has(place) && !isWide(place)), ...sites],
    weight: (name) => (name === 'be' ? 0 : isClass(name) ? 2 : 1.5),
    kinship: (a, b) => kin(a.claim.article, b.claim.article),
    similarity: (a, b) => {
      const other = new Set(b.words);
      const shared = sum(a.words.filter((word) => other.has(word)));
      const least = Math.min(total(a), total(b));
      return least > 0 ? shared / least : 0;
    },
  };
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

/** A country or state narrows nothing down within a story. */
const isWide = (place: string): boolean => knownPlaces(place).some(({ type }) => type !== 'city');

function inverseFrequency(frames: readonly Frame[]): Map<string, number> {
  const sentences = new Map<string, Frame>();
  for (const frame of frames) sentences.set(`${frame.claim.article}:${frame.claim.sentence.start}`, frame);
  const seen = new Map<string, number>();
  for (const { words } of sentences.values()) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Map([...seen].map(([word, n]) => [word, Math.log(1 + sentences.size / n)]));
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
