import { detail } from '../../src/kinds/detail.ts';
import type { Detail } from '../../src/kinds/detail.ts';
import { textOf } from './texts.ts';

const found = (words: string): string[] =>
  detail.find(textOf(words)).map(({ start, end, value }) => `${words.slice(start, end)}: ${detail.show(value)}`);

test.each([
  ['Ned Falk was shot in the chest.', ['chest: chest']],
  ['He was shot in the neck and left shoulder.', ['neck: neck', 'shoulder: shoulder']],
  ['A bullet struck her in the back of the head.', ['head: head']],
  ['He was stabbed in the stomach.', ['stomach: abdomen']],
  ['The suspect used a 12-gauge shotgun.', ['12: 12 gauge', 'shotgun: shotgun']],
  ['She was armed with a revolver.', ['revolver: handgun']],
  ['He was in critical but stable condition.', ['critical: critical condition', 'stable: stable condition']],
  ['The guard was listed in serious condition.', ['serious: serious condition']],
  ['They were charged with second-degree murder.', ['second: second-degree murder', 'murder: murder']],
  ['They fled in a silver 2008 Honda Accord.', ['silver: silver', 'Honda: Honda']],
  ['Police look for a grey van.', ['grey: silver']],
  ['She broke her right fibula.', ['fibula: fibula']],
  ['He was found in the kitchen of his house.', ['kitchen: kitchen']],
  ['A 36-year-old Australian climber fell.', ['Australian: Australia']],
  ['Paul Ames died on Friday.', ['died: dead']],
  ['Paul Ames is not expected to survive.', ['not expected to survive: dying']],
  ['Paul Ames is expected to recover.', ['expected to recover: recovering']],
  ['Duncan Roe, a New Zealander living in Perth, fell.', ['New Zealander: New Zealand']],
])('%s', (words, expected) => {
  expect(found(words)).toEqual(expected);
});

test.each([
  'He stood at the head of the queue.',
  'The shot hit him in the back of the truck.',
  'She held the gun shop for years.',
  'The road was in poor condition.',
  'He had second-degree burns.',
  'Dodge City lies in Kansas.',
  'Ford said the white man ran.',
  'His back hurt after the flight.',
  'He worked in the office of the mayor.',
  'The Australian government said so.',
  'Two Australians and a British-born man fell.',
  'The Greek people voted.',
  'He nearly died.',
  'She is not expected to recover.',
  'The death toll rose.',
])('nothing in: %s', (words) => {
  expect(found(words)).toEqual([]);
});

const of = (words: string): Detail => detail.find(textOf(words))[0]?.value as Detail;

test.each([
  ['He was shot in the face.', 'She was shot in the head.', 'compatible'],
  ['He was shot in the chest.', 'She was shot in the torso.', 'compatible'],
  ['He was shot in the chest.', 'She was shot in the leg.', 'different'],
  ['He used a pistol.', 'He used a handgun.', 'same'],
  ['He used a rifle.', 'He used a gun.', 'compatible'],
  ['He used a rifle.', 'He used a shotgun.', 'different'],
  ['He was in serious condition.', 'He was in stable condition.', 'compatible'],
  ['He was in critical condition.', 'He was in serious condition.', 'different'],
  ['It was first-degree murder.', 'It was second-degree assault.', 'unrelated'],
  ['She broke her leg.', 'She broke her tibia.', 'compatible'],
  ['He was shot in the leg.', 'He used a rifle.', 'unrelated'],
  ['Paul Ames died.', 'Paul Ames is in critical condition.', 'different'],
  ['Paul Ames is clinging to life.', 'Paul Ames is in critical condition.', 'compatible'],
  ['He was in the kitchen.', 'He was in the bedroom.', 'different'],
  ['An Australian climber died.', 'A French climber died.', 'different'],
  ['An English climber died.', 'A British climber died.', 'compatible'],
])('%s / %s: %s', (a, b, relation) => {
  expect(detail.compare(of(a), of(b)).relation).toBe(relation);
});

test.each([
  'fire was caused ',
  'died of a ',
  'body was found a ',
  'the body found by the ',
  'voted the jury ',
  'a neighbour who a b c ',
  'first a a a since 1 ',
  'sentenced to life a to three ',
  'smoke alarms that in had ',
  'charged with two counts of ',
  'his wife Ann Bee ',
])('a long run of “%s” ends', (words) => {
  const text = textOf(`The fire.\n\n${words.repeat(1000)}`);
  expect(detail.find(text).every(({ start, end }) => start < end)).toBe(true);
});
