import type { EntryOf, MetaField, PublishedAt, Said, Span } from '../model.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Zoned } from './head.ts';
import { squeezed, titleSuffix } from './headline.ts';
import { published } from './published.ts';
import { hostName } from './zones.ts';

export interface Metadata {
  readonly outlet: Said;
  readonly title: Said;
  readonly byline: Said;
  readonly url: Said;
  readonly publishedAt: PublishedAt;
}

interface Page {
  readonly text: string;
  readonly front: FrontMatter;
  readonly zones: readonly Zoned[];
  readonly sentences: readonly Span[];
}

/** What the article says about itself, each with what it rests on; an editor's latest correction wins. */
export function metadata(page: Page, corrections: readonly EntryOf<'correction'>[]): Metadata {
  const corrected = (field: MetaField): string | undefined =>
    corrections.findLast((entry) => entry.field === field)?.value;
  const or = (field: MetaField, find: () => Said): Said => {
    const value = corrected(field);
    return value === undefined ? find() : { value, because: 'corrected by an editor' };
  };
  const url = or('url', () => urlOf(page));
  return {
    outlet: or('outlet', () => outletOf(page, url.value)),
    title: or('title', () => titleOf(page, url.value)),
    byline: or('byline', () => bylineOf(page)),
    url,
    publishedAt: published({ ...page, url: url.value, corrected: corrected('publishedAt') }),
  };
}

/** The first of these keys that the front matter fills. */
function field({ front }: Page, keys: readonly string[], fits = /\S/): Said | undefined {
  const key = keys.find((name) => fits.test(front.fields.get(name) ?? ''));
  return key === undefined
    ? undefined
    : { value: tidy(front.fields.get(key) ?? ''), because: `“${key}” in the page’s own data` };
}

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

const NO_LINK = /^(?!\s*https?:).*\S/s;

function urlOf(page: Page): Said {
  const named = field(page, ['url', 'link', 'canonical', 'source_url', 'source'], /^https?:\/\/\S+$/);
  if (named) return named;
  const link = lines(page, 'boilerplate', /^a (?:bare )?link(?: to the page)?$/).find((line) =>
    /https?:\/\//.test(line),
  );
  const value = /https?:\/\/[^\s)\]]+/.exec(link ?? '')?.[0];
  return value === undefined
    ? { value: '', because: 'no address is printed' }
    : { value, because: 'the link below the story' };
}

/** The readable name of a site: 'https://www.bbc.co.uk/news/1' → 'bbc.co.uk'. */
function siteOf(url: string): string {
  return (/^https?:\/\/(?:www\d?\.|m\.|n\.)?(?<host>[\w.-]+)/i.exec(url)?.groups?.['host'] ?? '').toLowerCase();
}

function outletOf(page: Page, url: string): Said {
  const named = field(page, ['publisher', 'outlet', 'site_name', 'og:site_name', 'site', 'source'], NO_LINK);
  if (named) return named;
  const line = lines(page, 'credit', /name/).find((words) => OUTLET.test(words));
  if (line !== undefined) return { value: line, because: 'a name below the headline' };
  const suffix = titleSuffix(headline(page));
  if (suffix && isSite(suffix.words, suffix.mark, url))
    return { value: suffix.words, because: 'named at the end of the headline' };
  const site = siteOf(url);
  return site === ''
    ? { value: '', because: 'no outlet is named' }
    : { value: site, because: 'the site of the page’s address' };
}

/** Words in the names of outlets. */
export const OUTLET =
  /\b(?:news\w*|herald|times|post|daily|press|tribune|journal|gazette|guardian|telegraph|independent|agency|observer|chronicle|mail|mirror|reuters|broadcasting|radio|tv|television|media|magazine|weekly|courier|examiner|globe|monitor|review|today|network|ilbo|bbc|cnn|abc|nbc|cbs|npr|afp|ap)\b/i;

/** `|` and `«` are put before a site's name; a dash is when the name also is in the address. */
function isSite(words: string, mark: string, url: string): boolean {
  const name = squeezed(words);
  const host = hostName(url);
  return mark === '|' || mark === '«' || (host !== '' && (name.includes(host) || squeezed(siteOf(url)).includes(name)));
}

const headline = ({ text, zones }: Page): string => {
  const zone = zones.find((one) => one.zone === 'headline');
  return zone === undefined ? '' : tidy(text.slice(zone.start, zone.end).replace(/^[#*\s]+|[*\s]+$/g, ''));
};

function titleOf(page: Page, url: string): Said {
  const named = field(page, ['title', 'headline', 'og:title']);
  if (named) return named;
  const words = headline(page);
  const suffix = titleSuffix(words);
  const value = suffix && isSite(suffix.words, suffix.mark, url) ? words.slice(0, suffix.at) : words;
  return value === '' ? { value, because: 'no headline was found' } : { value, because: 'the headline as printed' };
}

function bylineOf(page: Page): Said {
  const named = field(page, ['author', 'authors', 'byline', 'by', 'creator']);
  if (named) return { ...named, value: tidy(named.value.replace(/\S+@\S+/g, '')) };
  const line = lines(page, 'credit', /^the byline/)[0];
  if (line !== undefined)
    return { value: line.replace(/^(?:(?:written|reported|story) )?(?:by|from)\s*:?\s*/i, ''), because: 'the byline' };
  const name = lines(page, 'credit', /name/).find((words) => !OUTLET.test(words));
  return name === undefined
    ? { value: '', because: 'no byline is printed' }
    : { value: name, because: 'a name below the headline' };
}

/** The lines of the zones whose reason fits. */
function lines({ text, zones }: Page, zone: Zoned['zone'], because: RegExp): string[] {
  return zones
    .filter((one) => one.zone === zone && because.test(one.because))
    .flatMap(({ start, end }) => text.slice(start, end).split('\n').map(tidy))
    .filter((line) => line !== '');
}
