import type { PublishedAt, Span } from '../model.ts';
import { type CalendarDate, calendarDates, firstDay, lastDay, MONTH, monthNumber, showCalendar } from './calendar.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Zoned } from './head.ts';

/** What the day of publication is read from. */
export interface Evidence {
  readonly text: string;
  readonly front: FrontMatter;
  readonly zones: readonly Zoned[];
  readonly url: string;
  /** Sentences of the article itself. */
  readonly sentences: readonly Span[];
  /** What an editor wrote, when they did. */
  readonly corrected: string | undefined;
}

interface Found {
  readonly value: string;
  readonly because: string;
}

/** The day of publication by the best evidence there is, and the days it must lie between. */
export function published(evidence: Evidence): PublishedAt {
  const bounds = boundsOf(evidence);
  const found = corrected(evidence) ?? fromFields(evidence) ?? fromDateLine(evidence) ?? fromAddress(evidence.url);
  if (found !== undefined) return within(found, bounds);
  const known = between(bounds);
  return known.value === '' ? { ...known, ...opening(evidence, bounds) } : known;
}

const FIELDS = [
  'published_at',
  'publishedat',
  'published',
  'published_time',
  'datepublished',
  'publish_date',
  'pubdate',
];
const OTHER_FIELDS = ['published at', 'published on', 'article:published_time', 'date', 'posted', 'created_at'];

function corrected({ corrected }: Evidence): Found | undefined {
  const value = corrected === undefined ? '' : isoOf(corrected);
  return value === '' ? undefined : { value, because: 'corrected by an editor' };
}

function fromFields({ front }: Evidence): Found | undefined {
  for (const key of [...FIELDS, ...OTHER_FIELDS]) {
    const value = isoOf(front.fields.get(key) ?? '');
    if (value !== '') return { value, because: `“${key}” in the page’s own data` };
  }
  return undefined;
}

function fromDateLine({ text, zones }: Evidence): Found | undefined {
  for (const zone of zones) {
    if (zone.zone !== 'credit' || !/byline|date line/.test(zone.because)) continue;
    const day = days(text.slice(zone.start, zone.end))[0];
    if (day !== undefined) return { value: day.value, because: `${zone.because}: “${day.quote}”` };
  }
  return undefined;
}

const IN_ADDRESS =
  /[/_-](?<year>(?:19|20)\d\d)(?:[/-]?(?<number>\d\d?)|\/(?<name>[a-z]{3}))(?:[/-]?(?<day>\d\d?))?(?=[/._-]|$)/;

/** `…/2013/07/02/…`, `…/2013/jul/02/…`, `…/20130702/…`, `…/2016/02/…` */
function fromAddress(url: string): Found | undefined {
  const { year = '', number, name = '', day } = IN_ADDRESS.exec(url)?.groups ?? {};
  const month = number ?? String(monthNumber(name));
  const parts = [year, ...[month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0'))];
  const value = isoOf(parts.join('-'));
  return value === '' || year === ''
    ? undefined
    : { value, because: `the page’s address has ${showCalendar(value)} in it` };
}

/** A date in any notation as partial ISO; '' when there is none. */
function isoOf(written: string): string {
  const plain = /^\s*(?<iso>(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)\s*$/.exec(written)?.groups?.['iso'];
  return (
    plain ?? days(written)[0]?.value ?? calendarDates(written).find(({ value }) => !value.startsWith('X'))?.value ?? ''
  );
}

interface Day extends CalendarDate {
  readonly quote: string;
}

const days = (text: string): Day[] =>
  calendarDates(text)
    .filter(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value))
    .map((date) => ({ ...date, quote: text.slice(date.start, date.end) }));

// ——— Bounds ———

interface Bounds {
  readonly earliest: string;
  readonly latest: string;
  readonly because: readonly string[];
}

function boundsOf(evidence: Evidence): Bounds {
  const { text, sentences } = evidence;
  const past = sentences.map(({ start, end }) => text.slice(start, end)).filter((words) => !FUTURE.test(words));
  return [lookingBack, thisYear, withoutYear].reduce((bounds, rule) => rule(bounds, past), fetched(evidence));
}

/** Words that may make a date a coming one. */
const FUTURE =
  /\b(?:will|would|shall|plan(?:s|ned)?|schedul\w+|expect\w*|due|until|till|upcoming|next|deadline|by (?:the end|\d|\p{Lu})|set (?:for|to)|is to|are to|expires?|valid)\b/u;

/** The collector's stamp, the page's clock and a copyright year say when the page was there at the latest. */
function fetched({ text, front, zones }: Evidence): Bounds {
  const stamps = [...front.fields]
    .filter(([key]) => /crawl|fetch|retriev|scrap|archiv/.test(key))
    .map(([, value]) => value);
  for (const zone of zones)
    if (zone.zone === 'boilerplate' && /clock|collector/.test(zone.because))
      stamps.push(text.slice(zone.start, zone.end));
  const latest =
    stamps.flatMap((stamp) => days(stamp).map(({ value }) => value)).sort()[0] ?? copyrightYear({ text, zones });
  return { earliest: '', latest, because: latest === '' ? [] : [`the page was fetched by ${showCalendar(latest)}`] };
}

function copyrightYear({ text, zones }: Pick<Evidence, 'text' | 'zones'>): string {
  const notice = zones.find(({ because }) => because === 'a copyright notice');
  const year = notice === undefined ? undefined : /\b20\d\d\b/.exec(text.slice(notice.start, notice.end))?.[0];
  return year === undefined ? '' : lastDay(year);
}

function lookingBack(bounds: Bounds, past: readonly string[]): Bounds {
  const dates = past.flatMap((words) => calendarDates(words).map(({ value }) => value));
  const last = dates
    .filter((value) => /^\d/.test(value) && fits(bounds, firstDay(value)))
    .sort()
    .at(-1);
  return last === undefined
    ? bounds
    : {
        ...bounds,
        earliest: firstDay(last),
        because: [...bounds.because, `the text looks back on ${showCalendar(last)}`],
      };
}

const THIS_YEAR = new RegExp(`(?<month>${MONTH}) (?:of )?this year\\b`, 'u');

/** "January of this year" is written after that January, and in its year. */
function thisYear(bounds: Bounds, past: readonly string[]): Bounds {
  if (bounds.latest === '') return bounds;
  const said = past.map((words) => THIS_YEAR.exec(words)).find((match) => match !== null);
  if (said === undefined) return bounds;
  const month = String(monthNumber(said.groups?.['month'] ?? '')).padStart(2, '0');
  const last = Number(bounds.latest.slice(0, 4));
  const year = bounds.latest > lastDay(`${last}-${month}`) ? last : last - 1;
  const [earliest, latest] = [`${year}-${month}-01`, `${year}-12-31`];
  return {
    earliest: earliest > bounds.earliest ? earliest : bounds.earliest,
    latest: latest < bounds.latest ? latest : bounds.latest,
    because: [...bounds.because, `the text says “${said[0]}”`],
  };
}

/** Days without a year lie in the year of publication, when that is known. */
function withoutYear(bounds: Bounds, past: readonly string[]): Bounds {
  const year = bounds.earliest.slice(0, 4);
  if (year === '' || year !== bounds.latest.slice(0, 4)) return bounds;
  const dates = past.flatMap((words) => calendarDates(words)).filter(({ value }) => value.startsWith('XXXX'));
  const last = dates
    .map(({ value }) => value.replace('XXXX', year))
    .filter((day) => fits(bounds, day))
    .sort()
    .at(-1);
  return last === undefined || last <= bounds.earliest
    ? bounds
    : { ...bounds, earliest: last, because: [...bounds.because, `and on ${showCalendar(last.replace(year, 'XXXX'))}`] };
}

const fits = ({ latest }: Bounds, day: string): boolean => latest === '' || day <= latest;

/** How many sentences a story takes to say what it is about. */
const OPENING = 4;

/** A story that opens with a past day, year included, most likely was written in that year: no bound, but the best there is. */
function opening({ text, sentences }: Evidence, { because }: Bounds): Found | undefined {
  const words = sentences.slice(0, OPENING).map(({ start, end }) => text.slice(start, end));
  const last = words
    .filter((one) => !FUTURE.test(one))
    .flatMap(days)
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .at(-1);
  if (last === undefined) return undefined;
  const reasons = ['no date of publication is printed', ...because, `the story opens with ${last.quote}`];
  return { value: last.value.slice(0, 4), because: reasons.join('; ') };
}

// ——— The answer ———

/** No day is printed: the month or year is known when both bounds lie in it. */
function between({ earliest, latest, because }: Bounds): PublishedAt {
  const [year, month, day] = [4, 7, 10].map((n) => earliest !== '' && earliest.slice(0, n) === latest.slice(0, n));
  const value = earliest.slice(0, day ? 10 : month ? 7 : year ? 4 : 0);
  return { value, because: ['no date of publication is printed', ...because].join('; '), ...limits(earliest, latest) };
}

/** A date that is printed, and narrower bounds when it is only a month or a year. */
function within({ value, because }: Found, bounds: Bounds): PublishedAt {
  const [first, last] = [firstDay(value), lastDay(value)];
  const earliest = bounds.earliest > first && bounds.earliest <= last ? bounds.earliest : first;
  const latest = bounds.latest !== '' && bounds.latest < last && bounds.latest >= first ? bounds.latest : last;
  return { value, because, ...limits(earliest, latest) };
}

const limits = (earliest: string, latest: string): Pick<PublishedAt, 'earliest' | 'latest'> => ({
  ...(earliest === '' ? {} : { earliest }),
  ...(latest === '' ? {} : { latest }),
});
