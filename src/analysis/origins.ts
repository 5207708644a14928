import type { Claim, EntryOf, OriginCount, OriginLink, Text } from '../model.ts';
import { copies } from './copies.ts';
import { remembered, rememberedWords } from '../text/remembered.ts';
import { creditLines, originName } from './credit-lines.ts';

/**
 * Which articles rest on one report: by the credits they print, by copied wording, by a common publisher, and by what editors put right.
 * Several articles on one origin are one voice.
 */
export function origins(texts: readonly Text[], corrected: readonly EntryOf<'origin'>[]): OriginLink[] {
  const declared = texts.flatMap(credits);
  const found = [...declared, ...copies(texts)];
  const links = edited([...found, ...published(texts, found)], corrected, new Set(texts.map(({ article }) => article)));
  const once = new Map(
    links.toReversed().map((link) => [`${link.article} ${originName(link.origin)} ${link.extent ?? ''}`, link]),
  );
  return [...once.values()].sort((a, b) => order(a.article, b.article) || order(a.origin, b.origin));
}

const credits = remembered(creditLines);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An outlet is the origin of its own articles, which matters when another article of the story rests on it too. */
function published(texts: readonly Text[], links: readonly OriginLink[]): OriginLink[] {
  const outlets = texts.map(({ outlet }) => originName(outlet.value));
  const often = new Set(outlets.filter((name, i) => outlets.indexOf(name) < i));
  const credited = new Set(links.map(({ origin }) => originName(origin)));
  return texts.flatMap(({ article, outlet }): OriginLink[] => {
    const name = originName(outlet.value);
    const shared = name !== '' && (credited.has(name) || often.has(name));
    return shared ? [{ article, origin: outlet.value, because: `published by ${outlet.value}` }] : [];
  });
}

/** Editors' corrections, the latest for an article and origin counts. */
function edited(
  links: readonly OriginLink[],
  corrected: readonly EntryOf<'origin'>[],
  articles: ReadonlySet<string>,
): OriginLink[] {
  return corrected.reduce<OriginLink[]>(
    (under, { article, origin, rests }) => {
      const others = under.filter((link) => link.article !== article || originName(link.origin) !== originName(origin));
      return rests && articles.has(article) ? [...others, { article, origin, because: 'an editor put it so' }] : others;
    },
    [...links],
  );
}

/**
 * How many independent reports stand behind claims: at least so many when every shared credit and speaker makes one report, at most so
 * many when only a credit for the whole article, or for the very sentence, does.
 */
export function originCount(claims: readonly Claim[], links: readonly OriginLink[]): OriginCount {
  const { numberOf, linksOf } = numbered(links);
  const [wide, narrow] = [voices(), voices()];
  const articles = new Set<number>();
  for (const claim of claims) {
    const article = numberOf(claim.article);
    const isNew = articles.size < articles.add(article).size;
    for (const { link, node } of linksOf[article] ?? []) {
      if (link.extent === undefined && !isNew) continue;
      if (bearsOn(link, claim, true)) wide.join(article, node);
      if (bearsOn(link, claim, false)) narrow.join(article, node);
    }
    if (claim.attribution !== undefined) wide.join(article, numberOf(speakerNode(claim.attribution.speaker)));
  }
  return { min: wide.among(articles), max: narrow.among(articles) };
}

const speakerNode = rememberedWords((speaker) => `speaker ${originName(speaker)}`);

/** Articles, origins and speakers by number, those that are one voice hung under one of them. */
interface Voices {
  join(a: number, b: number): void;
  /** How many voices these are. */
  among(numbers: ReadonlySet<number>): number;
}

function voices(): Voices {
  const parent: number[] = [];
  const root = (number: number): number => {
    let at = number;
    for (let up = parent[at]; up !== undefined; up = parent[at]) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  return {
    join(a, b) {
      const [x, y] = [root(a), root(b)];
      if (x !== y) parent[x] = y;
    },
    among: (numbers) => new Set([...numbers].map(root)).size,
  };
}

/** A link with the number of its origin. */
interface Numbered {
  readonly link: OriginLink;
  readonly node: number;
}

/** Numbers for all that links name and claims bring, and the links of every article by its number. */
const numbered = remembered((links: readonly OriginLink[]) => {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) numbers.set(name, number);
    return number;
  };
  const linksOf: Numbered[][] = [];
  for (const link of links) {
    const article = numberOf(link.article);
    linksOf[article] = [...(linksOf[article] ?? []), { link, node: numberOf(`origin ${originName(link.origin)}`) }];
  }
  return { numberOf, linksOf };
});

/** Whether a claim rests on what its article credits; `wide` counts credits for parts of the article that may reach it. */
export function bearsOn({ extent, passage }: OriginLink, { sentence, zone }: Claim, wide: boolean): boolean {
  if (extent === undefined || (extent === 'part' && wide)) return true;
  const near = passage !== undefined && passage.start >= sentence.start && passage.end <= sentence.end;
  return near || (extent === 'picture' && wide && zone === 'caption');
}
