import fc from 'fast-check';
import { sentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('one sentence', () => {
  test.each([
    'The raid began on Jan. 9 near the river, Rep. Dana Cole said.',
    'Gen. A. B. Hart met Mr. Lowe, No. 5 on the list.',
    'It struck at 5:10 a. m. local time (12.10 p. m. ET) on the quay.',
    'The gates opened at 5 p.m. Thursday in Elmford, Kan., officials said.',
    'The call came at 8:30 p.m. CST on Wednesday.',
    'The U.S. Geological Survey put it at 6.1.',
    'The U. S. Geological Survey put it at 6.1.',
    'S. Korea and Dr. Marcus C. Vane agreed.',
    '“Get out!” he shouted.',
    'Write to kyivpost.com or look at photo 2-10.jpg today.',
    'He said he would … perhaps stay.',
    'Acme Inc. Chief Executive Lee Moss resigned.',
    'The St. Clair bridge (see Fig. 2) is closed.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('two sentences', () => {
  test.each([
    ['The bridge fell.', 'Nobody was hurt.'],
    ['It happened about 5 p.m.', 'The driver fled.'],
    ['It happened about 5 p.m.', 'Police came.'],
    ['He lives in the U.S.', 'He was born in Oslo.'],
    ['They came last Dec.', 'Police turned them away.'],
    ['She asked, “Why now?”', 'Nobody answered.'],
    ['“We left.”', '“They stayed.”'],
    ['Four were injured around 5 p.m.', 'ELMFORD, Kan. — A man drove through town.'],
    ['It was signed by Plan B.', 'The rest is known.'],
    ['In 2015.', 'That was all.'],
    ['Is it over?', 'It is.'],
  ])('%s | %s', (first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second]);
  });
});

describe('glued sentences', () => {
  test.each([
    ['The talks stalled.', 'The men wait.'],
    ['They called it “a new life.”', 'The letters came in May.'],
    ['The photo shows a guard. (Agency)', 'The return of the men is open.'],
    ['It was shot by an officer', '“Police are on the road,” he said.'],
    ['It ended in 2015.', 'The men wait.'],
    ['He waved.', '“I am fine,” he said.'],
  ])('%s%s', (first, second) => {
    expect(split(`${first}${second}`)).toEqual([first, second]);
  });
  test.each(['Use Node.js or Amazon.com.', 'J.Smith and St.Clair agreed.', 'the sum of 1.5 and 2.5', 'a film(s) list'])(
    'not %s',
    (text) => {
      expect(split(text)).toEqual([text]);
    },
  );
});

test('sentences are in order, trimmed, and hold every word of any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('.', ' ', 'A', 'b', '“', '”', '"', ')', '(', 'p.m.', '…', '5')), (parts) => {
      const text = parts.join('');
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const sentence of split(text)) expect(sentence).toBe(sentence.trim());
    }),
  );
});

test.each(['a', ' ', '🙂', '<div>', 'A. ', '.', '“'])('a megabyte of %j is split', (unit) => {
  expect(split(unit.repeat(1_000_000 / unit.length)).every((sentence) => sentence.length <= 2_000)).toBe(true);
});
