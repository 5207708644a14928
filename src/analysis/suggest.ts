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

/** Causes that speak against the reading they name first. */
const DISCREDITS = new Set(['announcement-date', 'publication-date', 'inferred-date']);

/** Which reading the evidence leans to, always with what speaks against it; it abstains rather than guess. */
export function suggest(witnesses: Witnesses): Suggestion {
  const { readings } = witnesses;
  const wouldSettle = settledBy(witnesses);
  const chosen = byCause(witnesses) ?? byUpdate(witnesses) ?? byOrigins(witnesses);
  if (chosen === undefined || readings.length < 2) return { ...UNDETERMINED, wouldSettle };
  const { reading, word, because } = chosen;
  return { answer: reading.show, word, because, against: against(reading, witnesses), wouldSettle };
}

interface Choice {
  readonly reading: Reading;
  readonly word: 'likely' | 'leaning';
  readonly because: readonly string[];
}

function byCause({ readings, causes }: Witnesses): Choice | undefined {
  const telling = causes.filter(({ id }) => DISCREDITS.has(id));
  if (telling.length === 0) return undefined;
  const left = readings.filter(
    ({ show }) =>
      !telling.some(({ because }) => because.startsWith(show) || because.includes(`; ${show} was worked out`)),
  );
  const [only] = left;
  return left.length === 1 && only
    ? { reading: only, word: 'leaning', because: telling.map(({ because }) => because) }
    : undefined;
}

function byUpdate({ readings, causes, class: kind }: Witnesses): Choice | undefined {
  const update = causes.find(({ id }) => id === 'update');
  if (kind !== 'development' || update === undefined) return undefined;
  const latest = readings.find(({ show }) => update.because.startsWith(`${show} was published later`));
  return latest && { reading: latest, word: 'likely', because: [update.because] };
}

function byOrigins({ readings, originsOf }: Witnesses): Choice | undefined {
  const ranked = readings
    .map((reading) => ({ reading, count: originsOf(reading.claims) }))
    .toSorted((a, b) => b.count.min - a.count.min);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.count.min < 2 || first.count.min <= second.count.max)
    return undefined;
  return {
    reading: first.reading,
    word: first.count.min >= 3 && second.count.max <= 1 ? 'likely' : 'leaning',
    because: [
      `At least ${first.count.min} independent reports give ${first.reading.show}; at most ${second.count.max} gives ${second.reading.show}.`,
    ],
  };
}

function against({ claims }: Reading, { readings, outlet, originsOf }: Witnesses): string[] {
  const articles = [...new Set(claims.map(({ article }) => article))];
  const others = readings.filter((reading) => reading.claims !== claims).flatMap((reading) => reading.claims);
  const alone =
    articles.length === 1
      ? [
          `It rests on one article (${outlet(articles[0] ?? '')})${claims.some(({ attribution }) => attribution) ? '' : ', which names no source for it'}.`,
        ]
      : [];
  const named = others.find(({ attribution }) => attribution);
  const credited = named?.attribution
    ? [`${outlet(named.article)} credits ${named.attribution.speaker} for its figure or wording.`]
    : [];
  const shared = originsOf(claims).max < articles.length ? ['Its articles may rest on one report.'] : [];
  return [
    ...alone,
    ...credited,
    ...shared,
    ...(alone.length + credited.length + shared.length === 0 ? ['The other readings are stated as plainly.'] : []),
  ];
}

function settledBy({ readings, outlet }: Witnesses): string[] {
  const speakers = [
    ...new Set(
      readings.flatMap(({ claims }) => claims.flatMap(({ attribution }) => (attribution ? [attribution.speaker] : []))),
    ),
  ];
  const asked = speakers.slice(0, 2).map((speaker) => `What ${speaker} said in the original words.`);
  const bare = readings.flatMap(({ claims }) => claims).find(({ attribution }) => attribution === undefined);
  return [...asked, ...(bare ? [`The report behind ${outlet(bare.article)}’s “${bare.passage.quote}”.`] : [])];
}
