import { eventClass } from '../text/lexicon.ts';
import type { Frame } from './extract.ts';
import { isFate } from './fates.ts';
import { actOf } from './incident.ts';
import type { Scenery } from './scenery.ts';
import { isOfWounds } from './wounds.ts';

/** Verbs that say nothing of what kind an event is. */
const EMPTY = new Set('be have do make take get give go come put use say tell see keep let happen occur begin start include leave'.split(' ')); // prettier-ignore
/** Fewer words in common say little. */
const FEWEST = 2;

/** Why claims were put on one fact, in sentences that hold for the articles; the disputed value is never among the reasons. */
export function sameBecause(frames: readonly Frame[], scenery: Scenery, textOf: (article: string) => string): string[] {
  const [first, ...others] = frames;
  if (first === undefined || others.length === 0) return [];
  const told = acts(frames);
  const owner = scenery.owner(first);
  const isOfOneOwner = owner !== '' && first.owner !== '' && others.every((frame) => scenery.owner(frame) === owner);
  const owned = isOfOneOwner ? whose(frames) : [];
  const isOfOne = first.theme !== '' && frames.every(({ theme }) => theme === first.theme);
  const themed = isOfOne && !isOfWounds(first.theme) ? [`All are of the same thing: “${first.theme}”.`] : [];
  const shared = unsaid(
    first.words.filter((word) => others.every(({ words }) => words.includes(word))),
    frames,
  );
  const worded =
    shared.length < FEWEST ? [] : [`Their sentences share ${quoted(printed(shared.slice(0, 5), first, textOf))}.`];
  const reasons = [...told, ...owned, ...themed, ...worded];
  const isOneTale = new Set(frames.map(({ claim }) => scenery.tale(claim.article))).size === 1;
  const shown = reasons.length === 0 && isOneTale ? ['The articles tell of one event.'] : reasons;
  return [...shown, 'The answers themselves were not used to match them.'];
}

/** Whom claims are about: by name, and where one gives none, why it is whom the others name. */
function whose(frames: readonly Frame[]): string[] {
  const owners = frames.map(({ owner }) => owner);
  const fate = owners.find(isFate);
  const named = owners.find((owner) => !isFate(owner));
  if (fate === undefined) return [`All are about ${named ?? ''}.`];
  return named === undefined
    ? [`All are about ${fate}: the articles tell of one, and none says who it is.`]
    : [`${named} is ${fate}: the articles tell of one, whom not all of them name.`];
}

/** Those of some words that neither the answers nor the other reasons give. */
function unsaid(words: readonly string[], frames: readonly Frame[]): readonly string[] {
  const [first] = frames;
  if (words.length < FEWEST || first === undefined) return [];
  const answers = frames.map(({ claim }) => claim.passage.quote.toLowerCase());
  const said = new Set([...frames.map(({ lemma }) => lemma), first.theme, ...first.owner.toLowerCase().split(' '), ...answers]); // prettier-ignore
  return words.filter((word) => !said.has(word));
}

/** Words with the capital that the sentence of a claim prints inside of it: names and weekdays. */
function printed(words: readonly string[], { claim }: Frame, textOf: (article: string) => string): string[] {
  const text = textOf(claim.article);
  const sentence = text.slice(claim.sentence.start, claim.sentence.end);
  const lower = sentence.toLowerCase();
  return words.map((word) => {
    const at = lower.indexOf(word);
    const found = sentence.slice(at, at + word.length);
    if (at > 0) return found.toLowerCase() === word ? found : word;
    // a capital that opens a sentence is a name's where the article has it inside of one
    const inside = text.indexOf(` ${found} `);
    return at === 0 && /\p{Ll}/u.test(text[inside - 1] ?? '') ? found : word;
  });
}

/** What the claims say happened, where they say it of one kind of event. */
function acts(frames: readonly Frame[]): string[] {
  const [first] = frames;
  if (first === undefined) return [];
  if (frames.some(({ claim }) => claim.event.class !== first.claim.event.class))
    return frames.every((frame) => actOf(frame) === 'incident') ? ['All say when the incident was that the articles tell of.'] : []; // prettier-ignore
  const verbs = [...new Set(frames.map(({ lemma }) => lemma))].filter(
    (verb) => verb !== '' && verb !== first.theme && !EMPTY.has(verb),
  );
  const [only] = verbs;
  if (only !== undefined && verbs.length === 1) return [`All tell of the same act: ${quoted([only])}.`];
  // "was taken to hospital, where she died": a verb of another class only stands beside what is told
  const kindred = verbs.filter((verb) => eventClass(verb) === first.claim.event.class);
  return first.claim.kind === 'polarity' || kindred.length < 2 ? [] : [`All tell of the same kind of event: ${quoted(kindred.slice(0, 4))}.`]; // prettier-ignore
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
