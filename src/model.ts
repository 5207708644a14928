/**
 * Every noun of Variorum, in order of the flow: articles → claims → slots → conflicts → verdicts → fact sheet.
 * Everything is readonly plain data that survives JSON. Instants are ISO 8601 strings; offsets are UTF-16 code units
 * into `Article.text`, the end exclusive.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words at a place in an article: the one anchor for evidence, verdicts and annotations. */
export interface Passage extends Span {
  readonly article: string;
  /** The words as the article prints them; when the text no longer has them there, the passage is orphaned. */
  readonly quote: string;
}

// ——— What people put in: a dossier ———

/** One outlet's text on a story, exactly as it came in (line ends and encoding normalised, nothing removed). */
export interface Article {
  /** The first 12 hex digits of the SHA-256 of the first text. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

export type MetaField = 'outlet' | 'title' | 'byline' | 'url' | 'publishedAt';

export type Outcome = 'established' | 'both-true' | 'different-questions' | 'unresolved' | 'not-a-conflict';
export type Confidence = 'high' | 'medium' | 'low';
export type RejectionCode =
  | 'announcement-date'
  | 'superseded'
  | 'mistranslated'
  | 'misattributed'
  | 'rounding'
  | 'typing-slip'
  | 'extraction-error'
  | 'other';

/** One reading as the editor saw it: what keeps a verdict attached when the analysis changes. */
export interface SeenReading {
  readonly show: string;
  readonly passages: readonly Passage[];
  /** Why the editor set this reading aside, when they did. */
  readonly rejected?: RejectionCode;
}

/** What an editor decided about a conflict; appended, never edited. */
export interface Verdict {
  readonly slot: string;
  readonly kind: string;
  readonly question: string;
  readonly outcome: Outcome;
  /** The ruling in the editor's own words; '' unless established. */
  readonly answer: string;
  readonly rationale: string;
  readonly seen: readonly SeenReading[];
  readonly evidence: readonly Passage[];
  readonly confidence: Confidence;
  readonly publishable: boolean;
  readonly wouldChange: string;
  /** A second editor's blind review does not replace the first verdict. */
  readonly review: boolean;
}

interface Signed {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** A question as an editor saw it: a slot's id may change when articles come and go, the words that answer it do not. */
export interface Asked {
  readonly kind: string;
  readonly passages: readonly Passage[];
}

/** When the machine's suggestion shows: once somebody asks, once a verdict is given, or always. */
export type SuggestionShows = 'asked' | 'verdict' | 'always';

/** One act of a person. The log of entries is all that is ever stored of a story, or of the desk; undo is one more entry. */
export type Entry = Signed &
  (
    | { readonly type: 'article'; readonly article: Article }
    | { readonly type: 'removal'; readonly article: string }
    | { readonly type: 'correction'; readonly article: string; readonly field: MetaField; readonly value: string }
    | { readonly type: 'fold'; readonly passage: Passage; readonly folded: boolean }
    | { readonly type: 'verdict'; readonly verdict: Verdict }
    | {
        readonly type: 'annotation';
        readonly slot: string;
        readonly passages: readonly Passage[];
        readonly body: string;
        /** The question as it stood, by which the note finds it again; entries of old have none. */
        readonly about?: Asked;
      }
    | {
        readonly type: 'alias';
        readonly kind: string;
        readonly names: readonly string[];
        readonly same: boolean;
        readonly scope: 'story' | 'desk';
        readonly rationale: string;
      }
    | { readonly type: 'link'; readonly a: Passage; readonly b: Passage; readonly same: boolean }
    | { readonly type: 'claim'; readonly passage: Passage; readonly question: string; readonly kind: string }
    | { readonly type: 'origin'; readonly article: string; readonly origin: string; readonly rests: boolean }
    | {
        readonly type: 'assignment';
        readonly slots: readonly string[];
        readonly to: string;
        /** The questions as they stood, in the order of `slots`; entries of old have none. */
        readonly about?: readonly Asked[];
      }
    | { readonly type: 'bulk'; readonly verdicts: readonly Verdict[] }
    | { readonly type: 'withdrawal'; readonly entry: string }
    /** On the desk's own log: a named view of the queue, as the parameters of its URL. */
    | { readonly type: 'view'; readonly name: string; readonly query: string }
    | { readonly type: 'setting'; readonly suggestion: SuggestionShows }
  );
export type EntryOf<T extends Entry['type']> = Extract<Entry, { readonly type: T }>;

/** All that people put in for one story, or for the desk as a whole. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly entries: readonly Entry[];
}

/** What the analysis is computed from: the articles and the editors' decisions that bear on it. */
export interface Brief {
  readonly articles: readonly Article[];
  readonly corrections: readonly EntryOf<'correction'>[];
  readonly folds: readonly EntryOf<'fold'>[];
  readonly aliases: readonly EntryOf<'alias'>[];
  readonly links: readonly EntryOf<'link'>[];
  readonly claims: readonly EntryOf<'claim'>[];
  readonly origins: readonly EntryOf<'origin'>[];
}

// ——— What an article says: text and claims ———

export type Zone = 'headline' | 'deck' | 'body' | 'caption' | 'credit' | 'boilerplate';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal POS tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, NUM, ADP, DET, PRON, PART, CCONJ, SCONJ, PUNCT, SYM, X. */
  readonly pos: string;
}

export interface Sentence extends Span {
  readonly zone: Zone;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A value of metadata and what it rests on, in words an editor reads. */
export interface Said {
  readonly value: string;
  readonly because: string;
}

/** A publication date as evidence: `value` is the day, month or year known ('' when unknown), the bounds hold in any case. */
export interface PublishedAt extends Said {
  readonly earliest?: string;
  readonly latest?: string;
}

/** An article made searchable. */
export interface Text {
  readonly article: string;
  readonly text: string;
  readonly outlet: Said;
  readonly title: Said;
  readonly byline: Said;
  readonly url: Said;
  readonly publishedAt: PublishedAt;
  /** 'en', or the language that keeps the article from being analysed, such as 'Korean'. */
  readonly language: string;
  /** The whole text in consecutive zones, without gaps: what is not the article is 'boilerplate' and says why. */
  readonly zones: readonly (Span & { readonly zone: Zone; readonly because: string })[];
  /** Sentences of every zone but boilerplate, in order; a sentence printed twice stands once. */
  readonly sentences: readonly Sentence[];
}

/** A value seen at one place. */
export interface Mention<V = unknown> extends Span {
  readonly value: V;
}

export type Relation = 'same' | 'variant' | 'compatible' | 'different' | 'unrelated';

/** How two values relate, and why in a sentence an editor reads. */
export interface Comparison {
  readonly relation: Relation;
  readonly because: string;
}

export type Certainty = 'asserted' | 'hedged' | 'denied' | 'planned' | 'conditional';

/** Who an article credits: the speaker or agency, and whether the words are direct speech. */
export interface Attribution {
  readonly speaker: string;
  readonly span: Span;
  readonly quoted: boolean;
}

/** The event a value belongs to. */
export interface Event {
  /** Class of the act, such as 'capture'; an unknown verb is a class of its own. */
  readonly class: string;
  readonly trigger: Span;
  /** Role → the words that fill it, such as { agent: 'Ukrainian forces', patient: 'two soldiers' }. */
  readonly roles: Readonly<Record<string, string>>;
}

/** What one article says about one fact. */
export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  readonly value: unknown;
  readonly show: string;
  readonly passage: Passage;
  readonly sentence: Span;
  readonly zone: Zone;
  readonly event: Event;
  /** Which question about the event: 'date', 'count of patient', 'age of …'. */
  readonly role: string;
  readonly attribution?: Attribution;
  readonly certainty: Certainty;
}

// ——— What articles say together: slots and conflicts ———

/** One distinct answer to a slot, with its witnesses. */
export interface Reading {
  readonly show: string;
  readonly claims: readonly Claim[];
}

/** The question that claims answer, and the answers given. */
export interface Slot {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly readings: readonly Reading[];
  /** Values that fit more than one reading: coarser, rounded, bounded. */
  readonly compatible: readonly Reading[];
  /** Why these claims speak of one fact; the disputed value is never among the reasons. */
  readonly sameBecause: readonly string[];
}

export type ConflictClass = 'conflict' | 'tension' | 'variant' | 'development' | 'dispute' | 'attribution';

/** A likely cause of a disagreement, with the passages that show it. */
export interface Cause {
  readonly id: string;
  readonly because: string;
  readonly passages: readonly Passage[];
  /** The readings it speaks against, as they are shown. */
  readonly against?: readonly string[];
}

export interface Suggestion {
  /** '' when undetermined. */
  readonly answer: string;
  readonly word: 'likely' | 'leaning' | 'undetermined';
  readonly because: readonly string[];
  readonly against: readonly string[];
  readonly wouldSettle: readonly string[];
}

/** How many independent reports stand behind the claims of a slot. */
export interface OriginCount {
  readonly min: number;
  readonly max: number;
}

/** A slot with discrepancies: the unit of the queue. */
export interface Conflict extends Slot {
  readonly class: ConflictClass;
  /** Why the readings differ. */
  readonly because: string;
  readonly causes: readonly Cause[];
  readonly suggestion: Suggestion;
  readonly origins: OriginCount;
  /** One article stands on both sides. */
  readonly selfContradiction: boolean;
  /** For the order of the queue, most harmful first; never shown as a number. */
  readonly harm: number;
}

/** An article rests on an origin: an agency, another outlet, an authority. */
export interface OriginLink {
  readonly article: string;
  readonly origin: string;
  readonly because: string;
  readonly passage?: Passage;
  /** How much of the article rests on it: all of it when not said. */
  readonly extent?: 'part' | 'picture';
}

export interface Analysis {
  readonly texts: readonly Text[];
  readonly claims: readonly Claim[];
  readonly slots: readonly Slot[];
  /** Most harmful first. */
  readonly conflicts: readonly Conflict[];
  readonly origins: readonly OriginLink[];
}

// ——— What editors made of it ———

export type Status = 'open' | 'settled' | 'reopened';

/** Where a conflict stands with the editors. */
export interface Standing {
  readonly status: Status;
  /** '' while open; why it counts as settled or was reopened. */
  readonly because: string;
  /** The verdict that counts, by its entry. */
  readonly verdict?: EntryOf<'verdict'>;
  /** Every verdict on this conflict, oldest first, reviews included. */
  readonly history: readonly EntryOf<'verdict'>[];
}

export type FactStatus = 'agreed' | 'single-origin' | 'range' | 'disputed' | 'developing' | 'settled';

/** A passage as a reader of the fact sheet cites it. */
export interface Citation extends Passage {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly sentence: string;
  /** What this passage gives as the answer. */
  readonly show: string;
  /** The article's text no longer has these words at this place. */
  readonly orphaned: boolean;
  /** Why the editors set this answer aside, where they did. */
  readonly rejected?: RejectionCode;
  /** The editors rested their verdict on this passage. */
  readonly evidence?: boolean;
}

/** One line of the fact sheet. */
export interface Fact {
  readonly slot: string;
  readonly kind: string;
  readonly question: string;
  readonly status: FactStatus;
  readonly wording: string;
  readonly rationale: string;
  readonly editor: string;
  readonly decidedAt: string;
  readonly publishable: boolean;
  readonly citations: readonly Citation[];
}

export interface FactSheet {
  readonly story: string;
  readonly title: string;
  readonly articles: readonly (Said & {
    readonly id: string;
    readonly outlet: string;
    readonly publishedAt: PublishedAt;
    readonly url: string;
  })[];
  readonly facts: readonly Fact[];
  /** Which article rests on which origin, where that is known. */
  readonly origins?: readonly OriginLink[];
}
