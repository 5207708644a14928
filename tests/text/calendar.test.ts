import fc from 'fast-check';
import { calendarDates, firstDay, lastDay, showCalendar } from '../../src/text/calendar.ts';

const values = (text: string): string[] => calendarDates(text).map((date) => date.value);

describe('calendarDates finds', () => {
  test.each([
    ['on Jan. 9, 2025, two men', ['2025-01-09']],
    ['Tuesday, July 2nd, 2013', ['2013-07-02']],
    ['3 July 2013 Last updated at 13:38 GMT', ['2013-07-03']],
    ['July 2, 2013 07:44', ['2013-07-02']],
    ['12:48PM BST 09 Sep 2013', ['2013-09-09']],
    ['since August 2024 the town', ['2024-08']],
    ['2025.3.4 / Agency', ['2025-03-04']],
    ['published_at: 2025-12-31 00:00', ['2025-12-31']],
    ['2025-12-31T06:15:43Z', ['2025-12-31']],
    ['2013/07/02', ['2013-07-02']],
    ['on 17 March and on February 25', ['XXXX-03-17', 'XXXX-02-25']],
    ['the 5th of May 2020', ['2020-05-05']],
    ['25/12/2020', ['2020-12-25']],
    ['3/4/2020', ['2020']],
    ['12/12/2020', ['2020-12-12']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('calendarDates leaves alone', () => {
  test.each([
    '1.2.3',
    'version 2025.13.40',
    'the march 1500 men made',
    'February 30, 2020x',
    'in 2015',
    'in March',
    '2020-31-31',
  ])('%s', (text) => {
    expect(values(text).filter((value) => value.length === 10 && !value.startsWith('X'))).toEqual([]);
  });
});

test.each([
  ['2025-01-09', '9 January 2025', '2025-01-09', '2025-01-09'],
  ['2024-02', 'February 2024', '2024-02-01', '2024-02-29'],
  ['2025', '2025', '2025-01-01', '2025-12-31'],
])('%s is shown as %s and runs from %s to %s', (iso, shown, first, last) => {
  expect([showCalendar(iso), firstDay(iso), lastDay(iso)]).toEqual([shown, first, last]);
});

test('what is shown is read back, and any text is read', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(values(showCalendar(iso))).toEqual([iso]);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end } of calendarDates(text)) expect(start).toBeLessThan(end);
    }),
  );
});
