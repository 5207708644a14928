import { COUNTS } from './topics/counts.ts';
import { SIZES } from './topics/sizes.ts';
import { SPANS } from './topics/spans.ts';
import { SUMS } from './topics/sums.ts';
import type { Topic } from './topics/topic.ts';

/** The figures with a name; of several that fit the first is told. */
export const TOPICS: readonly Topic[] = [...SPANS, ...SUMS, ...COUNTS, ...SIZES];

const BY_NAME = new Map(TOPICS.map((topic) => [topic.name, topic]));

/** The figure of that name. */
export const topicOf = (name: string): Topic | undefined => BY_NAME.get(name);

/** Whether a theme names a sum of money. */
export const isSum = (theme: string): boolean => topicOf(theme)?.kind === 'money';
/** Whether two sums can be one by what they are. */
export const oneSum = (a: string, b: string): boolean =>
  a === b || !(topicOf(a)?.isNamed === true || topicOf(b)?.isNamed === true);
/** A sum for each of several is told of as of one. */
export const COMPENSATION = 'compensation';
