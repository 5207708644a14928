import type { Sentence, Span, Text } from '../model.ts';
import { fold } from './names/fold.ts';
import { headlineNames, isShouted, isTitleCase, repeatable } from './names/headlines.ts';
import { join, type Found } from './names/join.ts';
import { pieces } from './names/pieces.ts';
import { isInitial, runs } from './names/runs.ts';
import { standsAlone, typed, type NameType, type Vocabulary } from './names/typing.ts';
import { LOWER_PLACE_HEADS } from './names/words.ts';

export type { NameType } from './names/typing.ts';

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
  return runs(sentence).flatMap((run) =>
    pieces(tokens, run).flatMap((piece): Found[] => {
      const [first, last] = [tokens[piece.from], tokens[piece.to - 1]];
      if (first === undefined || last === undefined || !standsAlone(sentence, piece, seen)) return [];
      const head = tokens[piece.to];
      const cue = typed(sentence, piece, seen.lower);
      const place =
        cue.type === 'place' && head !== undefined && head.start === last.end + 1 && LOWER_PLACE_HEADS.has(head.lower);
      const [start, end] = [first.start, place ? head.end : trimmed(text, last.end)];
      const printed = text.slice(start, end);
      const opening = piece.title && tokens[piece.title.from];
      const closing = piece.title && tokens[piece.title.to - 1];
      const title =
        opening && closing
          ? { start: opening.start, end: closing.end, words: text.slice(opening.start, closing.end) }
          : undefined;
      return [
        {
          start,
          end,
          printed,
          key: fold(printed),
          cue,
          acronym: acronymAfter(text, end),
          ...(title && { title }),
          ...(piece.demonym !== undefined && { demonym: piece.demonym }),
        },
      ];
    }),
  );
}

/** A full stop that ends the sentence is no part of the name. */
const trimmed = (text: string, end: number): number => (text[end - 1] === ',' ? end - 1 : end);

/** `(ICRC)` right after a name. */
function acronymAfter(text: string, end: number): string {
  return (
    /^\s?\(["“']?(?<acronym>[\p{Lu}\d&.-]{2,10})["”']?\)/u.exec(text.slice(end, end + 16))?.groups?.['acronym'] ?? ''
  );
}
