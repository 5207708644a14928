import type { Analysis, Claim, PublishedAt, Slot, Text } from '../model.ts';

/** Why an article gives no answer: it does not mention the fact, was not analysed, or was published too early. */
export interface Silence {
  readonly state: 'silent' | 'unread' | 'too-early';
  readonly because: string;
}

/** Tells the kinds of silence of a story's articles apart: `silences(analysis)(slot, articles that answer it)(text)`. */
export function silences({ texts, claims }: Pick<Analysis, 'texts' | 'claims'>) {
  const published = new Map(texts.map((text) => [text.article, text.publishedAt]));
  const happened = datesOfEvents(claims);
  return (slot: Slot, givers: readonly string[]) => {
    const event = eventOf(slot, happened);
    const report = firstReport(givers, published);
    return ({ language, publishedAt }: Text): Silence => {
      if (language !== 'en') return { state: 'unread', because: `not analysed: ${language}` };
      const latest = latestOf(publishedAt);
      if (latest !== '' && event !== '' && latest < event)
        return { state: 'too-early', because: `could not know yet: published before ${event}, when it happened` };
      if (latest !== '' && report !== '' && latest < report)
        return { state: 'too-early', because: 'could not know yet: published before the first report of it here' };
      return { state: 'silent', because: 'does not mention it' };
    };
  };
}

/** The end of a partial date sorts after every day in it: '2025-01~' is later than '2025-01-31'. */
const latestOf = ({ value, latest }: PublishedAt): string => latest ?? (value === '' ? '' : `${value}~`);
const earliestOf = ({ value, earliest }: PublishedAt): string => earliest ?? value;

/** The earliest day one of the articles can be from; '' when one of them may be from any day. */
function firstReport(articles: readonly string[], published: ReadonlyMap<string, PublishedAt>): string {
  const days = articles.map((article) => earliestOf(published.get(article) ?? { value: '', because: '' }));
  return days.includes('') ? '' : (days.sort()[0] ?? '');
}

const triggerOf = ({ article, event: { trigger } }: Claim): string => `${article} ${trigger.start}`;

/** The first day each dated event can have happened, by the words that name it. */
function datesOfEvents(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const claim of claims) {
    const from = claim.kind === 'date' ? daysOf(claim.value)?.earliest : undefined;
    const known = dates.get(triggerOf(claim));
    if (from !== undefined && (known === undefined || from < known)) dates.set(triggerOf(claim), from);
  }
  return dates;
}

function eventOf(slot: Slot, happened: ReadonlyMap<string, string>): string {
  const days = [...slot.readings, ...slot.compatible]
    .flatMap(({ claims }) => claims.map((claim) => happened.get(triggerOf(claim))))
    .filter((day) => day !== undefined);
  return days.sort()[0] ?? '';
}

/** The first and last day a date may mean, when the value has them. */
export function daysOf(value: unknown): { readonly earliest: string; readonly latest: string } | undefined {
  if (typeof value !== 'object' || value === null || !('earliest' in value) || !('latest' in value)) return undefined;
  const { earliest, latest } = value;
  return typeof earliest === 'string' && typeof latest === 'string' && earliest <= latest
    ? { earliest, latest }
    : undefined;
}
