import { analyse } from '../../src/analysis/analyse.ts';
import { draft } from '../../src/ingest/index.ts';
import { apart } from '../../src/web/apart.ts';
import { report } from '../support/sample.ts';
import { briefOf } from '../support/stories.ts';
import { story } from '../tools/newsroom.ts';

test('large files are read in the thread, and refused in the same words', async () => {
  const thread = apart();
  const page = `<!doctype html><title>Bridge</title><article>${'<p>The bridge at Alder fell on Tuesday.</p>'.repeat(1000)}`;
  const files: readonly (readonly [string, Buffer])[] = [
    ['short.txt', Buffer.from('A bridge fell.')],
    ['empty.txt', Buffer.alloc(0)],
    ['page.html', Buffer.from(page)],
    ['photo.jpg', Buffer.alloc(50_000)],
  ];
  try {
    for (const [file, bytes] of files) {
      const here = await outcome(() => draft(file, bytes));
      expect([file, await outcome(() => thread.read(file, bytes))]).toEqual([file, here]);
    }
  } finally {
    await thread.close();
  }
}, 60_000);

const outcome = async (read: () => unknown): Promise<unknown> => {
  try {
    return await read();
  } catch (error) {
    return error;
  }
};

test('a thread of its own gives the analysis that would be made here', async () => {
  const papers = briefOf([
    report('The Herald', '2025-02-20', 'Two people drowned when the bridge at Alder fell on Tuesday.'),
    report('The Post', '2025-02-20', 'Three people drowned when the bridge at Alder fell on Tuesday.'),
  ]);
  const thread = apart();
  try {
    const told: string[] = [];
    const [one, other] = await Promise.all([
      thread.analyse(papers, (done, total) => told.push(`${done} of ${total}`)),
      thread.analyse(briefOf([])),
    ]);
    expect(told).toEqual(['1 of 2', '2 of 2']);
    expect(one).toEqual(analyse(papers));
    expect(other.texts).toEqual([]);
    const left = thread.analyse(briefOf(story(1, 100)));
    await thread.close();
    await expect(left).rejects.toThrow('The analysis stopped before it was done.');
    expect(await thread.analyse(papers)).toEqual(one);
  } finally {
    await thread.close();
  }
}, 60_000);
