import type { Sentence, Token } from '../../model.ts';
import { isGivenName, knownPlaces } from './gazetteer.ts';
import { isBody, type Piece } from './pieces.ts';
import { bare, isCapital, isInitial } from './runs.ts';
import {
  ACRONYMS,
  COMMON,
  COMPASS,
  KNOWN_ORGS,
  LOWER_PLACE_HEADS,
  ORG_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  SAYING,
  TITLES,
} from './words.ts';

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** What a name seems to be and how much speaks for it: 3 its own words say so, 2 the words around it do, 1 a guess. */
export interface Cue {
  readonly type: NameType;
  readonly strength: 1 | 2 | 3;
}

const LEGAL = /^(?:inc|corp|ltd|llc|llp|plc|gmbh|ag|sa|co|nv|bv|spa|oyj)$/;
const PLACE_NOUNS =
  /^(?:village|town|city|suburb|neighbou?rhood|river|lake|valley|island|coast|resort|airport|border|glacier|mountains?)$/;
const BODY_NOUNS =
  /^(?:restaurants?|stores?|hotels?|company|companies|factory|plant|employees?|spokes(?:man|woman|person)|workers?|executives?|shares|stock|branch|outlets?|newspaper|magazine|daily|broadcaster|channel|website|brand|jewellers?|jewelers?|jewel(?:le)?ry|factory|reporters?|journalists?|militants|fighters|rebels)$/;
/** What stands before the name of a ship. */
const SHIP = /^(?:ins|uss|hms|hmas|mv|m\/v|ss|rms|fv)$/;
/** Abbreviations of things, not of bodies. */
const NO_BODIES =
  /^(?:pows?|suvs?|ngos?|dna|gps|tv|id|ids|cctv|covid|ceo|cfo|atm|cpr|er|icu|hiv|aids|phd|iq|ufo|vip|ak|ar|mp|mps|q&a|swat|et|xi|ii|iii)$/;
const AGE = /^(?:[1-9]\d?|1[01]\d)$/;
const KOREAN = /^\p{Lu}\p{L}+-\p{L}+$/u;

/** The type of one name from its own words and those around it. */
export function typed({ tokens }: Sentence, piece: Piece, lower: ReadonlySet<string>): Cue {
  if (piece.demonym !== undefined) return { type: 'other', strength: 3 };
  const own = tokens.slice(piece.from, piece.to);
  const words = own.map(bare);
  return fromTitle(piece) ?? fromWords(own, words) ?? fromContext(tokens, piece, words) ?? guess(own, words, lower);
}

function fromTitle({ title }: Piece): Cue | undefined {
  return title === undefined ? undefined : { type: 'person', strength: 3 };
}

function fromWords(own: readonly Token[], words: readonly string[]): Cue | undefined {
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const sure = (type: NameType): Cue => ({ type, strength: 3 });
  if (words.length > 1 && words.some((word) => LEGAL.test(word) || word === '&')) return sure('organisation');
  const known = knownPlaces(own.map((token) => token.text).join(' '));
  if (known.some((place) => place.type !== 'city') && !isCode(own) && !(words.length === 1 && isGivenName(first)))
    return sure('place');
  if (KNOWN_ORGS.has(name) || (words.length === 1 && ACRONYMS.has(first.replaceAll('.', ''))))
    return sure('organisation');
  if (words.length > 1 && SHIP.test(first)) return sure('other');
  if (isBody(words)) return isPlaceLike(words) ? sure('place') : sure('organisation');
  if (words.length > 1 && (OTHER_HEADS.has(last) || (OTHER_HEADS.has(first) && words[1] === 'of')))
    return sure('other');
  if (words.length > 1 && (PLACE_HEADS.has(last) || LOWER_PLACE_HEADS.has(last)) && !isPersonShape(words, last))
    return sure('place');
  if (
    words.length > 1 &&
    /^(?:mount|mt|lake|gulf|interstate|route|highway|rue|fort|port|cape|strait|isle|place|piazza|plaza|via|calle|avenue|avenida|boulevard|route)$/.test(
      first,
    )
  )
    return sure('place');
  if (words.length > 1 && known.length > 0) return { type: 'place', strength: isGivenName(first) ? 1 : 3 };
  if (
    words.length === 2 &&
    PLACE_OPENERS.get(first) === 'city' &&
    !isGivenName(words[1] ?? '') &&
    !/^(?:st|san|santa|santo)$/.test(first)
  )
    return { type: 'place', strength: 2 };
  if (
    words.length === 1 &&
    known.length === 0 &&
    !NO_BODIES.test(first) &&
    /^[\p{Lu}\d&]{2,6}$/u.test(own[0]?.text ?? '')
  )
    return { type: 'organisation', strength: 2 };
  return undefined;
}

/** `PA`, `IN`: a state only after its town. */
const isCode = ([only]: readonly Token[]): boolean =>
  /^\p{Lu}{2}$/u.test(only?.text ?? '') && only?.text !== 'US' && only?.text !== 'UK';

/** `Gulf Station`, but not `Monty Hall`. */
const isPersonShape = (words: readonly string[], last: string): boolean =>
  words.length === 2 &&
  isGivenName(words[0] ?? '') &&
  /^(?:hall|house|park|hill|hills|lake|rivers|castle|palace|forest|bay|lane|court|way|beach|garden|moore|peak|cove|falls|parish|shire|strait|banks|bridge|glen|brook)$/.test(
    last,
  );

const isPlaceLike = (words: readonly string[]): boolean =>
  /^(?:airport|station|stadium|arena|park|library|museum)$/.test(words.at(-1) ?? '');

function fromContext(tokens: readonly Token[], { from, to }: Piece, words: readonly string[]): Cue | undefined {
  const before = tokens[from - 1];
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const likely = (type: NameType): Cue => ({ type, strength: 2 });
  const single = words.length === 1;
  const name = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  const city = knownPlaces(name).length > 0;
  const the = before?.lower === 'the';
  // "his Bentley": nobody owns a person
  if (single && /^(?:his|her|their|my|our|your)$/.test(before?.lower ?? '')) return likely('other');
  // "at Brewster Park", but not "at Anna Park's house"
  if (
    isPersonShape(words, words.at(-1) ?? '') &&
    /^(?:at|in|near|outside|inside|around|through)$/.test(before?.lower ?? '') &&
    !/^['’]/.test(next?.text ?? '')
  )
    return { type: 'place', strength: 3 };
  if (before?.text === ',' && isCode(tokens.slice(from, to)) && city) return { type: 'place', strength: 3 };
  if (next?.text === ',' && second !== undefined && AGE.test(second.text) && !isCapital(third ?? second))
    return likely('person');
  if (next?.text === ',' && (second?.lower === 'aged' || second?.lower === 'who' || second?.lower === 'whose'))
    return likely('person');
  if (next?.text === '(' && second !== undefined && AGE.test(second.text) && third?.text === ')')
    return likely('person');
  if (single && next?.lower === 'and' && arePeople(tokens.slice(to + 2, to + 6))) return likely('person');
  if (next !== undefined && (LOWER_PLACE_HEADS.has(next.lower) || PLACE_NOUNS.test(next.lower))) return likely('place');
  if (next !== undefined && BODY_NOUNS.test(next.lower)) return likely('organisation');
  if (next?.text === ',' && second !== undefined && single && inRegion(tokens, to + 1)) return likely('place');
  if (/^(?:surname|surnamed|named|called|nicknamed)$/.test(before?.lower ?? '')) return likely('person');
  if (before?.lower === 'of' && COMPASS.has(tokens[from - 2]?.lower ?? '')) return likely('place');
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.lower) && (city || single)) return likely('place');
  if (
    before?.lower === 'of' &&
    /^(?:town|city|village|suburb|hamlet|county|state|region|province|district|outskirts|island|port)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  )
    return likely('place');
  if (
    city &&
    !the &&
    before !== undefined &&
    /^(?:from|to|of|for|through|between|and)$/.test(before.lower) &&
    !isGivenName(words[0] ?? '')
  )
    return likely('place');
  if (!the && speaks(tokens, from, to) && words.length <= 3) return { type: 'person', strength: single ? 1 : 2 };
  if (!the && words.length > 1 && words.length <= 4 && (isGivenName(words[0] ?? '') || isInitialled(words)))
    return likely('person');
  if (!the && /^(?:mr|mrs)$/.test(words[0] ?? '')) return likely('person');
  if (words.length > 1 && words.length <= 3 && KOREAN.test(tokens[to - 1]?.text ?? '') && !the) return likely('person');
  if (city && !(single && isGivenName(words[0] ?? ''))) return { type: 'place', strength: 1 };
  if (/^(?:an?|the)$/.test(before?.lower ?? '')) return likely('other');
  return undefined;
}

/** "Vance and Lopez were additionally charged": what is done to people only. */
const arePeople = ([be, ...rest]: readonly Token[]): boolean =>
  /^(?:was|were|are)$/.test(be?.lower ?? '') &&
  rest.some(({ lower }) =>
    /^(?:charged|arrested|jailed|convicted|sentenced|handcuffed|questioned|indicted|acquitted)$/.test(lower),
  );

const isInitialled = (words: readonly string[]): boolean => words.slice(0, -1).some((word) => /^\p{L}\.?$/u.test(word));

function inRegion(tokens: readonly Token[], at: number): boolean {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at, at + length);
    if (
      words.length === length &&
      words.every(isCapital) &&
      knownPlaces(words.map((token) => token.text).join(' ')).some(({ type }) => type !== 'city')
    )
      return true;
  }
  return false;
}

function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (next !== undefined && SAYING.has(next.lower)) return true;
  return (
    before !== undefined &&
    /^(?:said|says|told|asked|added|wrote|by)$/.test(before.lower) &&
    (next === undefined || next.pos === 'PUNCT')
  );
}

function guess(own: readonly Token[], words: readonly string[], lower: ReadonlySet<string>): Cue {
  const plain = own.every(({ text }) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(text));
  const common = words.some(
    (word) => lower.has(word) || COMMON.has(word) || ORG_HEADS.has(word) || OTHER_HEADS.has(word),
  );
  if ((words.length === 2 || words.length === 3) && plain && !common) return { type: 'person', strength: 1 };
  if (words.length === 1 && isGivenName(words[0] ?? '')) return { type: 'person', strength: 1 };
  if (own.length > 3 && ORG_HEADS.has(words[0] ?? '')) return { type: 'organisation', strength: 1 };
  return { type: 'other', strength: 1 };
}

/** May a lone capitalised word be a name? At the start of a sentence only when something else says so. */
export function standsAlone({ tokens }: Sentence, piece: Piece, seen: Vocabulary): boolean {
  const token = tokens[piece.from];
  if (token === undefined || piece.to - piece.from > 1 || piece.title !== undefined) return true;
  if (token.text.length < 2 || isGeneric(bare(token))) return false;
  if (!isInitial(tokens, piece.from) || seen.capital.has(token.lower)) return true;
  if (seen.lower.has(token.lower)) return false;
  if (SAYING.has(tokens[piece.to]?.lower ?? '') && !token.lower.endsWith('s')) return true;
  if (isAged(tokens, piece.to) || isPaired(tokens, piece.to, seen)) return true;
  return isGivenName(token.text) || knownPlaces(token.text).length > 0 || ACRONYMS.has(token.lower.replaceAll('.', ''));
}

/** "Vance and Lopez were charged": a name the article knows stands beside it. */
const isPaired = (tokens: readonly Token[], at: number, seen: Vocabulary): boolean =>
  tokens[at]?.lower === 'and' && seen.capital.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 1] as Token);

/** The 49 of "Falk, 49, fled". */
const isAged = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && AGE.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';

/** `Office`, `Church`, `President`: a sort of thing, not which. */
const isGeneric = (word: string): boolean =>
  COMMON.has(word) ||
  (PLACE_HEADS.has(word) && !knownPlaces(word).length) ||
  TITLES.has(word) ||
  (ORG_HEADS.has(word) && !MEDIA.test(word));
const MEDIA = /^(?:guardian|independent|mirror|telegraph|times|post|globe|mail|economist|sun)$/;

/** The words an article prints without a capital, and those it gives one inside a sentence. */
export interface Vocabulary {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}
