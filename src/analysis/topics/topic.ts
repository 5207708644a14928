/** A figure with a name, which a story or a person has one of: it is told by the words around it, whatever the verb. */
export interface Topic {
  readonly name: string;
  readonly kind: 'duration' | 'money' | 'quantity' | 'measure';
  readonly asks: string;
  /** The words that tell it, in the stretch around the figure; `¤` stands for the figure. */
  readonly told: RegExp;
  /** What in that stretch tells another. */
  readonly not?: RegExp;
  /** What must be in the sentence. */
  readonly about?: RegExp;
  /** Each person has one; else a story has. */
  readonly isOwned?: true;
  /** It is hardly told without these words. */
  readonly isNamed?: true;
  /** What is counted, in one word for all that news says: 'house' for households. */
  readonly counts?: string;
}
