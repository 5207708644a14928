import { date } from '../../src/kinds/date.ts';
import { textOf } from './texts.ts';

const shown = (words: string, published: string): string[] =>
  date.find(textOf(words, published)).map(({ value }) => date.show(value));

test.each([
  ['They were taken on Jan. 9.', '2025-02-20', ['9 January 2025']],
  ['The minister announced it on January 11.', '2025-12-31', ['11 January 2025']],
  ['Both spoke in March and October.', '2025-12-31', ['March 2025', 'October 2025']],
  ['They spoke on 17 March.', '2025-03-18', ['17 March 2025']],
  ['The fair runs Jan. 9-11, 2025.', '', ['9 to 11 January 2025']],
  ['It rained from 30 January to 2 February 2025.', '2025-03-01', ['30 January 2025 to 2 February 2025']],
  ['The picture is stamped 2025.3.4 by the agency.', '', ['4 March 2025']],
  ['Signed 9/1/2025 in Oslo.', '', ['9/1/2025']],
  ['Signed 15/1/2025 in Oslo.', '', ['15 January 2025']],
  ['Updated 2025-01-09 at noon.', '', ['9 January 2025']],
  ['Posted Tuesday, July 2nd, 2013.', '', ['2 July 2013']],
  ['On the 9th of January 2013 it snowed.', '', ['9 January 2013']],
  ['She spoke Wednesday.', '2025-02-20', ['19 February 2025']],
  ['The court will rule on Tuesday.', '2025-12-31', ['6 January 2026']],
  ['The council said Tuesday it will sell the land.', '2025-12-31', ['30 December 2025']],
  ['It opened last month.', '2025-02-20', ['January 2025']],
  ['They were taken in January of this year.', '2025-12-31', ['January 2025']],
  ['It happened earlier this year.', '2025-12-31', ['2025']],
  ['The bridge fell yesterday.', '2025-01-01', ['31 December 2024']],
  ['The bridge fell two weeks ago.', '2025-12-31', ['around the week of 15 December 2025']],
  ['He enlisted in 2015.', '', ['2015']],
  ['He served between 1999 and 2003.', '', ['1999 to 2003']],
  ['It was built in the 1990s.', '', ['the 1990s']],
  ['It dates from the 19th century.', '', ['the 19th century']],
  ['Sales fell in the third quarter of 2013.', '', ['the third quarter of 2013']],
  ['It reopened in mid-July.', '2025-12-31', ['mid-July 2025']],
  ['He left before 9 January 2025.', '', ['before 9 January 2025']],
  ['People mourned after Thursday’s attack.', '2025-12-31', ['25 December 2025']],
  ['A town hit by 2004 floods asked for help.', '2025-12-31', ['2004']],
  ['They could not fly due to fog on Saturday.', '2025-12-31', ['27 December 2025']],
  ['Votes cast on Sunday were counted twice.', '2025-12-31', ['28 December 2025']],
  ['Police expect more arrests after the raid on Tuesday.', '2025-12-31', ['30 December 2025']],
  ['The council called a meeting for Friday.', '2025-12-31', ['2 January 2026']],
  ['The polls open Sunday.', '2025-12-31', ['4 January 2026']],
  ['The offer expires on 27 January.', '2025-12-31', ['27 January 2026']],
  ['It ran from 3 April to 2 January.', '2025-12-31', ['3 April 2025 to 2 January 2026']],
  ['The deal should close in the first quarter.', '2025-12-31', ['the first quarter of 2026']],
  ['Police came last night.', '2025-12-31', ['30 to 31 December 2025']],
  ['It closed on Christmas Eve.', '2025-12-31', ['24 December 2025']],
  ['They were taken on January 9.', '', ['9 January']],
  ['They were taken on January 9.', '2025-03', ['9 January 2025']],
  ['They were taken on March 9.', '2025', ['9 March']],
  ['She spoke Wednesday.', '', ['Wednesday']],
  ['They met in May.', '', ['May, year unknown']],
  ['It fell on December 24 and a day later it was gone.', '2025-12-31', ['24 December 2025', '25 December 2025']],
])('%s, published %s, says %j', (words, published, expected) => {
  expect(shown(words, published)).toEqual(expected);
});

test.each([
  'He may face trial.',
  'They sat down.',
  'The March on Rome failed.',
  'April Smith said so.',
  'Between 1,500 and 2,000 soldiers marched.',
  'About 2000 soldiers marched.',
  'Version 2.10.3 is out.',
  'See picture 2-10.jpg.',
  'The home side won 3-2.',
  'He is 26 years old.',
  'She lives at 1999 Elm Street.',
  'The Sunday Times wrote it.',
  'Shops open early on Black Friday.',
  'A day after he left, it rained.',
  'Flight 2013 was late.',
])('%s says no date', (words) => {
  expect(shown(words, '2025-12-31')).toEqual([]);
});

test('tells a year that was said from one taken from the day of publication', () => {
  const rests = (words: string) => date.find(textOf(words, '2025-12-31')).map(({ value }) => value.rests);
  expect(rests('On January 9, 2025 and on March 3.')).toEqual(['said', 'publication']);
});

const only = (words: string, published = '2025-12-31') => {
  const [first] = date.find(textOf(words, published));
  if (first === undefined) throw new Error(`no date in ${words}`);
  return first.value;
};

test.each([
  ['on Jan. 9, 2025', 'on 9 January 2025', 'same'],
  ['on Jan. 9', 'on 9 January 2025', 'same'],
  ['on Jan. 9', 'on January 11', 'different'],
  ['on Jan. 9', 'in January', 'compatible'],
  ['on Jan. 9', 'before January 11', 'compatible'],
  ['on Jan. 11', 'before January 11', 'different'],
  ['on Jan. 28', 'in early January', 'different'],
  ['on 9/1/2025', 'on 1 September 2025', 'compatible'],
  ['on 9/1/2025', 'on 2 September 2025', 'different'],
  ['in 2004', 'in the 2000s', 'compatible'],
  ['in April 2012', 'in May 2012', 'different'],
])('%s and %s are %s', (a, b, relation) => {
  expect(date.compare(only(a), only(b)).relation).toBe(relation);
  expect(date.compare(only(b), only(a))).toEqual(date.compare(only(a), only(b)));
});

test.each([
  ['on January 9', 'on January 9, 2025', 'compatible'],
  ['on January 9', 'on January 11, 2025', 'different'],
  ['on January 9', 'on January 11', 'different'],
  ['on Wednesday', 'on 31 December 2025', 'compatible'],
  ['on Tuesday', 'on 31 December 2025', 'different'],
])('without a year %s and %s are %s', (a, b, relation) => {
  expect(date.compare(only(a, ''), only(b, '')).relation).toBe(relation);
});

test('says how far apart two days are', () => {
  expect(date.compare(only('on January 11'), only('on Jan. 9')).because).toBe(
    '9 January and 11 January 2025 are 2 days apart',
  );
});
