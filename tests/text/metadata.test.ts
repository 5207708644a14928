import { read } from '../../src/text/read.ts';

const STORY =
  'The old bridge at Elmford collapsed in the evening, throwing two lorries and a car into the river below.';
const of = (...lines: string[]) => read({ id: 'a', file: 'a.txt', text: lines.join('\n') });

describe('published', () => {
  test.each([
    ['2013-07-02', 'published_at', ['---', 'published_at: 2013-07-02 07:44', '---', 'Bridge falls at Elmford', STORY]],
    ['2013-07-02', 'July 2, 2013', ['Bridge falls at Elmford', 'July 2, 2013 07:44', STORY]],
    ['2013-07-02', 'July 2nd', ['Bridge falls at Elmford', 'Tuesday, July 2nd, 2013', STORY]],
    ['2013-07-03', '3 July 2013', ['3 July 2013 Last updated at 13:38 GMT', 'Bridge falls at Elmford', STORY]],
    [
      '2013-07-02',
      'address',
      ['---', 'url: http://a.example/world/2013/07/02/bridge', '---', 'Bridge falls at Elmford', STORY],
    ],
    [
      '2013-07-02',
      'address',
      ['---', 'url: http://a.example/2013/jul/02/bridge', '---', 'Bridge falls at Elmford', STORY],
    ],
    [
      '2013-07-02',
      'address',
      ['---', 'url: http://a.example/20130702/bridge', '---', 'Bridge falls at Elmford', STORY],
    ],
    ['2013-07', 'address', ['---', 'url: http://a.example/2013/07/bridge', '---', 'Bridge falls at Elmford', STORY]],
    ['', 'no date', ['Bridge falls at Elmford', STORY]],
    [
      '',
      'no date',
      ['---', 'url: http://a.example/story/1640306/bridge-2010-falls', '---', 'Bridge falls at Elmford', STORY],
    ],
    ['2013', 'opens with', ['Bridge falls at Elmford', `On July 1, 2013, it happened. ${STORY}`]],
  ])('%s by %s', (value, because, lines) => {
    const { publishedAt } = of(...lines);
    expect(publishedAt.value).toBe(value);
    expect(publishedAt.because).toContain(because);
  });

  test.each([
    [
      'the page’s clock, “this year” and days without a year',
      { value: '2025-12', earliest: '2025-12-24', latest: '2025-12-31' },
      [
        'Friday, January 30, 2026',
        'Singer Leaves Her Label After Ten Years',
        'River Bridge Collapses At Elmford, Two Lorries Recovered',
        `${STORY} It was built in March 2025 and closed in January of this year. On December 24, divers found the lorries.`,
      ],
    ],
    [
      'past days',
      { value: '', earliest: '2013-07-01' },
      ['Bridge falls at Elmford', STORY, 'It was old. It was rusty. Nobody cared.', 'Rain began on July 1, 2013.'],
    ],
    ['coming days', { value: '' }, ['Bridge falls at Elmford', STORY, 'It will be rebuilt by July 1, 2030.']],
    [
      'the collector’s stamp',
      { value: '', latest: '2013-07-09' },
      ['Bridge falls at Elmford', STORY, 'Crawled at: 2013-07-09 06:15:43'],
    ],
    [
      'a month in the address and a day in the text',
      { value: '2013-07', earliest: '2013-07-05', latest: '2013-07-31' },
      [
        '---',
        'url: http://a.example/2013/07/bridge',
        '---',
        'Bridge falls at Elmford',
        STORY,
        'Rain began on July 5, 2013.',
      ],
    ],
  ])('bounds: %s', (_, expected, lines) => {
    const { value, earliest, latest } = of(...lines).publishedAt;
    expect({ value, ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }).toEqual(expected);
  });
});

describe('outlet, title, byline', () => {
  test.each([
    ['River Herald', ['---', 'publisher: River Herald', '---', 'Bridge falls at Elmford', STORY]],
    ['River Herald', ['Bridge falls at Elmford', 'Ann Reed', 'River Herald', 'July 2, 2013', STORY]],
    ['River Herald', [`Bridge falls at Elmford | River Herald${STORY}`]],
    ['Wood News', ['---', 'url: http://www.woodnews.example/1', '---', `Bridge falls at Elmford - Wood News${STORY}`]],
    ['bbc.co.uk', ['---', 'url: http://www.bbc.co.uk/news/1', '---', 'Bridge falls at Elmford', STORY]],
    ['', ['Bridge falls at Elmford - two lorries found', STORY]],
  ])('outlet %s', (value, lines) => {
    expect(of(...lines).outlet.value).toBe(value);
  });
  test.each([
    ['Bridge falls at Elmford', ['# Bridge falls at Elmford', STORY]],
    ['Bridge falls at Elmford', [`Bridge falls at Elmford | River Herald${STORY}`]],
    ['Bridge falls at Elmford - two lorries found', ['Bridge falls at Elmford - two lorries found', STORY]],
    ['', [STORY]],
  ])('title %s', (value, lines) => {
    expect(of(...lines).title.value).toBe(value);
  });
  test.each([
    ['Ann Reed', ['---', 'author:', '\tAnn Reed ann@a.example', '---', 'Bridge falls at Elmford', STORY]],
    ['Ann Reed', ['Bridge falls at Elmford', 'By Ann Reed', STORY]],
    ['Ann Reed', ['Bridge falls at Elmford', 'Ann Reed', 'River Herald', 'July 2, 2013', STORY]],
    ['', ['Bridge falls at Elmford', STORY]],
  ])('byline %s', (value, lines) => {
    expect(of(...lines).byline.value).toBe(value);
  });
});
