import type { Mention, Span } from '../model.ts';
import type { Found, Scene } from './scene.ts';

/**
 * "$US1 million ($1.52 million)", "5.10 a.m. local time (12.10 a.m. ET)", "this evening (0241 GMT Friday)": a sum in brackets behind one of
 * the same sign is in another country's dollars, an hour behind another is one on other clocks, and so is its day.
 */
export function isConverted(text: string, { kind, mention }: Found, inside: readonly Found[]): boolean {
  if (kind.name === 'date') return ZONED.test(text.slice(Math.max(0, mention.start - 16), mention.start));
  if (!CONVERTED.has(kind.name) || text[mention.start - 1] !== '(') return false;
  const currency = ({ value }: Mention): string | undefined => (value as { currency?: string }).currency;
  return inside.some(
    (other) =>
      other.kind === kind &&
      /^(?: local time)?(?:,? (?:on )?\p{Lu}\p{Ll}+day)?\s*\($/u.test(text.slice(other.mention.end, mention.start)) &&
      currency(other.mention) === currency(mention),
  );
}
const CONVERTED = new Set(['money', 'time']);
/** "(0241 GMT " */
const ZONED = /\([\d:.]+ ?(?:[ap]\.?m\.? )?(?:GMT|UTC|BST|CET|[ECMP][SD]?T),? $/;

/** "2025.1.12 / News1", "Updated 5.40 p.m.": the day a picture was filed, in its credit, or the hour the page was. */
export const isStamp = ({ text, parse: { sentence } }: Scene, { start, end }: Span): boolean =>
  FILED.test(text.text.slice(sentence.start, sentence.start + 24)) ||
  (start - sentence.start < CLOCK && BYLINED.test(text.text.slice(sentence.start, sentence.start + CLOCK + CLOCK))) ||
  (/^\d{4}[./-]\d/.test(text.text.slice(start, end)) &&
    /^\s*\/\s*\p{Lu}/u.test(text.text.slice(end, Math.min(end + 20, sentence.end + 20))));
/** Characters of a day and an hour. */
const CLOCK = 40;
/** "November 22, 2016 5:48 PM BY DREW MASCARI A 17-year-old…": the clock of the page, glued to the story. */
const BYLINED =
  /^\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4},?(?: at)? \d{1,2}[:.]\d\d ?[ap]\.?m\.?,?\s+(?:by|posted|updated|filed)\b/iu;
const FILED = /^(?:last |first )?(?:updated|posted|published|modified)(?: at| on)?[: ]+(?:\d|\p{Lu})/iu;
