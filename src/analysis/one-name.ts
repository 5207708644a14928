import { sortInFull } from '../kinds/naming/places.ts';
import { words } from '../kinds/naming/spelling.ts';
import { rememberedWords } from '../text/remembered.ts';
import { edits } from '../text/names/slip.ts';
import { PLACE_HEADS } from '../text/names/words.ts';
import { givenAlike } from './given-alike.ts';
import { isPlural, mayDiffer } from './may-differ.ts';
import { countsOf, type Form, initialsOf } from './printed-names.ts';

/** How two forms are probably one name, in words; undefined where they are the same, two names, or told apart. */
export function oneName(a: Form, b: Form): string | undefined {
  const how = a.parts.length === b.parts.length ? oneWordApart(a, b) : glued(a, b);
  return how === undefined || keptApart(a, b) ? undefined : how;
}

function oneWordApart(a: Form, b: Form): string | undefined {
  const at = a.parts.flatMap((part, i) => (part === b.parts[i] ? [] : [i]));
  const [i] = at;
  const [one, other] = [a.parts[i ?? 0] ?? '', b.parts[i ?? 0] ?? ''];
  if (at.length === 2 && isPerson(a) && a.parts.length === 2) return twiceAlike(a, b);
  if (i === undefined || at.length > 1 || /\d/.test(one + other)) return undefined;
  if (mayDiffer(one, other, isGiven(a, i)))
    return isInside(a, i) && isPlural(one, other) ? 'one name with and without an “s”' : undefined;
  if (isPerson(a) && a.parts.length === 1 && twoFamilies(a, b)) return undefined;
  if (!isPerson(a) && isDerived(one, other)) return undefined;
  const relation = relationOf(`${one} ${other}`);
  return relation === 'different' ? twoWords(a, b, i) : LIKE[relation];
}

/** "Detlef Meisner" and "Detlev Meissner": given names and surnames are spelt alike; a last "a" or "o" makes another given name. */
function twiceAlike(a: Form, b: Form): string | undefined {
  const [one = '', mine = ''] = a.parts;
  const [other = '', theirs = ''] = b.parts;
  const isGivenAlike = words(one, other) !== 'different' && !/[ao]$/.test(one) && !/[ao]$/.test(other);
  return isGivenAlike && words(mine, theirs) !== 'different' && !shareArticle(a, b) ? LIKE.spelling : undefined;
}

/** Letters in which two surnames behind one given name may differ, in surnames of at least so many. */
const APART = 2;
const LONG = 6;

/** "Deshawn Prewitt" and "Deshawn Pruitt": surnames that begin and end alike behind one given name. */
const familyAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LONG &&
  one[0] === other[0] &&
  one.at(-1) === other.at(-1) &&
  edits(one, other, APART) <= APART;

/** "Republic" and "Republican", "Democrat" and "Democratic": two words of one family. */
const isDerived = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** How two words that stand with a space between them relate. */
const relationOf = rememberedWords((both) => {
  const [one = '', other = ''] = both.split(' ');
  return words(one, other);
});
const LIKE = { same: undefined, slip: 'a letter or two apart', spelling: 'two spellings of one name' } as const;

/** A word that others of the name follow and go before it: the "Pictures" of "Academy of Motion Pictures Arts". */
const isInside = ({ parts }: Form, i: number): boolean => i > 0 && i < parts.length - 1;

/** Names whose words at one place are not alike in themselves. */
function twoWords(a: Form, b: Form, i: number): string | undefined {
  const [one, other] = [a.parts[i] ?? '', b.parts[i] ?? ''];
  if (isPerson(a) && a.parts.length === 3 && i === 1 && one.length > 2 && other.length > 2)
    return 'one name with two middle names';
  if (shareArticle(a, b)) return undefined;
  if (isGiven(a, i)) return givenAlike(one, other, a, b);
  if (isPerson(a) && i === a.parts.length - 1 && i > 0 && familyAlike(one, other)) return LIKE.spelling;
  return isRoad(a.parts, i) && isRoad(b.parts, i) && sortInFull(one) !== sortInFull(other)
    ? 'one name of two sorts of road'
    : undefined;
}

/** "Vincent DelVecchio" and "Vincent Del Vecchio", "Friends of Wildlife" and "Friends of the Wildlife". */
function glued(a: Form, b: Form): string | undefined {
  if (isPerson(a))
    return Math.min(a.parts.length, b.parts.length) > 1 && a.parts.join('') === b.parts.join('')
      ? 'one name written in one word and in two'
      : undefined;
  return plain(a.parts) === plain(b.parts) ? 'one name with and without “the”' : undefined;
}
/** Without a “the” inside. */
const plain = (parts: readonly string[]): string => parts.filter((part, i) => part !== 'the' || i === 0).join(' ');

const isPerson = ({ kind }: Form): boolean => kind.name === 'person';
const isGiven = (form: Form, i: number): boolean => isPerson(form) && form.parts.length === 2 && i === 0;

/** The sort of a road at the end of its name, as in "Mill Street"; numbered roads are told apart by it. */
const isRoad = (parts: readonly string[], i: number): boolean =>
  i > 0 && i === parts.length - 1 && PLACE_HEADS.get(parts[i] ?? '') === 'street' && !/\d/.test(parts[i - 1] ?? '');
/** Two families of like names: each has first names, and no two of them start alike (transliterations do). */
function twoFamilies(a: Form, b: Form): boolean {
  const [one, other] = [initialsOf(a), initialsOf(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((letter) => other.has(letter));
}

const shareArticle = (a: Form, b: Form): boolean => [...countsOf(a).keys()].some((one) => countsOf(b).has(one));

/** One article that writes both forms, each more than once, tells two names apart. */
function keptApart(a: Form, b: Form): boolean {
  const other = countsOf(b);
  return [...countsOf(a)].some(([article, n]) => n > 1 && (other.get(article) ?? 0) > 1);
}

/** A word shorter than this is no name of its own to be misspelt; of a thing, which may bear a word of the language, one letter more. */
const ALONE = 6;

/** The keys under which forms meet that may be one name: all words but one, and that one with a letter left out; a person's words in one. */
export const meetingKeys = rememberedWords((form: string): readonly string[] => {
  const [tale = '', type = '', ...parts] = form.split(' ');
  const alone = type === 'other' ? ALONE + 1 : ALONE;
  if (parts.length === 1 && (parts[0] ?? '').length < alone) return [];
  const all = parts.flatMap((part, i) => {
    const rest = [tale, type, ...parts.slice(0, i), '_', ...parts.slice(i + 1)].join(' ');
    const isAny = type === 'person' ? i === parts.length - 2 && part.length > 2 : type === 'place' && isRoad(parts, i);
    return [...(isAny ? [rest] : []), ...(part.length < 4 ? [] : shortened(part).map((word) => `${rest} ${word}`))];
  });
  const whole = type === 'person' ? parts.join('') : plain(parts);
  const [given = '', family = ''] = [parts[0], parts.at(-1)];
  const initials =
    type === 'person' && parts.length === 2 ? [`${tale} person ${given[0] ?? ''} ${family[0] ?? ''}`] : [];
  const joined = parts.length > (type === 'person' ? 1 : 2) ? [`${tale} ${type} = ${whole}`] : [];
  return [...new Set([...all, ...initials, ...joined])];
});

/** A word, and the word with any one letter left out: two words one or two letters apart share one of these. */
function shortened(word: string): string[] {
  return [word, ...Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
