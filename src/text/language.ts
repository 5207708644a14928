/** Scripts that tell a language, or a family of them, by themselves. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Korean', /\p{Script=Hangul}/gu],
  ['Japanese', /\p{Script=Hiragana}|\p{Script=Katakana}/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hindi', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Ukrainian', /[іїєґІЇЄҐ]/gu],
  ['Russian', /\p{Script=Cyrillic}/gu],
];

/** The commonest small words of languages in Latin letters; words that English shares are left out. */
const SMALL_WORDS: readonly (readonly [string, string])[] = [
  ['en', 'the of and to in that is was for on with he it as his at by be are from have has an had not were'],
  ['Spanish', 'el los las una del por que con para se su como más pero fue este y le al ha lo sus'],
  ['French', 'le les des une du est dans pour que qui par sur pas au avec ce il plus ont été aux sont et'],
  ['German', 'der die das und den von mit ist des im dem nicht ein eine auf für sich auch es wurde nach bei'],
  ['Italian', 'il che di è per una del della con non sono gli le anche più dei alla nel si ha'],
  ['Portuguese', 'o os um uma do da que não com para por mais foi em no na dos das ao se é'],
  ['Dutch', 'de het een van en dat niet op zijn met voor aan er ook door naar bij werd uit'],
  ['Polish', 'w z się na nie do że jest przez oraz po od jak dla to był ze'],
  ['Turkish', 've bir bu için ile da de olarak olan çok daha gibi kadar sonra'],
  ['Indonesian', 'yang dan di dari untuk dengan ini itu pada tidak dalam akan oleh juga'],
];

/** Small word → the languages it is of. */
const LANGUAGES = new Map<string, string[]>();
for (const [name, words] of SMALL_WORDS)
  for (const word of words.split(' ')) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), name]);

/** What is looked at: more text does not change the answer. */
const SAMPLE = 20_000;

/** What may be a letter of another script; the common marks of print are none. */
const BEYOND_LATIN = /[^\0-\u00b4\u00b6-\u024f\u2010-\u205e]/;

/** 'en', or the name of the language a text is written in; a text without a sign of any counts as English. */
export function language(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (!BEYOND_LATIN.test(sample)) return byWords(sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'en';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters ? byWords(sample) : byScript(sample, letters - latin);
}

/** The first script of the list that makes up a fair share of the letters that are not Latin. */
function byScript(text: string, letters: number): string {
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / letters;
  return (
    SCRIPTS.find(
      ([name, pattern]) => share(pattern) > (name === 'Ukrainian' ? 0.03 : name === 'Japanese' ? 0.1 : 0.5),
    )?.[0] ?? 'another language'
  );
}

/** Below this many small words nothing is certain, and the text counts as English. */
const FEW = 4;

function byWords(text: string): string {
  const counts = new Map(SMALL_WORDS.map(([name]) => [name, 0]));
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const name of LANGUAGES.get(word) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [[, english] = ['en', 0], ...others] = counts;
  const [name, n] = others.reduce((a, b) => (b[1] > a[1] ? b : a));
  return n >= FEW && n > 1.5 * english ? name : 'en';
}
