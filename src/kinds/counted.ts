import type { Token } from '../model.ts';
import { bodyBefore } from './bodies.ts';
import { children } from './parents.ts';
import { isRaider } from './raiders.ts';
import { PEOPLE as EVERYBODY, PLAIN_PEOPLE } from './people.ts';
import { tollState } from './toll.ts';

/** What a number counts. */
export interface Counted {
  /** The lemma of the head noun; 'people' also when it goes without saying: "24 dead", "killing five". */
  readonly counted: string;
  /** The head as printed: 'soldiers', 'dead'. */
  readonly head: string;
  /** The words between the number and the head: 'North', 'Korean'. */
  readonly modifiers: readonly string[];
  /** How the people counted are said to be, when that stands for them: "24 dead". */
  readonly state?: string;
  /** "a party of nine": how large a body of people is, whatever it does. */
  readonly group?: true;
  /** "one of the captives", where nobody says how many there were. */
  readonly part?: true;
  /** The whole of which this is a part: 2 in "one of two soldiers". */
  readonly of?: number;
}

/** People, where the words do not say which. */
export const UNSAID: Counted = { counted: 'people', head: 'people', modifiers: [] };

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Numbers after these are names of things. */
const LABELS = words(
  `article articles section sections chapter page pages no. no nos. number room flight highway route interstate road act
  volume vol. grade unit type class channel level phase stage zone district precinct ward lane exit apartment apt. suite
  building gate pier terminal platform bus train line version windows iphone model mark apollo group under-`,
);
/** Heads that measure rather than count. */
const UNITS = words(
  `second minute hour day week weekend month year decade century night morning evening o'clock moment a.m. p.m. a. p. am pm gmt
  utc metre meter kilometre kilometer km m cm mm mile yard foot ft inch acre hectare percent per cent % degree magnitude point
  dollar euro pound yen won yuan rupee rouble ruble franc cent penny pence kg kilogram kilogramme kilo gram ton tonne ounce
  litre liter gallon barrel carat mph kph knot watt volt block year-old percentage ft. lb lbs million billion`,
);
export const STATES = words(
  'dead injured wounded killed missing hurt trapped hospitalised hospitalized unaccounted homeless stranded displaced arrested detained others',
);
const HARM = words(
  'kill wound injure hurt shoot murder slay massacre execute arrest detain rescue stab drown displace trap behead strand hospitalise',
);
const PASSIVE = words(
  'kill wound injure hurt die miss shoot murder trap arrest detain rescue stab drown perish hospitalise hospitalize survive remain charge displace suffer sustain',
);
const IRREGULAR = words(
  'people police men women children troops staff crew personnel policemen policewomen firemen teeth feet mice',
);
const PROPER_TIME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const NOT_COUNTED_AFTER = words('no this every any each');
/** "that one", "which one"; "said that 12 people were killed" counts. */
const NOT_ONE_AFTER = words('that which');
const REACH = 7;

/** What the figure whose last token is `at` counts; undefined when it is no count. */
export function headOf(tokens: readonly Token[], first: number, at: number, numeral: string): Counted | undefined {
  const before = tokens[first - 1];
  const after = tokens[at + 1];
  if (before !== undefined && (labels(before, tokens[first - 2], numeral, after) || listed(tokens, first)))
    return undefined;
  if (isYear(numeral) && !(after?.pos === 'NOUN' && isPlural(after) && before?.lower !== 'in')) return undefined;
  return (
    children(tokens, first, after) ??
    sized(bodyBefore(tokens, first, after)) ??
    partitive(tokens, at) ??
    nounAfter(tokens, at + 1) ??
    passive(tokens, at + 1) ??
    object(tokens, first) ??
    stated(tollState(tokens, first, after))
  );
}

const sized = (body: Token | undefined): Counted | undefined =>
  body && { counted: `${body.lemma} member`, head: body.text, modifiers: [], group: true };
const stated = (state: string | undefined): Counted | undefined =>
  state === undefined ? undefined : { ...UNSAID, state };

/** "Article 118", "Flight 370", "Boeing 737", "#3", "$40", "no one". */
function labels(before: Token, earlier: Token | undefined, numeral: string, after: Token | undefined): boolean {
  if (LABELS.has(before.lower) || NOT_COUNTED_AFTER.has(before.lower)) return true;
  if (EMERGENCY.test(numeral) && /^(?:call|dispatcher|operator|recording|tape|center|centre)$/.test(after?.lemma ?? ''))
    return true;
  if (NOT_ONE_AFTER.has(before.lower) && numeral.toLowerCase() === 'one') return true;
  if (before.lower === 'than' && /^(?:young|old)er$/.test(earlier?.lower ?? '')) return true;
  if (before.lower === 'of' && /^(?:girl|boy|woman|man|lad|youth|teenager|child)$/.test(earlier?.lower ?? ''))
    return true;
  if (/^[#$€£¥§№-]$/.test(before.text) || before.text === 'AK') return true;
  const named = before.pos === 'PROPN' && /^\d/.test(numeral) && earlier !== undefined;
  return named && !(after !== undefined && (after.pos === 'ADJ' || (after.pos === 'NOUN' && isPlural(after))));
}

/** Numbers that one calls for help: "a 911 call". */
const EMERGENCY = /^(?:911|999|112|000)$/;

/** The 118 of "Articles 12 and 118". */
function listed(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (/^(?:,|and|or)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.pos === 'NUM') at -= 2;
  return at < first && LABELS.has(tokens[at - 1]?.lower ?? '');
}

const isYear = (numeral: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(numeral);

const isPlural = (token: Token): boolean =>
  IRREGULAR.has(token.lower) || (token.lower !== token.lemma && token.lower.endsWith('s')) || token.lower === 'others';

/** A plural ends the run, but "police officers" goes on. */
const ends = (token: Token, next: Token | undefined): boolean =>
  isPlural(token) && !(IRREGULAR.has(token.lower) && next !== undefined && isPlural(next));

/** "one of the two captured soldiers", "two of the three". */
function partitive(tokens: readonly Token[], at: number): Counted | undefined {
  if (tokens[at + 1]?.lower !== 'of') return undefined;
  let next = at + 2;
  while (/^(?:DET|PRON)$/.test(tokens[next]?.pos ?? '') && next < at + 4) next++;
  const whole = tokens[next];
  if (whole?.pos !== 'NUM') return part(nounAfter(tokens, next));
  const of = WHOLES[whole.lower] ?? Number(whole.text.replaceAll(',', ''));
  const head = nounAfter(tokens, next + 1) ?? UNSAID;
  return Number.isFinite(of) ? { ...head, of } : head;
}

/** "one of the captives", but not "one of the world's biggest". */
function part(head: Counted | undefined): Counted | undefined {
  if (head === undefined || head.modifiers.some((word) => /['’]s?$/.test(word))) return undefined;
  const lower = head.head.toLowerCase();
  return IRREGULAR.has(lower) || STATES.has(lower) || lower.endsWith('s') ? { ...head, part: true } : undefined;
}

const WHOLES: Readonly<Record<string, number>> = Object.fromEntries(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, n) => [word, n + 2]),
);

/** The first plural noun after the number, else the last noun of the run; "24 dead" and "two others" count people. */
function nounAfter(tokens: readonly Token[], from: number): Counted | undefined {
  const modifiers: string[] = [];
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || UNITS.has(token.lower) || UNITS.has(token.lemma) || PROPER_TIME.test(token.lower))
      return undefined;
    const next = tokens[i + 1];
    if (STATES.has(token.lower) && !startsNoun(next)) return people(token, modifiers, next);
    if (token.lower === 'ak' && next?.pos === 'NUM') {
      modifiers.push(`${token.text} ${next.text}`);
      i++;
      continue;
    }
    if (isHead(token, next)) return headed(token, modifiers, next);
    if (!describes(token, next) && !(token.text === ',' && modifiers.length > 0 && next?.pos === 'ADJ'))
      return undefined;
    if (POSSESSIVE.test(token.text)) modifiers.push(`${modifiers.pop() ?? ''}${token.text}`);
    else if (token.text !== ',') modifiers.push(token.text);
  }
  return undefined;
}

const POSSESSIVE = /^['’]s?$/;

/** "deputies" in "two sheriff's deputies", "male" in "one male". */
function isHead(token: Token, next: Token | undefined): boolean {
  if (POSSESSIVE.test(next?.text ?? '')) return false;
  if (/^(?:fe)?male$/.test(token.lower)) return !startsNoun(next);
  return /^(?:NOUN|PROPN)$/.test(token.pos) && !POSSESSIVE.test(token.text) && (ends(token, next) || !continues(next));
}

const describes = (token: Token, next: Token | undefined): boolean =>
  /^(?:NOUN|PROPN|ADJ|ADV)$/.test(token.pos) || POSSESSIVE.test(token.text) || participle(token, next);

export const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.pos);
const continues = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos) && !PROPER_TIME.test(token.lower);
const participle = (token: Token, next: Token | undefined): boolean =>
  token.pos === 'VERB' &&
  /(?:ed|en|ing|n|t)$/.test(token.lower) &&
  !/^(?:suffer|sustain)$/.test(token.lemma) &&
  startsNoun(next);

/** Nouns for what happened to people, as the state they are in: "40 injuries" are 40 people injured. */
const SUFFERED: ReadonlyMap<string, string> = new Map([
  ['death', 'dead'],
  ['fatality', 'dead'],
  ['injury', 'injured'],
  ['body', 'dead'],
  ['corpse', 'dead'],
]);

function headed(token: Token, modifiers: readonly string[], next: Token | undefined): Counted | undefined {
  if (/ing$/.test(token.lower)) return undefined; // "nine voting for death"
  const suffered = SUFFERED.get(token.lemma);
  if (suffered !== undefined && (token.lemma === 'death' || token.lemma === 'fatality' || modifiers.length === 0))
    return { ...UNSAID, state: suffered };
  if (token.lower === 'times' && /^(?:as|more|the|higher|larger|bigger|champion|winner)$/.test(next?.lower ?? ''))
    return undefined;
  const lemma = /^(?:PROPN)$/.test(token.pos) ? token.lemma.toLowerCase() : token.lemma;
  const state = next !== undefined && STATES.has(next.lower) ? { state: next.lower } : {};
  if (isRaider(lemma, modifiers, next)) return { counted: 'raider', head: token.text, modifiers };
  const of = lemma === 'member' ? modifiers.at(-1)?.toLowerCase() : undefined;
  return {
    counted: PLAIN_PEOPLE.has(lemma) ? 'people' : of === undefined ? lemma : `${of} ${lemma}`,
    head: token.text,
    modifiers,
    ...state,
  };
}

/** "24 dead", "two others"; of "two others missing" the state is told behind. */
function people(token: Token, modifiers: readonly string[], next: Token | undefined): Counted {
  const told = token.lower === 'others' ? next?.lower : token.lower;
  const state = told !== undefined && told !== 'others' && STATES.has(told) ? { state: told } : {};
  return { counted: 'people', head: token.text, modifiers, ...state };
}

/** "Two were killed", "five are still missing", "four died". */
export function passive(tokens: readonly Token[], from: number): Counted | undefined {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token === undefined || !/^(?:AUX|ADV|VERB|ADJ|PART)$/.test(token.pos)) return undefined;
    if (PASSIVE.has(token.lemma) || STATES.has(token.lower)) return UNSAID;
    if (token.pos === 'VERB') return undefined;
  }
  return undefined;
}

/** People of whom nobody was hurt: the passengers of "no passengers were hurt"; undefined where the no denies something else. */
export function noneOf(tokens: readonly Token[], no: number): Counted | undefined {
  const head = nounAfter(tokens, no + 1);
  if (head === undefined || !(EVERYBODY.has(head.counted) && head.state === undefined)) return undefined;
  const next = no + 2 + head.modifiers.length;
  const be = /^(?:was|were|have|has|had)$/.test(tokens[next]?.lower ?? '');
  return be && passive(tokens, next) !== undefined ? head : undefined;
}

/** "killing five", "wounded at least 14". */
export function object(tokens: readonly Token[], first: number): Counted | undefined {
  const verb = tokens[first - 1];
  return verb !== undefined && HARM.has(verb.lemma) ? UNSAID : undefined;
}
