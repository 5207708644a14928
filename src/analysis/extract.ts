import { type Detail, isOfPerson } from '../kinds/detail.ts';
import { kinds, rows } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Claim, Event, Sentence, Span, Text } from '../model.ts';
import { parse } from '../text/clauses.ts';
import { isUndergoing } from '../text/governors.ts';
import { names } from '../text/names.ts';
import { roles, words, type Roles } from '../text/phrases.ts';
import { attach, type Attached } from './attach.ts';
import { LIE } from './attach-lie.ts';
import { attachPerson, yearsOf } from './attach-person.ts';
import { COMPENSATION } from './topics.ts';
import { content, contrasts, heldTo, nations, ownerOf, partakers, toldOf } from './circumstances.ts';
import { background, dayOf, epochOf, isTimeless } from './epochs.ts';
import { overlaps, type Range, tokenRange, type Found, type Scene } from './scene.ts';
import { attributions, certainty } from './speakers.ts';
import { type Keys, keysOf } from './keys.ts';
import { ABOARD, isGauge, isSoleCount } from './gauges.ts';
import { isConverted, isStamp } from './no-claim.ts';

/** A claim with what alignment looks at: everything about the fact except the value itself. */
export interface Frame extends Keys {
  readonly claim: Claim;
  readonly kind: Kind;
  /** What the value is of: the noun counted, measured or valued; 'agent' or 'patient' for a name. */
  readonly theme: string;
  /** The person the fact is about, by canonical name within the article. */
  readonly owner: string;
  /** Lemma of the verb or noun the value belongs to, '' when there is none. */
  readonly lemma: string;
  readonly nominal: boolean;
  /** Month or year of the event when the sentence dates it before the days of the news, else ''. */
  readonly epoch: string;
  /** The day or month the sentence gives, other than the value itself, else ''. */
  readonly day: string;
  /** Content lemmas of those who act and undergo; pronouns and numbers left out. */
  readonly partakers: readonly string[];
  /** Countries whose adjective describes those who undergo it: 'British', 'North Korean'. */
  readonly nations: readonly string[];
  readonly places: readonly string[];
  /** The place or site that the clause says the value holds for: 'Bener Meriah', 'plant'. */
  readonly within: readonly string[];
  /** Content lemmas of the sentence, the value left out. */
  readonly words: readonly string[];
  /** Age of somebody unnamed in the sentence, which may tell who it is. */
  readonly aged: number | undefined;
  /** Day, month or year the article was published, '' when unknown. */
  readonly published: string;
  /** In the headline, the deck or the first sentences. */
  readonly lede: boolean;
  /** 'another', 'second', 'aftershock' stands before the event or the thing: it is not the main one. */
  readonly contrast: boolean;
}

/** Every claim of one article, in order of the text. */
export function extract(text: Text): Frame[] {
  const found = bySentence(text, mentions(text), ({ mention }) => mention);
  const named = bySentence(text, names(text), (name) => name);
  const speakerOf = attributions(text);
  const frames: Frame[] = [];
  const sceneAt = (order: number, sentence: Sentence, memory: Memory): Scene => {
    const inside = found[order] ?? [];
    const years = inside.filter(({ kind }) => kind.name === 'date');
    return { text, parse: parse(sentence), order, names: named[order] ?? [], years, aged: onlyAge(inside), ...memory };
  };
  const ages = agesTold(text, found, sceneAt);
  let [lastPerson, lastEvent, lastEpoch] = ['', '', ''];
  text.sentences.forEach((sentence, order) => {
    if (sentence.zone === 'credit') return;
    const inside = found[order] ?? [];
    const scene = sceneAt(order, sentence, { lastPerson, ages, lastEvent, lastEpoch });
    for (const one of inside) if (!isConverted(text.text, one, inside)) frames.push(...framesOf(scene, one, speakerOf));
    lastPerson = toldOf(scene);
    lastEpoch = background(scene);
    lastEvent = scene.parse.triggers.find(({ nominal }) => nominal)?.class ?? lastEvent;
  });
  return frames;
}

/** What a scene knows of the sentences around it. */
type Memory = Pick<Scene, 'lastPerson' | 'ages' | 'lastEvent' | 'lastEpoch'>;
const NO_MEMORY: Memory = { lastPerson: '', ages: new Map(), lastEvent: '', lastEpoch: '' };

/** How old an article says that its people are, beside their names. */
function agesTold(
  { sentences }: Text,
  found: readonly (readonly Found[])[],
  sceneAt: (order: number, sentence: Sentence, memory: Memory) => Scene,
): ReadonlyMap<string, number> {
  return new Map(
    sentences.flatMap((sentence, order) => {
      const aged = (found[order] ?? []).filter(({ kind }) => kind.name === 'age');
      if (aged.length === 0 || sentence.zone === 'credit') return [];
      const scene = sceneAt(order, sentence, NO_MEMORY);
      return aged.flatMap(({ kind, mention }) => {
        const range = tokenRange(scene.parse.tokens, mention);
        const owner = range && attachPerson(scene, range, mention, kind)?.owner;
        return owner === undefined ? [] : [[owner, yearsOf(mention) ?? 0] as const];
      });
    }),
  );
}

/** The one age a sentence gives, in years. */
function onlyAge(inside: readonly Found[]): number | undefined {
  const ages = inside.filter(({ kind }) => kind.name === 'age');
  const [only] = ages;
  return ages.length === 1 && only !== undefined ? yearsOf(only.mention) : undefined;
}

/** Every value of every kind; within a row of kinds the earlier keeps the words. */
function mentions(text: Text): Found[] {
  const found: Found[] = [];
  for (const row of rows) {
    const taken = new Uint8Array(text.text.length);
    for (const kind of row) {
      const free = kind.find(text).filter(({ start, end }) => taken[start] !== 1 && taken[end - 1] !== 1);
      for (const mention of free) {
        taken.fill(1, mention.start, mention.end);
        found.push({ kind, mention });
      }
    }
  }
  return found.sort((a, b) => a.mention.start - b.mention.start || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Items in order of the text, put under the number of the sentence that holds them. */
function bySentence<T>({ sentences }: Text, items: readonly T[], spanOf: (item: T) => Span): T[][] {
  const grouped: T[][] = sentences.map(() => []);
  let n = 0;
  for (const item of items) {
    const { start, end } = spanOf(item);
    while (n < sentences.length - 1 && (sentences[n]?.end ?? 0) <= start) n++;
    const sentence = sentences[n];
    if (sentence && start >= sentence.start && end <= sentence.end) grouped[n]?.push(item);
  }
  return grouped;
}

function framesOf(scene: Scene, found: Found, speakerOf: ReturnType<typeof attributions>): Frame[] {
  const range = isStamp(scene, found.mention) ? undefined : tokenRange(scene.parse.tokens, found.mention);
  if (range === undefined) return [];
  return attach(scene, range, found.mention, found.kind).flatMap(
    (at) => frameOf(scene, found, range, at, speakerOf) ?? [],
  );
}

function frameOf(
  scene: Scene,
  { kind, mention }: Found,
  range: Range,
  at: Attached,
  speakerOf: ReturnType<typeof attributions>,
): Frame | undefined {
  const {
    text,
    parse: { sentence },
  } = scene;
  const filled = at.trigger ? roles(scene.parse, at.trigger, isUndergoing(at.trigger.lemma)) : {};
  // "how many kids did you kill today": what somebody is asked or shouted at is no claim
  if (filled.agent?.head.lower === 'you') return undefined;
  const owner = at.owner ?? ownerOf(scene, filled, at.trigger);
  // "two people were killed": nobody's death is no detail, but the number of them is told
  if (owner === '' && scene.aged === undefined && kind.name === 'detail' && isOfPerson(mention.value as Detail))
    return undefined;
  const attribution = speakerOf(mention);
  const claim: Claim = {
    id: `${text.article}:${at.class === LIE ? LIE : kind.name}:${mention.start}-${mention.end}`,
    article: text.article,
    kind: kind.name,
    value: at.counts === undefined ? mention.value : { ...(mention.value as object), counted: at.counts },
    show: kind.show(mention.value),
    passage: {
      article: text.article,
      start: mention.start,
      end: mention.end,
      quote: text.text.slice(mention.start, mention.end),
    },
    sentence: { start: sentence.start, end: sentence.end },
    zone: sentence.zone,
    event: eventOf(scene, at, filled),
    role: at.role,
    certainty: certainty(text, sentence, mention, kind.name === 'detail'),
    ...(attribution && { attribution }),
  };
  const theme = at.theme;
  const timeless = isTimeless(at);
  const lemma = at.trigger?.lemma ?? '';
  const said = content(scene.parse.tokens, mention);
  const { bucket, act, alarm, written, ids } = keysOf({
    claim,
    theme,
    lemma,
    words: said,
    published: text.publishedAt.value,
  });
  return {
    claim,
    kind,
    theme,
    owner,
    lemma,
    nominal: at.trigger?.nominal ?? false,
    epoch: timeless ? '' : epochOf(scene, kind, at, mention),
    day: dayOf(scene, mention),
    partakers: partakers(scene.parse.tokens, filled, at),
    nations: orNone(nations(scene, filled, range, mention)),
    places: orNone(
      scene.names
        .filter(({ type, start, end }) => type === 'place' && !overlaps({ start, end }, mention))
        .map(({ canonical }) => canonical),
    ),
    within:
      timeless || isSoleCount(theme) || at.class === ABOARD || isGauge(theme)
        ? NONE
        : orNone(heldTo(scene, range, mention)),
    words: said,
    aged: scene.aged,
    published: text.publishedAt.value,
    lede: sentence.zone === 'headline' || sentence.zone === 'deck' || scene.order < 3,
    contrast: at.class !== COMPENSATION && contrasts(scene, range, at, mention),
    bucket,
    act,
    alarm,
    written,
    ids,
  };
}

/** Most claims have none, and share one list of it. */
const orNone = (words: readonly string[]): readonly string[] => (words.length === 0 ? NONE : words);
const NONE: readonly string[] = [];

function eventOf({ text, parse }: Scene, at: Attached, { agent, patient }: Roles): Event {
  const trigger = at.trigger && parse.tokens[at.trigger.at];
  const span = trigger ?? parse.sentence;
  return {
    class: at.class,
    trigger: { start: span.start, end: span.end },
    roles: {
      ...(agent && { agent: words(text.text, parse.tokens, agent) }),
      ...(patient && { patient: words(text.text, parse.tokens, patient) }),
    },
  };
}
