import type { Analysis, Article, Brief, Claim, Conflict, OriginCount, PublishedAt, Slot, Text } from '../model.ts';
import { called } from '../text/called.ts';
import { read } from '../text/read.ts';
import { align, type Alignment } from './align.ts';
import { causes } from './causes.ts';
import { asked } from './asked.ts';
import { between } from './between.ts';
import { classify } from './classify.ts';
import { contest, type Contest, type Discrepancy, type Judge } from './contest.ts';
import { aliasBook, aliased, type Aliases, undecided } from './decisions.ts';
import { extract, type Frame } from './extract.ts';
import { harm } from './harm.ts';
import { originCount, origins } from './origins.ts';
import { framesWithout, type Part } from './parts.ts';
import { question } from './question.ts';
import { sameBecause } from './same.ts';
import { relink } from './relink.ts';
import { contradicts, isRaised, tenable } from './tenable.ts';
import { remembered, rememberedWords } from '../text/remembered.ts';
import type { Kind } from '../kinds/kind.ts';
import { scenery, type Scenery } from './scenery.ts';
import { spellings } from './spellings.ts';
import { suggest } from './suggest.ts';
import { wordings } from './wordings.ts';

interface Reading {
  readonly text: Text;
  readonly frames: readonly Frame[];
}

/** What the articles of a story claim and where they disagree: a function of the set of articles and the editors' decisions; a part may be left out to measure it. */
export function analyse(brief: Brief, without?: Part): Analysis {
  const distinct = [...new Map(brief.articles.map((article) => [article.id, article])).values()];
  const readings = distinct
    .map((article) => reading(article, brief))
    .sort((a, b) => (a.text.article < b.text.article ? -1 : 1));
  const texts = readings.map(({ text }) => text);
  const alias = aliasBook(brief.aliases);
  const claimed = withAliases(
    readings.map(({ frames }) => framesWithout(frames, without)),
    brief.aliases.length > 0 ? alias : undefined,
  );
  const frames = Array<Frame>().concat(...claimed);
  const stage = scenery(texts, claimed, without);
  const links = origins(texts, brief.origins);
  const desk: Desk = {
    texts: new Map(texts.map((text) => [text.article, text])),
    frames,
    stage,
    originsOf: remembered((claims: readonly Claim[]) => originCount(claims, links)),
  };
  const ids = new Set<string>();
  const contested = [
    ...relink(align(frames, stage), brief.links).map((alignment) => {
      const answers = contest(alignment, without === 'tenable' ? TRUSTED : judge(stage));
      return { answers, own: alignment.frames, slot: slotOf(alignment, answers, idAmong(ids, alignment.key), desk) };
    }),
    ...(without === 'spellings' ? [] : spellings(texts, stage.tale))
      .flatMap((spelling) => undecided(spelling, alias))
      .map((spelling) => between(spelling, idAmong(ids, spelling.key))),
    ...(without === 'wordings' ? [] : wordings(texts, stage.tale)).map((wording) =>
      between(wording, idAmong(ids, wording.key)),
    ),
    ...asked(brief.claims, desk.texts).map((fact) => {
      const answers = contest(fact, TRUSTED);
      return {
        answers,
        own: fact.frames,
        slot: { ...slotOf(fact, answers, idAmong(ids, `asked ${fact.question}`), desk), question: fact.question },
      };
    }),
  ];
  const conflicts = contested
    .filter(({ answers }) => answers.discrepancies.length > 0)
    .map(({ slot, answers, own }) => conflictOf(slot, answers, own, desk));
  return {
    texts,
    claims: frames.map(({ claim }) => claim),
    slots: contested.map(({ slot }) => slot),
    conflicts: conflicts.toSorted((a, b) => b.harm - a.harm || (a.id < b.id ? -1 : 1)),
    origins: links,
  };
}

/** Names that editors decided about are compared as they decided. */
function withAliases(
  claimed: readonly (readonly Frame[])[],
  alias: Aliases | undefined,
): readonly (readonly Frame[])[] {
  if (alias === undefined) return claimed;
  const knowing = remembered((kind: Kind) => aliased(kind, alias));
  return claimed.map((frames) => frames.map((frame) => ({ ...frame, kind: knowing(frame.kind) })));
}

const judge = (stage: Scenery): Judge => ({
  raises: isRaised,
  tenable: (a, b) => tenable(a, b, stage),
  contradicts: (a, b, supported) => contradicts(a, b, stage, supported),
});

/** Editors put these under one question, so any difference counts. */
const TRUSTED: Judge = { raises: () => true, tenable: () => true, contradicts: () => true };

/** An id that reads as a URL, told apart by a number where two slots would have the same. */
function idAmong(taken: Set<string>, words: string): string {
  const stem = stemOf(words);
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  taken.add(id);
  return id;
}

const stemOf = rememberedWords(
  (words) =>
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'slot',
);

const known = new WeakMap<Article, { readonly key: string; readonly reading: Reading }>();

/** An article's text and claims depend on nothing but the article and what editors changed of it, so they are kept while it lives. */
function reading(article: Article, { corrections, folds }: Brief): Reading {
  const mine = {
    corrections: corrections.filter((one) => one.article === article.id),
    folds: folds.filter(({ passage }) => passage.article === article.id),
  };
  const key = [...mine.corrections, ...mine.folds].map(({ id }) => id).join();
  const kept = known.get(article);
  if (kept?.key === key) return kept.reading;
  const text = read(article, mine);
  const fresh = { text, frames: extract(text) };
  known.set(article, { key, reading: fresh });
  return fresh;
}

interface Desk {
  readonly texts: ReadonlyMap<string, Text>;
  readonly frames: readonly Frame[];
  readonly stage: Scenery;
  readonly originsOf: (claims: readonly Claim[]) => OriginCount;
}

function slotOf(
  { frames }: Pick<Alignment, 'frames'>,
  { readings, compatible }: Contest,
  id: string,
  { texts, stage }: Desk,
): Slot {
  return {
    id,
    kind: frames[0]?.claim.kind ?? '',
    question: question(frames, texts),
    readings,
    compatible,
    sameBecause: sameBecause(frames, stage, (article) => texts.get(article)?.text ?? ''),
  };
}

/** The discrepancy between the readings that most claims give. */
const widest = ({ discrepancies }: Contest): Discrepancy | undefined =>
  discrepancies.reduce<Discrepancy | undefined>((best, one) => (best && backing(best) >= backing(one) ? best : one), undefined); // prettier-ignore
const backing = ({ a, b }: Discrepancy): number => a.claims.length + b.claims.length;

const UNKNOWN: PublishedAt = { value: '', because: 'not said' };

function conflictOf(
  slot: Slot,
  answers: Contest,
  own: readonly Frame[],
  { texts, frames, stage, originsOf }: Desk,
): Conflict {
  const publishedAt = (article: string): PublishedAt => texts.get(article)?.publishedAt ?? UNKNOWN;
  const outlet = (article: string): string => {
    const text = texts.get(article);
    return (text && called(text)) || article;
  };
  const likely = causes({
    contest: answers,
    own,
    frames,
    publishedAt,
    outlet,
    similarity: (a, b) => stage.similarity(a, b),
  });
  const name = classify(answers, publishedAt);
  return {
    ...slot,
    class: name,
    because: widest(answers)?.comparison.because ?? '',
    causes: likely,
    suggestion: suggest({ readings: slot.readings, causes: likely, class: name, originsOf, outlet }),
    origins: originsOf(Array<Claim>().concat(...slot.readings.map(({ claims }) => claims))),
    selfContradiction: answers.discrepancies.some(({ within }) => within),
    harm: harm(slot, name, answers),
  };
}
