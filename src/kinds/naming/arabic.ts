import type { Comparison } from '../../model.ts';
import { fold } from '../../text/names/fold.ts';
import { pairs } from './tables.ts';

/** Arabic and Persian consonants; vowels and the weak letters, which Latin spellings write at will, are left out. */
const CONSONANTS = pairs(
  `ب b|پ b|ت t|ث t|ج j|چ sh|ح h|خ h|د d|ذ d|ر r|ز z|ژ j|س s|ش sh|ص s|ض d|ط t|ظ z|غ g|ف f|ڤ f|ق k|ك k|ک k|گ g|ل l|م m|ن n|ه h`,
);
const ARABIC = /\p{Script=Arabic}/u;
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** The consonants of one word of a name, in either script. */
function skeleton(word: string): string {
  if (ARABIC.test(word))
    return Array.from(word.normalize('NFC').replace(ARTICLE, ''), (letter) => CONSONANTS[letter] ?? '')
      .join('')
      .replace(/l+/g, 'l');
  return word
    .replace(/^(?:al|el|an|as|ad|ar|ash)-/, '')
    .replace(/kh/g, 'h')
    .replace(/(?:ch|sch)/g, 'sh')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/ph|v/g, 'f')
    .replace(/p/g, 'b')
    .replace(/[qc]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(?<=\p{L})h$/u, '')
    .replace(/(?<letter>.)\k<letter>+/g, '$<letter>')
    .replace(/[aeiouyw'-]/g, '');
}

const wordsIn = (name: string): string[] =>
  fold(name)
    .split(/[\s,·]+/)
    .filter((word) => !/^(?:al|el|ال)$/.test(word))
    .map(skeleton)
    .map((word) => word.replace(/(?<=.)h$/, '').replace(/[jg]/g, 'k'))
    .filter((word) => word !== '');

/** How two names relate of which one is in Arabic letters; undefined when both or neither are. */
export function acrossArabic(a: string, b: string): Comparison | undefined {
  if (ARABIC.test(a) === ARABIC.test(b)) return undefined;
  const [short, long] = [wordsIn(a), wordsIn(b)].sort((left, right) => left.length - right.length) as [
    string[],
    string[],
  ];
  const open = [...long];
  for (const word of short) {
    const at = open.indexOf(word);
    if (at < 0) break;
    open.splice(at, 1);
  }
  const [first, second] = [a, b].sort();
  const both = `“${first ?? ''}” and “${second ?? ''}”`;
  const whole = short.join('') === long.join('');
  if (!whole && (long.length - open.length < short.length || short.length < 2))
    return { relation: 'different', because: `The consonants of ${both} differ.` };
  return whole || open.length === 0
    ? { relation: 'variant', because: `${both} are one name in two scripts.` }
    : { relation: 'compatible', because: `${both} are one name in two scripts; one gives more names.` };
}
