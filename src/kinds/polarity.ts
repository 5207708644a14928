import type { Comparison, Mention, Sentence, Text, Token } from '../model.ts';
import { parse, type Trigger } from '../text/clauses.ts';
import { eventClass, TOLLS } from '../text/lexicon.ts';
import type { Kind } from './kind.ts';
import { PEOPLE } from './people.ts';

/** Whether something is said to hold: an act that was done or not, a state that is so or not. */
export interface Polarity {
  /** The class of the act or state: 'capture', 'guilty', 'under way'. */
  readonly predicate: string;
  readonly holds: boolean;
  /** The word that says it, as its lemma. */
  readonly word: string;
  /** Somebody denies it; the article itself does not say. */
  readonly denied?: true;
}

/** What is shown of somebody who was charged and is no more. */
export const DROPPED = 'charge dropped';

export const polarity: Kind<Polarity> = {
  name: 'polarity',
  label: 'Did it happen?',
  find: (text) => text.sentences.flatMap((sentence) => inSentence(text, sentence)),
  compare,
  show: ({ word, holds, denied }) =>
    denied ? `${word} denied` : holds === (SIGNS.get(word)?.holds ?? true) ? word : `not ${word}`,
};

/** Words that deny what another word affirms: `=yes` and `=no` share one predicate. */
const OPPOSITES: Readonly<Record<string, string>> = {
  'under way': 'ongoing=yes underway=yes continue=yes proceed=yes stall=no stalled=no suspend=no suspended=no standstill=no deadlock=no halt=no',
  equipped: 'well-equipped=yes equipped=yes ill-equipped=no unequipped=no under-equipped=no',
  experienced: 'experienced=yes inexperienced=no',
  guilty: 'guilty=yes convict=yes innocent=no acquit=no',
  approve: 'approve=yes pass=yes ratify=yes reject=no veto=no',
  accept: 'accept=yes refuse=no decline=no',
  alive: 'alive=yes survive=yes dead=no',
  open: 'reopen=yes closed=no shut=no',
  armed: 'armed=yes unarmed=no',
  conscious: 'conscious=yes unconscious=no',
  known: 'known=yes unknown=no',
  intentional: 'intentional=yes deliberate=yes accidental=no unintentional=no',
  random: 'random=yes targeted=no',
  legal: 'legal=yes lawful=yes illegal=no unlawful=no',
}; // prettier-ignore

/** Whether words other than its own negation can deny a predicate: 'guilty' by "acquitted". */
export const hasOpposite = (predicate: string): boolean => Object.hasOwn(OPPOSITES, predicate);

const SIGNS = new Map(
  Object.entries(OPPOSITES).flatMap(([predicate, words]) =>
    words.split(' ').map((word) => [word.split('=')[0] ?? '', { predicate, holds: word.endsWith('=yes') }] as const),
  ),
);

SIGNS.set(DROPPED, { predicate: 'charge', holds: false });

const NEGATIONS = new Set(["n't", 'n’t', 'not', 'never', 'nor', 'cannot', 'nt', 'cant', 'wont', 'dont', 'didnt']);
const NOBODY = new Set(['no', 'nobody', 'none', 'neither']);
/** "failed to stop", "refused to leave", "insufficiently equipped": the word before says that it was not so. */
const UNDOING = new Set(['fail', 'refuse', 'decline', 'insufficiently', 'poorly', 'inadequately', 'unable']);

function inSentence({ text }: Text, sentence: Sentence): Mention<Polarity>[] {
  const { tokens, triggers, clause } = parse(sentence);
  const acts = triggers.filter(({ light, reporting }) => !light && !reporting);
  const byIndex = new Map(acts.map((trigger) => [trigger.at, trigger]));
  return tokens.flatMap((token, i) => {
    const sign = isToll(tokens, i) ? undefined : (SIGNS.get(token.lemma) ?? SIGNS.get(token.lower));
    const trigger = byIndex.get(i);
    if (sign === undefined && trigger === undefined) return [];
    if (trigger && countsNobody(tokens, clause, trigger)) return [];
    // "struggling to score": what somebody tries or means to do is no fact yet
    if (sign === undefined && trigger?.infinitive && !negated(tokens, clause, i, trigger)) return [];
    const predicate = sign?.predicate ?? trigger?.class ?? eventClass(token.lemma, tokens[i + 1]?.lower);
    const holds = negated(tokens, clause, i, trigger) !== (sign?.holds ?? true);
    if (/^suspects?$/.test(token.lower) || (!holds && comesLater(tokens, clause, i))) return [];
    const start = groupStart(tokens, i);
    if (text.length < token.end) return [];
    if (holds && dropsCharge(tokens, i)) return [{ start, end: token.end, value: { predicate: 'charge', holds: false, word: DROPPED } }]; // prettier-ignore
    const word = trigger?.lemma ?? token.lemma;
    if (holds && isDenied(tokens, clause, acts, i))
      return [{ start, end: token.end, value: { predicate, holds: false, word, denied: true } }];
    return [{ start, end: token.end, value: { predicate, holds, word } }];
  });
}

/** "denies that it offered", "denied having opened": the act right behind a denial, unless that is itself denied. */
function isDenied(tokens: readonly Token[], clause: readonly number[], acts: readonly Trigger[], at: number): boolean {
  const before = acts.findLast((trigger) => trigger.at < at);
  if (before?.lemma !== 'deny' || before.passive || negated(tokens, clause, before.at, before)) return false;
  const [opener, next] = tokens.slice(before.at + 1);
  return (
    at - before.at <= LATER &&
    (opener?.lower === 'that' ||
      /ing$/.test(opener?.lower ?? '') ||
      (opener?.pos === 'ADV' && /ing$/.test(next?.lower ?? '')))
  );
}

/** "the charge was dismissed", "prosecutors dropped all charges": somebody is charged no more. */
const dropsCharge = (tokens: readonly Token[], at: number): boolean =>
  /^(?:dismiss|drop|withdraw)$/.test(tokens[at]?.lemma ?? '') &&
  tokens.slice(Math.max(0, at - LATER), at + LATER).some(({ lemma, pos }) => pos === 'NOUN' && lemma === 'charge');

/** "will not be restored until the ship arrives", "not before Monday": it is, if later. */
const comesLater = (tokens: readonly Token[], clause: readonly number[], at: number): boolean =>
  tokens.some(({ lower }, i) => {
    if (i <= at || i > at + LATER || clause[i - 1] !== clause[at]) return false;
    return /^(?:until|till)$/.test(lower) || (lower === 'before' && /^(?:NUM|PROPN)$/.test(tokens[i + 1]?.pos ?? ''));
  });
/** Words between a verb and the time until which it is denied, or a denial and what it denies. */
const LATER = 6;

/** "18 dead", "left two dead", "the dead": only of what is or was found dead is it a state. */
const isToll = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'dead' && !/^(?:found|is|was|are|were|been|not)$/.test(tokens[at - 1]?.lower ?? '');

/** "No passengers were hurt", "nobody was killed": a count of nought, which the number tells. */
function countsNobody(
  tokens: readonly Token[],
  clause: readonly number[],
  { at, passive, class: name }: Trigger,
): boolean {
  if (!passive || !TOLLS.has(name)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5) && clause[i] === clause[at]; i--)
    if (/^(?:no|nobody|no-one)$/.test(tokens[i]?.lower ?? ''))
      return PEOPLE.has(tokens[i + 1]?.lemma ?? '') || oneOrBe(tokens[i + 1]);
  return false;
}

const oneOrBe = (next: Token | undefined): boolean => next?.lower === 'one' || next?.pos === 'AUX';

/** Where the verb group starts: "was not allowed" rather than "allowed". */
function groupStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (token === undefined || !(token.pos === 'AUX' || token.pos === 'ADV' || NEGATIONS.has(token.lower))) break;
    first = i;
  }
  return tokens[first]?.start ?? 0;
}

/** Verbs that deny their object with themselves: "did not report injuries", but not "could not keep up the march". */
const YIELDING = new Set('cause report suffer have see find record confirm'.split(' '));

/** "No reports of injuries": where there is no word of it, it is denied. */
const TRACES = new Set('report sign word evidence trace record indication'.split(' '));

function negated(
  tokens: readonly Token[],
  clause: readonly number[],
  at: number,
  trigger: Trigger | undefined,
): boolean {
  if (/^["”]$/.test(tokens[at - 1]?.text ?? '') && UNDOING.has(tokens[at - 2]?.lemma ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 5) && clause[i] === clause[at]; i--) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') break;
    if (trigger?.nominal && token.pos === 'ADP')
      return (
        token.lower === 'of' &&
        TRACES.has(tokens[i - 1]?.lemma ?? '') &&
        /^(?:no|without)$/.test(tokens[i - 2]?.lower ?? '')
      );
    // "no reason to stay", "not in a mood to talk": what is denied stands before the noun
    if (trigger?.infinitive && token.pos === 'NOUN') break;
    if (NEGATIONS.has(token.lower) || UNDOING.has(token.lemma)) return true;
    if (NOBODY.has(token.lower)) return trigger === undefined || !trigger.nominal || i === at - 1;
    if (token.pos === 'VERB' && (trigger?.nominal ? !YIELDING.has(token.lemma) : i < at - 1)) break;
  }
  return false;
}

function compare(a: Polarity, b: Polarity): Comparison {
  if (a.predicate !== b.predicate) return { relation: 'unrelated', because: 'they speak of different acts or states' };
  if (a.holds === b.holds) return { relation: 'same', because: 'both say the same of it' };
  const [yes, no] = a.holds ? [a, b] : [b, a];
  if (no.denied)
    return {
      relation: 'different',
      because: `one tells it as a fact (“${polarity.show(yes)}”), in the other it is denied`,
    };
  return { relation: 'different', because: `one says “${polarity.show(yes)}”, the other “${polarity.show(no)}”` };
}
