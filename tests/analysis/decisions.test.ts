import { analyse } from '../../src/analysis/analyse.ts';
import { aliasBook } from '../../src/analysis/decisions.ts';
import type { Article, Brief, Passage } from '../../src/model.ts';
import { entry } from '../support/entries.ts';
import { report } from '../support/sample.ts';
import { briefOf } from '../support/stories.ts';

const alias = (names: readonly string[], same: boolean) =>
  entry<'alias'>({
    type: 'alias',
    kind: 'organisation',
    names,
    same,
    scope: 'story',
    rationale: 'The register says so.',
  });

const passage = (article: Article, quote: string): Passage => {
  const start = article.text.indexOf(quote);
  return { article: article.id, start, end: start + quote.length, quote };
};

describe('names that editors decided about', () => {
  const [a, b, c] = ['Baltic Workers Alliance', 'Baltic Labour Alliance', 'Baltic Union'];
  test.each([
    ['nobody decided', [], a, b, undefined],
    ['one name', [alias([a, b], true)], a, b, true],
    ['one name by way of a third', [alias([a, c], true), alias([c, b], true)], a, b, true],
    ['two names', [alias([a, b], false)], a, b, false],
    ['yes and no make no', [alias([a, c], true), alias([c, b], false)], a, b, false],
    ['the latest decision counts', [alias([a, b], false), alias([a, b], true)], a, b, true],
    ['case and accents do not matter', [alias([a.toUpperCase(), b], true)], a, b, true],
  ] as const)('%s', (_, entries, one, other, expected) => {
    const decided = aliasBook(entries);
    expect(decided('organisation', one, other)).toBe(expected);
    expect(decided('organisation', other, one)).toBe(expected);
    expect(decided('person', one, other)).toBeUndefined();
  });
});

describe('what the analysis makes of decisions', () => {
  const articles = [
    report('Harbour Post', '2024-05-15', 'The Baltic Workers Alliance called the strike on Monday.'),
    report('Valley Herald', '2024-05-15', 'The Baltic Labour Alliance called the strike on Monday.'),
  ];
  const bodies = (brief: Brief) => analyse(brief).conflicts.filter(({ kind }) => kind === 'organisation');

  test('two names for one body are a question, and no question once an editor has answered', () => {
    const brief = briefOf(articles);
    expect(bodies(brief)).toHaveLength(1);
    for (const same of [true, false])
      expect(
        bodies({ ...brief, aliases: [alias(['Baltic Workers Alliance', 'Baltic Labour Alliance'], same)] }),
      ).toEqual([]);
  });

  test('of three spellings, what is left to ask is what no editor has answered', () => {
    const three = ['Katherine', 'Catherine', 'Kathryn'].map((given, n) =>
      report(`Outlet ${n}`, '2024-05-15', `${given} Vosgate left the harbour.`),
    );
    const spelt = (...names: readonly string[]) =>
      analyse({
        ...briefOf(three),
        aliases: names.length === 0 ? [] : [{ ...alias(names, true), kind: 'person' }],
      }).conflicts.map(({ readings }) => readings.map(({ show }) => show.split(' ')[0] ?? '').toSorted());
    expect(spelt()).toEqual([['Catherine', 'Katherine', 'Kathryn']]);
    expect(spelt('Katherine Vosgate', 'Catherine Vosgate').flat()).toContain('Kathryn');
    expect(spelt('Katherine Vosgate', 'Catherine Vosgate', 'Kathryn Vosgate')).toEqual([]);
  });

  const [first, second] = [
    report(
      'Harbour Post',
      '2024-05-15',
      'The fire destroyed 40 homes in Paros. The mill is to reopen in June, the owner said.',
    ),
    report(
      'Valley Herald',
      '2024-05-15',
      'The fire destroyed 60 homes in Paros. The mill is to reopen in July, the owner said.',
    ),
  ];
  const homes = (brief: Brief) => analyse(brief).conflicts.filter(({ kind }) => kind === 'quantity');

  test('“different fact” takes two claims apart, and “same fact” puts them together again', () => {
    const brief = briefOf([first, second]);
    const link = (same: boolean) =>
      entry<'link'>({ type: 'link', a: passage(first, '40'), b: passage(second, '60'), same });
    expect(homes(brief)).toHaveLength(1);
    expect(homes({ ...brief, links: [link(false)] })).toEqual([]);
    expect(homes({ ...brief, links: [link(false), link(true)] })).toHaveLength(1);
  });

  test('words that editors marked under one question are compared, whatever the machine read', () => {
    const claims = [passage(first, 'the owner said'), passage(second, 'The mill is')].map((words) =>
      entry<'claim'>({ type: 'claim', passage: words, question: 'Who said so?', kind: 'attribution' }),
    );
    const [found] = analyse({ ...briefOf([first, second]), claims }).conflicts.filter(
      ({ question }) => question === 'Who said so?',
    );
    expect(found?.readings.map(({ show }) => show).sort()).toEqual(['The mill is', 'the owner said']);
  });

  test('a marked passage whose words are gone is left out', () => {
    const gone = { ...passage(first, 'the owner said'), quote: 'the mayor said' };
    const claims = [entry<'claim'>({ type: 'claim', passage: gone, question: 'Who?', kind: 'attribution' })];
    expect(
      analyse({ ...briefOf([first, second]), claims }).slots.filter(({ question }) => question === 'Who?'),
    ).toEqual([]);
  });
});
