import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Analysis, Article } from '../../src/model.ts';
import { articleOf, briefOf, seeds } from '../support/stories.ts';

/** Fresh copies, so that nothing kept from an earlier call can answer for this one. */
const analysed = (articles: readonly Article[]): Analysis => analyse(briefOf(structuredClone(articles)));

const stories = seeds();

describe.each(stories)('$name', ({ articles }) => {
  const expected = analysed(articles);

  test('gives the same result in any order and however often an article is given', () => {
    const shuffled = fc.shuffledSubarray([...articles], { minLength: articles.length });
    const repeated = fc.subarray([...articles]);
    fc.assert(
      fc.property(shuffled, repeated, (order, again) => {
        expect(analysed([...order, ...again])).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  test('gives the same result after articles were there and are gone', () => {
    const others = stories.flatMap((story) => story.articles).filter((article) => !articles.includes(article));
    analyse(briefOf([...articles, ...others]));
    expect(analyse(briefOf(articles))).toEqual(expected);
  });

  test('says where every claim stands', () => {
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { article, passage, sentence } of expected.claims) {
      expect(textOf.get(article)?.slice(passage.start, passage.end)).toBe(passage.quote);
      expect(sentence.start).toBeLessThanOrEqual(passage.start);
      expect(sentence.end).toBeGreaterThanOrEqual(passage.end);
    }
  });

  test('has ids of its own for every claim, slot and conflict, and a reason for every conflict', () => {
    const { claims, slots, conflicts } = expected;
    for (const list of [claims, slots, conflicts]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { because, question, readings } of conflicts) {
      expect(because).not.toBe('');
      expect(question).not.toBe('');
      expect(readings.length).toBeGreaterThan(1);
    }
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(expected))).toEqual(expected);
  });

  test('is never in dispute with a copy of itself', () => {
    const [first] = articles;
    if (first === undefined) throw new Error('a story without articles');
    const alone = analysed([first]).conflicts.map(({ id }) => id);
    const copied = analysed([first, articleOf(`${first.text}\n`, 'copy.md')]).conflicts.map(({ id }) => id);
    expect(copied).toEqual(alone);
  });
});

/** Scraps that news is made of and that analysis has to get past, whatever they stand beside. */
const SCRAPS = [
  'Two people were killed', 'on Jan. 9', 'on 31 February', 'in 2015', 'at 4.40am', 'about 3,000', '€1.2m', '$', '£-5', '50 percent',
  'aged 26', 'a 22-year-old', 'President Kim Jong-un', 'the Red Cross (ICRC)', 'said', '"We know nothing,"', '“', '”', '(', '[', '---', '# ',
  'Mr.', '...', '\n', '\n\n', '\r\n', '\t', '&#x27;', '<b>', '\u0000', '\ud800', '\u202e', '\ufeff', '👩‍👩‍👧', 'é', 'ﷺ', '두 명이', 'не', '1'.repeat(30),
  'a-'.repeat(30), '.', ',', ' ', ' and ', 'not', 'no', 'two of the', '2025.1.12 / News', 'https://example.org/2024/03/17/a', 'yesterday', 'last month',
]; // prettier-ignore
const scrappy = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SCRAPS) }, fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 60,
  })
  .map((scraps) => scraps.join(' '));

test('any strings are articles', () => {
  fc.assert(
    fc.property(fc.array(scrappy, { maxLength: 4 }), (texts) => {
      const { claims, ...rest } = analysed(texts.map((text, n) => articleOf(text, `${n}.md`)));
      for (const { article, passage } of claims)
        expect(texts.some((text) => articleOf(text).id === article && text.includes(passage.quote))).toBe(true);
      expect(rest.texts.length).toBe(new Set(texts).size);
    }),
  );
});

const WHO = ['Brent Hallam', 'Mr Orle', 'A shot', 'Three shots', 'Twelve jobs', 'Police', 'The Orle Bank', 'Two gunmen', 'A 9-year-old girl', 'The quake', 'Orle, 34,', 'The depth', 'Bail']; // prettier-ignore
const DID = ['fired', 'killed', 'were fired', 'was shot by', 'cut', 'offered', 'was set at', 'struck', 'charged', 'told', 'left', 'did not find', 'denied that it sold', 'was sentenced to', 'made a bid of', 'injured', 'stole', 'was']; // prettier-ignore
const WHOM = ['a shot', 'three shots', '400 jobs', '$40,000', 'Brent Hallam', 'the Orle Bank', 'two gunmen', '20 years', 'a 9mm pistol', 'the suspects', 'Anna Roe, 41', '10 kilometres', 'the chief', 'five people', 'a grey Audi']; // prettier-ignore
const WHEN = ['', 'on Monday', 'at 9 p.m.', 'in Orleton', 'on Mill Road', 'for three hours', 'last year', 'according to Ann Reed', 'in the head', 'with a rifle']; // prettier-ignore
const told = fc
  .tuple(fc.constantFrom(...WHO), fc.constantFrom(...DID), fc.constantFrom(...WHOM), fc.constantFrom(...WHEN))
  .map((parts) => `${parts.filter((part) => part !== '').join(' ')}.`);

test('whoever did whatever to whomever, a fact has claims of one kind', () => {
  fc.assert(
    fc.property(fc.array(fc.array(told, { minLength: 5, maxLength: 40 }), { minLength: 2, maxLength: 3 }), (texts) => {
      const { slots } = analysed(texts.map((sentences, n) => articleOf(sentences.join('\n'), `${n}.md`)));
      for (const { readings, compatible } of slots)
        expect(new Set([...readings, ...compatible].flatMap(({ claims }) => claims.map(({ kind }) => kind))).size).toBe(
          1,
        );
    }),
  );
});

test.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  '%s is a word like any other',
  (word) => {
    const bodies = ['Friday', 'Saturday'].map(
      (day) =>
        `${word} killed five people on ${day}. General ${word} Smith, 34, was in ${word}. The ${word} Bank paid. &${word};`,
    );
    expect(analysed(bodies.map((body, n) => articleOf(body, `${n}.md`))).texts).toHaveLength(2);
  },
);

const MEGABYTE = 1_000_000;
const PIECES = [
  'a-', '\n', '. ', '"', '1,', 'Jan 1 ', 'A. ', 'A B ', 'two soldiers ', '---\n', '<p>', '👩‍👩‍👧', '\ud800', 'He said he was 26. ',
  'Two were killed on Jan. 9, 2025. ', '“We know,” said Kim Jong-un. ',
]; // prettier-ignore

test.each(PIECES)(
  'a megabyte of %j comes back',
  (piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
    expect(analysed([articleOf(text)]).texts).toHaveLength(1);
  },
  60_000,
);

test.each([
  [
    'Korean',
    '두 명의 병사가 1월 9일 붙잡혔다고 서울의 한 신문이 20일 보도했다. 정부는 그들이 원하면 받아들이겠다고 밝혔다.',
  ],
  [
    'Russian',
    'Двое солдат попали в плен 9 января, сообщила газета. Власти готовы принять их, если они попросят об этом.',
  ],
  [
    'German',
    'Zwei Soldaten sind nach einem Gefecht an der Grenze gefangen genommen worden.\n' +
      'Das berichtet eine Zeitung auf der ersten Seite. Die Regierung will sie aufnehmen, wenn sie es wünschen, und das hat sie auch den Nachbarn mitgeteilt.',
  ],
])('an article in %s is kept and has no claims', (language, text) => {
  const article = articleOf(text, 'other.md');
  const { texts, claims } = analysed([article, ...(stories[0]?.articles ?? [])]);
  expect(texts.find((one) => one.article === article.id)?.language).toBe(language);
  expect(claims.filter((claim) => claim.article === article.id)).toEqual([]);
});
