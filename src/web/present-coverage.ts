import type { Claim, ConflictClass, Slot, Standing, Text } from '../model.ts';
import type { Story } from './desk.ts';
import { hrefOf, hrefOfPassage } from './links.ts';
import { nameOf } from './present.ts';
import { type Silence, silences } from './silence.ts';
import { day } from './wording.ts';

/** How an article stands to a fact. The four kinds of silence are four states, and none of them looks like a disagreement. */
type CellState = 'gives' | 'differs' | 'beside' | 'both' | 'coarser' | Silence['state'];

export interface Cell {
  readonly state: CellState;
  /** The letter of the reading, where a fact has more than one. */
  readonly letter: string;
  /** The article's answer in house style; '' when it gives none. */
  readonly show: string;
  /** The words in the article; '' when it gives none. */
  readonly href: string;
  /** The cell in words, for who cannot see the matrix. */
  readonly because: string;
}

/** Where a fact stands: one answer by several, several that fit together, one article only, or a conflict with its status. */
type RowStatus = 'agreed' | 'beside' | 'single' | Standing['status'];

interface Row {
  readonly slot: string;
  readonly question: string;
  readonly kind: string;
  readonly class: ConflictClass | '';
  readonly status: RowStatus;
  /** The conflict page; '' where there is nothing to decide. */
  readonly href: string;
  /** Articles that give an answer. */
  readonly givers: number;
  readonly cells: readonly Cell[];
}

interface Column {
  readonly article: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly href: string;
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What an answer other than the first means, by class: only some classes are sides that exclude each other. */
const OTHERS: Readonly<Record<ConflictClass | '', { readonly state: 'differs' | 'beside'; readonly because: string }>> =
  {
    conflict: { state: 'differs', because: 'contradicts A' },
    tension: { state: 'differs', because: 'hard to square with A' },
    dispute: { state: 'differs', because: 'reports the other side' },
    variant: { state: 'beside', because: 'writes A differently' },
    development: { state: 'beside', because: 'an earlier or later state than A' },
    attribution: { state: 'beside', because: 'credits someone else than A' },
    '': { state: 'beside', because: 'another answer than A, not raised as a conflict' },
  };

/** 'A' for the first reading, 'B' for the second; numbers when the letters run out. */
export function letterOf(n: number): string {
  return n < 26 ? String.fromCharCode(65 + n) : String(n + 1);
}

/** Who says what at all: every fact with how each of the texts stands to it, in the order of `slots`. */
export function matrix(story: Story, slots: readonly Slot[], texts: readonly Text[]): Matrix {
  const { dossier, analysis, standings } = story;
  const classes = new Map(analysis.conflicts.map((conflict) => [conflict.id, conflict.class]));
  const silence = silences(analysis);
  const rowOf = (slot: Slot): Row => {
    const word = classes.get(slot.id);
    const answers = answersByArticle(slot);
    const silent = silence(slot, [...answers.keys()]);
    return {
      slot: slot.id,
      question: slot.question,
      kind: slot.kind,
      class: word ?? '',
      status: word === undefined ? agreed(slot, answers.size) : (standings.get(slot.id)?.status ?? 'open'),
      href: word === undefined ? '' : hrefOf(dossier.id, 'conflicts', slot.id),
      givers: answers.size,
      cells: texts.map((text) => {
        const given = answers.get(text.article);
        return given === undefined ? { ...NOTHING, ...silent(text) } : answer(given, slot, word, dossier.id);
      }),
    };
  };
  return { columns: texts.map((text) => columnOf(text, story)), rows: slots.map(rowOf) };
}

function agreed({ readings }: Slot, articles: number): RowStatus {
  if (articles < 2) return 'single';
  return readings.length > 1 ? 'beside' : 'agreed';
}

const NOTHING = { letter: '', show: '', href: '' };

function columnOf({ article, publishedAt }: Text, story: Story): Column {
  const href = hrefOf(story.dossier.id, 'articles', article);
  return { article, outlet: nameOf(story, article), publishedAt: day(publishedAt.value), href };
}

/** One claim of an article and the reading it belongs to; -1 when it fits more than one. */
interface Given {
  readonly claim: Claim;
  readonly reading: number;
  readonly show: string;
}

function answersByArticle({ readings, compatible }: Slot): Map<string, Given[]> {
  const answers = new Map<string, Given[]>();
  const add = (claim: Claim, reading: number, show: string): void => {
    const given = answers.get(claim.article) ?? [];
    if (!given.some((one) => one.reading === reading && reading >= 0)) given.push({ claim, reading, show });
    answers.set(claim.article, given);
  };
  readings.forEach(({ claims, show }, n) => claims.forEach((claim) => add(claim, n, show)));
  for (const { claims, show } of compatible) claims.forEach((claim) => add(claim, -1, show));
  return answers;
}

function answer(given: readonly Given[], slot: Slot, word: ConflictClass | undefined, story: string): Cell {
  const exact = given.filter(({ reading }) => reading >= 0);
  const [first] = exact.length > 0 ? exact : given;
  if (first === undefined) return { ...NOTHING, state: 'silent', because: 'does not mention it' };
  const href = hrefOfPassage(story, first.claim.passage);
  const several = slot.readings.length > 1;
  if (exact.length === 0) {
    const because = several ? 'coarser: fits more than one reading' : 'coarser: fits the reading';
    return { state: 'coarser', letter: '', show: first.show, href, because };
  }
  const letter = several ? exact.map(({ reading }) => letterOf(reading)).join(' ') : '';
  const show = exact.map((one) => one.show).join(' / ');
  const other = OTHERS[word ?? ''];
  if (exact.length > 1) {
    const state = other.state === 'differs' ? 'both' : 'beside';
    return { state, letter, show, href, because: `gives readings ${letter.replaceAll(' ', ' and ')}` };
  }
  if (first.reading > 0) return { ...other, letter, show, href };
  return { state: 'gives', letter, show, href, because: several ? 'gives reading A' : 'gives it' };
}
