import { createHash } from 'node:crypto';
import { Invalid } from '../errors.ts';
import type { Article } from '../model.ts';
import { decode } from './bytes.ts';
import { fileName } from './file-name.ts';
import { html } from './html.ts';
import { type Reader, plain } from './reader.ts';

/** Every way of reading an article, the first that fits is used: a new format is a file and a line here. */
const READERS: readonly Reader[] = [html, plain];

/** Larger files are no articles. */
const LARGEST = 5_000_000;

/** A file as an article, its text as it came in or, of a page, its main text. @throws Invalid in the user's words. */
export function draft(file: string, bytes: Uint8Array): Article {
  const name = fileName(file);
  if (bytes.length > LARGEST) throw new Invalid(`“${name}” is larger than 5 MB; an article is text and much smaller.`);
  return article(name, decode(name, bytes));
}

/** A pasted text as an article; the title becomes its first line unless it is there already. @throws Invalid as `draft` does. */
export function pasted(title: string, text: string): Article {
  const headline = title.replace(/\s+/g, ' ').trim();
  const name = fileName(headline === '' ? 'pasted.txt' : `${headline.slice(0, 60)}.txt`);
  if (Buffer.byteLength(text) > LARGEST)
    throw new Invalid('The pasted text is larger than 5 MB; an article is much smaller.');
  if (text.trim() === '') throw new Invalid('There is no text to add: paste the article’s words.');
  const whole = headline === '' || text.trimStart().startsWith(headline) ? text : `${headline}\n\n${text}`;
  return article(name, whole);
}

function article(file: string, input: string): Article {
  const reader = READERS.find((one) => one.reads(file, input)) ?? plain;
  const text = reader.read(file, input).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new Invalid(`“${file}” is empty: there are no words in it.`);
  return { id: createHash('sha256').update(text).digest('hex').slice(0, 12), file, text };
}
