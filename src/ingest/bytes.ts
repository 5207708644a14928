import { Invalid } from '../errors.ts';

/** How files that are no text begin, and what to call them. */
const BINARY: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document or a ZIP archive'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001F\u008B', 'a compressed file'],
];

/** The text in a file: UTF-8, UTF-16 with its mark, or the encoding that a page declares. @throws Invalid */
export function decode(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Invalid(`“${file}” is empty: there are no words in it.`);
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const kind = BINARY.find(([magic]) => head.startsWith(magic))?.[1];
  if (kind !== undefined) throw new Invalid(`“${file}” is ${kind}, not text. Save it as text, or paste the words.`);
  const marked = decodedAs(
    head.startsWith('\u00FF\u00FE') ? 'utf-16le' : head.startsWith('\u00FE\u00FF') ? 'utf-16be' : 'utf-8',
    bytes,
  );
  const text = marked ?? decodedAs(declared(head), bytes) ?? '';
  if (text.includes('\0') || (marked === undefined && bytes.includes(0)))
    throw new Invalid(
      `“${file}” is not text: it has bytes in it that no text has. Save it as text, or paste the words.`,
    );
  if (text === '' && marked === undefined)
    throw new Invalid(
      `“${file}” is not valid UTF-8: line ${firstBadLine(bytes)} has bytes that are no characters. Save it as UTF-8, or paste the words.`,
    );
  return text;
}

/** `charset=windows-1252` in a page's head. */
function declared(head: string): string {
  return /charset\s*=\s*["']?(?<name>[\w-]{2,20})/i.exec(head)?.groups?.['name'] ?? '';
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The number of the first line that is not UTF-8, from 1. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(10, from);
    if (end < 0 || decodedAs('utf-8', bytes.subarray(from, end)) === undefined) return line;
    from = end + 1;
    line++;
  }
}
