import type { Comparison, Mention, Text } from '../model.ts';

/** One kind of value that articles can disagree about. */
export interface Kind<V = unknown> {
  /** Stored in claim ids, URLs and CSS: 'date'. */
  readonly name: string;
  /** What editors read: 'Date'. */
  readonly label: string;
  /** Every value in the sentences of a text, normalised; [] rather than throw. */
  find(text: Text): Mention<V>[];
  /** How two values relate and why; symmetric, and no thresholds an editor cannot see. */
  compare(a: V, b: V): Comparison;
  /** The value in house style; `find` can read it back. */
  show(value: V): string;
}
