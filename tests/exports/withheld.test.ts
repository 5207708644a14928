import { formats } from '../../src/exports/index.ts';
import { leftOut, publishable } from '../../src/exports/withheld.ts';
import type { Citation, Fact } from '../../src/model.ts';
import { cite, factWith, sheetOf } from '../support/sheet.ts';
import { textOf } from '../support/unzip.ts';

const SENTENCE = 'Pte. Kim Chol-su, 20, was taken near Kursk on Monday, and Kim was then shown on 20 channels.';
/** A citation of these words of the sentence, or of a sentence of another article. */
const of = (quote: string, change: Partial<Citation> = {}): Citation => {
  const sentence = change.sentence ?? SENTENCE;
  const start = sentence.indexOf(quote);
  return cite({ quote, sentence, show: quote, start, end: start + quote.length, ...change });
};
const fact = (slot: string, kind: string, citation: Citation, change: Partial<Fact> = {}): Fact =>
  factWith({ slot, kind, question: `What about ${slot}?`, wording: citation.show, citations: [citation], ...change });

const hidden = { publishable: false } as const;
const who = fact('who', 'person', of('Kim Chol-su'), hidden);
const age = fact('age', 'age', of('20'), hidden);
const day = fact('day', 'date', of('Monday'));

const sentenceOf = (facts: readonly Fact[]) => publishable(sheetOf(facts)).facts[0]?.citations[0]?.sentence;

test.each<[string, readonly Fact[], string | undefined]>([
  [
    'a name and its parts',
    [who, day],
    'Pte. [withheld], 20, was taken near Kursk on Monday, and [withheld] was then shown on 20 channels.',
  ],
  [
    'a figure',
    [age, day],
    'Pte. Kim Chol-su, [withheld], was taken near Kursk on Monday, and Kim was then shown on [withheld] channels.',
  ],
  ['a figure that another article gives too', [age, fact('day', 'date', of('Monday', { article: 'a2' }))], SENTENCE],
  [
    'a name that another article gives too',
    [who, fact('day', 'date', of('May', { article: 'a2', sentence: 'KIM CHOL-SU and Kimberley met in May.' }))],
    '[withheld] and Kimberley met in May.',
  ],
  [
    'a name within the words of another line',
    [who, fact('rank', 'role', of('Pte. Kim', { article: 'a2', sentence: 'Pte. Kim spoke.' }))],
    'Pte. [withheld] spoke.',
  ],
  ['nothing, where nothing is withheld', [day], SENTENCE],
])('a cited sentence is without the words of a withheld line: %s', (_, facts, sentence) => {
  expect(sentenceOf(facts)).toBe(sentence);
});

test('a line whose answer is the very words of a withheld line is left out as well', () => {
  const twin = fact('twin', 'person', of('Kim'), { wording: 'Kim' });
  const sheet = sheetOf([who, twin, day]);
  expect(leftOut(sheet)).toEqual({ marked: [who], besides: [twin] });
  expect(publishable(sheet).facts.map(({ slot }) => slot)).toEqual(['day']);
});

test('a sheet with nothing to withhold is given as it is', () => {
  const sheet = sheetOf([day]);
  expect(publishable(sheet)).toBe(sheet);
});

test.each(formats)('$name has the withheld name in no text, title or address', ({ render }) => {
  const told = fact('kim-chol-su-day', 'date', of('Monday', { title: 'Kim Chol-su is free', rejected: 'other', url: 'https://herald.example/kim-chol-su' }), {
    question: 'When was Kim Chol-su taken?',
    wording: 'Kim Chol-su was taken on Monday',
    rationale: 'Kim says so.',
  }); // prettier-ignore
  const sheet = sheetOf([who, told], 'The fate of Kim Chol-su');
  const articles = sheet.articles.map((one) => ({
    ...one,
    value: 'Kim Chol-su is free',
    url: 'https://herald.example/kim-chol-su',
  }));
  const written = textOf(render({ ...sheet, articles }));
  expect(written).not.toMatch(/kim/i);
  expect(written).toContain('Monday');
});

test('names of hostile shape are taken as they are', () => {
  const odd = fact('odd', 'person', of('(.*)+$', { sentence: 'Then (.*)+$ spoke on Monday.' }), hidden);
  const next = fact('day', 'date', of('Monday', { sentence: 'Then (.*)+$ spoke on Monday.' }));
  expect(sentenceOf([odd, next])).toBe('Then [withheld] spoke on Monday.');
});
