import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/analyse.ts';
import { toJson } from '../../src/cli/json.ts';
import { analysisOf, report, textOf } from '../support/sample.ts';
import { SEEDS } from '../support/stories.ts';
import { asked, terminal } from '../support/terminal.ts';

const folder = path.join(SEEDS, 'prisoners');
const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
const paths = files.map((file) => path.join(folder, file));

test('with --json prints one object and nothing else', async () => {
  const io = terminal();
  expect(await run(asked('analyse', '--json', ...paths), io)).toBe(0);
  const { articles } = JSON.parse(io.printed) as ReturnType<typeof toJson>;
  expect(articles.map(({ file }) => file).sort()).toEqual(files);
});

test('without it prints a summary', async () => {
  const io = terminal();
  expect(await run(asked('analyse', ...paths), io)).toBe(0);
  expect(io.steps).toEqual([...[1, 2, 3, 4, 5].map((n) => `${n} of 6 articles read`), 'comparing them', '']);
  expect(io.printed).toMatch(/^6 articles, \d+ claims, \d+ slots, \d+ disagreements\n/);
});

test('names the file that cannot be read', async () => {
  await expect(run(asked('analyse', 'nowhere.md'), terminal())).rejects.toThrow('nowhere.md: there is no such file');
});

test('the JSON has the names that other tools read', () => {
  const herald = report('The Herald', '2025-03-01', 'The bridge broke on Monday. It was old.');
  const courier = report('The Courier', '2025-03-02', 'It broke on Tuesday.');
  const question = {
    id: 'break',
    question: 'When did the bridge break?',
    kind: 'date',
    class: 'conflict' as const,
    answers: [
      { show: 'Monday', words: [[herald, 'Monday']] as const },
      { show: 'Tuesday', words: [[courier, 'Tuesday']] as const },
    ],
  };
  const articles = [herald, courier];
  const { articles: papers, conflicts, slots } = toJson(analysisOf(articles.map((one) => textOf(one)), [question]), articles); // prettier-ignore
  expect(papers[0]).toMatchObject({
    id: herald.id,
    file: herald.file,
    outlet: 'The Herald',
    publishedAt: { value: '2025-03-01' },
  });
  const start = herald.text.indexOf('Monday');
  expect(conflicts).toMatchObject([
    {
      id: 'break',
      question: 'When did the bridge break?',
      kind: 'date',
      class: 'conflict',
      readings: [
        {
          show: 'Monday',
          claims: [
            { articleId: herald.id, quote: 'Monday', start, end: start + 6, sentence: 'The bridge broke on Monday.' },
          ],
        },
        { show: 'Tuesday', claims: [{ articleId: courier.id }] },
      ],
      compatible: [],
      suggestion: { word: 'undetermined' },
    },
  ]);
  expect(slots.map(({ id }) => id)).toEqual(['break']);
});
