import { quantity } from '../../src/kinds/quantity.ts';
import { textOf } from './texts.ts';

const shown = (words: string): string[] => quantity.find(textOf(words)).map(({ value }) => quantity.show(value));

test.each([
  ['At least 24 people were killed and 249 injured.', ['at least 24 people', '249 injured']],
  ['The quake left 24 dead.', ['24 dead']],
  ['It wounded 14, killing five.', ['14 people', '5 people']],
  ['Another two are missing.', ['2 people']],
  ['No one was hurt.', ['no one']],
  ['About 4,000 North Korean soldiers crossed the river.', ['about 4,000 North Korean soldiers']],
  ['They seized six AK 47 rifles.', ['6 AK 47 rifles']],
  ['The blast killed two women and a man.', ['2 women', '1 man']],
  ['It killed two, injuring a third.', ['2 people', '1 person']],
  ['He owns two houses and a boat.', ['2 houses']],
  ['He was one of the two captured soldiers.', ['1 of 2 captured soldiers', '2 captured soldiers']],
  ['Between 10 and 12 gunmen fled in three cars.', ['10 to 12 gunmen', '3 cars']],
  ['Dozens of houses and more than 300 other buildings burned.', ['dozens of houses', 'more than 300 other buildings']],
  ['Another 300 police officers arrived.', ['300 police officers']],
  ['Hundreds of thousands of people fled.', ['hundreds of thousands of people']],
  ['He fired two shots at a single guard.', ['2 shots', 'a single guard']],
  ['Some 2.6 million voters stayed at home.', ['about 2.6 million voters']],
  ['Up to a dozen boats sank.', ['up to a dozen boats']],
  ['One of the captives spoke.', ['1 of the captives']],
  ['The blast killed one and injured dozens.', ['1 person', 'dozens of people']],
  ['Fewer than 50 shops opened.', ['fewer than 50 shops']],
  ['He shot two sheriff’s deputies.', ['2 sheriff’s deputies']],
  ['Two females and one male were hurt.', ['2 females', '1 male']],
  ['Twelve others were pulled out alive.', ['12 others']],
  ['The town lost 1,500 to 2,000 homes.', ['1,500 to 2,000 homes']],
  ['The death toll from the fire in the north rose to 31.', ['31 people']],
  ['The toll stands at 31 and has risen from 28.', ['31 people']],
  ['The storm caused 40 injuries and 12 confirmed deaths.', ['40 people', '12 people']],
  ['No passengers were hurt.', ['no passengers']],
  ['No nurses have been killed.', ['no nurses']],
])('%s counts %j', (words, expected) => {
  expect(shown(words)).toEqual(expected);
});

test.each([
  'Article 118 applies.',
  'Flight 370 vanished.',
  'The Boeing 737 landed.',
  'He lives on the 1400 block of Elm Street.',
  'She was 22 years old.',
  'The three-storey house stood empty.',
  'Prices rose 15 percent to $40.',
  'They drove six miles in two hours.',
  'It happened in 2013.',
  'He carried an AK-47.',
  'The home side won 3-2.',
  'See picture 2-10.jpg for more.',
  'It was the 21st time.',
  'One of them left.',
  'It is one of the world’s oldest bridges.',
  'Articles 12 and 118 apply.',
  'They drove a 4×4 car.',
  'The road toll rose to $4.',
  'The toll booth opened at 10.',
  'No passengers were asked.',
  'No homes were lost.',
])('%s counts nothing', (words) => {
  expect(shown(words)).toEqual([]);
});

const only = (words: string) => {
  const [first] = quantity.find(textOf(words));
  if (first === undefined) throw new Error(`no count in ${words}`);
  return first.value;
};

test.each([
  ['12 people', 'twelve people', 'same'],
  ['24 dead', '24 people', 'same'],
  ['3,950 tents', '4,000 tents', 'compatible'],
  ['10,000 tents', '11,000 tents', 'different'],
  ['20 people', '21 people', 'different'],
  ['about 11,000 soldiers', 'up to 12,000 soldiers', 'compatible'],
  ['at least 14 people', 'at least 17 people', 'compatible'],
  ['dozens of houses', '40 houses', 'compatible'],
  ['dozens of houses', '300 houses', 'different'],
  ['two soldiers', 'two letters', 'unrelated'],
])('%s and %s are %s', (a, b, relation) => {
  expect(quantity.compare(only(a), only(b)).relation).toBe(relation);
  expect(quantity.compare(only(b), only(a))).toEqual(quantity.compare(only(a), only(b)));
});

test('says how far apart two counts are', () => {
  expect(quantity.compare(only('13 countries'), only('14 countries')).because).toBe(
    '13 countries and 14 countries are 1 apart',
  );
});
