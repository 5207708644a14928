import path from 'node:path';
import { Invalid } from '../errors.ts';
import type { Analysis, Article } from '../model.ts';
import { articleIn } from './articles.ts';
import type { Run } from './io.ts';
import { analyseStepwise } from '../web/stepwise.ts';
import { toJson } from './json.ts';

/** `analyse FILE...`: what the articles disagree on, as a summary or as one JSON object. */
export const run: Run = async ({ files, json }, io) => {
  const articles = await Promise.all(files.map(named));
  const papers = { articles, corrections: [], folds: [], aliases: [], links: [], claims: [], origins: [] };
  const analysis = analyseStepwise(papers, (done, total) =>
    io.progress(done < total ? `${done} of ${total} articles read` : 'comparing them'),
  );
  io.progress('');
  io.out(json ? `${JSON.stringify(toJson(analysis, articles), null, 2)}\n` : summary(analysis));
  return 0;
};

async function named(file: string): Promise<Article> {
  try {
    return { ...(await articleIn(file)), file: path.basename(file) };
  } catch (error) {
    throw error instanceof Invalid ? new Invalid(`${file}: ${error.message}`, { cause: error }) : error;
  }
}

function summary({ texts, claims, slots, conflicts }: Analysis): string {
  const nameOf = new Map(texts.map((text) => [text.article, text.outlet.value || text.title.value || text.article]));
  const lines = conflicts.flatMap((conflict) => [
    '',
    `${conflict.question} [${conflict.class}, ${conflict.kind}]`,
    ...conflict.readings.map(
      ({ show, claims: said }) => `  ${show}: ${[...new Set(said.map((c) => nameOf.get(c.article)))].join(', ')}`,
    ),
    `  ${conflict.because}`,
  ]);
  return [
    `${texts.length} articles, ${claims.length} claims, ${slots.length} slots, ${conflicts.length} disagreements`,
    ...lines,
    '',
  ].join('\n');
}
