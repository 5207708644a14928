import type { Citation, Fact, FactSheet } from '../model.ts';
import type { Format } from './format.ts';
import { around, line, named, REJECTIONS, STATUSES, webUrl } from './plain.ts';

/** One file that looks the same everywhere, prints well and loads nothing. */
export const html: Format = {
  name: 'html',
  extension: 'html',
  label: 'Web page',
  mediaType: 'text/html; charset=utf-8',
  render: (sheet) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(sheet.title)}: fact sheet</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(sheet.title)}</h1>
${sheet.facts.map(section).join('\n')}
<h2>Articles</h2>
<ul>
${sheet.articles.map(article).join('\n')}
</ul>
</body>
</html>
`,
};

const STYLE = `
:root { color-scheme: light dark; }
body { font: 17px/1.5 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, .status, footer { font-family: system-ui, sans-serif; line-height: 1.25; }
h2 { font-size: 1.05rem; margin-bottom: 0.25rem; }
.wording { font-size: 1.2rem; font-weight: bold; margin: 0.25rem 0; }
.status, footer, .orphaned { font-size: 0.85rem; }
section { border-top: 1px solid; padding-top: 0.5rem; margin-top: 1.5rem; break-inside: avoid; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
a { color: inherit; overflow-wrap: anywhere; }
p, li { overflow-wrap: anywhere; }
@media print { body { font-size: 11pt; max-width: none; margin: 0; } a[href]::after { content: " <" attr(href) ">"; font-size: 0.8em; } }
`;

function section({ question, status, wording, rationale, editor, decidedAt, citations }: Fact): string {
  const decided = editor === '' ? '' : ` · ${escaped(editor)}, <time>${escaped(decidedAt.slice(0, 10))}</time>`;
  return `<section class="${status}">
<h2>${escaped(question)}</h2>
<p class="wording">${escaped(wording)}</p>
<p class="status">${STATUSES[status]}${decided}</p>
${rationale === '' ? '' : `<p>${escaped(rationale)}</p>\n`}<ul>
${citations.map(cited).join('\n')}
</ul>
</section>`;
}

function cited({ outlet, title, url, quote, sentence, orphaned, rejected }: Citation): string {
  const [before, words, after] = around(quote, sentence).map(inner);
  const aside = rejected === undefined ? '' : ` <span class="orphaned">(set aside: ${REJECTIONS[rejected]})</span>`;
  const flag = orphaned ? ' <span class="orphaned">(no longer in the text)</span>' : '';
  return `<li>${linked(named(outlet, title), url)}: <q>${before ?? ''}<mark>${words ?? ''}</mark>${after ?? ''}</q>${aside}${flag}</li>`;
}

function article({ outlet, value, url, publishedAt }: FactSheet['articles'][number]): string {
  const day = publishedAt.value === '' ? '' : `, <time>${escaped(publishedAt.value)}</time>`;
  return `<li>${linked(named(outlet, value), url)}${day}</li>`;
}

function linked(text: string, url: string): string {
  const href = webUrl(url);
  return href === '' ? escaped(text) : `<a href="${escaped(href)}" rel="noreferrer">${escaped(text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return entities(line(text));
}

/** As `escaped`, keeping the blanks at the ends that part a quote from the words around it. */
function inner(text: string): string {
  return entities(line(`|${text}|`).slice(1, -1));
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
