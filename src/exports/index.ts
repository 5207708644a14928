import { annotations } from './annotations.ts';
import { claimreview } from './claimreview.ts';
import { corrections } from './corrections.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { publishable } from './withheld.ts';

/** Every format, in the order editors see; none of them ever gets a line that must not be published, or its words. */
export const formats: readonly Format[] = [markdown, html, csv, json, corrections, claimreview, annotations].map(
  (format) => ({
    ...format,
    render: (sheet) => format.render(publishable(sheet)),
  }),
);
