import type { FactSheet } from '../model.ts';

/** One way of writing a fact sheet down, as text or as bytes. Everything in a sheet may be hostile: a format escapes all of it. */
export interface Format<Written extends string | Uint8Array = string> {
  /** Unique: 'markdown'. */
  readonly name: string;
  /** Unique, without the leading dot; ends the URL and the file's name: 'md'. */
  readonly extension: string;
  /** What editors read: 'Markdown'. */
  readonly label: string;
  readonly mediaType: string;
  readonly render: (sheet: FactSheet) => Written;
}
