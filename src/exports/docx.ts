import type { Citation, Fact, FactSheet } from '../model.ts';
import type { Format } from './format.ts';
import { around, line, named, REJECTIONS, STATUSES, webUrl } from './plain.ts';
import { zipped } from './zip.ts';

/** For a word processor: headings, passages and links that can be edited. */
export const docx: Format<Buffer> = {
  name: 'docx',
  extension: 'docx',
  label: 'Word',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  render: ({ title, facts, articles }) =>
    zipped({
      '[Content_Types].xml': TYPES,
      '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
      'word/_rels/document.xml.rels': relations([['styles', 'styles.xml']]),
      'word/styles.xml': STYLES,
      'word/document.xml': documentOf([
        paragraph('Title', run(title)),
        ...facts.flatMap(section),
        paragraph('Heading1', run('Articles')),
        ...articles.map(article),
      ]),
    }),
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], n) => `<Relationship Id="r${n + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** A style of paragraphs: its id is its name without blanks; sizes are in half points. */
const style = (name: string, ofParagraph: string, ofText: string): string =>
  `<w:style w:type="paragraph" w:styleId="${name.replace(/ /g, '')}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${ofParagraph}</w:pPr><w:rPr>${ofText}</w:rPr></w:style>`;

const STYLES = `${XML}<w:styles ${WORD}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:style>${[
  style('Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="36"/>'),
  style('heading 1', '<w:keepNext/><w:spacing w:before="280" w:after="60"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="24"/>').replace('styleId="heading1"', 'styleId="Heading1"'), // prettier-ignore
  style('Wording', '<w:keepNext/><w:spacing w:after="60"/>', '<w:b/><w:sz w:val="26"/>'),
  style('Standing', '<w:spacing w:after="60"/>', '<w:i/><w:sz w:val="19"/>'),
  style('Passage', '<w:spacing w:after="60"/><w:ind w:left="400"/>', '<w:sz w:val="20"/>'),
].join('')}</w:styles>`;

const documentOf = (paragraphs: readonly string[]): string =>
  `${XML}<w:document ${WORD}><w:body>${paragraphs.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1300" w:bottom="1300" w:left="1300" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`;

const paragraph = (name: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${runs.join('')}</w:p>`;

/** Text of one look; blanks at its ends part it from its neighbours. */
function run(text: string, look = ''): string {
  const looks = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${looks}<w:t xml:space="preserve">${escaped(line(`|${text}|`).slice(1, -1))}</w:t></w:r>`;
}

function section({ question, status, wording, rationale, editor, decidedAt, citations }: Fact): string[] {
  const decided = editor === '' ? '' : ` · ${editor}, ${decidedAt.slice(0, 10)}`;
  return [
    paragraph('Heading1', run(question)),
    paragraph('Wording', run(wording)),
    paragraph('Standing', run(`${STATUSES[status]}${decided}`)),
    ...(rationale === '' ? [] : [paragraph('Normal', run(rationale))]),
    ...citations.map(cited),
  ];
}

function cited({ outlet, title, url, quote, sentence, orphaned, rejected }: Citation): string {
  const [before, words, after] = around(quote, sentence);
  const aside = rejected === undefined ? '' : ` (set aside: ${REJECTIONS[rejected]})`;
  const marked = [run(`: “${before}`), run(words, '<w:b/><w:u w:val="single"/>'), run(`${after}”${aside}`)];
  const gone = orphaned ? [run(' (no longer in the text)')] : [];
  return paragraph('Passage', linked(named(outlet, title), url), ...marked, ...gone);
}

function article({ outlet, value, url, publishedAt }: FactSheet['articles'][number]): string {
  const day = publishedAt.value === '' ? '' : `, ${publishedAt.value}`;
  return paragraph('Passage', linked(named(outlet, value), url), run(day));
}

/** The text as a field that leads to a web address; a field's own escape sign is written as a URL writes it. */
function linked(text: string, url: string): string {
  const href = webUrl(url).replace(/\\/g, '%5C');
  if (href === '') return run(text);
  return `<w:fldSimple w:instr="${escaped(` HYPERLINK "${href}" `)}">${run(text, '<w:color w:val="1F4E66"/><w:u w:val="single"/>')}</w:fldSimple>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: markup escaped, and what no XML file may hold replaced. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '').replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
