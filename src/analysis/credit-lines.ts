import type { OriginLink, Span, Text } from '../model.ts';
import { OUTLET } from '../text/metadata.ts';
import { rememberedWords } from '../text/remembered.ts';

/** News agencies and outlets that others pass on, by every name they are credited with. */
const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['Associated Press', /^(?:the )?associated press$|^(?:the )?ap$/],
  ['AFP', /^(?:the )?(?:afp|agence france[ -]presse)$/],
  ['Reuters', /^(?:thomson )?reuters$/],
  ['Yonhap', /^yonhap(?: news)?(?: agency)?$/],
  ['Xinhua', /^xinhua(?: news)?(?: agency)?$/],
  ['PA Media', /^(?:the )?(?:press association|pa media|pa)$/],
  ['AAP', /^(?:aap|australian associated press)$/],
  ['Canadian Press', /^(?:the )?canadian press$/],
  ['UPI', /^(?:upi|united press international)$/],
  ['dpa', /^(?:dpa|deutsche presse-agentur)$/],
  ['EFE', /^efe$/],
  ['ANSA', /^ansa$/],
  ['TASS', /^(?:itar-)?tass$/],
  ['Interfax', /^interfax(?:-ukraine)?$/],
  ['Kyodo', /^kyodo(?: news)?$/],
  ['Anadolu', /^(?:anadolu(?: agency)?|aa)$/],
  ['PTI', /^(?:pti|press trust of india)$/],
  ['Bloomberg', /^bloomberg(?: news)?$/],
  ['KCNA', /^(?:kcna|korean central news agency)$/],
  ['BBC', /^(?:the )?bbc(?: news)?$/],
  ['CNN', /^cnn$/],
];

/** The name an origin goes by for comparison: 'The AP' and 'Associated Press' are one. */
export const originName = rememberedWords((written) => {
  const plain = written
    .toLowerCase()
    .replace(/[.’']s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    AGENCIES.find(([, pattern]) => pattern.test(plain))?.[0].toLowerCase() ?? plain.replace(/^(?:the|www\.)\s?/, '')
  );
});

function agency(written: string): string | undefined {
  const plain = written
    .toLowerCase()
    .replace(/[’']s$/, '')
    .trim();
  return AGENCIES.find(([, pattern]) => pattern.test(plain))?.[0];
}

const NAME = "\\p{Lu}[\\p{L}\\d.’'&-]*(?: \\p{Lu}[\\p{L}\\d.’'&-]*){0,3}";
const HOST = '[a-z\\d-]{2,40}(?:\\.[a-z]{2,10}){1,2}';

/** A way of crediting somebody else, and how much of the article it speaks for. */
interface CreditLine {
  /** What a sentence must have for the pattern to be worth trying. */
  readonly cue?: RegExp;
  readonly pattern: RegExp;
  readonly because: string;
  readonly extent?: OriginLink['extent'];
  /** Whether any name counts here, or only one that is known for an agency or an outlet. */
  readonly anyName: boolean;
}

const CREDIT: readonly CreditLine[] = [
  { pattern: /\((?<name>\p{Lu}[\p{L}\d/ .&]{1,30})\)\s?(?:[—–]|--?)\s*$/u, because: 'the dateline', anyName: true },
  {
    pattern: new RegExp(`^(?:original |first )?source\\s?:\\s*(?<name>${HOST}|${NAME})`, 'iu'),
    because: 'the source line',
    anyName: true,
  },
  {
    pattern: new RegExp(
      `^This (?:story|article|report) (?:was|has been) (?:first |originally )?(?:published|produced) (?:by|in|on|at) (?:the )?(?<name>${NAME}|${HOST})`,
      'u',
    ),
    because: 'the note below the story',
    anyName: true,
  },
  {
    pattern:
      /^(?:The )?(?<name>\p{Lu}[\p{L}.]*(?: (?:Press|News|France-Presse|Media|Agency))?)\b.{0,100}contributed to this/u,
    because: 'the note below the story',
    extent: 'part',
    anyName: false,
  },
];

const STORY: readonly CreditLine[] = [
  {
    cue: / report(?:s|ed)\b/,
    pattern: new RegExp(`(?<name>${NAME}|${HOST})(?: has)? (?:reports|reported)\\b(?! to)`, 'u'),
    because: 'the story says who reported it',
    extent: 'part',
    anyName: false,
  },
  {
    cue: /\btold /,
    pattern: new RegExp(`\\btold (?:the )?(?<name>${NAME})`, 'u'),
    because: 'the story says who was told',
    extent: 'part',
    anyName: false,
  },
  {
    cue: /\b(?:according to|by|citing) /,
    pattern: new RegExp(`\\b(?:according to|reported by|quoted by|citing) (?:the )?(?<name>${NAME})`, 'u'),
    because: 'the story says who reported it',
    extent: 'part',
    anyName: false,
  },
];

const CAPTION: readonly CreditLine[] = [
  {
    pattern: /\bVIA (?<name>\p{L}[\p{L} ]{1,30})$/iu,
    because: 'the credit of a picture',
    extent: 'picture',
    anyName: true,
  },
  {
    pattern: /[.”"]\s?\((?<name>\p{Lu}[\p{L}\d ]{1,30})(?:\/[^()]{0,40})?\)$/u,
    because: 'the credit of a picture',
    extent: 'picture',
    anyName: true,
  },
  {
    pattern: /\/ (?<name>\p{Lu}[\p{L}\d ]{1,30})$/u,
    because: 'the credit of a picture',
    extent: 'picture',
    anyName: true,
  },
];

/** What one article says of those it rests on, a link for every credit it prints. */
export function creditLines(text: Text): OriginLink[] {
  return text.sentences.flatMap((sentence): OriginLink[] => {
    const lines = sentence.zone === 'credit' ? CREDIT : sentence.zone === 'caption' ? CAPTION : STORY;
    return lines.flatMap((line) => linkOf(text, sentence, line));
  });
}

function linkOf({ article, text, outlet }: Text, { start, end }: Span, line: CreditLine): OriginLink[] {
  const words = text.slice(start, end);
  const match = line.cue?.test(words) === false ? null : line.pattern.exec(words);
  const written = match?.groups?.['name']?.replace(/[.,]+$/, '').replace(/[’']s$/, '') ?? '';
  if (match === null || written === '') return [];
  const origin = agency(written) ?? (line.anyName || isOutlet(written) ? written : undefined);
  if (origin === undefined || originName(origin) === originName(outlet.value)) return [];
  const from = start + match.index + match[0].indexOf(written);
  const passage = { article, start: from, end: from + written.length, quote: text.slice(from, from + written.length) };
  return [
    {
      article,
      origin,
      because: `${line.because}: “${snippet(match[0])}”`,
      passage,
      ...(line.extent && { extent: line.extent }),
    },
  ];
}

const snippet = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 120);

/** `Le Monde`, `KFGO-AM`, `kyivpost.com`, `River Herald`: a name that outlets have. */
const isOutlet = (name: string): boolean =>
  OUTLET.test(name) ||
  /^[KW][A-Z]{2,3}(?:-(?:AM|FM|TV))?$/.test(name) ||
  /^[\w-]+\.(?:com|net|org)$/i.test(name) ||
  /^Le (?:Monde|Parisien|Figaro)$/.test(name);
