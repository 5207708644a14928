import { fold } from '../text/names/fold.ts';
import { edits } from '../text/names/slip.ts';
import { agesOf, type Form } from './printed-names.ts';

/** Offices that one person of a story holds; a story has many officers and doctors. */
const HELD_BY_ONE =
  /\b(?:judge|sheriff|mayor|governor|president|prime minister|minister|professor|prosecutor|attorney|coroner|superintendent|principal|ambassador|secretary|bishop|archbishop|police chief|fire chief|chancellor|premier)$/;

/** Letters by which two given names of one person may differ, in names of at least so many. */
const APART = 2;
const LENGTH = 4;

/** How two given names before one surname are one person's, in words; undefined where nothing says so. */
export function givenAlike(given: string, other: string, a: Form, b: Form): string | undefined {
  if (oneOffice(given, other, a, b)) return 'two given names alike under one office';
  if (byEar(given, other)) return 'given names alike before one surname';
  return oneAge(given, other, a, b) ? 'given names that begin alike, of one surname and age' : undefined;
}

/** "Alexandros Foteinos, 15" and "15-year-old Alexis Foteinos". */
const oneAge = (given: string, other: string, a: Form, b: Form): boolean =>
  given.slice(0, 3) === other.slice(0, 3) && [...agesOf(a)].some((age) => agesOf(b).has(age));

/** "Judge Annika Frost" and "Judge Anneke Frost": two given names alike, before one surname and under one office, are one person's. */
function oneOffice(given: string, other: string, a: Form, b: Form): boolean {
  if (Math.min(given.length, other.length) < LENGTH || edits(given, other, APART) > APART) return false;
  if (given[0] !== other[0] && given.slice(-3) !== other.slice(-3)) return false;
  const offices = officesOf(b);
  return [...officesOf(a)].some((office) => offices.has(office));
}

/** Letters of given names that are long enough to be one name written by ear. */
const LONG = 5;

/** "Brian Dalton" and "Bryant Dalton", "Elias" and "Ilias", whom no article names side by side; not "Daniel" and "Danielle". */
const byEar = (given: string, other: string): boolean =>
  Math.min(given.length, other.length) >= LONG &&
  (given.slice(0, 2) === other.slice(0, 2) || given.slice(-4) === other.slice(-4)) &&
  !given.startsWith(other) &&
  !other.startsWith(given) &&
  edits(given, other, APART) <= APART;

const officesOf = ({ at }: Form): ReadonlySet<string> =>
  new Set(at.flatMap(({ name: { title } }) => HELD_BY_ONE.exec(fold(title?.words ?? ''))?.[0] ?? []));
