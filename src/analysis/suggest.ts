import type { Cause, Claim, ConflictClass, OriginCount, Reading, Suggestion } from '../model.ts';

export interface Witnesses {
  readonly readings: readonly Reading[];
  readonly causes: readonly Cause[];
  readonly class: ConflictClass;
  readonly originsOf: (claims: readonly Claim[]) => OriginCount;
  readonly outlet: (article: string) => string;
}

const UNDETERMINED: Suggestion = {
  answer: '',
  word: 'undetermined',
  because: ['Nothing in the articles speaks for one reading more than for another.'],
  against: [],
  wouldSettle: [],
};

/** Which reading the evidence leans to, always with what speaks against it; it abstains rather than guess. */
export function suggest(witnesses: Witnesses): Suggestion {
  const { readings } = witnesses;
  const wouldSettle = settledBy(witnesses);
  const chosen = byCause(witnesses) ?? byOrigins(witnesses);
  if (chosen === undefined || readings.length < 2) return { ...UNDETERMINED, wouldSettle };
  const { reading, word, because } = chosen;
  return { answer: reading.show, word, because, against: against(reading, witnesses), wouldSettle };
}

interface Choice {
  readonly reading: Reading;
  readonly word: 'likely' | 'leaning';
  readonly because: readonly string[];
}

/** The only reading that no cause speaks against; an update counts where the class says that the figure changed. */
function byCause({ readings, causes, class: name }: Witnesses): Choice | undefined {
  const telling = causes.filter(({ id, against = [] }) => against.length > 0 && (id !== 'update' || name === 'development')); // prettier-ignore
  const [left, ...others] = readings.filter(({ show }) => !telling.some(({ against }) => against?.includes(show)));
  if (left === undefined || others.length > 0 || telling.length === 0) return undefined;
  return {
    reading: left,
    word: name === 'development' ? 'likely' : 'leaning',
    because: telling.map(({ because }) => because),
  };
}

/** More independent reports; where a figure changed, they only were there first. */
function byOrigins({ readings, originsOf, class: name }: Witnesses): Choice | undefined {
  if (name === 'development') return undefined;
  const ranked = readings
    .map((reading) => ({ reading, count: originsOf(reading.claims) }))
    .toSorted((a, b) => b.count.min - a.count.min);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.count.min < 2 || first.count.min <= second.count.max)
    return undefined;
  const most = second.count.max;
  return {
    reading: first.reading,
    word: first.count.min >= 3 && most <= 1 ? 'likely' : 'leaning',
    because: [
      stop(
        `At least ${first.count.min} independent reports give ${first.reading.show}; at most ${most} ${most === 1 ? 'gives' : 'give'} ${second.reading.show}`,
      ),
    ],
  };
}

/** Other readings named among what speaks against one. */
const OTHERS = 2;

function against(chosen: Reading, { readings, outlet, originsOf }: Witnesses): string[] {
  const articles = [...new Set(chosen.claims.map(({ article }) => article))];
  const [only] = articles;
  const sourced = chosen.claims.some(({ attribution }) => attribution);
  const alone =
    articles.length === 1 && only !== undefined
      ? [`It rests on one article (${outlet(only)})${sourced ? '' : ', which names no source for it'}.`]
      : [];
  const shared = originsOf(chosen.claims).max < articles.length ? ['Its articles may rest on one report.'] : [];
  const others = readings.filter((reading) => reading !== chosen).slice(0, OTHERS);
  return [...alone, ...shared, ...others.flatMap((reading) => given(reading, outlet))];
}

/** "Northern Wire and one other article give 67; Northern Wire credits police." */
function given({ show, claims }: Reading, outlet: Witnesses['outlet']): string[] {
  const best = claims.find(({ attribution }) => attribution) ?? claims[0];
  if (best === undefined) return [];
  const more = new Set(claims.map(({ article }) => article)).size - 1;
  const who = `${outlet(best.article)}${more === 0 ? '' : ` and ${more === 1 ? 'one other article' : `${more} other articles`}`}`;
  const verb = more === 0 ? 'gives' : 'give';
  const { speaker = '' } = best.attribution ?? {};
  const source =
    speaker === '' ? '' : more === 0 ? `, crediting ${speaker}` : `; ${outlet(best.article)} credits ${speaker}`;
  return [stop(`${who} ${verb} ${show}${source}`)];
}

function settledBy({ readings, outlet }: Witnesses): string[] {
  const claims = Array<Claim>().concat(...readings.map((reading) => reading.claims));
  const speakers = [...new Set(claims.map(({ attribution }) => attribution?.speaker ?? ''))];
  const asked = speakers
    .filter(isSomebody)
    .slice(0, 2)
    .map((speaker) => stop(`What ${speaker} said in the original words`));
  const bare = claims.find(({ attribution }) => attribution === undefined);
  return [...asked, ...(bare ? [`The report behind ${outlet(bare.article)}’s “${bare.passage.quote}”.`] : [])];
}

/** "office" alone is nobody who could be asked; "police" and "the mayor" are. */
const isSomebody = (speaker: string): boolean =>
  /\p{Lu}|[\s]|s$|^(?:police|prosecution|defence|defense)$/u.test(speaker);

/** A full stop, unless the last word ends in one: "5.40 a.m." */
const stop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
