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
  const linksOf = byArticle(links);
  const [wide, narrow] = [voices(), voices()];
  const articles = new Set<string>();
  for (const claim of claims) {
    const { article, attribution } = claim;
    const isNew = articles.size < articles.add(article).size;
    for (const { link, node } of linksOf.get(article) ?? []) {
      if (link.extent === undefined && !isNew) continue;
      if (bearsOn(link, claim, true)) wide.join(article, node);
      if (bearsOn(link, claim, false)) narrow.join(article, node);
    }
    if (attribution !== undefined) wide.join(article, speakerNode(attribution.speaker));
  }
  return { min: wide.among(articles), max: narrow.among(articles) };
}

const speakerNode = rememberedWords((speaker) => `speaker ${originName(speaker)}`);

interface Voices {
  /** Makes two articles, origins or speakers one voice. */
  join(a: string, b: string): void;
  /** How many voices these are. */
  among(names: ReadonlySet<string>): number;
}

function voices(): Voices {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const above = parent.get(up);
      if (above === undefined) return up;
      parent.set(at, above);
      at = above;
    }
    return at;
  };
  return {
    join(a, b) {
      if (parent.get(a) === b) return;
      const [x, y] = [root(a), root(b)];
      if (x !== y) parent.set(x, y);
    },
    among: (names) => new Set([...names].map(root)).size,
  };
}

/** A link with the name its origin is compared by. */
interface Named {
  readonly link: OriginLink;
  readonly node: string;
}

const byArticle = remembered((links: readonly OriginLink[]): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Named[]>();
  for (const link of links) {
    const named = { link, node: `origin ${originName(link.origin)}` };
    const here = found.get(link.article);
    if (here) here.push(named);
    else found.set(link.article, [named]);
  }
  return found;
});

/** Whether a claim rests on what its article credits; `wide` counts credits for parts of the article that may reach it. */
export function bearsOn({ extent, passage }: OriginLink, { sentence, zone }: Claim, wide: boolean): boolean {
  if (extent === undefined || (extent === 'part' && wide)) return true;
  const near = passage !== undefined && passage.start >= sentence.start && passage.end <= sentence.end;
  return near || (extent === 'picture' && wide && zone === 'caption');
}
