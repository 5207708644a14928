import type { Citation, Fact } from '../model.ts';
import type { Format } from './format.ts';
import { line, REJECTIONS } from './plain.ts';

type Cell = (fact: Fact, citation: Citation | undefined) => string;

const COLUMNS: readonly (readonly [heading: string, cell: Cell])[] = [
  ['Question', ({ question }) => question],
  ['Status', ({ status }) => status],
  ['Wording', ({ wording }) => wording],
  ['Rationale', ({ rationale }) => rationale],
  ['Editor', ({ editor }) => editor],
  ['Decided at', ({ decidedAt }) => decidedAt],
  ['Outlet', (_, citation) => citation?.outlet ?? ''],
  ['Title', (_, citation) => citation?.title ?? ''],
  ['URL', (_, citation) => citation?.url ?? ''],
  ['Gives', (_, citation) => citation?.show ?? ''],
  ['Quote', (_, citation) => citation?.quote ?? ''],
  ['Sentence', (_, citation) => citation?.sentence ?? ''],
  ['Set aside', (_, citation) => (citation?.rejected === undefined ? '' : REJECTIONS[citation.rejected])],
  ['Still in the text', (_, citation) => (citation === undefined ? '' : citation.orphaned ? 'no' : 'yes')],
];

/** Lets Excel see that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** For a spreadsheet: a row for each passage of each fact. */
export const csv: Format = {
  name: 'csv',
  extension: 'csv',
  label: 'Spreadsheet (CSV)',
  mediaType: 'text/csv; charset=utf-8',
  render({ facts }) {
    const rows = facts.flatMap((fact) =>
      (fact.citations.length === 0 ? [undefined] : fact.citations).map((citation) =>
        COLUMNS.map(([, cell]) => cell(fact, citation)),
      ),
    );
    const all = [COLUMNS.map(([heading]) => heading), ...rows];
    return `${BYTE_ORDER_MARK}${all.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
  },
};

/** A cell that is text to any spreadsheet: one that a formula could begin with is led by an apostrophe. */
function quoted(text: string): string {
  const plain = line(text);
  const harmless = /^[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return `"${harmless.replace(/"/g, '""')}"`;
}
