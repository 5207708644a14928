import type { Citation, Fact, FactSheet, OriginLink } from '../model.ts';
import type { Format } from './format.ts';
import { escaped, linked } from './markdown.ts';
import { named, REJECTIONS } from './plain.ts';

/** A draft note to each outlet whose answer the editors set aside: its sentence, what stands against it, and on what that rests. */
export const corrections: Format = {
  name: 'corrections',
  extension: 'corrections.md',
  label: 'Correction notes',
  mediaType: 'text/markdown; charset=utf-8',
  render(sheet) {
    const notes = [...errorsByArticle(sheet)].map(([article, errors]) => note(article, errors, sheet));
    return `${[
      `# Draft correction notes: ${escaped(sheet.title)}`,
      notes.length === 0 ? NONE : 'Drafts, to be checked and worded by an editor. Nothing has been sent.',
      ...notes,
    ].join('\n\n')}\n`;
  },
};

const NONE = 'There is nothing to correct: no verdict that may be published sets an answer of an article aside.';

/** An article's answer that a verdict set aside. */
interface Mistake {
  readonly fact: Fact;
  readonly citation: Citation;
}

/** What is set aside by article; what the machine misread is no mistake of the outlet. */
function errorsByArticle({ facts }: FactSheet): Map<string, Mistake[]> {
  const found = new Map<string, Mistake[]>();
  for (const fact of facts)
    for (const citation of fact.citations) {
      const { article, rejected, orphaned } = citation;
      if (rejected === undefined || rejected === 'extraction-error' || orphaned) continue;
      found.set(article, [...(found.get(article) ?? []), { fact, citation }]);
    }
  return found;
}

function note(article: string, mistakes: readonly Mistake[], { articles, origins = [] }: FactSheet): string {
  const [first] = mistakes;
  const { outlet = '', title = '', url = '' } = first?.citation ?? {};
  const published = articles.find(({ id }) => id === article)?.publishedAt.value ?? '';
  const credits = creditsOf(article, outlet, origins);
  return [
    `## To ${escaped(outlet)}`,
    `About ${linked(named('', title) || outlet, url)}${published === '' ? '' : `, published ${escaped(published)}`}.`,
    ...mistakes.map((mistake) => corrected(mistake, origins)),
    ...(credits.length === 0
      ? []
      : [
          `Your article rests on ${credits.map(because).join(' and on ')}. If the mistake is theirs, they may have to correct it too.`,
        ]),
  ].join('\n\n');
}

function corrected({ fact, citation }: Mistake, origins: readonly OriginLink[]): string {
  const { question, wording, rationale, editor, decidedAt } = fact;
  const { rejected } = citation;
  const against = evidenceFor(fact, citation);
  return [
    `### ${escaped(question)}`,
    `You write:\n\n> ${escaped(citation.sentence)}`,
    `That gives **${escaped(citation.show || citation.quote)}**. We found: **${escaped(wording)}**.`,
    ...(rejected === undefined || rejected === 'other'
      ? []
      : [`What seems to have happened: ${REJECTIONS[rejected]}.`]),
    `Why we say so: ${escaped(rationale)} (${escaped(editor)}, ${escaped(decidedAt.slice(0, 10))})`,
    ...(against.length === 0 ? [] : [`It rests on:\n\n${against.map((one) => evidence(one, origins)).join('\n')}`]),
  ].join('\n\n');
}

/** The passages the verdict rests on; where none is named, those of other articles that were not set aside. */
function evidenceFor({ citations }: Fact, { article }: Citation): readonly Citation[] {
  const named = citations.filter((one) => one.evidence === true);
  return named.length > 0 ? named : citations.filter((one) => one.rejected === undefined && one.article !== article);
}

function evidence({ article, outlet, title, url, sentence }: Citation, origins: readonly OriginLink[]): string {
  const credits = creditsOf(article, outlet, origins);
  const rests = credits.length === 0 ? '' : ` Rests on ${credits.map(because).join(' and on ')}.`;
  return `- ${linked(named(outlet, title), url)}: “${escaped(sentence)}”${rests}`;
}

/** The reports of others that an article rests on for more than a picture. */
function creditsOf(article: string, outlet: string, origins: readonly OriginLink[]): readonly OriginLink[] {
  return origins.filter((link) => link.article === article && link.extent !== 'picture' && link.origin !== outlet);
}

const because = ({ origin, because: why }: OriginLink): string => `${escaped(origin)} (${escaped(why)})`;
