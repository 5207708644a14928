import fc from 'fast-check';
import { tokens } from '../../src/text/tokens.ts';

const whole = (text: string) => tokens(text, { start: 0, end: text.length });

describe('words with their parts of speech', () => {
  test.each([
    ['The guards left.', ['The', 'guards', 'left', '.']],
    ['A 22-year-old was found.', ['A', '22-year-old', 'was', 'found', '.']],
    ['Park Min-jun spoke.', ['Park', 'Min-jun', 'spoke', '.']],
    ['It wasn’t locked.', ['It', 'was', 'n’t', 'locked', '.']],
    ['Gdynia&#x27;s port', ['Gdynia', "'s", 'port']],
    ['A0..A', ['A0', '.', '.', 'A']],
    ['', []],
  ])('%s', (text, words) => {
    expect(whole(text).map((token) => token.text)).toEqual(words);
  });

  test('a contraction that the tagger has no lemma for keeps its own letters', () => {
    const found = whole('A house beside the iam.').find(({ text }) => text === 'iam');
    expect(found?.lemma).toBe('iam');
  });

  test('offsets point at the stored text, also behind an escaped character', () => {
    const text = 'Tom &amp; Ann met in May.';
    expect(whole(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      ['Tom', '&amp;', 'Ann', 'met', 'in', 'May', '.'], // prettier-ignore
    );
  });

  test('every word has a lemma and a part of speech and stands where it says, for any text', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('iam', 'cannot', 'gonna', 'dont', '-', '&amp;'), fc.string({ maxLength: 12 })),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const token of whole(text)) {
          expect(token.lemma.length * token.pos.length).toBeGreaterThan(0);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.start;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
