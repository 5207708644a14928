import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Invalid } from '../errors.ts';
import type { Reader } from './reader.ts';

/** What is used of a page's nodes. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<Node>;
  getAttribute(name: string): string | null;
}
interface Page {
  readonly body: Node | null;
  querySelector(selector: string): Node | null;
}

/** A saved web page: its main text without scripts, navigation and comments, under what the page says of itself. */
export const html: Reader = {
  reads: (file, input) => /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html\b)/i.test(input.slice(0, 1_000)),
  read: (file, input) => {
    if (depth(input) > DEEPEST || input.split('<', MOST_TAGS + 1).length > MOST_TAGS)
      throw new Invalid(
        `“${file}” is nested too deeply, or in too many pieces, to be read as a page. Paste the article’s words instead.`,
      );
    const { document } = parseHTML(input) as unknown as { document: Page };
    const known = header(document);
    const article = mainText(file, document);
    const body = lines(article?.content ?? document.body);
    if (body.length === 0) throw new Invalid(`No article was found in “${file}”. Paste its words instead.`);
    const title = tidy(article?.title ?? '');
    const fields = {
      title,
      publisher: article?.siteName ?? known.publisher,
      author: article?.byline ?? '',
      published_at: article?.publishedTime ?? known.published_at,
      url: known.url,
    };
    const front = Object.entries(fields).flatMap(([key, value]) =>
      tidy(value) === '' ? [] : [`${key}: "${tidy(value)}"`],
    );
    const headline = title === '' || body[0] === title ? [] : [title];
    return [front.length === 0 ? '' : ['---', ...front, '---'].join('\n'), ...headline, ...body]
      .join('\n\n')
      .trimStart();
  },
};

const tidy = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** Readability hands over the nodes it kept, not their HTML. */
const AS_NODES = { serializer: (node: unknown) => node as Node };

function mainText(file: string, document: Page): ReturnType<Readability<Node>['parse']> {
  try {
    return new Readability<Node>(document, AS_NODES).parse();
  } catch {
    throw new Invalid(`“${file}” could not be read as a page. Paste the article’s words instead.`);
  }
}

function header(document: Page): { readonly publisher: string; readonly published_at: string; readonly url: string } {
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name) ?? '';
  return {
    publisher: attribute('meta[property="og:site_name"]', 'content'),
    published_at:
      attribute('meta[property="article:published_time"]', 'content') || attribute('time[datetime]', 'datetime'),
    url: attribute('link[rel="canonical"]', 'href') || attribute('meta[property="og:url"]', 'content'),
  };
}

// ——— Text, block by block ———

const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|TITLE|IFRAME|SVG|BUTTON|FORM)$/i;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The words of every block, one line each. */
function lines(root: Node | null): string[] {
  const found: string[] = [];
  let line = '';
  const flush = (): void => {
    const words = tidy(line);
    if (words !== '' && words !== '-') found.push(words);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT_NODE) line += node.textContent;
    if (node.nodeType !== ELEMENT_NODE || UNSEEN.test(node.nodeName)) return;
    const block = !INLINE.test(node.nodeName.toUpperCase());
    if (block) flush();
    if (node.nodeName.toUpperCase() === 'LI') line = '- ';
    for (const child of node.childNodes) walk(child);
    if (block) flush();
  };
  if (root !== null) walk(root);
  flush();
  return found;
}

// ——— Depth ———

/** Readability's time grows with the third power of the nesting (measured: 2,000 levels, 15 s); articles have some 30. */
const DEEPEST = 200;

/** Opening and closing tags; the largest article pages seen have a third of this. */
const MOST_TAGS = 60_000;

/** Elements that close themselves, or that the next of their kind closes. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot)$/i;

/** How deep the tags of a page are nested, without parsing it. */
function depth(input: string): number {
  let deep = 0;
  let deepest = 0;
  for (const match of input.matchAll(/<(?<closing>\/?)(?<name>[a-z][a-z\d-]{0,20})(?=[\s/>])/gi)) {
    const { closing = '', name = '' } = match.groups ?? {};
    if (FLAT.test(name)) continue;
    deep = closing === '' ? deep + 1 : Math.max(0, deep - 1);
    deepest = Math.max(deepest, deep);
  }
  return deepest;
}
