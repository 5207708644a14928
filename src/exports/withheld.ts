import type { Citation, Fact, FactSheet } from '../model.ts';
import { around } from './plain.ts';

/** What stands in an export where words of a withheld line stood. */
export const WITHHELD = '[withheld]';

/** Kinds whose answers name somebody or something: a withheld name is kept out of every text of an export. */
const NAMES: readonly string[] = ['person', 'organisation', 'place'];
/** Parts of a person's name that name nobody. */
const TITLES =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|President|Minister|Mayor|Judge)$/;

/** Lines that no export has: those marked so, and those whose answer stands in the very words of one of them. */
export function leftOut({ facts }: Pick<FactSheet, 'facts'>) {
  const marked = facts.filter(({ publishable }) => !publishable);
  const secret = marked.flatMap(({ citations }) => citations);
  const gives = (citation: Citation): boolean => secret.some((one) => overlap(one, citation));
  return { marked, besides: facts.filter(({ publishable, citations }) => publishable && citations.some(gives)) };
}

function overlap(a: Citation, b: Citation): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

/** The sheet as an export may give it: without withheld lines, and without their words in the sentences of other lines. */
export function publishable(sheet: FactSheet): FactSheet {
  const { marked, besides } = leftOut(sheet);
  if (marked.length === 0) return sheet;
  const gone = new Set([...marked, ...besides]);
  const secret = secretOf(marked);
  return {
    ...sheet,
    title: secret.names(sheet.title),
    articles: sheet.articles.map((one) => ({
      ...one,
      value: secret.inArticle(one.id, one.value),
      url: secret.address(one.url),
    })),
    ...(sheet.origins && {
      origins: sheet.origins.map(({ article, origin, because, extent }) => ({
        article,
        origin: secret.names(origin),
        because: secret.inArticle(article, because),
        ...(extent && { extent }),
      })),
    }),
    facts: sheet.facts.filter((fact) => !gone.has(fact)).map((fact, n) => without(fact, n, secret)),
  };
}

type Redact = (text: string) => string;
interface Secret {
  /** Blacks out the withheld names. */
  readonly names: Redact;
  /** Blacks out the names, and what that article says of withheld lines. */
  readonly inArticle: (article: string, text: string) => string;
  /** The address, unless a name can be read from it. */
  readonly address: Redact;
}

function secretOf(marked: readonly Fact[]): Secret {
  const said = new Map<string, Set<string>>();
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const { kind, citations } of marked)
    for (const { article, quote, show } of citations) {
      said.set(article, (said.get(article) ?? new Set()).add(quote));
      if (!NAMES.includes(kind)) continue;
      for (const name of [quote, show]) if (name !== '') names.add(name);
      if (kind === 'person') for (const part of partsOf(`${quote} ${show}`)) parts.add(part);
    }
  const anywhere = blackingOut([...names], 'giu');
  const ofPersons = blackingOut([...parts], 'gu');
  const hideNames: Redact = (text) => ofPersons(anywhere(text));
  const byArticle = new Map([...said].map(([article, quotes]) => [article, blackingOut([...quotes], 'gu')]));
  const slugs = [...names].map(slug).filter((one) => one.length > 3);
  return {
    names: hideNames,
    inArticle: (article, text) => hideNames(byArticle.get(article)?.(text) ?? text),
    address: (url) => (slugs.some((one) => slug(url).includes(one)) ? '' : url),
  };
}

/** The words of a name that may stand for it alone. */
function partsOf(name: string): string[] {
  return (name.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).filter((part) => !TITLES.test(part));
}

const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** Replaces each of these words where they stand whole, the longest first. */
function blackingOut(words: readonly string[], flags: string): Redact {
  const literal = words
    .filter((one) => one.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (literal.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}])`, flags);
  return (text) => text.replace(pattern, WITHHELD);
}

function without(fact: Fact, n: number, secret: Secret): Fact {
  const { names } = secret;
  return {
    ...fact,
    slot: secret.address(fact.slot) || `line-${n + 1}`,
    question: names(fact.question),
    wording: names(fact.wording),
    rationale: names(fact.rationale),
    citations: fact.citations.map((citation) => withoutWords(citation, secret)),
  };
}

/** The citation's own words stay, for they are another line's answer; around them the article's withheld words go. */
function withoutWords(citation: Citation, secret: Secret): Citation {
  const { article, quote, sentence, title, url, show } = citation;
  const [before, words, after] = around(quote, sentence);
  const inArticle: Redact = (text) => secret.inArticle(article, text);
  return {
    ...citation,
    quote: secret.names(words),
    sentence: inArticle(before) + secret.names(words) + inArticle(after),
    show: secret.names(show),
    title: inArticle(title),
    url: secret.address(url),
  };
}
