import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Span, Token } from '../model.ts';
import { decoded } from './entities.ts';
import { GROUPS } from './groups.ts';
import { gerundOf } from './lexicon.ts';
import { rememberedWords } from './remembered.ts';

const nlp = winkNLP(model, ['pos']);
// The model types `lemma` more narrowly than `out` wants it.
const { value, pos, lemma } = nlp.its as unknown as Record<'value' | 'pos' | 'lemma', ItsFunction<string>>;

/** wink-nlp is quadratic on words without spaces (measured: 16,000 × 'a-' takes 2.3 s), so longer ones are blanked. */
const LONGEST_WORD = 80;
const LONG_WORD = new RegExp(`(?<!\\S)\\S{${LONGEST_WORD},}`, 'g');

/** The words of one sentence as a reader sees them, with their parts of speech; offsets point at the stored text. */
export function tokens(text: string, { start: from, end: to }: Span): Token[] {
  return tagged(text.slice(from, to)).map(({ start, end, text: word, lower, lemma: stem, pos: tag }) => ({
    start: from + start,
    end: from + end,
    text: word,
    lower,
    lemma: stem,
    pos: tag,
  }));
}

/** Sentences that are kept, since outlets take them from one another. */
const COPIED = 2_000;

const tagged = rememberedWords((sentence: string): readonly Token[] => {
  const seen = decoded(sentence, { start: 0, end: sentence.length });
  const all = nlp.readDoc(seen.text.replace(LONG_WORD, (word) => ' '.repeat(word.length))).tokens();
  const [tags, lemmas] = [all.out(pos), all.out(lemma)];
  const words: Token[] = [];
  let at = 0;
  for (const [i, word] of all.out(value).entries()) {
    const from = seen.text.indexOf(word, at);
    // wink-nlp finds a word without letters between the stops of `A0..A`
    if (word === '' || from < 0) continue;
    at = from + word.length;
    const lower = word.toLowerCase();
    // wink-nlp knows no lemma of some contractions without an apostrophe, such as `iam`
    const { start, end } = seen.span(from, at);
    words.push({ start, end, text: word, lower, lemma: lemmas[i] ?? lower, pos: tags[i] ?? 'X' });
  }
  return participles(plurals(plainFirst(joinHyphens(words))));
}, COPIED);

/** "Officers were called": the tagger takes a capital at the start for a name's. */
function plainFirst(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(({ text }) => /\p{L}/u.test(text));
  const [first, next] = [words[at], words[at + 1]];
  const singular = GROUPS.get(first?.lower ?? '');
  if (first?.pos !== 'PROPN' || singular === undefined || next?.pos === 'PROPN') return words;
  return words.with(at, { ...first, lemma: singular, pos: 'NOUN' });
}

/** "635,000 cribs", "bowed their heads": the tagger takes many a plural for a verb, which in 127 of 127 places in ECB+ none is behind a number or an article. */
function plurals(words: readonly Token[]): readonly Token[] {
  const isPlural = ({ pos, lower }: Token, i: number): boolean => {
    const before = words[i - 1];
    return pos === 'VERB' && /[^s]s$/.test(lower) && before !== undefined && (OPENING.test(before.lower) || (before.pos === 'NUM' && !ONE.test(before.lower))); // prettier-ignore
  };
  return words.some(isPlural) ? words.map((word, i) => (isPlural(word, i) ? { ...word, pos: 'NOUN' } : word)) : words;
}
const OPENING = /^(?:the|an?|its|his|their|her|these|those|several|many|our|your|my)$/;
const ONE = /^(?:one|1|19\d\d|20\d\d)$/;

/** "killing two and wounding two others": the tagger takes a participle before what it is done to for a noun. */
function participles(words: readonly Token[]): readonly Token[] {
  const isOpen = ({ pos, lower }: Token): boolean => pos === 'NOUN' && lower.endsWith('ing');
  if (!words.some(isOpen)) return words;
  return words.map((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    if (!isOpen(word)) return word;
    if (word.lower === 'opening' && after?.lower === 'fire') return { ...word, lemma: 'open', pos: 'VERB' };
    const isJoined = before?.lower === 'and' || before?.text === ',';
    const lemma = isJoined && opensObject(after, words[i + 2]) ? gerundOf(word.lower) : undefined;
    return lemma === undefined ? word : { ...word, lemma, pos: 'VERB' };
  });
}

const opensObject = (word: Token | undefined, next: Token | undefined): boolean =>
  word?.pos === 'NUM' || (word?.lower === 'at' && next?.lower === 'least') || /^(?:another|several|dozens|hundreds|many)$/.test(word?.lower ?? ''); // prettier-ignore

/** `Yong`, `-`, `won` is one name and `22`, `-`, `year`, `-`, `old` one adjective: words joined by a hyphen are one token. */
function joinHyphens(words: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    let whole: Token | undefined = words[i];
    if (whole === undefined) break;
    for (;;) {
      const hyphen = words[i + 1];
      const next = words[i + 2];
      if (hyphen?.text !== '-' || next === undefined || hyphen.start !== whole.end || next.start !== hyphen.end) break;
      const text: string = `${whole.text}-${next.text}`;
      const lower = text.toLowerCase();
      whole = { start: whole.start, end: next.end, text, lower, lemma: lower, pos: joinedPos(whole, next) };
      i += 2;
    }
    joined.push(whole);
  }
  return joined;
}

function joinedPos(first: Token, last: Token): string {
  if (/^\p{Lu}/u.test(first.text) && (first.pos === 'PROPN' || last.pos === 'PROPN')) return 'PROPN';
  return first.pos === 'NUM' ? 'ADJ' : last.pos === 'VERB' ? 'ADJ' : last.pos;
}
