import path from 'node:path';
import type { Analysis, Article, Claim, Reading, Slot } from '../model.ts';

/** An analysis in the field names that other tools read. */
export function toJson({ texts, slots, conflicts }: Analysis, articles: readonly Article[]) {
  const textOf = new Map(articles.map((article) => [article.id, article.text]));
  const claim = ({ article, passage, sentence, certainty, attribution }: Claim) => ({
    articleId: article,
    quote: passage.quote,
    start: passage.start,
    end: passage.end,
    sentence: textOf.get(article)?.slice(sentence.start, sentence.end) ?? '',
    certainty,
    speaker: attribution?.speaker ?? '',
  });
  const reading = ({ show, claims }: Reading) => ({ show, claims: claims.map(claim) });
  const slot = ({ id, question, kind, readings, compatible }: Slot) => ({
    id,
    question,
    kind,
    readings: readings.map(reading),
    compatible: compatible.map(reading),
  });
  return {
    articles: texts.map(({ article, title, outlet, publishedAt }) => ({
      id: article,
      file: path.basename(articles.find(({ id }) => id === article)?.file ?? ''),
      title: title.value,
      outlet: outlet.value,
      publishedAt: { value: publishedAt.value, because: publishedAt.because },
    })),
    conflicts: conflicts.map((conflict) => ({
      ...slot(conflict),
      class: conflict.class,
      because: conflict.because,
      sameBecause: conflict.sameBecause,
      causes: conflict.causes.map(({ id, because }) => ({ id, because })),
      suggestion: conflict.suggestion,
      origins: conflict.origins,
    })),
    slots: slots.map(slot),
  };
}
