import type { Kind } from '../kinds/kind.ts';
import type { Span, Token } from '../model.ts';
import type { Parse, Trigger } from '../text/clauses.ts';
import { governorOfAdjunct } from '../text/governors.ts';
import { namesEvent } from '../text/lexicon.ts';
import type { Attached } from './attach.ts';
import { LIE } from './attach-lie.ts';
import { tokenRange, type Scene } from './scene.ts';
import { topicOf } from './topics.ts';
import { PRISON_TERM } from './topics/spans.ts';

interface Days {
  readonly earliest?: string;
  readonly latest?: string;
  readonly timex?: string;
}

/** Days before publication from which on an event is no longer the news itself. */
const NEWS_DAYS = 7;
const DAY = 86_400_000;

/**
 * The month or year of a date, when it lies before the news: '2012-04', '2004'; '' for the days of the news and for open dates. An article
 * without a date that says "in January" looks back, to 'XXXX-01'.
 */
function past({ earliest, latest, timex }: Days, published: string): string {
  if (earliest === undefined || latest === undefined)
    return published === '' && timex !== undefined && /^XXXX-\d\d$/.test(timex) ? timex : '';
  if (published.length === 10 && Date.parse(published) - Date.parse(latest) <= NEWS_DAYS * DAY) return '';
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
  if (from === published || (published.length === 4 && from.startsWith(published))) return '';
  if (from === to) return from;
  const year = from.slice(0, 4);
  return year === to.slice(0, 4) && year !== published.slice(0, 4) ? year : '';
}

const publishedOn = ({ text: { publishedAt } }: Scene): string => publishedAt.value || (publishedAt.latest ?? '');

/** When the sentence says its event was: "In 2004 a quake ..."; a date itself has none. */
export function epochOf(scene: Scene, kind: Kind, at: Attached, { start }: Span): string {
  const { lastEpoch, parse: sentence } = scene;
  if (kind.name === 'date') return '';
  // "Fadi Koury, 57, who came in 2004": an age is of the day of the news unless a date goes before it
  const years = kind.name === 'age' ? scene.years.filter(({ mention }) => mention.end <= start) : scene.years;
  if (years.length === 0)
    return isLongAgo(sentence.tokens) ? LONG_AGO : lastEpoch !== '' && pointsBack(sentence.tokens) ? lastEpoch : '';
  const alone = years.length === 1;
  for (const { mention: date } of years) {
    const range = tokenRange(sentence.tokens, date);
    const governor = range && governorOfAdjunct(sentence, range.from, range.to);
    if (governor && at.trigger && governor.at !== at.trigger.at && (!alone || tells(governor) !== tells(at.trigger)))
      continue;
    if (range && governor && at.trigger && isAside(sentence, range.from, governor, at.trigger)) continue;
    const epoch = past(date.value as Days, publishedOn(scene));
    const isOwn = governor === undefined || governor.at === at.trigger?.at || (range?.from ?? Infinity) <= FRONT;
    if (epoch !== '' && (isOwn || !epoch.startsWith('XXXX'))) return epoch;
  }
  return '';
}

/** The epoch of "five years ago" in an article whose own day is unknown. */
const LONG_AGO = 'ago';
const isLongAgo = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => lower === 'ago' && /^(?:year|decade|month)$/.test(tokens[i - 1]?.lemma ?? ''));

/** "In February, a woman opened fire, killing three": a date that opens a sentence is of all that it tells. */
const FRONT = 1;

/** "a region hit by the 2004 tsunami", "that was flooded in 2004": the date is of another event, named behind what the sentence tells. */
function isAside({ tokens, clause }: Parse, date: number, { nominal, at }: Trigger, trigger: Trigger): boolean {
  if (at <= trigger.at) return false;
  const own = clause[date] ?? 0;
  if (own !== clause[trigger.at]) return RELATIVE.test(tokens[clause.indexOf(own)]?.lower ?? '');
  const opener = tokens.slice(trigger.at + 1, at).findLast(({ pos }) => pos === 'ADP' || pos === 'VERB');
  return nominal && opener !== undefined && !/^(?:in|during|from|of|at|on)$/.test(opener.lower);
}
const RELATIVE = /^(?:that|which|who|where)$/;

/** The date of telling is not the date of what is told. */
const tells = ({ reporting, class: name }: Trigger): boolean => reporting || TELLING.has(name);
const TELLING = new Set(['announce', 'post', 'publish', 'interview']);

/** The one time before the news that a sentence tells of. */
export function background(scene: Scene): string {
  const {
    years,
    lastEpoch,
    parse: { tokens },
  } = scene;
  if (years.length === 0) return lastEpoch !== '' && pointsBack(tokens) ? lastEpoch : '';
  const told = new Set(years.map(({ mention: { value } }) => past(value as Days, publishedOn(scene))));
  const [only = ''] = told;
  return told.size === 1 ? only : '';
}

/** "in the quake", "It killed": the sentence goes on about what was told before. */
function pointsBack(tokens: readonly Token[]): boolean {
  if (/^(?:it|that|this|they|he|she)$/.test(tokens[0]?.lower ?? '')) return true;
  return tokens.some(({ lower }, i) => (lower === 'the' || lower === 'that') && namesEvent(tokens[i + 1]?.lemma ?? ''));
}

/** The one day that a sentence names beside the value: '2013-07-02', or 'XXXX-WXX-2' where only a Tuesday is known. */
export function dayOf({ years }: Scene, mention: Span): string {
  const days = years
    .filter(({ mention: date }) => date.start !== mention.start)
    .map(({ mention: { value } }) => value as Days & { readonly timex: string })
    .flatMap(({ earliest, latest, timex }) =>
      earliest !== undefined && earliest === latest
        ? [earliest]
        : /^XXXX-WXX-\d/.test(timex)
          ? [timex.slice(0, 10)]
          : [],
    );
  return new Set(days).size === 1 ? (days[0] ?? '') : '';
}

/** What is told of a thing, a place or a length of time with a name, whenever it is; but somebody may have been in prison before. */
export const isTimeless = ({ class: name, theme }: Attached): boolean =>
  TIMELESS.test(theme) || TIMELESS.test(name) || (topicOf(name)?.kind === 'duration' && name !== PRISON_TERM);
const TIMELESS = new RegExp(`^(?:${LIE}|calibre|alcohol|first since)$`);
