import type { Comparison, Mention, Text } from '../model.ts';
import { names } from '../text/names.ts';
import { edits } from '../text/names/slip.ts';
import type { Kind } from './kind.ts';
import { person as parse, type Person } from './naming/parse.ts';
import { isSpelling, pairUp, secondFamily, turnedShort, wordsOf } from './naming/order.ts';
import { either, quoted } from './naming/wording.ts';
import { givenNames, words, type WordRelation } from './naming/spelling.ts';

export type { Person } from './naming/parse.ts';

export const person: Kind<Person> = { name: 'person', label: 'Person', find, compare, show: ({ name }) => name };

function find(text: Text): Mention<Person>[] {
  return names(text)
    .filter(({ type }) => type === 'person')
    .map(({ start, end, canonical, printed, title }) => ({
      start,
      end,
      value: parse(canonical, printed, title?.words),
    }));
}

/** What one step of the comparison found; the worst decides. */
type Finding = Comparison | undefined;

function compare(a: Person, b: Person): Comparison {
  if (key(a) === key(b)) return { relation: 'same', because: `Both name ${either(a, b)}.` };
  const findings = [suffixes(a, b), surnames(a, b) ?? givens(a, b)];
  const found = ORDER.flatMap((relation) => findings.filter((finding) => finding?.relation === relation))[0];
  return (
    found ?? turned(a, b) ?? { relation: 'variant', because: `${quoted(a, b)} are the same words in another form.` }
  );
}

const ORDER = ['different', 'variant', 'compatible'] as const;

const key = ({ given, surname, suffix }: Person): string =>
  [...given, surname, suffix ?? ''].join(' ').replace(/[-.']/g, ' ').replace(/\s+/g, ' ').trim();
function suffixes(a: Person, b: Person): Finding {
  if (a.suffix === b.suffix) return undefined;
  if (a.suffix !== undefined && b.suffix !== undefined)
    return {
      relation: 'different',
      because: `${quoted(a, b)} are told apart by ${[a.suffix, b.suffix].sort().join(' and ')}.`,
    };
  return a.suffix === 'sr' ||
    b.suffix === 'sr' ||
    a.suffix === 'jr' ||
    b.suffix === 'jr' ||
    a.suffix !== undefined ||
    b.suffix !== undefined
    ? { relation: 'compatible', because: `Only one of ${quoted(a, b)} says which generation is meant.` }
    : undefined;
}

/** The family names alone, or undefined when they agree and the first names decide. */
function surnames(a: Person, b: Person): Finding {
  const relation = familyNames(a.surname, b.surname);
  if (relation === 'same') return undefined;
  const swapped = turned(a, b);
  if (swapped !== undefined) return swapped;
  const first = a.given.length > 0 && b.given.length > 0 ? givens(a, b) : undefined;
  if (first?.relation === 'different') return first;
  if (relation === 'spelling') return spelt(a, b, a.surname, b.surname);
  if (relation === 'slip' && (a.given.length === 0) === (b.given.length === 0))
    return spelt(a, b, a.surname, b.surname);
  if (isMononym(a, b) || isMononym(b, a))
    return { relation: 'compatible', because: `${quoted(a, b)}: one gives a single name that the other contains.` };
  if (turnedShort(a, b) || turnedShort(b, a))
    return {
      relation: 'compatible',
      because: `${quoted(a, b)}: the same words in another order; one gives more names.`,
    };
  const double = doubled(a.surname, b.surname) && first === undefined && a.given.length > 0 && b.given.length > 0;
  if (double) return { relation: 'compatible', because: `${quoted(a, b)}: one family name is part of the other.` };
  if (secondFamily(a, b) || secondFamily(b, a))
    return { relation: 'compatible', because: `One of ${quoted(a, b)} adds a second family name.` };
  return { relation: 'different', because: `The family names differ in ${quoted(a, b)}.` };
}

function familyNames(a: string, b: string): WordRelation {
  const [left, right] = [bareName(a), bareName(b)];
  return left === right ? 'same' : words(left, right);
}

const bareName = (surname: string): string => surname.replace(LEADING, '').replace(/[-' .]/g, '');
const LEADING = /^(?:(?:al|el|as|ash|an)[- ]|(?:van|von|de|der|den|la|le|du|di|da|del|della|dos|bin|ibn) )+/;
const isMononym = (short: Person, long: Person): boolean =>
  short.given.length === 0 && short.surname.length > 2 && long.given.some((name) => name === short.surname);
const doubled = (a: string, b: string): boolean => a.split(/[- ]/).includes(b) || b.split(/[- ]/).includes(a);

/** Family name first in one, last in the other; the words may be spelt in two ways. */
function turned(a: Person, b: Person): Finding {
  if (a.given.length === 0 || b.given.length === 0) return undefined;
  const [left, right] = [a, b].map(({ given, surname }) =>
    [...given, surname]
      .flatMap((name) => name.split(/[- ]/))
      .sort()
      .join(' '),
  );
  const respelt = !isSpelling(a.surname, b.surname) && pairUp(wordsOf(a), wordsOf(b));
  if (left !== right && !respelt) return undefined;
  return { relation: 'variant', because: `${quoted(a, b)} have the same words in another order.` };
}

function givens(a: Person, b: Person): Finding {
  const [short, long] = a.given.length <= b.given.length ? [a, b] : [b, a];
  if (long.given.length === 0) return undefined;
  if (short.given.length === 0)
    return { relation: 'compatible', because: `${quoted(a, b)}: one gives the family name only.` };
  if (joinedUp(a) === joinedUp(b)) return undefined;
  const steps = aligned(short.given, long.given);
  if (steps === undefined) return { relation: 'different', because: `The first names differ in ${quoted(a, b)}.` };
  const differing = steps.find(({ relation }) => relation === 'spelling' || relation === 'slip');
  if (differing !== undefined) return spelt(a, b, differing.left, differing.right);
  if (steps.some(({ relation }) => relation === 'initial'))
    return { relation: 'compatible', because: `An initial in one of ${quoted(a, b)} fits the name in the other.` };
  if (short.given.length < long.given.length)
    return { relation: 'compatible', because: `One of ${quoted(a, b)} gives more names.` };
  return undefined;
}

/** `Jong Un`, `Jong-un`; `JRR`, `J. R. R.`. */
const joinedUp = ({ given }: Person): string => given.join('').replace(/[^\p{L}]/gu, '');

interface Step {
  readonly left: string;
  readonly right: string;
  readonly relation: WordRelation | 'initial';
}

/** Every name of the shorter list beside one of the longer, in order; undefined when one finds no partner. Names may be left out before one only if all others are the same. */
function aligned(short: readonly string[], long: readonly string[]): readonly Step[] | undefined {
  const steps: Step[] = [];
  let [at, skipped] = [0, false];
  for (const left of short) {
    let step: Step | undefined;
    while (step === undefined && at < long.length) {
      const right = long[at++] ?? '';
      const relation = steps.length > 0 && isMiddleSlip(left, right) ? 'slip' : givenRelation(left, right);
      if (relation !== 'different') step = { left, right, relation };
      else skipped = true;
    }
    if (step === undefined) return undefined;
    steps.push(step);
  }
  const loose = skipped && short.length > 1 && steps.some(({ relation }) => relation !== 'same');
  return loose ? undefined : steps;
}

/** Middle names under one first and family name: a looser eye for slips, `Brian` and `Bryant`. */
const isMiddleSlip = (a: string, b: string): boolean =>
  a !== b && a[0] === b[0] && Math.min(a.length, b.length) >= 5 && edits(a, b, 2) <= 2;

function givenRelation(a: string, b: string): Step['relation'] {
  const [left, right] = [a.replace(/\./g, ''), b.replace(/\./g, '')];
  if (left === right || left.replace(/-/g, '') === right.replace(/-/g, '')) return 'same';
  if (left.length === 1 || right.length === 1) return left[0] === right[0] ? 'initial' : 'different';
  if (initials(left) === right.replace(/-/g, '') || initials(right) === left.replace(/-/g, '')) return 'initial';
  return givenNames(left, right);
}

/** `jean-claude`: `jc`. */
const initials = (name: string): string | undefined =>
  name.includes('-') && name.length > 3
    ? name
        .split('-')
        .map((part) => part[0] ?? '')
        .join('')
    : undefined;

function spelt(a: Person, b: Person, left: string, right: string): Comparison {
  const [one, two] = [left, right].sort();
  return {
    relation: 'variant',
    because: `${quoted(a, b)}: “${one ?? ''}” and “${two ?? ''}” are two spellings of one name.`,
  };
}
