import { pairs } from './tables.ts';

/** Cyrillic by BGN/PCGN for Russian, with the letters that only other languages have; Greek by ELOT 743; Georgian and Armenian by BGN/PCGN. */
const LETTERS = pairs(
  `а a|б b|в v|г g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ы y|э e|ю yu|я ya
  |і i|ї yi|є ye|ґ g|ў u|ј j|љ lj|њ nj|ћ c|ђ dj|џ dz|ѓ gj|ќ kj|ѕ dz|қ k|ғ g|ң n|ү u|ұ u|ө o|ә a|һ h
  |α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o
  |ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q|შ sh|ჩ ch|ც ts|ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h
  |ա a|բ b|գ g|դ d|ե e|զ z|է e|ը e|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh|ո o|չ ch|պ p|ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v|փ p|ք k|օ o|ֆ f|և ev`,
);
const DOUBLES = pairs('ου ou|μπ b|ντ d|γκ g|γγ ng|αυ av|ευ ev');
const OTHER = /[\u0370-\u058f\u10d0-\u10ff\uac00-\ud7a3]/u;
const HANGUL = /[\uac00-\ud7a3]+/gu;
/** Korean family names of two syllables; all others have one. */
const LONG_FAMILIES = /^(?:남궁|황보|제갈|사공|선우|서문|독고)/u;

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** A name in Cyrillic, Greek or Korean letters in Latin ones; any other is left alone. */
export function inLatin(name: string): string {
  if (!OTHER.test(name)) return name;
  return name
    .replace(HANGUL, korean)
    .normalize('NFC')
    .replace(/ου|μπ|ντ|γκ|γγ|αυ|ευ/giu, (two) => cased(two, DOUBLES[two.toLowerCase()]))
    .replace(/[\u0370-\u058f\u10d0-\u10ff]/gu, (letter) => {
      const bare = letter.toLowerCase();
      const known = LETTERS[bare] ?? LETTERS[bare.normalize('NFD').replace(/\p{M}/gu, '')] ?? '';
      return cased(letter, known);
    });
}

const cased = (from: string, to = ''): string =>
  from === from.toLowerCase() ? to : to.slice(0, 1).toUpperCase() + to.slice(1);

/** Revised Romanisation, syllable by syllable: 문재인 is Mun Jae-in. */
function korean(name: string): string {
  const family = LONG_FAMILIES.test(name) ? 2 : 1;
  const syllables = Array.from(name, (letter) => {
    const code = letter.charCodeAt(0) - 0xac00;
    return `${INITIALS[Math.floor(code / 588)] ?? ''}${VOWELS[Math.floor((code % 588) / 28)] ?? ''}${FINALS[code % 28] ?? ''}`;
  });
  if (syllables.length < 3 - (2 - family)) return syllables.join(' ');
  return `${capital(syllables.slice(0, family).join(''))} ${capital(syllables.slice(family).join('-'))}`;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
