import type { Citation, Fact } from '../model.ts';
import type { Format } from './format.ts';
import { line, named, REJECTIONS, STATUSES, webUrl } from './plain.ts';

/** For a wiki, a repository or an e-mail. */
export const markdown: Format = {
  name: 'markdown',
  extension: 'md',
  label: 'Markdown',
  mediaType: 'text/markdown; charset=utf-8',
  render: ({ title, facts, articles }) =>
    [
      `# ${escaped(title)}`,
      ...facts.map(section),
      '## Articles',
      articles
        .map(
          ({ outlet, value, url, publishedAt }) => `- ${linked(named(outlet, value), url)}${dated(publishedAt.value)}`,
        )
        .join('\n'),
      '',
    ].join('\n\n'),
};

function section({ question, status, wording, rationale, editor, decidedAt, citations }: Fact): string {
  const decided = editor === '' ? '' : ` — ${escaped(editor)}, ${escaped(decidedAt.slice(0, 10))}`;
  return [
    `## ${escaped(question)}`,
    `**${escaped(wording)}**`,
    `*${STATUSES[status]}*${decided}`,
    ...(rationale === '' ? [] : [escaped(rationale)]),
    citations.map(cited).join('\n'),
  ].join('\n\n');
}

function cited({ outlet, title, url, quote, sentence, orphaned, rejected }: Citation): string {
  const words = sentence === quote ? '' : `, in “${escaped(sentence)}”`;
  const aside = rejected === undefined ? '' : ` (set aside: ${REJECTIONS[rejected]})`;
  return `- ${linked(named(outlet, title), url)}: “${escaped(quote)}”${words}${aside}${orphaned ? ' (no longer in the text)' : ''}`;
}

const dated = (day: string): string => (day === '' ? '' : `, ${escaped(day)}`);

/** The text as a link, where the address is one of the web. */
export function linked(text: string, url: string): string {
  const href = webUrl(url);
  return href === '' ? escaped(text) : `[${escaped(text)}](<${href}>)`;
}

/** Text that means itself: no markup, no HTML, no link made of a bare address. */
export function escaped(text: string): string {
  return line(text)
    .replace(/[\\`*_[\]<>&|~#!$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
