import type { EntryOf, Span } from '../model.ts';
import type { FrontMatter } from './frontmatter.ts';
import { type Furniture, LINES, SENTENCES } from './furniture.ts';
import { dateLine, headParts, isCaption, type Line, type Zoned } from './head.ts';
import { DATELINE, squeezed, titleLike } from './headline.ts';
import { sentences, trimmed } from './sentences.ts';

/** The whole text in consecutive zones, without gaps; what an editor folded or restored comes last and wins. */
export function zones(text: string, front: FrontMatter, folds: readonly EntryOf<'fold'>[] = []): Zoned[] {
  const host = hostName(front.fields.get('url') ?? '');
  const lines = paragraphs(text, front.end).map((span) => ({ ...span, words: text.slice(span.start, span.end) }));
  const parts = bodyParts(headParts(furniture(lines.map(asBody)), front.fields.get('title') ?? '', host));
  const cover: Zoned[] =
    front.end > 0 ? [{ start: 0, end: front.end, zone: 'boilerplate', because: 'front matter' }] : [];
  return folds.reduce((under, fold) => gapless(text, folded(under, fold)), gapless(text, [...cover, ...parts]));
}

const asBody = (line: Span & { words: string }): Line => ({ ...line, zone: 'body', because: 'the story' });

/** Lines with words on them; a line that goes on in small letters belongs to the one above. */
export function paragraphs(text: string, from = 0): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(from).matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const [span] = trimmed(text, { start: from + match.index, end: from + match.index + match[0].length });
    if (span === undefined) continue;
    const last = found.at(-1);
    const wrapped = last !== undefined && span.start - last.end <= 2 && goesOn(text, last, span);
    if (wrapped) found[found.length - 1] = { start: last.start, end: span.end };
    else found.push(span);
  }
  return found;
}

/** A line is broken for want of room only when it is about this long. */
const WRAPPED = 45;

function goesOn(text: string, above: Span, below: Span): boolean {
  const room = above.end - above.start >= WRAPPED;
  const small = /^\p{Ll}/u.test(text.slice(below.start, below.start + 2));
  const open = /[\p{Ll},]$/u.test(text.slice(above.end - 2, above.end));
  return room && small && open && !dateLine(text.slice(below.start, below.end));
}

/** The name in a web address: 'https://www.wadenapj.com/x' → 'wadenapj'; '' when there is none. */
export function hostName(url: string): string {
  const host = /^https?:\/\/(?:www\.)?(?<host>[\w.-]+)/i.exec(url)?.groups?.['host'] ?? '';
  return host.split('.').find((label) => label.length > 3) ?? host.split('.')[0] ?? '';
}

// ——— Around the article ———

/** Marks what the page prints around the article, line by line. */
function furniture(lines: readonly Line[]): Line[] {
  let within: Furniture | undefined;
  let story = false;
  return lines.map((line) => {
    const rule =
      within?.takes === 'rest' ? within : LINES.find(({ pattern }) => pattern.test(line.words.slice(0, 300)));
    const taken = rule ?? (within !== undefined && takes(within, line.words) ? within : undefined);
    within = rule?.takes === 'rest' && !story ? undefined : (rule ?? (taken?.takes === 'list' ? taken : undefined));
    if (taken !== undefined) return { ...line, zone: 'boilerplate', because: taken.because };
    story ||= /^.{60,}[.!?”"]$/.test(line.words);
    return line;
  });
}

const takes = (rule: Furniture, words: string): boolean =>
  rule.takes === 'paragraph' || rule.takes === 'rest' || (rule.takes === 'list' && isItem(words));

/** An entry of a list of links: it has a bullet, or no full stop. */
function isItem(line: string): boolean {
  return (
    line.length <= 200 &&
    ruleFor(line)?.zone !== 'credit' &&
    (/^[-•*–·▪]\s|^\d{1,2}[.)]\s/.test(line) || !/[.!?”"…]$/.test(line))
  );
}

// ——— Body ———

function bodyParts(parts: readonly (Zoned | Line)[]): Zoned[] {
  const printed = new Map<string, number>();
  if (parts.some(likeLink))
    for (const part of parts) {
      const key = 'words' in part ? squeezed(part.words) : '';
      printed.set(key, (printed.get(key) ?? 0) + 1);
    }
  const first = parts.findIndex(({ zone }) => zone === 'body');
  const last = parts.findLastIndex(({ zone }) => zone === 'body');
  return parts.flatMap((part, n): Zoned[] => {
    if (part.zone !== 'body' || !('words' in part)) return [part];
    if (likeLink(part) && (printed.get(squeezed(part.words)) ?? 0) > 1)
      return [{ ...part, zone: 'boilerplate', because: 'a link to another story, printed twice' }];
    if (n !== last && isCaption(part.words)) return [{ ...part, zone: 'caption', because: 'a picture’s caption' }];
    return sentenceParts(part, n < first + DATELINES);
  });
}

const likeLink = (part: Zoned | Line): part is Line =>
  part.zone === 'body' && 'words' in part && part.words.length > 20 && titleLike(part.words);

/** Datelines stand in the first paragraphs, within the first sentences. */
const DATELINES = 4;

/** Cuts a paragraph where a dateline, a caption or a prompt of the page is part of it. */
function sentenceParts(line: Line, first: boolean): Zoned[] {
  const found = sentences(line.words, { start: 0, end: line.words.length });
  const rules = found.map(({ start, end }) => ruleFor(line.words.slice(start, end)));
  const appeal = rules.find((rule) => rule?.zone === 'boilerplate');
  if (appeal !== undefined && rules.filter((rule) => rule?.zone === 'boilerplate').length * 2 >= rules.length)
    return [{ ...line, zone: 'boilerplate', because: appeal.because }];
  return found.flatMap(({ start, end }, n): Zoned[] => {
    const words = line.words.slice(start, end);
    const span = { start: line.start + start, end: line.start + (found[n + 1]?.start ?? line.words.length) };
    const rule = rules[n];
    if (rule !== undefined) return [{ ...span, zone: rule.zone, because: rule.because }];
    if (n + 1 < found.length && isCaption(words)) return [{ ...span, zone: 'caption', because: 'a picture’s caption' }];
    const dateline = first && n < DATELINES ? (DATELINE.exec(words.slice(0, 120))?.[0].length ?? 0) : 0;
    const story = { ...span, start: span.start + dateline, zone: line.zone, because: line.because };
    return dateline === 0
      ? [story]
      : [
          { start: span.start, end: story.start, zone: 'credit', because: 'the dateline: where it was reported from' },
          story,
        ];
  });
}

const ruleFor = (words: string): (typeof SENTENCES)[number] | undefined =>
  SENTENCES.find(({ pattern, longest }) => words.length <= longest && pattern.test(words));

// ——— Assembly ———

/** Stretches every part with words to the beginning of the next, and joins neighbours of one zone and reason. */
function gapless(text: string, parts: readonly Zoned[]): Zoned[] {
  const joined: Zoned[] = [];
  for (const { start, end, zone, because } of parts) {
    const last = joined.at(-1);
    if ((last?.zone === zone && last.because === because) || trimmed(text, { start, end }).length === 0) continue;
    joined.push({ start: last === undefined ? 0 : start, end: text.length, zone, because });
    if (last !== undefined) joined[joined.length - 2] = { ...last, end: start };
  }
  if (joined.length > 0 || text === '') return joined;
  return [{ start: 0, end: text.length, zone: 'boilerplate', because: 'nothing but white space' }];
}

/** Lays an editor's fold, or their restoring of folded words, over the zones. */
function folded(under: readonly Zoned[], { passage, folded: away }: EntryOf<'fold'>): Zoned[] {
  const { start, end } = passage;
  return under.flatMap((zone): Zoned[] => {
    if (zone.end <= start || end <= zone.start) return [zone];
    const inside = { start: Math.max(start, zone.start), end: Math.min(end, zone.end) };
    const over: Zoned =
      away === (zone.zone === 'boilerplate')
        ? { ...zone, ...inside }
        : {
            ...inside,
            zone: away ? 'boilerplate' : 'body',
            because: away ? 'folded by an editor' : 'restored by an editor',
          };
    return [{ ...zone, end: inside.start }, over, { ...zone, start: inside.end }].filter(
      (part) => part.start < part.end,
    );
  });
}
