import type { Sentence, Span, Text, Token } from '../model.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that report whatever stands beside them. */
const SAYING = set(
  'said says say told tells added adds explained explains noted notes stated states claimed claims alleged alleges argued argues insisted ' +
    'insists warned warns estimated estimates suggested suggests stressed recalled continued wrote writes testified saying adding',
);
/** Verbs that report only with "that" behind them, or behind a comma. */
const REPORTING = set(
  'reported reports report announced announces confirmed confirms revealed reveals informed disclosed declared declares conveyed ' +
    'indicated indicates acknowledged acknowledges admitted admits commented detailed believe believes denied denies reiterated ' +
    'emphasized emphasised predicted predicts concluded concludes learned',
);

/** Words of a sentence that somebody is credited with. */
export interface Credited {
  readonly over: Span;
  readonly speaker: string;
  readonly span: Span;
}

/** A speaker who was named before. */
export const PRONOUN = /^(?:he|she|they|it|who)$/i;
/** Speakers in their own speech. */
const SELF = /^(?:i|we|you)$/i;

/** Whose words a sentence says it gives; an empty `over` names the speaker of a quotation before it. */
export function creditsOf(text: Text, { tokens, start, end }: Sentence): Credited[] {
  return tokens.flatMap((token, i): Credited[] => {
    const credit =
      token.lower === 'according' && tokens[i + 1]?.lower === 'to' ? accordingTo(tokens, i) : saidBy(tokens, i);
    if (credit === undefined) return [];
    const speaker = tokens.slice(credit.speaker.from, credit.speaker.to);
    const [first, last] = [speaker[0], speaker.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const { from, to } = credit.over;
    const over = {
      start: from === 0 ? start : (tokens[from]?.start ?? end),
      end: to >= tokens.length ? end : to === 0 ? start : (tokens[to]?.start ?? end),
    };
    return [{ over, speaker: asNamed(text.text.slice(span.start, span.end), speaker), span }];
  });
}

/** "Police" and "The owner" begin sentences; inside one they are "police" and "the owner". */
const asNamed = (words: string, [first]: readonly Token[]): string =>
  first && (first.pos === 'DET' || COMMON.has(first.lower)) && /^\p{Lu}\p{Ll}*$/u.test(first.text)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
const COMMON = set(
  'police officials authorities investigators witnesses detectives prosecutors doctors residents neighbours neighbors rescuers firefighters ' +
    'officers organisers organizers experts scientists researchers analysts relatives lawyers survivors eyewitnesses ministers sources',
);

/** Token indices, the end exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}
interface Credit {
  readonly speaker: Range;
  readonly over: Range;
}

/** What one can act according to, and what says nothing. */
const RULES = set(
  'law rule regulation plan schedule agreement principle procedure protocol custom tradition age size need',
);

/** `According to X, ...` covers what follows, `..., according to X` what stands before. */
function accordingTo(tokens: readonly Token[], i: number): Credit | undefined {
  const speaker = phraseRight(tokens, i + 2);
  if (speaker === undefined || RULES.has(tokens[speaker.to - 1]?.lemma.toLowerCase() ?? '')) return undefined;
  const over = i <= 1 ? { from: speaker.to, to: tokens.length } : { from: clauseStart(tokens, i - 1), to: i };
  return { speaker, over };
}

function saidBy(tokens: readonly Token[], i: number): Credit | undefined {
  const verb = tokens[i];
  if (verb === undefined || isPassive(tokens, i)) return undefined;
  const saying = SAYING.has(verb.lower);
  if (!saying && !REPORTING.has(verb.lower)) return undefined;
  const edge = tokens[i - 1];
  if (edge === undefined || CLOSES.test(edge.text)) {
    const speaker = phraseRight(tokens, i + 1);
    const content = speaker !== undefined && /^(?:VERB|AUX)$/.test(tokens[speaker.to]?.pos ?? '');
    if (saying && speaker && !content && !NOT_INVERTED.test(verb.lower))
      return { speaker, over: edge === undefined ? { from: speaker.to, to: tokens.length } : { from: 0, to: i } };
  }
  const speaker = subject(tokens, i);
  if (speaker === undefined) return undefined;
  const that = tokens.findIndex(({ lower }, n) => n > i && n <= i + THAT && lower === 'that');
  if (that > 0) return { speaker, over: { from: that + 1, to: DENIALS.test(verb.lower) ? denied(tokens, that + 1) : tokens.length } }; // prettier-ignore
  const before = tokens[speaker.from - 1]?.text ?? '';
  const behind = /^[”"]$/.test(before) ? 'end' : behindVerb(tokens, i);
  const told = tokens.slice(0, speaker.from).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (told && CLOSES.test(before) && behind !== 'content')
    return { speaker, over: { from: 0, to: behind === 'comma' ? tokens.length : speaker.from } };
  if (!told && behind === 'end') return { speaker, over: { from: 0, to: 0 } };
  return saying && behind !== 'end' && tokens[i + 1]?.lower !== 'to'
    ? { speaker, over: { from: i + 1, to: tokens.length } }
    : undefined;
}

/** Who denies an act says nothing of what is only told to say which act. */
const DENIALS = /^den(?:ied|ies)$/;
const denied = (tokens: readonly Token[], from: number): number => {
  const next = tokens.findIndex(({ lower }, n) => n > from && /^(?:who|which|that|whose|where|before|after|when)$/.test(lower)); // prettier-ignore
  return next < 0 ? tokens.length : next;
};

/** Verbs behind which the speaker never stands. */
const NOT_INVERTED = /^(?:saying|adding|told|tells)$/;
const CLOSES = /^[,”"’'?!]$/;
/** How far behind the verb "that" may stand: `told the river police on Monday that`. */
const THAT = 7;

/** `is said to`, `was told`: nobody is named. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 2), i).filter(({ pos }) => pos !== 'ADV');
  return before.some(({ lemma, lower }) => lemma === 'be' || lower === 'to' || lower === 'being');
}

/** What follows a verb of saying: the end of the sentence, soon a comma, or what is said. */
function behindVerb(tokens: readonly Token[], i: number): 'end' | 'comma' | 'content' {
  const rest = tokens.slice(i + 1);
  const stop = rest.findIndex(
    ({ text, pos, lower }) => text === ',' || pos === 'VERB' || pos === 'AUX' || lower === 'who',
  );
  if (rest.every(({ pos }) => pos === 'PUNCT')) return 'end';
  if (stop < 0) return rest.length <= 9 ? 'end' : 'content';
  const next = rest[stop];
  if (next?.text === ',') return stop <= 4 ? 'comma' : 'content';
  return next?.lower === 'who' || /^(?:as|when|while|after|before|in|during|at)$/.test(rest[0]?.lower ?? '')
    ? 'end'
    : 'content';
}

function clauseStart(tokens: readonly Token[], i: number): number {
  const at = tokens.findLastIndex(({ text }, n) => n < i && /^[;—–]$/.test(text));
  return at + 1;
}

// ——— Names of speakers ———

const NOUNS = set('PROPN NOUN DET ADJ NUM PRON PART');
const LINKS = set('of for in at from with and');
const NO_NAME = /^(?:that|which|where|when|while|who|whose|there|this|but|and|,|also|then|later)$/i;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  !NO_NAME.test(token.lower) &&
  (NOUNS.has(token.pos) || (/^\p{Lu}\p{L}/u.test(token.text) && token.pos !== 'ADV' && token.pos !== 'ADP'));

/** The noun phrase that ends before a verb; an apposition between commas is stepped over: `Lee Moss, the mayor, said`. */
function subject(tokens: readonly Token[], verb: number): Range | undefined {
  let to = verb;
  while (to > 0 && /^(?:AUX|ADV)$/.test(tokens[to - 1]?.pos ?? '')) to--;
  if (DAYS.test(tokens[to - 1]?.text ?? '')) to--;
  if (tokens[to - 1]?.text === ',') {
    const comma = tokens.findLastIndex(({ text }, n) => n < to - 1 && n >= to - 25 && text === ',');
    if (comma <= 0) return undefined;
    to = comma;
  }
  const pronoun = tokens[to - 1];
  if (pronoun !== undefined && SELF.test(pronoun.lower)) return undefined;
  if (pronoun !== undefined && PRONOUN.test(pronoun.lower))
    return /^(?:NOUN|PROPN)$/.test(tokens[to - 2]?.pos ?? '') ? undefined : { from: to - 1, to };
  let from = to;
  while (from > 0 && belongsLeft(tokens, from - 1)) from--;
  while (from < to && /^(?:ADP|CCONJ|PART)$/.test(tokens[from]?.pos ?? '')) from++;
  return from < to ? { from, to } : undefined;
}

function belongsLeft(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    isNominal(token) || (LINKS.has(token?.lower ?? '') && isNominal(tokens[i - 1]) && tokens[i - 1]?.pos !== 'PRON')
  );
}

/** The noun phrase that begins at a token. */
function phraseRight(tokens: readonly Token[], from: number): Range | undefined {
  let to = from;
  while (to < tokens.length && to < from + 14 && belongsRight(tokens, to) && !DAYS.test(tokens[to]?.text ?? '')) to++;
  const named = tokens.slice(from, to).some(({ pos, lower }) => pos !== 'DET' && !SELF.test(lower));
  return from < to && named ? { from, to } : undefined;
}

function belongsRight(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return isNominal(token) || (/^(?:of|for|and)$/.test(token?.lower ?? '') && isNominal(tokens[i + 1]));
}
