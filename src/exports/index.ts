import type { FactSheet } from '../model.ts';
import { annotations } from './annotations.ts';
import { claimreview } from './claimreview.ts';
import { corrections } from './corrections.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { publishable } from './withheld.ts';

const all: readonly Format<string | Uint8Array>[] = [
  markdown,
  html,
  docx,
  csv,
  json,
  corrections,
  claimreview,
  annotations,
];

/** Every format, in the order editors see; none of them ever gets a line that must not be published, or its words. */
export const formats = all.map((format) => ({
  ...format,
  render: (sheet: FactSheet) => format.render(publishable(sheet)),
}));
