import { analyse } from '../../src/analysis/analyse.ts';
import { PARTS } from '../../src/analysis/parts.ts';
import { articleOf, briefOf } from '../support/stories.ts';

const articles = [
  'A fire at the Corvel cannery killed 5 workers on Monday, foreman Pieter Halloran said.',
  'A fire at the Corvel cannery killed 9 workers on Monday, foreman Pieter Haloran said.',
].map((body, i) => articleOf(`Outlet ${i}\n\n${body}\n`));

describe('an analysis with one part left out', () => {
  const whole = analyse(briefOf(articles));

  test.each(PARTS)('no %s: what the articles claim stays the same', (part) => {
    const rest = analyse(briefOf(articles), part);
    expect(rest.claims.map(({ id }) => id)).toEqual(whole.claims.map(({ id }) => id));
  });

  test('no spellings: nobody is asked how a name is spelt', () => {
    const spelt = (slots: typeof whole.slots): number => slots.filter(({ question }) => /spelt/.test(question)).length;
    expect(spelt(whole.slots)).toBe(1);
    expect(spelt(analyse(briefOf(articles), 'spellings').slots)).toBe(0);
  });
});
