import type { FactStatus, RejectionCode } from '../model.ts';

/** What a reader of the sheet is told of each status. */
export const STATUSES: Readonly<Record<FactStatus, string>> = {
  settled: 'Settled by the editors',
  disputed: 'Accounts differ',
  developing: 'Developing',
  range: 'Given in more than one way',
  agreed: 'Agreed by independent reports',
  'single-origin': 'One report only',
};

/** Why an answer was set aside, as an editor chooses it and a reader is told. */
export const REJECTIONS: Readonly<Record<RejectionCode, string>> = {
  'announcement-date': 'date of the announcement taken for the date of the event',
  superseded: 'superseded by a later report',
  mistranslated: 'mistranslated',
  misattributed: 'credited to the wrong speaker',
  rounding: 'rounded',
  'typing-slip': 'a slip of the pen',
  'extraction-error': 'the machine misread the sentence',
  other: 'another reason, given in the rationale',
};

/** How an article is named: an article of no known outlet goes by its title alone. */
export function named(outlet: string, title: string): string {
  return outlet === title ? title : [outlet, title].filter(Boolean).join(', ');
}

/** One line of text without what could disturb a page or a terminal: control and bidirectional override characters. */
export function line(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�')
    .trim();
}

/** The URL in normal form when it leads to the web; '' for `javascript:` and all else. */
export function webUrl(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : '';
}

/** A sentence in three parts, the quote in the middle; ['', quote, ''] when it is not in there. */
export function around(quote: string, sentence: string): readonly [before: string, quote: string, after: string] {
  const at = sentence.indexOf(quote);
  return at < 0 ? ['', quote, ''] : [sentence.slice(0, at), quote, sentence.slice(at + quote.length)];
}

/** JSON that can stand in a page or on a terminal: nothing in it ends a script element or turns the text around. */
export function embeddable(value: unknown): string {
  const plain = JSON.stringify(value, null, 2).replace(
    /[<\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${plain}\n`;
}
