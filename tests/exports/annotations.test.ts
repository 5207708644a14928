import { annotations } from '../../src/exports/annotations.ts';
import { cite, factWith, sheetOf } from '../support/sheet.ts';

test('every passage is found again by its words and those around them', () => {
  const citations = [cite(), cite({ url: 'javascript:alert(1)', sentence: 'Another text.', show: '' })];
  const { total, first } = JSON.parse(annotations.render(sheetOf([factWith({ citations })]))) as {
    total: number;
    first: { items: unknown[] };
  };
  expect(total).toBe(2);
  expect(first.items).toMatchObject([
    {
      id: 'urn:variorum:bridge:fall-date:a1:20-26',
      type: 'Annotation',
      motivation: 'assessing',
      body: { value: 'When did the bridge fall? Monday' },
      target: {
        source: 'https://herald.example/bridge?a=1&b=2',
        selector: { type: 'TextQuoteSelector', exact: 'Monday', prefix: 'The bridge fell on ', suffix: '.' },
      },
    },
    {
      body: { value: 'When did the bridge fall? on Monday, 3 March' },
      target: { source: 'urn:variorum:article:a1', selector: { exact: 'Monday', prefix: '', suffix: '' } },
    },
  ]);
});
