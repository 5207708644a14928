import { articleEntry, entry } from '../support/entries.ts';
import { analysisOf, type Question, report, textOf } from '../support/sample.ts';
import { askedBy, finder } from '../../src/web/asked.ts';
import { browserOn, visit, wordsOf } from './support.ts';

const herald = report('The Herald', '2025-02-20', 'The bridge fell on May 2. Nine people died on May 2.');
const post = report('The Post', '2025-02-21', 'The bridge fell on May 3. Six people died.');
const question = (id: string, kind: string, ours: string, theirs: string): Question => ({
  id,
  kind,
  question: `What about ${ours}?`,
  class: 'conflict',
  answers: [
    { show: ours, words: [[herald, ours]] },
    { show: theirs, words: [[post, theirs]] },
  ],
});
const slotsOf = (...questions: readonly Question[]) => analysisOf([textOf(herald), textOf(post)], questions).slots;
const day = (id: string) => question(id, 'date', 'May 2', 'May 3');
const dead = (id: string) => question(id, 'quantity', 'Nine people', 'Six people');
const about = askedBy(slotsOf(day('day'))[0] as ReturnType<typeof slotsOf>[number]);

test.each([
  ['its id', [day('day'), dead('dead')], 'day', about, ['day']],
  ['its words under another id', [day('day-2'), dead('dead')], 'day', about, ['day-2']],
  ['words that overlap', [question('day-3', 'date', 'on May 2', 'on May 3')], 'day', about, ['day-3']],
  ['not an id that passed to another question', [dead('day')], 'day', about, []],
  ['not the same words of another kind', [question('when', 'time', 'May 2', 'May 3')], 'day', about, []],
  ['the id alone where nothing else was kept', [day('day')], 'day', undefined, ['day']],
  ['nothing once the id is gone and nothing else was kept', [day('day-2')], 'day', undefined, []],
] as const)('a question is found by %s', (_, questions, slot, asked, found) => {
  expect(finder(slotsOf(...questions))(slot, asked)).toEqual(found);
});

test('who a question was given to, and the notes on it, stay with it when its id changes', async () => {
  let id = 'day';
  const analyse = () => analysisOf([textOf(herald), textOf(post)], [day(id), dead(id === 'day' ? 'dead' : 'day')]);
  const { store, browse } = await visit(analyse);
  const story = await store.create('The bridge', '2025-03-20T12:00:00.000Z');
  const path = `/stories/${story.id}`;
  await store.append(story.id, () => [herald, post].map(articleEntry));
  const tick = /name="tick" value="([^"]*:day)"/.exec((await browse.get(`${path}/conflicts`)).text)?.[1];
  await browse.post(`${path}/assignments`).type('form').send({ tick, to: 'Bob' }).expect(303);
  await browse
    .post(`${path}/conflicts/day/annotations`)
    .type('form')
    .send({ body: 'Ask the river board.' })
    .expect(303);
  id = 'day-2';
  await store.append(story.id, () => [
    entry({ type: 'origin', article: herald.id, origin: 'The river board', rests: true }),
  ]);
  const again = browserOn(store, analyse);
  const words = async (rest: string) => wordsOf((await again.get(path + rest).expect(200)).text);
  expect(await words('/conflicts?assignee=Bob')).toContain('1 shown of 2');
  expect(await words('/conflicts?assignee=Bob')).toContain('What about May 2?');
  expect(await words('/conflicts/day-2')).toContain('Ask the river board.');
  expect(await words('/conflicts/day')).not.toContain('Ask the river board.');
});
