import { claimreview } from '../../src/exports/claimreview.ts';
import { cite, factWith, sheetOf } from '../support/sheet.ts';

const graph = (...sheet: Parameters<typeof claimreview.render>) =>
  (JSON.parse(claimreview.render(...sheet)) as { '@graph': unknown[] })['@graph'];

test('a settled fact is one review for each answer, with where it appeared', () => {
  const citations = [cite(), cite({ show: 'Tuesday', outlet: 'The Courier', url: '' }), cite({ show: '' })];
  expect(graph(sheetOf([factWith({ citations })]))).toMatchObject([
    {
      '@type': 'ClaimReview',
      claimReviewed: 'When did the bridge fall? Monday',
      datePublished: '2025-03-20T12:00:00.000Z',
      author: { name: 'Ada' },
      reviewRating: { alternateName: 'on Monday, 3 March' },
      itemReviewed: {
        appearance: [{ url: 'https://herald.example/bridge?a=1&b=2', publisher: { name: 'The Herald' } }],
      },
    },
    { claimReviewed: 'When did the bridge fall? Tuesday' },
  ]);
});

test('what nobody settled is no review', () => {
  for (const status of ['disputed', 'agreed', 'single-origin', 'range', 'developing'] as const)
    expect(graph(sheetOf([factWith({ status })]))).toEqual([]);
});

test('can stand in a page', () => {
  expect(claimreview.render(sheetOf([factWith({ wording: '</script>\u2028' })]))).not.toMatch(/<|\u2028/);
});
