import { corrections } from '../../src/exports/corrections.ts';
import { formats } from '../../src/exports/index.ts';
import type { Citation, OriginLink } from '../../src/model.ts';
import { cite, factWith, sheetOf } from '../support/sheet.ts';

const wrong = (change: Partial<Citation> = {}): Citation =>
  cite({
    article: 'a2',
    outlet: 'The Post',
    title: 'Bridge down',
    url: 'https://post.example/bridge',
    quote: 'Tuesday',
    show: 'Tuesday',
    sentence: 'The bridge fell on Tuesday, officials said.',
    rejected: 'announcement-date',
    ...change,
  });
const origins: readonly OriginLink[] = [
  { article: 'a1', origin: 'River Agency', because: 'the credit line: “River Agency”' },
  { article: 'a2', origin: 'Town hall', because: '“officials said”' },
  { article: 'a2', origin: 'The Post', because: 'published by The Post' },
  { article: 'a2', origin: 'A photographer', because: 'the picture', extent: 'picture' },
];
const written = (citations: readonly Citation[], change = {}) =>
  corrections.render({ ...sheetOf([factWith({ citations, ...change })]), origins });

test('a note has the outlet’s exact sentence, what was found and why, and the evidence with its origin', () => {
  expect(written([cite(), wrong()])).toBe(`# Draft correction notes: The bridge

Drafts, to be checked and worded by an editor. Nothing has been sent.

## To The Post

About [Bridge down](<https://post.example/bridge>).

### When did the bridge fall?

You write:

> The bridge fell on Tuesday, officials said.

That gives **Tuesday**. We found: **on Monday, 3 March**.

What seems to have happened: date of the announcement taken for the date of the event.

Why we say so: The log says so. (Ada, 2025-03-20)

It rests on:

- [The Herald, Bridge falls](<https://herald.example/bridge?a=1&b=2>): “The bridge fell on Monday.” Rests on River Agency (the credit line: “River Agency”).

Your article rests on Town hall (“officials said”). If the mistake is theirs, they may have to correct it too.
`);
});

test.each<[string, readonly Citation[]]>([
  ['nothing was set aside', [cite()]],
  ['the machine misread the article', [cite(), wrong({ rejected: 'extraction-error' })]],
  ['the words are no longer in the article', [cite(), wrong({ orphaned: true })]],
])('there is no note where %s', (_, citations) => {
  expect(written(citations)).toContain('There is nothing to correct');
});

test('the evidence is what the verdict rests on, where it says so', () => {
  const witness = cite({
    article: 'a3',
    outlet: 'The Gazette',
    sentence: 'It fell on Monday at noon.',
    evidence: true,
  });
  const note = written([cite(), witness, wrong()]);
  expect(note).toContain('The Gazette');
  expect(note).not.toContain('The Herald');
});

test('a reason that stands in the rationale is not told twice', () => {
  expect(written([cite(), wrong({ rejected: 'other' })])).not.toContain('What seems to have happened');
});

test('an outlet with several mistakes gets one note, each outlet its own', () => {
  const facts = [
    factWith({ citations: [cite(), wrong()] }),
    factWith({ slot: 'toll', question: 'How many died?', citations: [wrong({ quote: 'six' })] }),
    factWith({ slot: 'name', question: 'What is it called?', citations: [wrong({ article: 'a3', outlet: 'The Gazette' })] }),
  ]; // prettier-ignore
  const note = corrections.render(sheetOf(facts));
  expect(note.match(/^## To .*$/gm)).toEqual(['## To The Post', '## To The Gazette']);
  expect(note.match(/^### .*$/gm)).toHaveLength(3);
});

test('no note is made of a line that must not be published', () => {
  const format = formats.find(({ name }) => name === 'corrections');
  const sheet = sheetOf([factWith({ citations: [cite(), wrong()], publishable: false })]);
  expect(format?.render(sheet)).toContain('There is nothing to correct');
});
