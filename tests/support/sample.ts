import type { Analysis, Article, Claim, Conflict, ConflictClass, Reading, Slot, Text } from '../../src/model.ts';
import { read } from '../../src/text/read.ts';
import { articleOf } from './stories.ts';

/** An answer of a hand-made slot: how it is shown, its value, and which words of which article give it. */
interface Answer {
  readonly show: string;
  readonly value?: unknown;
  readonly words: readonly (readonly [article: Article, quote: string])[];
}

/** A hand-made slot; with a class it is a conflict. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly answers: readonly Answer[];
  readonly compatible?: readonly Answer[];
  readonly class?: ConflictClass;
}

/** An article by an outlet, with the header the reading room knows. */
export function report(outlet: string, publishedAt: string, body: string): Article {
  const header = ['---', `outlet: ${outlet}`, `publishedAt: ${publishedAt}`, '---'].join('\n');
  return articleOf(`${header}\n\n${body}\n`, `${outlet.toLowerCase().replaceAll(' ', '-')}.md`);
}

/** A text with the metadata an analysis would find. */
export function textOf(article: Article, language = 'en'): Text {
  const said = (name: string) => {
    const value = new RegExp(`^${name}: (.*)$`, 'm').exec(article.text)?.[1] ?? '';
    return { value, because: 'the header says so' };
  };
  const text = read(article);
  const title = { value: /^# (.*)$/m.exec(article.text)?.[1] ?? '', because: 'the headline' };
  return { ...text, outlet: said('outlet'), title, publishedAt: said('publishedAt'), language };
}

/** What an analysis that found exactly these answers would say. */
export function analysisOf(texts: readonly Text[], questions: readonly Question[]): Analysis {
  const slots = questions.map((question) => slotOf(question, texts));
  const conflicts = questions.flatMap((question, n) => {
    const slot = slots[n];
    return slot === undefined || question.class === undefined
      ? []
      : [conflictOf(slot, question.class, questions.length - n)];
  });
  const claims = slots.flatMap(({ readings, compatible }) =>
    [...readings, ...compatible].flatMap((reading) => reading.claims),
  );
  return { texts, claims, slots, conflicts, origins: [] };
}

function slotOf({ id, question, kind, answers, compatible = [] }: Question, texts: readonly Text[]): Slot {
  const readings = (list: readonly Answer[]): Reading[] =>
    list.map((answer) => ({
      show: answer.show,
      claims: answer.words.map(([article, quote]) => claimOf(article, quote, id, kind, answer, texts)),
    }));
  return {
    id,
    kind,
    question,
    readings: readings(answers),
    compatible: readings(compatible),
    sameBecause: ['the same act'],
  };
}

function claimOf(
  article: Article,
  quote: string,
  slot: string,
  kind: string,
  answer: Answer,
  texts: readonly Text[],
): Claim {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in ${article.file}`);
  const span = { start, end: start + quote.length };
  const sentence = texts
    .find((text) => text.article === article.id)
    ?.sentences.find((one) => one.start <= start && span.end <= one.end);
  return {
    id: `${article.id}:${kind}:${start}`,
    article: article.id,
    kind,
    value: answer.value ?? answer.show,
    show: answer.show,
    passage: { article: article.id, quote, ...span },
    sentence: sentence ? { start: sentence.start, end: sentence.end } : span,
    zone: 'body',
    event: { class: slot, trigger: span, roles: {} },
    role: kind,
    certainty: 'asserted',
  };
}

function conflictOf(slot: Slot, word: ConflictClass, harm: number): Conflict {
  return {
    ...slot,
    class: word,
    because: 'The answers cannot both be true.',
    causes: [],
    suggestion: { answer: '', word: 'undetermined', because: [], against: [], wouldSettle: [] },
    origins: { min: 1, max: slot.readings.length },
    selfContradiction: false,
    harm,
  };
}
