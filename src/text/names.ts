import type { Sentence, Span, Text, Token } from '../model.ts';
import { fold } from './names/fold.ts';
import { headlineNames, isShouted, isTitleCase, repeatable } from './names/headlines.ts';
import { join, type Found } from './names/join.ts';
import { pieces, placeInside, type Piece } from './names/pieces.ts';
import { isInitial, runs, type Run } from './names/runs.ts';
import { standsAlone, typed, type Cue, type NameType, type Vocabulary } from './names/typing.ts';
import { LOWER_PLACE_HEADS } from './names/words.ts';

/** A name at one place: the span leaves off title, article and possessive. */
export interface Name extends Span {
  readonly type: NameType;
  /** The name as printed here. */
  readonly printed: string;
  /** The longest form that this article gives of the same name. */
  readonly canonical: string;
  /** Words of office or rank right before the name. */
  readonly title?: Span & { readonly words: string };
  /** For `North Korean`, the country; such names are of type 'other'. */
  readonly demonym?: string;
}

const known = new WeakMap<Text, readonly Name[]>();

/** Every capitalised name in the sentences of a text, in order; computed once a text. */
export function names(text: Text): readonly Name[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = find(text);
  known.set(text, found);
  return found;
}

function find(text: Text): Name[] {
  const [titled, running]: [Sentence[], Sentence[]] = [[], []];
  for (const sentence of text.sentences)
    (isTitleCase(sentence) || isShouted(sentence) ? titled : running).push(sentence);
  const seen = vocabulary(running);
  const inBody = join(running.flatMap((sentence) => inSentence(text.text, sentence, seen)));
  const index = repeatable(inBody);
  const repeated = titled.flatMap((sentence) => headlineNames(text.text, sentence, index));
  return [...inBody, ...repeated].sort((a, b) => a.start - b.start);
}

/** The words an article prints without a capital, and those it gives one inside a sentence. */
function vocabulary(sentences: readonly Sentence[]): Vocabulary {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, index) => {
      if (token.text === token.lower) lower.add(token.lower);
      else if (!isInitial(sentence.tokens, index)) capital.add(token.lower);
    });
  }
  return { lower, capital };
}

function inSentence(text: string, sentence: Sentence, seen: Vocabulary): Found[] {
  const { tokens } = sentence;
  return runs(sentence)
    .flatMap((run) => pieces(tokens, run))
    .filter((piece) => standsAlone(sentence, piece, seen))
    .flatMap((piece) => {
      const cue = typed(sentence, piece, seen.lower);
      const inner = cue.type === 'organisation' ? placeInside(tokens, piece) : undefined;
      const body = found(text, tokens, piece, cue);
      return inner === undefined ? body : [...body, ...found(text, tokens, inner, { type: 'place', strength: 3 })];
    });
}

function found(text: string, tokens: readonly Token[], piece: Piece, cue: Cue): Found[] {
  const [first, last, head] = [tokens[piece.from], tokens[piece.to - 1], tokens[piece.to]];
  if (first === undefined || last === undefined) return [];
  const headed = cue.type === 'place' && head?.start === last.end + 1 && LOWER_PLACE_HEADS.has(head.lower);
  const [start, end] = [first.start, headed ? head.end : last.end];
  const printed = text.slice(start, end);
  const { title, demonym } = piece;
  return [
    {
      start,
      end,
      printed,
      key: fold(printed),
      cue,
      acronym: acronymAfter(text, end),
      ...(title && { title: titleOf(text, tokens, title) }),
      ...(demonym !== undefined && { demonym }),
    },
  ];
}

function titleOf(text: string, tokens: readonly Token[], { from, to }: Run): NonNullable<Name['title']> {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { start, end, words: text.slice(start, end) };
}

/** `(ICRC)` right after a name. */
function acronymAfter(text: string, end: number): string {
  return (
    /^\s?\(["“']?(?<acronym>[\p{Lu}\d&.-]{2,10})["”']?\)/u.exec(text.slice(end, end + 16))?.groups?.['acronym'] ?? ''
  );
}
