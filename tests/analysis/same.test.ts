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
