import { DISAGREEMENTS } from '../support/disagreements.ts';
import { conflictsOf } from '../support/pair.ts';

const due = DISAGREEMENTS.filter(({ gap }) => gap === undefined);

test.each(due)('says why the claims on the $name are of one fact, and never by the disputed value', (pair) => {
  for (const { sameBecause, readings } of conflictsOf(pair)) {
    expect(sameBecause.length).toBeGreaterThan(0);
    for (const { claims } of readings.filter(({ claims: [one] }) => one?.role !== 'spelling'))
      for (const { passage } of claims) expect(sameBecause.join(' ')).not.toContain(`“${passage.quote}”`);
  }
});

test.each([
  [
    'the victim by name and by age',
    'Jordan Arlo is the person killed: the articles tell of one, whom not all of them name.',
  ],
  ['a child whom nobody names', 'All are about the person hurt: the articles tell of one, and none says who it is.'],
])('says of %s who somebody without a name is', (name, because) => {
  const pair = due.find((one) => one.name === name);
  expect(pair && conflictsOf(pair).flatMap(({ sameBecause }) => sameBecause)).toContain(because);
});
