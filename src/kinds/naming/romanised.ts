/** Systems of romanisation that write one name with other letters, where no single letter shows it. */

/** Endings of Slavic names, however they are spelt. */
const SLAVIC =
  /(?:ov|ow|off|ova|ev|ew|eff|eva|ewa|yov|jow|in|ina|sk[iy]+j?|sky|skij|skaya|skaja|icz|itsch|ich|ych|ytsch|owitsch|ic|enko|chuk|tschuk|czuk|uk|iuk|ko|iy|yi|ij|aya|ei|ey|ej|aj|ay|ai|ail|ya|ja|ia|lia|iya|ija|[eia]js|ovs|evs|ins)$/;

/** German, Polish, scientific and English ways to write Slavic names come out alike: Janukowitsch, Yanukovych. */
function slavic(word: string): string | undefined {
  if (word.length < 4 || !SLAVIC.test(word)) return undefined;
  const german = /w|tsch|sch/.test(word);
  return (german ? word.replace(/(?<![ts])ch/g, 'kh') : word)
    .replace(/(?<=[eia]j|ov|ev|in)s$/, '')
    .replace(/s(?:ch)?tsch|shch|szcz/g, 'sh')
    .replace(/tsch|tch|cz/g, 'ch')
    .replace(/sch|sz/g, 'sh')
    .replace(/dsch|dzh|zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/ff$/g, 'v')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/c(?![h])/g, 'k')
    .replace(/(?:ts|tz)/g, 'z')
    .replace(/(?:iy|ij|yj|yy|yi|ii|ey|ej|ei|y|j)$/g, 'i')
    .replace(/^(?:ye|je|ie)|(?<=[aeiouy])[yj]e|(?<=[^aeiou])[yji]e/g, 'e')
    .replace(/[yj]/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/(?<letter>[^aeiou])\k<letter>+/g, '$<letter>');
}

/** German and Polish letters of a Slavic name, in which an s may be voiced: Sjuganow, Zyuganov. */
const GERMAN = /w|tsch|sch|sj|ss/;
const voiced = (level: string | undefined): string | undefined =>
  level?.replace(/^z|(?<=[aeiou])z(?=[aeiou])/g, 's').replace(/ss/g, 's');

/** Are two words one Slavic name in two systems? */
export function isSlavic(a: string, b: string): boolean {
  const [left, right] = [slavic(a), slavic(b)];
  if (left === undefined || right === undefined) return false;
  return left === right || ((GERMAN.test(a) || GERMAN.test(b)) && voiced(left) === voiced(right));
}

const WADE = /^[a-z]{1,6}-[a-z]{1,6}$/;

/** Wade-Giles and Pinyin of one given name come out alike: Kuo-feng, Guofeng. Aspiration, which print drops, is levelled. */
function chinese(name: string): string {
  return name
    .split('-')
    .map((syllable) =>
      syllable
        .replace(/^hs/, 'x')
        .replace(/^(?:ch|zh|q|j)/, 'j')
        .replace(/^k/, 'g')
        .replace(/^t(?!s|z)/, 'd')
        .replace(/^p/, 'b')
        .replace(/^(?:ts|tz|c|s(?=zu$))/, 'z')
        .replace(/ung$/, 'ong')
        .replace(/ien$/, 'ian')
        .replace(/ieh$/, 'ie')
        .replace(/ueh$/, 'ue')
        .replace(/ih$|(?<=z)u$/, 'i')
        .replace(/(?<=^[gh])o$/, 'e'),
    )
    .join('');
}

/** Is one of two given names in the hyphened form of Wade-Giles, and do they agree in Pinyin? */
export function isWade(a: string, b: string): boolean {
  const [left, right] = [a.replace(/'/g, ''), b.replace(/'/g, '')];
  const [old, modern] = WADE.test(left) ? [left, right] : [right, left];
  if (!WADE.test(old) || WADE.test(modern) || /[^a-z]/.test(modern)) return false;
  const level = chinese(old);
  return splits(modern).some((cut) => chinese(cut) === level);
}

/** Every way to cut a joined name in two syllables. */
const splits = (name: string): string[] =>
  Array.from({ length: Math.min(name.length, 12) - 1 }, (_, at) => `${name.slice(0, at + 1)}-${name.slice(at + 1)}`);

const ARABIC_SERVANT = /\babd(?:[ -]?(?:al|el|ul|ol)[ -]?|[ -]?(?:u|e|a)(?=(?<l>[rsnztd])\k<l>))/g;

/** `Abd al-Aziz`, `Abdel Aziz` and `Abdulaziz` are one word; the article in front of a name is left to the surname. */
export const joinedArabic = (folded: string): string => folded.replace(ARABIC_SERVANT, 'abdul');
