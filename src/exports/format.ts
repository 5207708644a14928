import type { FactSheet } from '../model.ts';

/** One way of writing a fact sheet down. Everything in a sheet may be hostile: a format escapes all of it. */
export interface Format {
  /** Unique: 'markdown'. */
  readonly name: string;
  /** Unique, without the leading dot; ends the URL and the file's name: 'md'. */
  readonly extension: string;
  /** What editors read: 'Markdown'. */
  readonly label: string;
  readonly mediaType: string;
  readonly render: (sheet: FactSheet) => string;
}
