import type { Format } from './format.ts';
import { embeddable } from './plain.ts';

/** Everything in the sheet, for other programs. */
export const json: Format = {
  name: 'json',
  extension: 'json',
  label: 'JSON',
  mediaType: 'application/json; charset=utf-8',
  render: (sheet) => embeddable({ format: 'variorum-factsheet', version: 1, ...sheet }),
};
