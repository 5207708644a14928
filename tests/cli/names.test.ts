import { run } from '../../src/cli/names.ts';
import { asked, terminal } from '../support/terminal.ts';

const line = (pair: Record<string, unknown>): string => `${JSON.stringify(pair)}\n`;

test('answers each line with how the names relate and why', async () => {
  const io = terminal(
    [
      line({ id: 7, a: 'Anna Berg', b: 'Anna Berg', kind: 'person' }),
      '\n',
      line({ a: 'Kyiv', b: 'Kiev', kind: 'place' }),
      line({ id: 'x', a: 'Anna Berg', b: 'Tom Reid', kind: 'person' }),
    ].join(''),
  );
  expect(await run(asked('names'), io)).toBe(0);
  const answers = io.printed.split('\n').slice(0, -1).map((each) => JSON.parse(each) as Record<string, unknown>); // prettier-ignore
  expect(answers).toMatchObject([
    { id: 7, relation: 'same' },
    { relation: 'variant' },
    { id: 'x', relation: 'different' },
  ]);
  for (const { because } of answers) expect(because).toMatch(/\w/);
});

test.each(['{', '{}', '[]', '{"a":"x","b":"y","kind":"ship"}'])('names the line that is wrong: %s', async (wrong) => {
  const io = terminal(`${line({ a: 'A B', b: 'A B', kind: 'person' })}${wrong}\n`);
  await expect(run(asked('names'), io)).rejects.toThrow('Line 2 is not {"a"');
});
