import { CHILDREN } from './attach-person.ts';
import { isSum } from './topics.ts';
import { type Detail, isOfPerson } from '../kinds/detail.ts';
import type { Frame } from './extract.ts';
import { comparePlaces } from '../kinds/naming/places.ts';
import { placeOf } from '../kinds/naming/place-name.ts';
import { rememberedWords } from '../text/remembered.ts';
import type { Scenery, Told } from './scenery.ts';

/** Claims on one fact, in canonical order, and how sure it is that they are one fact. */
export interface Alignment {
  readonly key: string;
  readonly frames: readonly Frame[];
}

/**
 * A claim is compared with the first claim of at most this many facts in its bucket, which keeps alignment linear. Buckets hold
 * claims of one kind on one class of event, so real stories stay far below it.
 */
const CAP = 60;

/** Acts have no value but only their words, and speak of one fact from this score on. */
const ENOUGH_FOR_ACTS = 4.75;

/** Puts claims on the same fact together: a function of the set of frames, whatever their order. */
export function align(frames: readonly Frame[], scenery: Scenery): Alignment[] {
  const buckets = new Map<string, Frame[]>();
  const leading = frames.filter(({ lede }) => lede);
  const others = frames.filter(({ lede }) => !lede);
  for (const frame of [...leading.sort(canonical), ...others.sort(canonical)]) {
    const key = PERSONAL.has(frame.claim.kind) ? `${frame.bucket}|${scenery.owner(frame)}` : frame.bucket;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(frame);
    else buckets.set(key, [frame]);
  }
  return [...buckets.values()].flatMap((bucket) =>
    clusters(bucket, scenery).map((members) => ({
      key: bucket[0]?.bucket ?? '',
      frames: members.map(({ frame }) => frame),
    })),
  );
}

/** Claims of the headline and lead come first, and then by article and place: the same for any order of arrival. */
function canonical(a: Frame, b: Frame): number {
  if (a.claim.article !== b.claim.article) return a.claim.article < b.claim.article ? -1 : 1;
  const [one, other] = [a.claim.passage, b.claim.passage];
  return one.start - other.start || one.end - other.end;
}

function clusters(bucket: readonly Frame[], scenery: Scenery): Told[][] {
  const found: Told[][] = [];
  for (const frame of bucket) {
    const told = scenery.told(frame);
    const home = homeOf(told, found, scenery);
    if (home) home.push(told);
    else found.push([told]);
  }
  return found;
}

/** Members of a cluster that a claim is compared with. */
const FEW = 8;

/** The cluster a claim is most like of those that nothing forbids. */
function homeOf(told: Told, found: readonly Told[][], scenery: Scenery): Told[] | undefined {
  const { kind } = told.frame.claim;
  const open: Told[][] = [];
  for (const cluster of found.length > CAP ? found.slice(0, CAP) : found) if (isOpen(cluster, told)) open.push(cluster);
  if ((kind !== 'polarity' || told.frame.theme !== '') && (open.length < 2 || isPersonal(told.frame))) return open[0];
  const enough = kind === 'polarity' && told.frame.theme === '' ? ENOUGH_FOR_ACTS : 0;
  let best: Told[] | undefined;
  let most = 0;
  for (const cluster of open) {
    const value = closest(cluster, told, scenery, open.length === 1 ? enough : Infinity);
    if (value <= most) continue;
    best = cluster;
    most = value;
  }
  return most >= enough ? best : undefined;
}

function isOpen(cluster: readonly Told[], told: Told): boolean {
  for (let i = 0; i < FEW; i++) {
    const member = cluster[i];
    if (member === undefined) return true;
    if (forbids(told, member)) return false;
  }
  return true;
}

/** The score of the member that a claim is most like, or of the first for which it is enough. */
function closest(cluster: readonly Told[], told: Told, scenery: Scenery, enough: number): number {
  let most = 0;
  for (let i = 0; i < FEW && most < enough; i++) {
    const member = cluster[i];
    if (member === undefined) break;
    most = Math.max(most, score(told, member, scenery));
  }
  return most;
}

/**
 * How much two claims of one bucket look like one fact; the disputed value takes no part. The weights were fitted by logistic regression on
 * 19,606 pairs of ECB+ (34 topics, five folds) and rounded; a higher class or a shared lemma added nothing there. A sum with a name,
 * such as a ransom, goes with its like before all else.
 */
function score(one: Told, other: Told, scenery: Scenery): number {
  const { frame: a } = one;
  const { frame: b } = other;
  const owned = one.owner !== '' && one.owner === other.owner ? 1 : 0;
  const placed = inBoth(a.places, b.places);
  const shared = scenery.shared(a, b);
  const cosine = shared / Math.sqrt(Math.max(1, a.words.length) * Math.max(1, b.words.length));
  return (
    4 +
    1.5 * (Math.min(shared, 6) / 6) +
    cosine +
    0.5 * scenery.alike(one, other) +
    owned +
    0.5 * Math.min(placed, 2) +
    (a.theme === b.theme && isSum(a.theme) ? 2 : 0)
  );
}

/** How many of some words are among others. */
function inBoth(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  for (const word of a) if (b.includes(word)) n++;
  return n;
}

/** Both articles mostly tell of one event. */
export const oneTale = (a: Frame, b: Frame, scenery: Scenery): boolean =>
  scenery.tale(a.claim.article) === scenery.tale(b.claim.article);

/** Facts about a person are one fact when the person is one. */
const PERSONAL = new Set(['age', 'role']);
const isPersonal = ({ claim }: Frame): boolean =>
  PERSONAL.has(claim.kind) || claim.role === CHILDREN || (claim.kind === 'detail' && isOfPerson(claim.value as Detail));

/** What happens to somebody once, whichever event an article mostly tells of. */
const ONCE = new Set('kill birth'.split(' '));

function forbids(one: Told, other: Told): boolean {
  const { frame: a } = one;
  const { frame: b } = other;
  const onceOnly = ONCE.has(a.claim.event.class) && one.owner !== '' && one.owner === other.owner;
  if (one.tale !== other.tale && !onceOnly && (one.epoch === '' || other.epoch === '')) return true;
  if (isPersonal(a) || isPersonal(b)) return one.owner === '' || one.owner !== other.owner;
  if (one.owner !== '' && other.owner !== '' && one.owner !== other.owner) return true;
  if (RIVALLED.has(a.claim.event.class) && rivals(a, b)) return true;
  if (!oneTime(one.epoch, other.epoch, a, b) || a.contrast !== b.contrast) return true;
  if (one.owner !== '' && one.owner === other.owner) return false;
  if (isSum(a.theme) && isSum(b.theme)) return a.theme !== b.theme;
  if (PLACED.has(a.claim.kind) && apart(a.within, b.within)) return true;
  if (a.nations.length > 0 && b.nations.length > 0 && inBoth(a.nations, b.nations) === 0) return true;
  if (a.claim.kind === 'place') return false;
  if (SCOPED.has(a.claim.kind) && a.theme !== 'magnitude') return !oneScope(one.scope, other.scope, true);
  // a sentence may name the place, if not as the one where it was: "off Banda Aceh in Sumatra"
  return !oneScope(one.named, other.named, false) && inBoth(one.named, b.places) + inBoth(other.named, a.places) === 0;
}

/** Acts that several do beside one another, each for itself: one's bid is not another's. */
const RIVALLED = new Set(['offer']);

/** Both acts have a doer with a name, and the names share no word. */
function rivals(a: Frame, b: Frame): boolean {
  const [x, y] = [actors(a), actors(b)];
  return x.length > 0 && y.length > 0 && inBoth(x, y) === 0;
}

const actors = ({ claim }: Frame): readonly string[] =>
  claim.event.roles['agent']?.match(/\p{Lu}[\p{L}\d]+/gu) ?? NOBODY;
const NOBODY: readonly string[] = [];

/** '2012' holds '2012-04'; an article that tells of the days of its news may be one of a time that another looks back on. */
function oneTime(a: string, b: string, one: Frame, other: Frame): boolean {
  if (a === '' && b === '') return true;
  const [x, y] = [a || month(one), b || month(other)];
  return x !== '' && y !== '' && (x.startsWith(y) || y.startsWith(x) || isNextMonth(x, y, one));
}

/** Months of one year of long ago that stand next to each other: one of the articles may have slipped. */
function isNextMonth(a: string, b: string, { published }: Frame): boolean {
  if (a.length !== 7 || b.length !== 7 || a.slice(0, 4) !== b.slice(0, 4) || published.startsWith(a.slice(0, 4)))
    return false;
  return Math.abs(Number(a.slice(5)) - Number(b.slice(5))) === 1;
}

const month = ({ published }: Frame): string => (published.length < 7 ? '' : published.slice(0, 7));

/** Facts of one place are not those of another, even where the story plays in both. */
const PLACED = new Set(['quantity', 'money', 'measure', 'date', 'time']);

function apart({ 0: a }: readonly string[], { 0: b }: readonly string[]): boolean {
  return a !== undefined && b !== undefined && a !== b && differ(`${a}\n${b}`);
}

const differ = rememberedWords((both) => {
  const [a = '', b = ''] = both.split('\n');
  return comparePlaces(placeOf(a).place, placeOf(b).place).relation === 'different';
});

/** Figures that a place narrows down: the dead of a district are not the dead of the quake. */
const SCOPED = new Set(['quantity', 'money', 'measure']);

function oneScope(a: readonly string[], b: readonly string[], strict: boolean): boolean {
  if (a.length === 0 && b.length === 0) return true;
  if (a.length === 0 || b.length === 0) return !strict;
  return inBoth(a, b) > 0;
}
