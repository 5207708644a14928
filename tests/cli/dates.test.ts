import { run } from '../../src/cli/dates.ts';
import { asked, terminal } from '../support/terminal.ts';

test('prints a JSON line for each time expression', async () => {
  const text = 'The talks began on 4 March and lasted three days.';
  const io = terminal(text);
  expect(await run(asked('dates', '--published', '2013-03-22'), io)).toBe(0);
  const lines = io.printed.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
  expect(lines).toMatchObject([
    { start: 19, end: 26, text: '4 March', value: '2013-03-04', type: 'DATE' },
    { text: 'three days', value: 'P3D', type: 'DURATION' },
  ]);
});

test('an empty text has none', async () => {
  const io = terminal('');
  expect(await run(asked('dates', '--published', '2013-03-22'), io)).toBe(0);
  expect(io.printed).toBe('');
});

test.each([[[]], [['--published', 'yesterday']], [['--published', '2013-13-01']]])('needs a day: %j', async (args) => {
  await expect(run(asked('dates', ...args), terminal('today'))).rejects.toThrow('--published YYYY-MM-DD');
});
