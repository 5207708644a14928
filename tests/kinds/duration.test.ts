import { duration } from '../../src/kinds/duration.ts';
import { textOf } from './texts.ts';

const found = (words: string) => duration.find(textOf(words)).map(({ value }) => value);

test.each([
  ['It shook for around 15 seconds.', ['about 15 seconds']],
  ['He got a 10-year sentence.', ['10 years']],
  ['It took one hour and 20 minutes.', ['80 minutes']],
  ['They talked for two and a half hours.', ['2.5 hours']],
  ['It lasted a year and a half.', ['18 months']],
  ['It was over in half an hour.', ['half an hour']],
  ['They served 10 and four years.', ['10 years', '4 years']],
  ['They waited for several months.', ['several months']],
  ['They waited for hours.', ['for hours']],
  ['It has stalled for a year.', ['1 year']],
  ['More than a decade passed.', ['10 years']],
])('%s lasts %j', (words, expected) => {
  expect(found(words).map((value) => duration.show(value))).toEqual(expected);
});

test.each([
  'It fell two years ago.',
  'You meet for lunch one day.',
  'She is 40 years old.',
  'He pays $20 a month.',
  'They meet once a week.',
  'Twenty soldiers came.',
])('%s gives no length of time', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  ['for one minute', 'for 60 seconds', 'same'],
  ['for one minute', 'for 15 seconds', 'different'],
  ['for 12 months', 'for one year', 'same'],
  ['for 2 years', 'for 23 months', 'compatible'],
  ['for 2 years', 'for 10 months', 'different'],
  ['for hours', 'for three hours', 'compatible'],
  ['for several months', 'for one year', 'different'],
  ['for more than two hours', 'for two hours', 'compatible'],
])('%s and %s are %s', (a, b, relation) => {
  const [one, other] = found(`It shook ${a}. It shook ${b}.`);
  if (one === undefined || other === undefined) throw new Error('two durations expected');
  expect(duration.compare(one, other).relation).toBe(relation);
  expect(duration.compare(other, one)).toEqual(duration.compare(one, other));
});
