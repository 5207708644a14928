import type { Analysis, Article, Brief, Entry, Passage, SeenReading } from '../../src/model.ts';
import { articleEntry } from '../support/entries.ts';
import { analysisOf, type Question, report, textOf } from '../support/sample.ts';
import { visit } from './support.ts';

/** A story of four articles made by hand: a conflict, a name written twice, an agreed figure, and something only one reports. */
export const mill = report(
  'The Mill',
  '2024-05-03',
  '# Dam breaks above Arden\n\nThe dam broke on 2 May. Nine people died, said Mayor Ann Holm. The dam was built in 1953.',
);
export const quay = report(
  'Quay News',
  '2024-05-04',
  'The dam broke on 3 May, and nine people were killed. Anne Holm wept.',
);
export const late = report('Late Post', '2024-06-01', 'The dam broke in May, killing nine people, Quay News reported.');
export const hostile = report(
  '<script>alert(1)</script>',
  '2024-06-02',
  'Rain fell \u202eon Arden. <img src=x onerror=alert(2)>',
);
export const ARTICLES = [mill, quay, late, hostile];

/** Where an article has these words. */
export const at = (article: Article, quote: string): Passage => {
  const start = article.text.indexOf(quote);
  return { article: article.id, start, end: start + quote.length, quote };
};
/** The two days of the break as an editor was shown them. */
export const SEEN: readonly SeenReading[] = [
  { show: '2 May 2024', passages: [at(mill, '2 May')] },
  { show: '3 May 2024', passages: [at(quay, '3 May')] },
];

const day = (earliest: string, latest = earliest) => ({ earliest, latest });
const QUESTIONS: readonly Question[] = [
  {
    id: 'date-break',
    question: 'When did the dam break?',
    kind: 'date',
    class: 'conflict',
    answers: [
      { show: '2 May 2024', value: day('2024-05-02'), words: [[mill, '2 May']] },
      { show: '3 May 2024', value: day('2024-05-03'), words: [[quay, '3 May']] },
    ],
    compatible: [{ show: 'May 2024', value: day('2024-05-01', '2024-05-31'), words: [[late, 'in May']] }],
  },
  {
    id: 'person-mayor',
    question: 'Who is the mayor?',
    kind: 'person',
    class: 'variant',
    answers: [
      { show: 'Ann Holm', words: [[mill, 'Ann Holm']] },
      { show: 'Anne Holm', words: [[quay, 'Anne Holm']] },
    ],
  },
  {
    id: 'quantity-dead',
    question: 'How many people died?',
    kind: 'quantity',
    answers: [
      {
        show: '9 people',
        words: [
          [mill, 'Nine people'],
          [quay, 'nine people'],
          [late, 'nine people'],
        ],
      },
    ],
  },
  {
    id: 'date-built',
    question: 'When was the dam built?',
    kind: 'date',
    answers: [{ show: '1953', value: day('1953-01-01', '1953-12-31'), words: [[mill, '1953']] }],
  },
];

/** The analysis of whichever of the articles a brief holds. */
export function analysed(papers: Brief): Analysis {
  const held = (article: Article): boolean => papers.articles.some(({ id }) => id === article.id);
  const answersHeld = (answers: Question['answers']) =>
    answers
      .map((answer) => ({ ...answer, words: answer.words.filter(([article]) => held(article)) }))
      .filter(({ words }) => words.length > 0);
  const questions = QUESTIONS.map(({ class: word, ...question }): Question => {
    const answers = answersHeld(question.answers);
    const compatible = answersHeld(question.compatible ?? []);
    return { ...question, answers, compatible, ...(word && answers.length > 1 && { class: word }) };
  }).filter(({ answers }) => answers.length > 0);
  const analysis = analysisOf(
    papers.articles.map((article) => textOf(article)),
    questions,
  );
  const start = late.text.indexOf('Quay News');
  const passage = { article: late.id, start, end: start + 'Quay News'.length, quote: 'Quay News' };
  const origins = held(late) ? [{ article: late.id, origin: 'Quay News', because: 'it says so', passage }] : [];
  return { ...analysis, origins };
}

/** The flood on a real desk, visited by Ada; `path` is the story's. */
export async function flood(entries: readonly Entry[] = [], articles: readonly Article[] = ARTICLES) {
  const { store, browse } = await visit(analysed);
  const { id } = await store.create('The flood at Arden', '2024-06-01T12:00:00.000Z');
  await store.append(id, () => [...articles.map(articleEntry), ...entries]);
  const path = `/stories/${id}`;
  return {
    id,
    path,
    store,
    browse,
    page: async (rest: string): Promise<string> => (await browse.get(path + rest).expect(200)).text,
    post: (rest: string, fields: Readonly<Record<string, string | readonly string[]>>) =>
      browse
        .post(path + rest)
        .type('form')
        .send(fields),
    kept: () => store.get(id).entries,
  };
}
