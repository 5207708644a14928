import type { Citation, Fact, FactSheet } from '../../src/model.ts';

const citation: Citation = {
  article: 'a1',
  start: 20,
  end: 26,
  quote: 'Monday',
  sentence: 'The bridge fell on Monday.',
  show: 'Monday',
  outlet: 'The Herald',
  title: 'Bridge falls',
  url: 'https://herald.example/bridge?a=1&b=2',
  orphaned: false,
};

const fact: Fact = {
  slot: 'fall-date',
  kind: 'date',
  question: 'When did the bridge fall?',
  status: 'settled',
  wording: 'on Monday, 3 March',
  rationale: 'The log says so.',
  editor: 'Ada',
  decidedAt: '2025-03-20T12:00:00.000Z',
  publishable: true,
  citations: [citation],
};

/** The citation of a plain fact, changed as given. */
export const cite = (change: Partial<Citation> = {}): Citation => ({ ...citation, ...change });

/** A settled fact with one citation, changed as given. */
export const factWith = (change: Partial<Fact> = {}): Fact => ({ ...fact, ...change });

/** A sheet of these facts. */
export function sheetOf(facts: readonly Fact[] = [fact], title = 'The bridge'): FactSheet {
  const publishedAt = { value: '2025-03-04', because: 'the header says so' };
  const { outlet, url } = citation;
  return { story: 'bridge', title, articles: [{ id: 'a1', value: 'Bridge falls', because: '', outlet, url, publishedAt }], facts }; // prettier-ignore
}

/** A sheet in which every text is `text`. */
export function sheetOfNothingBut(text: string): FactSheet {
  const publishedAt = { value: text, because: text };
  return {
    story: text,
    title: text,
    articles: [{ id: text, value: text, because: text, outlet: text, url: text, publishedAt }],
    facts: [
      factWith({
        slot: text,
        kind: text,
        question: text,
        wording: text,
        rationale: text,
        editor: text,
        decidedAt: text,
        citations: [
          cite({ article: text, quote: text, sentence: text, show: text, outlet: text, title: text, url: text }),
          cite({
            article: 'other',
            quote: text,
            sentence: text,
            show: text,
            outlet: text,
            title: text,
            url: text,
            rejected: 'other',
          }),
        ],
      }),
    ],
    origins: [
      { article: text, origin: text, because: text },
      { article: 'other', origin: text, because: text },
    ],
  };
}

/** Texts that would do harm in some format if they came out as they are. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg onload=alert(1)>',
  'javascript:alert(1)',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '=HYPERLINK("https://evil.example")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  'a"b,c\r\nd',
  '# heading\n- item\n1. item\n> quote\n```',
  '\u202Egnp.exe\u2066',
  'a\u0000b\u001B[31mc',
  'https://evil.example www.evil.example a@evil.example',
  'half a character: \uD83C',
  'x'.repeat(10_000),
  '',
];
