import { analyse } from '../../src/analysis/analyse.ts';
import { apart } from '../../src/web/apart.ts';
import { report } from '../support/sample.ts';
import { briefOf } from '../support/stories.ts';

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
    const left = thread.analyse(papers);
    await thread.close();
    await expect(left).rejects.toThrow('The analysis stopped before it was done.');
    expect(await thread.analyse(papers)).toEqual(one);
  } finally {
    await thread.close();
  }
}, 60_000);
