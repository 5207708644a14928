import { fold } from '../../text/names/fold.ts';
import { surnameOf } from '../../text/names/join.ts';
import { TITLE_PREFIXES, TITLES } from '../../text/names/words.ts';
import { joinedArabic } from './romanised.ts';
import { inLatin } from './script.ts';

/** A person as named: the parts are folded for comparison, `name` keeps the letters of the fullest form. */
export interface Person {
  readonly name: string;
  readonly printed: string;
  readonly given: readonly string[];
  readonly surname: string;
  /** Jr., III ... */
  readonly suffix?: string;
  readonly title?: string;
}

const PARTICLE =
  /^(?:de|la|van|von|der|den|del|della|di|da|dos|das|du|le|al|el|bin|ibn|bint|abu|ter|ten|ap|y|e|st|st\.)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|junior|senior)$/;
const SUFFIXES: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };
/** Forms of address that are no title of the article's own: "His Excellency", "Dato' Seri". */
const HONOURS =
  /^(?:(?:his|her|the) (?:excellency|eminence|holiness|majesty|royal highness|highness|honou?r|grace)|(?:the )?(?:right |most )?hono?u?rable|(?:the )?rt\.? hon\.?|dato'?|datuk|seri|sri|tun|tan sri|haji|hajji|hajj|sayyid|sayed|maulana|mawlana|hajjatul islam|comrade|prasident|presidente?|prezident|kanzler|engineer|eng\.|herr|frau|monsieur|madame|mme|senor|senora|don|dona|dr\.? med\.|dipl\.-ing\.) (?=\S+ \S)/;
/** Nobody's name is longer; what follows is not read. */
const LONGEST = 120;

/** Reads a printed name: titles off, `Surname, Given` turned round, particles with the surname, a nickname in quotes left out. */
export function person(name: string, printed = name, title?: string): Person {
  const folded = joinedArabic(fold(inLatin(name.slice(0, LONGEST))).replace(HONOURS, ''))
    .replace(/(?<=(?:^|[\s.])\p{L}\.)(?=\p{L}\.)/gu, ' ')
    .replace(/["“”'‘’(][\p{L} ]+["”'’)](?=\s)/gu, ' ');
  const [before = '', after] = folded.split(/,\s*/, 2);
  const turned =
    after !== undefined && after !== '' && !SUFFIX.test(bare(after))
      ? `${after} ${before}`
      : `${before} ${after ?? ''}`;
  const words = untitled(
    turned
      .split(/\s+/)
      .map((word) => (word.length > 2 ? bare(word) : word))
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
  const last = bare(words.at(-1) ?? '');
  const suffix = words.length > 1 && SUFFIX.test(last) ? (SUFFIXES[last] ?? last) : undefined;
  const own = suffix === undefined ? words : words.slice(0, -1);
  const { given, surname } = parts(own);
  return {
    name,
    printed,
    given,
    surname,
    ...(suffix !== undefined && { suffix }),
    ...(title !== undefined && { title }),
  };
}

const bare = (word: string): string => word.replace(/[.,]+$/, '');

function untitled(words: readonly string[]): readonly string[] {
  const isTitle = (word: string | undefined): boolean =>
    word !== undefined && (TITLES.has(bare(word)) || TITLE_PREFIXES.has(bare(word)));
  let first = 0;
  while (first < words.length - 1 && isTitle(words[first])) first++;
  const titled = words.slice(0, first).some((word) => TITLES.has(bare(word)));
  return titled ? words.slice(first) : words;
}

function parts(words: readonly string[]): Pick<Person, 'given' | 'surname'> {
  if (words.length < 2) return { given: [], surname: words[0] ?? '' };
  const family = surnameOf(words);
  if (family === words[0] && family !== words.at(-1)) return { given: [words.slice(1).join('-')], surname: family };
  const first = PARTICLE.test(words[0] ?? '') && words[0] !== 'al' ? 0 : 1;
  let from = words.length - 1;
  while (from > first && PARTICLE.test(words[from - 1] ?? '')) from--;
  return { given: words.slice(0, from), surname: words.slice(from).join(' ') };
}
