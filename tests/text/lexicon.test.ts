import {
  eventClass,
  gerundOf,
  isClass,
  isGenericPerson,
  LIGHT,
  namesEvent,
  REPORTING,
  TOLLS,
} from '../../src/text/lexicon.ts';

test.each([
  [['die', 'death', 'kill', 'toll'], 'kill'],
  [['injure', 'wound', 'hurt', 'injury'], 'injure'],
  [['steal', 'rob', 'heist', 'burglary'], 'steal'],
  [['earthquake', 'quake', 'tremor'], 'quake'],
  [['buy', 'acquire', 'takeover'], 'buy'],
  [['elect', 'election', 'vote'], 'elect'],
  [['kidnap', 'abduct', 'abduction'], 'kidnap'],
  [['landslide', 'mudslide', 'avalanche'], 'landslide'],
  [['sink', 'capsize'], 'sink'],
  [['extradite', 'extradition'], 'extradite'],
])('%j are one class of event', (lemmas, name) => {
  expect(new Set(lemmas.map((lemma) => eventClass(lemma)))).toEqual(new Set([name]));
  expect(isClass(name)).toBe(true);
});

test.each([
  ['kill', 'injure'],
  ['arrest', 'charge'],
  ['convict', 'acquit'],
  ['capture', 'announce'],
  ['begin', 'end'],
  ['arrive', 'leave'],
  ['buy', 'sell'],
])('%s and %s are two classes', (a, b) => {
  expect(eventClass(a)).not.toBe(eventClass(b));
});

test.each([
  ['pass', 'away', 'kill'],
  ['break', 'out', 'escape'],
  ['step', 'down', 'resign'],
  ['take', 'prisoner', 'capture'],
  ['open', 'fire', 'shoot'],
  ['go', 'off', 'explode'],
  ['burn', 'down', 'destroy'],
  ['run', 'aground', 'sink'],
  ['give', 'way', 'collapse'],
])('%s %s is of the class %s', (lemma, next, name) => {
  expect(eventClass(lemma, next)).toBe(name);
  expect(eventClass(lemma, 'quietly')).not.toBe(name);
});

test.each([
  ['detaining', 'detain'],
  ['seizing', 'seize'],
  ['robbing', 'rob'],
  ['kidnapping', undefined],
  ['building', undefined],
  ['ceiling', undefined],
])('the verb behind “the %s of” is %s', (noun, lemma) => {
  expect(gerundOf(noun)).toBe(lemma);
});

test.each(['constructor', 'toString', '__proto__'])('%s is no class', (name) => {
  expect(isClass(name)).toBe(false);
  expect(eventClass(name)).toBe(name);
});

test('a word that is in no row is a class of its own', () => {
  expect(eventClass('whittle')).toBe('whittle');
  expect(isClass('whittle')).toBe(false);
  expect(namesEvent('kettle')).toBe(false);
});

test('words that only report or carry are no events, and no word does both', () => {
  expect([...REPORTING].filter((lemma) => LIGHT.has(lemma))).toEqual([]);
  for (const lemma of ['say', 'tell', 'report']) expect(REPORTING.has(lemma)).toBe(true);
  for (const lemma of ['be', 'have', 'take']) expect(LIGHT.has(lemma)).toBe(true);
});

test('every toll is a class', () => {
  expect([...TOLLS].filter((name) => !isClass(name))).toEqual([]);
});

test.each([
  ['people', true],
  ['victim', true],
  ['', true],
  ['soldier', false],
  ['house', false],
])('“%s” says no more than that they are people: %s', (noun, generic) => {
  expect(isGenericPerson(noun)).toBe(generic);
});
