import { suggest, type Witnesses } from '../../src/analysis/suggest.ts';
import type { Cause, Claim, Reading } from '../../src/model.ts';

const claim = (article: string, show: string): Claim => ({
  id: `${article}:${show}`,
  article,
  kind: 'date',
  value: show,
  show,
  passage: { article, start: 0, end: show.length, quote: show },
  sentence: { start: 0, end: show.length },
  zone: 'body',
  event: { class: 'capture', trigger: { start: 0, end: 1 }, roles: {} },
  role: 'date',
  certainty: 'asserted',
});
const reading = (show: string, ...articles: string[]): Reading => ({
  show,
  claims: articles.map((article) => claim(article, show)),
});
const witnesses = (readings: readonly Reading[], causes: readonly Cause[] = []): Witnesses => ({
  readings,
  causes,
  class: 'conflict',
  originsOf: (claims) => ({ min: claims.length, max: claims.length }),
  outlet: (article) => `Outlet ${article}`,
});
const cause = (id: string, because: string, against: readonly string[] = []): Cause => ({
  id,
  because,
  passages: [],
  against,
});

test.each([
  ['one report against one', witnesses([reading('9 May', 'a'), reading('11 May', 'b')]), '', 'undetermined'],
  ['two against one', witnesses([reading('9 May', 'a', 'c'), reading('11 May', 'b')]), '9 May', 'leaning'],
  ['three against one', witnesses([reading('9 May', 'a', 'c', 'd'), reading('11 May', 'b')]), '9 May', 'likely'],
  ['two against two', witnesses([reading('9 May', 'a', 'c'), reading('11 May', 'b', 'd')]), '', 'undetermined'],
  ['the day of the announcement', witnesses([reading('9 May', 'a'), reading('11 May', 'b')], [cause('announcement-date', '11 May is the date of the announcement.', ['11 May'])]), '9 May', 'leaning'],
  ['a cause that discredits nobody', witnesses([reading('9 May', 'a'), reading('11 May', 'b')], [cause('digit-slip', 'They differ in one digit.')]), '', 'undetermined'],
  ['two days worked out alike', witnesses([reading('9 May', 'a'), reading('11 May', 'b')], [cause('inferred-date', 'Both were worked out.', ['9 May', '11 May'])]), '', 'undetermined'],
  ['the last of several tolls', { ...witnesses([reading('2', 'a'), reading('5', 'b'), reading('9', 'c')], [cause('update', '“9” was published last.', ['2', '5'])]), class: 'development' as const }, '9', 'likely'],
  ['what was published last, where nothing says that it changed', witnesses([reading('2', 'a'), reading('5', 'b')], [cause('update', '“5” was published last.', ['2'])]), '', 'undetermined'],
])('%s', (_, given, answer, word) => {
  expect(suggest(given)).toMatchObject({ answer, word });
}); // prettier-ignore

test('three reports of one origin are no more than one', () => {
  const given = witnesses([reading('9 May', 'a', 'c', 'd'), reading('11 May', 'b')]);
  expect(suggest({ ...given, originsOf: () => ({ min: 1, max: 1 }) }).word).toBe('undetermined');
});

test('a suggestion always says what speaks for it, against it, and what would settle it', () => {
  const { because, against, wouldSettle } = suggest(witnesses([reading('9 May', 'a', 'c'), reading('11 May', 'b')]));
  for (const list of [because, against, wouldSettle]) expect(list.length).toBeGreaterThan(0);
});

test('what speaks against it names who says otherwise, and every sentence ends once', () => {
  const { because, against } = suggest(witnesses([reading('4.40 a.m.', 'a', 'c'), reading('5.40 a.m.', 'b')]));
  expect(against).toEqual(['Outlet b gives 5.40 a.m.']);
  expect(because).toEqual(['At least 2 independent reports give 4.40 a.m.; at most 1 gives 5.40 a.m.']);
});
