import { CLASSES, OUTCOMES } from '../../src/web/wording.ts';
import { visit, wordsOf } from './support.ts';

test('the guide explains every class and outcome, and names the keys', async () => {
  const { browse } = await visit();
  const words = wordsOf((await browse.get('/help').expect(200)).text);
  for (const { label, means } of Object.values(CLASSES)) {
    expect(words).toContain(label);
    expect(words).toContain(means);
  }
  for (const outcome of Object.values(OUTCOMES)) expect(words).toContain(outcome);
  expect(words).toContain('next and previous: question, claim, line');
});
