import { extract } from '../../src/analysis/extract.ts';
import { read } from '../../src/text/read.ts';
import { report } from '../support/sample.ts';

/** What an article of 15 May 2024 claims of one kind: value, class of event and part in it. */
const claimed = (kind: string, words: string): string[] =>
  extract(read(report('Harbour Post', '2024-05-15', words)))
    .filter(({ claim }) => claim.kind === kind)
    .map(({ claim }) => `${claim.show}, ${claim.event.class}, ${claim.role}`);

test.each([
  ['quantity', 'The blast killed seven people.', ['7 people, kill, count of patient']],
  ['quantity', 'The crash left 18 dead and 30 injured.', ['18 dead, kill, count of patient', '30 injured, injure, count of patient']],
  ['quantity', 'Two gunmen attacked the bank.', ['2 gunmen, attack, count of agent']],
  ['date', 'The mayor, who resigned on Monday, was elected in 2019.', ['13 May 2024, resign, date', '2019, elect, date']],
  ['date', 'The ministry announced on 11 May that the soldiers were captured on 9 May.', ['11 May 2024, announce, date', '9 May 2024, capture, date']],
  ['age', 'Martin Howell, 34, died.', ['34 years old, age, age']],
  ['place', 'Brandt was arrested in Geneva.', ['Geneva, arrest, place']],
  ['duration', 'The siege lasted nine hours.', ['9 hours, standoff, duration']],
  ['polarity', 'The driver was not arrested.', ['not arrest, arrest, polarity']],
])('the %s in “%s” is read as %j', (kind, words, expected) => {
  expect(claimed(kind, words)).toEqual(expected);
}); // prettier-ignore

test.each([
  ['date', 'The minister said on Monday.'],
  ['place', 'The man from Geneva was arrested.'],
  ['quantity', 'Article 118 applies to Flight 370.'],
  ['polarity', 'She said so.'],
  ['age', 'It was 81.'],
  ['age', 'Martin Howell arrived. He was 81 minutes late.'],
])('no %s belongs to an event in “%s”', (kind, words) => {
  expect(claimed(kind, words)).toEqual([]);
});

const only = (kind: string, words: string) => {
  const found = extract(read(report('Harbour Post', '2024-05-15', words))).filter(({ claim }) => claim.kind === kind);
  const [frame] = found;
  if (frame === undefined || found.length > 1) throw new Error(`${found.length} of ${kind} in ${words}`);
  return frame;
};

test.each([
  ['an event of years ago keeps its time', only('quantity', 'In 2011 a fire killed 23 people.'), { epoch: '2011' }],
  ['the news of the week has none', only('quantity', 'On Monday a fire killed 23 people.'), { epoch: '' }],
  ['a day beside the value is kept', only('time', 'It struck at 6.10am on Sunday.'), { day: '2024-05-12' }],
  ['whose age it is', only('age', 'Martin Howell, 34, died.'), { owner: 'Martin Howell' }],
  ['what is counted', only('quantity', 'Thieves stole six goats.'), { theme: 'goat' }],
  ['whose age it is, told of him', only('age', 'Martin Howell left. He was 34.'), { owner: 'Martin Howell' }],
  ['whence the people counted are', only('quantity', 'Three German tourists died.'), { nations: ['Germany'] }],
  ['a share is not the whole', only('money', 'Each worker got $500.'), { contrast: true }],
  ['a yearly figure is not the whole', only('quantity', 'Some 90 people a year drown there.'), { contrast: true }],
  ['a day later is no share', only('quantity', 'Five people died a day after the crash.'), { contrast: false }],
  ['another one is not the main one', only('quantity', 'Another blast killed nine people.'), { contrast: true }],
])('%s', (_, frame, expected) => {
  expect(frame).toMatchObject(expected);
});
