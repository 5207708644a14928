import { docx } from '../../src/exports/docx.ts';
import { cite, factWith, sheetOf, HOSTILE, sheetOfNothingBut } from '../support/sheet.ts';
import { unzipped } from '../support/unzip.ts';

const filesOf = (...sheet: Parameters<typeof sheetOf>) => unzipped(docx.render(sheetOf(...sheet)));
const bodyOf = (...sheet: Parameters<typeof sheetOf>) => filesOf(...sheet).get('word/document.xml') ?? '';

/** The words of each paragraph with its style. */
const paragraphs = (body: string) =>
  [...body.matchAll(/<w:p><w:pPr><w:pStyle w:val="(\w+)"\/><\/w:pPr>(.*?)<\/w:p>/g)].map(([, style, runs = '']) => [
    style,
    [...runs.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  ]);

test('has the parts a word processor looks for, the list of types first', () => {
  expect([...filesOf().keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/styles.xml',
    'word/document.xml',
  ]);
});

test('each line has its question, wording, standing, reason and passages', () => {
  expect(paragraphs(bodyOf())).toEqual([
    ['Title', 'The bridge'],
    ['Heading1', 'When did the bridge fall?'],
    ['Wording', 'on Monday, 3 March'],
    ['Standing', 'Settled by the editors · Ada, 2025-03-20'],
    ['Normal', 'The log says so.'],
    ['Passage', 'The Herald, Bridge falls: “The bridge fell on Monday.”'],
    ['Heading1', 'Articles'],
    ['Passage', 'The Herald, Bridge falls, 2025-03-04'],
  ]);
});

test('the quote is marked and the outlet leads to its article', () => {
  const body = bodyOf();
  expect(body).toContain('<w:b/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Monday</w:t>');
  expect(body).toContain('w:instr=" HYPERLINK &quot;https://herald.example/bridge?a=1&amp;b=2&quot; "');
});

test.each([
  ['javascript:alert(1)', false],
  ['https://a.example/\\h', true],
  ['https://a.example/" \\o "x', true],
])('the address %s gives no more than one link', (url, links) => {
  const body = bodyOf([factWith({ citations: [cite({ url })] })]);
  const fields = [...body.matchAll(/w:instr="([^"]*)"/g)].map(([, field]) => field).slice(0, -1);
  expect(fields).toHaveLength(links ? 1 : 0);
  for (const field of fields) expect(field).toMatch(/^ HYPERLINK &quot;[^\\]*&quot; $/);
});

test('every style in use is declared', () => {
  const files = filesOf();
  const declared = [...(files.get('word/styles.xml') ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
  expect(declared).toEqual(expect.arrayContaining(paragraphs(bodyOf()).map(([style]) => style)));
});

test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('%j makes no markup', (_, text) => {
  const body = unzipped(docx.render(sheetOfNothingBut(text))).get('word/document.xml') ?? '';
  for (const [, name] of body.matchAll(/<[/]?([^\s>/]*)/g)) expect(name).toMatch(/^(?:w:[a-zA-Z]+|\?xml)$/);
  expect(body).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF]/u);
});

test('equal sheets make equal files', () => {
  expect(docx.render(sheetOf())).toEqual(docx.render(sheetOf()));
});
