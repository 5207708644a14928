import fc from 'fast-check';
import type { EntryOf } from '../../src/model.ts';
import { frontMatter } from '../../src/text/frontmatter.ts';
import { zones } from '../../src/text/zones.ts';

const zoned = (text: string, folds: EntryOf<'fold'>[] = []): string[] =>
  zones(text, frontMatter(text), folds).map(({ start, end, zone }) => `${zone}: ${text.slice(start, end).trim()}`);

const STORY = [
  'The old bridge at Elmford collapsed on Monday evening, throwing two lorries and a car into the river below it.',
  'Four people were pulled out alive by the crew of a passing barge, said the mayor, Dana Cole, who had been nearby.',
];

describe('an article has these zones', () => {
  const cases: [string, string[], string[]][] = [
    [
      'headline, deck, byline, date',
      [
        'Bridge collapses at Elmford',
        'Four saved by a barge',
        'By Ann Reed',
        'Posted: Tuesday, July 2nd, 2013',
        ...STORY,
      ],
      [
        'headline: Bridge collapses at Elmford',
        'deck: Four saved by a barge',
        'credit: By Ann Reed',
        'credit: Posted: Tuesday, July 2nd, 2013',
        `body: ${STORY.join('\n')}`,
      ],
    ],
    [
      'date line above the headline',
      ['9 September 2013 Last updated at 14:39 GMT', 'Bridge collapses at Elmford', ...STORY],
      [
        'credit: 9 September 2013 Last updated at 14:39 GMT',
        'headline: Bridge collapses at Elmford',
        `body: ${STORY.join('\n')}`,
      ],
    ],
    [
      'a crosshead that says more of the story than the headline',
      [
        '12 February 2013 Last updated at 09:17 GMT',
        'Toll climbs at Elmford',
        ...STORY,
        'The bridge and the lorries',
        ...STORY.map((sentence) => `${sentence} The bridge and the lorries were old.`),
      ],
      [
        'credit: 12 February 2013 Last updated at 09:17 GMT',
        'headline: Toll climbs at Elmford',
        `body: ${[...STORY, 'The bridge and the lorries', ...STORY.map((sentence) => `${sentence} The bridge and the lorries were old.`)].join('\n')}`,
      ],
    ],
    [
      'a date line in small letters, and a paragraph broken for want of room',
      [
        'Old Bridge Over The River Collapses At Elmford Near The Mill',
        'on July 02 2013 7:41 AM',
        'The old bridge collapsed on Monday evening, throwing two lorries and',
        'a car into the river below it.',
      ],
      [
        'headline: Old Bridge Over The River Collapses At Elmford Near The Mill',
        'credit: on July 02 2013 7:41 AM',
        'body: The old bridge collapsed on Monday evening, throwing two lorries and\na car into the river below it.',
      ],
    ],
    [
      'a dateline',
      ['Bridge collapses at Elmford', `ELMFORD, Kan. (AP) — ${STORY[0] ?? ''}`, STORY[1] ?? ''],
      ['headline: Bridge collapses at Elmford', 'credit: ELMFORD, Kan. (AP) —', `body: ${STORY.join('\n')}`],
    ],
    [
      'a caption and an image file',
      ['Bridge collapses at Elmford', 'bridge-2.jpg', 'A lorry in the river. PHOTO: RIVER PRESS', ...STORY],
      [
        'headline: Bridge collapses at Elmford',
        'boilerplate: bridge-2.jpg',
        'caption: A lorry in the river. PHOTO: RIVER PRESS',
        `body: ${STORY.join('\n')}`,
      ],
    ],
    [
      'links, an author box and a comment form below',
      [
        'Bridge collapses at Elmford',
        ...STORY,
        'Related:',
        '- Ferry to return next year',
        '- Council votes on road tax',
        'Original Source: riverpress.example',
        'About Ann Reed',
        'Ann Reed writes about roads and rivers. She lives in Elmford with two dogs and a boat.',
        'Leave a Reply',
        'Required fields are marked.',
      ],
      [
        'headline: Bridge collapses at Elmford',
        `body: ${STORY.join('\n')}`,
        'boilerplate: Related:\n- Ferry to return next year\n- Council votes on road tax',
        'credit: Original Source: riverpress.example',
        'boilerplate: About Ann Reed\nAnn Reed writes about roads and rivers. She lives in Elmford with two dogs and a boat.',
        'boilerplate: Leave a Reply\nRequired fields are marked.',
      ],
    ],
    [
      'a story that goes on after a list of links',
      ['Bridge collapses at Elmford', STORY[0] ?? '', 'Read more:', 'Ferry to return next year', STORY[1] ?? ''],
      [
        'headline: Bridge collapses at Elmford',
        `body: ${STORY[0] ?? ''}`,
        'boilerplate: Read more:\nFerry to return next year',
        `body: ${STORY[1] ?? ''}`,
      ],
    ],
    [
      'the clock of the page and links to other stories above',
      [
        'Friday, January 30, 2026',
        'Can The Harbour Tunnel Ever Pay?',
        'A new report says tolls would have to double...',
        'Singer Leaves Her Label After Ten Years',
        'River Bridge Collapses At Elmford, Barge Crew Saves Four',
        ...STORY,
      ],
      [
        'boilerplate: Friday, January 30, 2026',
        'boilerplate: Can The Harbour Tunnel Ever Pay?\nA new report says tolls would have to double...\nSinger Leaves Her Label After Ten Years',
        'headline: River Bridge Collapses At Elmford, Barge Crew Saves Four',
        `body: ${STORY.join('\n')}`,
      ],
    ],
    [
      'an appeal for support',
      [
        'Bridge collapses at Elmford',
        ...STORY,
        'Good reporting takes time. Become a member for the price of one cup of coffee.',
      ],
      [
        'headline: Bridge collapses at Elmford',
        `body: ${STORY.join('\n')}`,
        'boilerplate: Good reporting takes time. Become a member for the price of one cup of coffee.',
      ],
    ],
    ['no headline', [STORY[0] ?? '', 'And that was all.'], [`body: ${STORY[0] ?? ''}\nAnd that was all.`]],
  ];
  test.each(cases)('%s', (_, lines, expected) => {
    expect(zoned(lines.join('\n'))).toEqual(expected);
  });
});

describe('a headline glued to the story is cut off', () => {
  test.each([
    ['Bridge collapses at Elmford', 'Police closed the road. The bridge fell on Monday.'],
    ['Bridge Collapses At Elmford', 'The mayor said four people were saved.'],
    ['Bridge collapses at Elmford | River Herald', 'One lorry is still in the water.'],
    ['Barge crew saves four after bridge collapse', 'ELMFORD, Kan. (AP) — The old bridge fell.'],
    ['Why did the bridge collapse?', 'Engineers said on Tuesday that rust was found.'],
  ])('%s|%s', (headline, story) => {
    expect(zoned(headline + story)[0]).toBe(`headline: ${headline}`);
  });
  test.each([
    'The film on YouTube was made by McDonald and shown by WhatsApp users.',
    'Mr. DeKalb said the bridge had been closed for years before it fell.',
    'A crew filmed it with a FooBar camera, and FooBar said so.',
  ])('not: %s', (story) => {
    expect(zoned(story)).toEqual([`body: ${story}`]);
  });
});

test('what stands between a glued headline and the dateline is a caption', () => {
  const text =
    'Bridge falls at ElmfordPolice line the road near the bridge. Lorries wait. ELMFORD, Kan. — The old bridge fell.';
  expect(zoned(text)).toEqual([
    'headline: Bridge falls at Elmford',
    'caption: Police line the road near the bridge. Lorries wait.',
    'credit: ELMFORD, Kan. —',
    'body: The old bridge fell.',
  ]);
});

describe('front matter', () => {
  test.each([
    [
      '---\ntitle: "A bridge: falls"\nauthor:\n\t\tAnn Reed\nurl: http://a.example/1\n---\nRest',
      { title: 'A bridge: falls', author: 'Ann Reed', url: 'http://a.example/1' },
    ],
    ['---\n---\nRest', {}],
    ['Title: A bridge falls\nDate: 2 July 2013\n\nRest', { title: 'A bridge falls', date: '2 July 2013' }],
    ['A headline\n---\nkey: value\n---\n', {}],
    ['---\nno end of it', {}],
    ['Source: only one line\nRest', {}],
  ])('%j', (text, fields) => {
    expect(Object.fromEntries(frontMatter(text).fields)).toEqual(fields);
  });
});

test('an editor folds words away and brings folded words back', () => {
  const text = ['Bridge collapses at Elmford', ...STORY, 'scroll to top'].join('\n');
  const fold = (quote: string, folded: boolean): EntryOf<'fold'> => {
    const start = text.indexOf(quote);
    return {
      id: 'f',
      at: '',
      by: '',
      type: 'fold',
      passage: { article: 'a', start, end: start + quote.length, quote },
      folded,
    };
  };
  expect(zoned(text, [fold(STORY[1] ?? '', true), fold('scroll to top', false)])).toEqual([
    'headline: Bridge collapses at Elmford',
    `body: ${STORY[0] ?? ''}`,
    `boilerplate: ${STORY[1] ?? ''}`,
    'body: scroll to top',
  ]);
});

test('zones cover any text without gaps', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('---', '\n', ...STORY, 'Related:', 'By Ann Reed', '2 July 2013', 'Elmford bridge falls'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('\n');
      const found = zones(text, frontMatter(text));
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end, because } of found) expect([start < end, because !== '']).toEqual([true, true]);
    }),
  );
});
