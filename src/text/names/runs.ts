import type { Sentence, Token } from '../../model.ts';
import { COMMON, FUNCTION, ORG_OPENERS, PARTICLES, PLACE_HEADS, PLACE_OPENERS, SUFFIX } from './words.ts';
import { isGivenName } from './gazetteer.ts';

/** A run of capitalised words with the small words that hold a name together: token indices, the end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^\p{Lu}|^(?:al|el|an|ash|ad|as|bin|ibn|d|l|o)['’-]\p{Lu}/u;
const POSSESSIVE = /^['’]s?$/;
const OPENING = /^["“‘([—–:•*-]+$/;
const CLOSING_QUOTE = /^["”’]+$/;
const OF_PLACES =
  /^(?:republic|kingdom|gulf|bay|isle|city|strait|state|states|district|duchy|cape|sea|port|mount|emirates|commonwealth)$/;
const OF_EVENTS =
  /^(?:battle|siege|treaty|declaration|massacre|act|constitution|prince|princess|duke|duchess|earl|archbishop|bishop)$/;
const FOR_BODIES =
  /^(?:committee|cent(?:er|re)|institute|foundation|association|commission|council|campaign|coalition|agency|office|fund|department|society|network|alliance|project|organi[sz]ation)$/;
const PORTFOLIOS =
  /^(?:ministry|department|bureau|office|agency|committee|commission|council|society|institute|cent(?:er|re))$/;
const HOLDERS =
  /^(?:sheriff|prosecutor|attorney|governor|coroner|marshal|mayor|president|examiner|ombudsman|controller|women|men|children|people|veterans|workers|teachers|firefighters|farmers|peasants|lloyd|king|queen|st|saint|girls|boys|george)s?$/;
const NUMBERED =
  /^(?:interstate|highway|route|flight|channel|district|precinct|room|terminal|gate|unit|ladder|engine|apollo|boeing|news|level)$/;
/** Words of the longest name; what runs on is a heading or a list. */
const LONGEST = 14;
const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;

/** `Kyiv-held`, `New Zealand-born`: an adjective made of a name. */
const ADJECTIVE =
  /^[^-]+-(?:held|born|based|led|owned|backed|made|run|wide|style|like|related|area|old|occupied|controlled|listed|bound|speaking|dominated|trained|registered|flagged|educated|raised|bred|sized|era|mad|loving|looking|friendly)$/;

export function isCapital({ text, lower }: Token): boolean {
  if (text === lower) return false;
  return CAPITAL.test(text) && !(text.includes('-') && ADJECTIVE.test(text));
}

/** A word as the lists have it: lower case, without a final full stop. */
export function bare({ lower }: Token): string {
  const word = lower.endsWith('.') && lower.length > 2 ? lower.slice(0, -1) : lower;
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** `US` and `WHO` in capitals are names, the pronouns are not. */
const isFunction = (token: Token): boolean => FUNCTION.has(bare(token)) && token.text !== 'US' && token.text !== 'WHO';

/** Does a sentence, a quotation or a line start at this token? */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return true;
  return OPENING.test(before.text) && (before.end === token.start || !/["“‘]/.test(before.text));
}

/** The runs of capitalised words of one sentence. */
export function runs({ tokens }: Sentence): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!starts(tokens, at)) continue;
    const to = endOf(tokens, at);
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/i;
const SIDE = /^(?:north|south|east|west|[nsew]\.?)$/;
const isRoad = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && PLACE_HEADS.get(bare(token)) === 'street';
/** "21st Street", "9th Ave." */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  ORDINAL.test(tokens[at]?.text ?? '') && isRoad(tokens[at + 1]);

function starts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isNumbered(tokens, at) || (SIDE.test(token?.lower ?? '') && isNumbered(tokens, at + 1))) return true;
  if (token === undefined || !isCapital(token) || !/\p{L}/u.test(token.text)) return false;
  const word = bare(token);
  if (COUNT.test(word)) return false;
  if (!isFunction(token)) return !COMMON.has(word) || follows(tokens, at);
  const next = tokens[at + 1];
  return isGivenName(word) && next !== undefined && isCapital(next) && !isFunction(next);
}

function follows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isCapital(next) && !isFunction(next);
}

function endOf(tokens: readonly Token[], from: number): number {
  let to = from + (isNumbered(tokens, from) ? 2 : 1);
  const opened: { word?: string } = {};
  for (;;) {
    const step = to - from < LONGEST ? stride(tokens, from, to, opened) : 0;
    if (step === 0) return to;
    to += step;
  }
}

/** How many more tokens belong to the run that ends before `to`; 0 when it is complete. */
function stride(tokens: readonly Token[], from: number, to: number, opened: { word?: string }): number {
  const [last, token, next, third] = [tokens[to - 1], tokens[to], tokens[to + 1], tokens[to + 2]];
  if (last === undefined || token === undefined) return 0;
  const glued = token.start === last.end;
  const word = bare(token);
  const goesOn = (other: Token | undefined): boolean => other !== undefined && isCapital(other) && !isFunction(other);
  if (isNumbered(tokens, to)) return SIDE.test(last.lower) ? 2 : 0;
  if (isRoad(last) && to - from > 1 && SIDE.test(token.lower) && !isRoad(next)) return 0;
  if (isCapital(token)) return continues(tokens, from, to) ? 1 : 0;
  if (token.pos === 'NUM' || /^\d/.test(token.text))
    return NUMBERED.test(bare(last)) && /^\d{1,4}$/.test(token.text) ? 1 : 0;
  if (next === undefined) return 0;
  if (word === '&' || (word === '/' && glued)) return goesOn(next) ? 2 : 0;
  if (POSSESSIVE.test(token.text)) return HOLDERS.test(bare(last)) && goesOn(next) ? 2 : 0;
  if (word === ',' && SUFFIX.test(next.text)) return 2;
  if (word === ',') return opened.word === undefined ? 0 : enumeration(tokens, to);
  if (/^["“‘(]$/.test(token.text) && third !== undefined)
    return goesOn(next) &&
      (CLOSING_QUOTE.test(third.text) || third.text === ')') &&
      goesOn(tokens[to + 3]) &&
      isGivenName(last.text)
      ? 4
      : 0;
  if (word === 'of' || word === 'for' || word === 'on') {
    const article = bare(next) === 'the' ? 1 : 0;
    if (!goesOn(tokens[to + 1 + article]) || !binds(word, bare(last), opened.word)) return 0;
    opened.word ??= bare(last);
    return 2 + article;
  }
  if (word === 'and') return opened.word !== undefined && PORTFOLIOS.test(opened.word) && goesOn(next) ? 2 : 0;
  if (PARTICLES.has(word)) {
    const more = third !== undefined && PARTICLES.has(bare(next)) && isCapital(third);
    return more ? 3 : isCapital(next) && !isFunction(next) ? 2 : 0;
  }
  return 0;
}

function binds(word: string, last: string, opened: string | undefined): boolean {
  if (word === 'of')
    return (
      FOR_BODIES.test(opened ?? '') ||
      OF_EVENTS.test(last) ||
      ORG_OPENERS.has(last) ||
      OF_PLACES.test(last) ||
      PLACE_OPENERS.has(last)
    );
  return FOR_BODIES.test(last);
}

/** `, Firearms and Explosives`: a list inside the name of a ministry or bureau. */
function enumeration(tokens: readonly Token[], comma: number): number {
  for (let at = comma; at < comma + 8; at += 2) {
    const [mark, word] = [tokens[at], tokens[at + 1]];
    if (mark === undefined || word === undefined || !isCapital(word)) return 0;
    if (mark.lower === 'and') return at + 2 - comma;
    if (mark.text !== ',') return 0;
  }
  return 0;
}

function continues(tokens: readonly Token[], from: number, to: number): boolean {
  const [last, token] = [tokens[to - 1], tokens[to]];
  if (last === undefined || token === undefined) return false;
  const word = bare(token);
  if (token.start - last.end > 2) return false;
  if (isFunction(token)) {
    const surname = to === from + 1 && isGivenName(last.text) && !/^\d/.test(tokens[to + 1]?.text ?? '');
    return surname && /^(?:may|march|august|will|so|an|on|do|for|day)$/.test(word);
  }
  return true;
}
