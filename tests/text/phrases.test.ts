import { parse } from '../../src/text/clauses.ts';
import { isUndergoing } from '../../src/text/governors.ts';
import { phraseAfter, phraseBefore, roles, words } from '../../src/text/phrases.ts';
import { textOf } from '../kinds/texts.ts';

function partsOf(text: string, verb: string): { agent?: string; patient?: string } {
  const [sentence] = textOf(text).sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  const found = parse(sentence);
  const trigger = found.triggers.find(({ at }) => found.tokens[at]?.text === verb);
  if (trigger === undefined) throw new Error(`“${verb}” is no event in ${text}`);
  const { agent, patient } = roles(found, trigger, isUndergoing(trigger.lemma));
  return {
    ...(agent && { agent: words(text, found.tokens, agent) }),
    ...(patient && { patient: words(text, found.tokens, patient) }),
  };
}

test.each([
  ['The rebels captured two soldiers.', 'captured', { agent: 'The rebels', patient: 'two soldiers' }],
  ['Two soldiers were captured by rebels.', 'captured', { agent: 'rebels', patient: 'Two soldiers' }],
  ['Two soldiers were quickly captured.', 'captured', { patient: 'Two soldiers' }],
  ['The robber shot two guards.', 'shot', { agent: 'The robber', patient: 'two guards' }],
  ['The actor Piet Vos died on Tuesday.', 'died', { patient: 'The actor Piet Vos' }],
  ['The capture of two soldiers shocked the town.', 'capture', { patient: 'two soldiers' }],
  ['Officials tried to free the hostages.', 'free', { patient: 'the hostages' }],
  ['Ten officers resigned on Monday.', 'resigned', { agent: 'Ten officers' }],
  ['Gary Holt, 51, was arrested.', 'arrested', { patient: 'Gary Holt' }],
  ['The hotel, which had 60 rooms, was built in 1998.', 'built', { patient: 'The hotel' }],
  ['Martin Howell, a teacher from Truro, died at the scene.', 'died', { patient: 'Martin Howell' }],
  ['The driver, missing since Monday, was found.', 'found', { patient: 'The driver' }],
])('in “%s” the parts of “%s” are %j', (text, verb, expected) => {
  expect(partsOf(text, verb)).toEqual(expected);
});

test.each([
  ['On Monday, a bomb exploded in Kandara, killing five.', 'killing'],
  ['In Riga, where it rained, killing was far from all minds.', 'rained'],
  ['On Monday, in Riga, killed.', 'killed'],
])('in “%s” nobody is said to have a part before “%s”', (text, verb) => {
  expect(partsOf(text, verb)).not.toHaveProperty('agent', 'Monday');
  expect(Object.values(partsOf(text, verb))).not.toContain('a bomb');
});

test('a phrase stays inside its clause and may be missing', () => {
  const [sentence] = textOf('He left because they came.').sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const found = parse(sentence);
  expect(phraseBefore(found, 0)).toBeUndefined();
  expect(phraseAfter(found, found.tokens.length)).toBeUndefined();
  expect(phraseAfter(found, 2)).toBeUndefined();
});
