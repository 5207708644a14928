import { fold } from '../../text/names/fold.ts';
import { isLegal } from './legal.ts';

/** What goes wrong with a name in lists and forms: glued or doubled words, figures for letters, a company's ending. */

const FIGURES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' };
/** `AlisherUsmanov`, but not `McDonald`. */
const GLUED = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O’|O')\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;

/** A person's name as it was meant: letters for figures, two words for glued ones, no word twice. */
export function tidied(name: string): string {
  const apart = GLUED.test(name) ? name.replace(/(?<=\p{Ll})(?=\p{Lu})/u, ' ') : name;
  const words = apart
    .split(/\s+/)
    .map((word) =>
      /\p{L}\p{N}|\p{N}\p{L}/u.test(word) && !/^\d+(?:st|nd|rd|th)$/i.test(word)
        ? word.replace(/\d/g, (figure) => FIGURES[figure] ?? figure)
        : word,
    );
  const once = words.filter((word, at) => word.length < 3 || words.indexOf(word) === at);
  const kept = once.length > 1 ? once : words;
  const last = kept.at(-1) ?? '';
  return (
    kept.length > 2 && last === last.toUpperCase() && isLegal(fold(last.replace(/\./g, ''))) ? kept.slice(0, -1) : kept
  ).join(' ');
}

const WORTH_JOINING = 6;

/** Words of one name that together are a word of the other stand together: `Patr ushev`, `Patrushev`. */
export function joinedAs(name: string, other: string): string {
  const whole = new Set(fold(other).split(/[\s,]+/));
  const words = name.split(/\s+/);
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = [4, 3, 2].find((many) => {
      const together = fold(words.slice(at, at + many).join(''));
      return at + many <= words.length && together.length >= WORTH_JOINING && whole.has(together);
    });
    out.push(words.slice(at, at + (length ?? 1)).join(''));
    at += (length ?? 1) - 1;
  }
  return out.join(' ');
}
