/** One way of getting an article's text out of what somebody put in. */
export interface Reader {
  /** Whether the file looks like one for this reader. */
  reads(file: string, input: string): boolean;
  /** The text. @throws Invalid in the user's words. */
  read(file: string, input: string): string;
}

/** Plain text and Markdown are stored as they are. */
export const plain: Reader = { reads: () => true, read: (_, input) => input };
