/** Words of which one thing has one: a set of them, or whatever number or word a pattern catches. */
export interface Family {
  readonly name: string;
  /** What is asked where two articles give two: `WHO` stands for the person, `OF` for what the word is of. */
  readonly asks: string;
  /** One value a row: `handgun: pistol revolver` has three words for one, `head > face jaw` covers two values of their own; phrases are told apart by slashes. */
  readonly rows?: readonly string[];
  /** Pairs of values of which one is a vaguer or a nearby way to tell the other; `*` stands for any. */
  readonly fits?: readonly string[];
  /** Finds a word: group `word`, `second` for one joined to it, `of` for what it is of. `WORDS` stands for all words of the family. */
  readonly pattern: string;
  /** What must stand shortly before it. */
  readonly after?: RegExp;
  /** What a sentence has that is worth a look. */
  readonly cue: RegExp;
  /** A capital tells a make from a verb. */
  readonly exactCase?: true;
  /** How a value is shown, with `WORD` and `OF`; the bare word otherwise. */
  readonly says?: string;
  /**
   * Who or what has one: each person, whoever was hurt, or the story, in whatever words it is told; otherwise what sentences alike tell of.
   */
  readonly whose?: 'person' | 'victim' | 'story';
  /** Where the person is named whose it is, if not as the one whom it happened to. */
  readonly named?: 'before' | 'beside';
}

/** Words up to a few between an article and its noun. */
export const ADJECTIVES = '(?:\\p{Ll}[\\p{L}-]+ ){0,2}?';
