import { paged } from '../../src/web/paged.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
test.each([
  [undefined, ['a', 'b'], 1, 2, '', '?2'],
  ['2', ['c', 'd'], 3, 4, '?', '?4'],
  ['4', ['e'], 5, 5, '?2', ''],
  ['3', ['d', 'e'], 4, 5, '?1', ''],
  ['99', ['e'], 5, 5, '?2', ''],
  ['-4', ['a', 'b'], 1, 2, '', '?2'],
  ['x', ['a', 'b'], 1, 2, '', '?2'],
  [['1', '2'], ['a', 'b'], 1, 2, '', '?2'],
])('from %j', (asked, shown, first, last, previous, next) => {
  expect(paged(letters, asked, 2, (from) => `?${from}`)).toMatchObject({
    shown,
    first,
    last,
    previous,
    next,
    total: 5,
  });
});

test('of nothing', () => {
  expect(paged([], '3', 2, () => '?')).toMatchObject({
    shown: [],
    first: 0,
    last: 0,
    previous: '',
    next: '',
    from: '',
  });
});
