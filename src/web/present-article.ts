import { only } from '../dossier.ts';
import type { Claim, Passage, Span, Text, Zone } from '../model.ts';
import type { Story } from './desk.ts';
import { hrefOf } from './links.ts';
import { type Mark, type Piece, pieces } from './pieces.ts';
import { fitsIn, passagesOfEntry } from './passages.ts';
import { CLAIM_STATUSES, type ClaimStatus, type Told, toldIn } from './told.ts';
import { passageKey } from './present-conflict.ts';
import { CERTAINTIES } from './wording.ts';

/** What the margin says about a claim. */
export interface Card {
  /** Counted through the article; the number stands behind the words too. */
  readonly number: number;
  readonly status: ClaimStatus;
  readonly question: string;
  readonly letter: string;
  readonly show: string;
  /** What tempers it: hedged, who is credited. */
  readonly remarks: readonly string[];
  /** The answers other articles give, each with who gives it. */
  readonly others: readonly string[];
  /** The conflict page; '' where there is nothing to decide. */
  readonly href: string;
  /** The words in this article, as the anchor names them. */
  readonly anchor: string;
  readonly linkHref: string;
}

/** Underlined words with the numbers of their cards; a mark without status is only an anchor for links from elsewhere. */
interface ClaimMark extends Mark {
  readonly status: ClaimStatus | '';
  readonly numbers: readonly number[];
}

interface Paragraph extends Span {
  readonly pieces: readonly Piece<ClaimMark>[];
  readonly cards: readonly Card[];
}

/** Paragraphs of one zone; a folded block is not part of the article, and says why. */
export interface Block extends Span {
  readonly zone: Zone;
  readonly because: string;
  readonly folded: boolean;
  readonly paragraphs: readonly Paragraph[];
}

const anchorOf = ({ start, end }: Span): string => `p-${start}-${end}`;

/** The article as printed with its claims; `all` shows those too that nobody contests or shares. */
export function presentArticle(
  story: Story,
  text: Text,
  all: boolean,
): { blocks: Block[]; cards: readonly Card[]; hidden: number } {
  const told = toldIn(story, text.article);
  const byHand = new Set(only(story.entries, 'claim').map(({ passage }) => passageKey(passage)));
  const shown = told.filter((one) => all || isTold(one) || byHand.has(passageKey(one.claim.passage)));
  const cards = shown.map(({ claim, ...rest }, n) => cardOf(story, claim, rest, n + 1));
  const marks = marksOf(shown, passagesIn(story, text));
  return { blocks: blocksOf(text, marks, cards), cards, hidden: told.length - shown.length };
}

/** Worth a mark unasked: contested, or agreed by others and more than that something happened. */
function isTold({ claim, status, href }: Told): boolean {
  return href !== '' || (status === 'agreed' && claim.kind !== 'polarity');
}

function cardOf(story: Story, claim: Claim, told: Omit<Told, 'claim'>, number: number): Card {
  const { passage, certainty, attribution, show } = claim;
  const credit = attribution === undefined ? '' : `credits ${attribution.speaker}`;
  return {
    ...told,
    number,
    show,
    remarks: [CERTAINTIES[certainty], credit].filter((remark) => remark !== ''),
    anchor: anchorOf(passage),
    linkHref: `${hrefOf(story.dossier.id, 'articles', claim.article, 'links')}?at=${passage.start}-${passage.end}`,
  };
}

/** Every passage of this article that anything on the desk may point to. */
function passagesIn({ analysis, entries }: Story, text: Text): Passage[] {
  const pointed = [
    ...analysis.claims.map(({ passage }) => passage),
    ...analysis.conflicts.flatMap(({ causes }) => causes.flatMap(({ passages }) => passages)),
    ...analysis.origins.flatMap(({ passage }) => passage ?? []),
    ...entries.flatMap(passagesOfEntry),
  ];
  return pointed.filter((passage) => fitsIn(text, passage));
}

function marksOf(shown: readonly Told[], pointed: readonly Passage[]): ClaimMark[] {
  const marks = new Map<string, ClaimMark>();
  shown.forEach(({ claim: { passage }, status }, n) => {
    const id = anchorOf(passage);
    const numbers = [...(marks.get(id)?.numbers ?? []), n + 1];
    marks.set(id, {
      id,
      start: passage.start,
      end: passage.end,
      status: worst(marks.get(id)?.status ?? '', status),
      numbers,
    });
  });
  for (const { start, end } of pointed) {
    const id = anchorOf({ start, end });
    if (!marks.has(id)) marks.set(id, { id, start, end, status: '', numbers: [] });
  }
  return [...marks.values()];
}

/** Of two statuses of the same words, the one that asks more of the editor. */
function worst(a: ClaimMark['status'], b: ClaimStatus): ClaimStatus {
  const order = Object.keys(CLAIM_STATUSES) as ClaimStatus[];
  return a !== '' && order.indexOf(a) < order.indexOf(b) ? a : b;
}

function blocksOf(text: Text, marks: readonly ClaimMark[], cards: readonly Card[]): Block[] {
  const waiting = marks.toSorted((a, b) => a.start - b.start);
  let begun: ClaimMark[] = [];
  let next = 0;
  const paragraphOf = (line: Span): Paragraph => {
    begun = begun.filter(({ end }) => end > line.start);
    for (let mark = waiting[next]; mark !== undefined && mark.start < line.end; mark = waiting[++next])
      begun.push(mark);
    const numbers = begun.filter(({ start }) => start >= line.start).flatMap((mark) => mark.numbers);
    return {
      ...line,
      pieces: pieces(text.text, line, begun),
      cards: numbers.flatMap((number) => cards[number - 1] ?? []),
    };
  };
  const blocks: (Block & { end: number; readonly paragraphs: Paragraph[] })[] = [];
  for (const { zone, because, start, end } of text.zones) {
    const paragraphs = linesOf(text.text, { start, end }).map(paragraphOf);
    const last = blocks.at(-1);
    if (paragraphs.length === 0) continue;
    if (last?.zone === zone && last.because === because) {
      last.end = end;
      last.paragraphs.push(...paragraphs);
    } else blocks.push({ start, end, zone, because, folded: zone === 'boilerplate', paragraphs });
  }
  return blocks;
}

/** The lines that have words; the sign of a Markdown headline is not printed. */
function linesOf(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g), ({ 0: line, index }) => ({
    start: start + index + (/^#{1,6} +(?=\S)/.exec(line)?.[0].length ?? 0),
    end: start + index + line.length,
  }));
}
