import type { Certainty, Sentence, Span, Text, Token } from '../model.ts';
import { parse } from '../text/clauses.ts';
import { remembered } from '../text/remembered.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DOUBT = set(
  'reportedly allegedly purportedly apparently possibly perhaps probably presumably supposedly seemingly likely unlikely ' +
    'may might unconfirmed unclear rumoured rumored',
);
/** Verbs that doubt what stands behind them. */
const DOUBTING = set('appear seem believe suspect think purport understand assume presume');
const NEGATION = set("not n't n’t never nobody none neither nor");
/** Verbs that deny what stands behind them. */
const DENYING = set('deny refuse fail reject decline refute dispute dismiss');
const WILL = set("will shall 'll ’ll would");
/** `plans to`, `is expected to`, `is due to`: what follows is still to come. */
const PLANNING = set('plan expect schedule intend aim hope vow pledge promise set due prepare slate');
const OWN = set('my your his her its our their');
const CONDITION = set('if unless provided should');
const PERCEPTION = set('hear see smell feel remember tell');

/**
 * How surely an article says what stands at a place of a sentence. A word counts for its own clause only, or from there to the end of
 * the clause when it stands behind the verb; of several, doubt comes before condition, denial and plan. The "not" of a phrase that is the
 * value itself, as in "not expected to survive", denies nothing (`isPhrase`).
 */
export function certainty(_: Text, sentence: Sentence, { start, end }: Span, isPhrase = false): Certainty {
  const { tokens } = sentence;
  const { clause, cues } = cuesIn(sentence);
  const at = cues.length === 0 ? -1 : tokens.findIndex((token) => token.end > start);
  if (at < 0) return 'asserted';
  const last = tokens.findIndex((token) => token.end >= end);
  const found = new Set(
    cues
      .filter((cue) => !(isPhrase && cue.at >= at && cue.at <= last) && reaches(cue, clause, at, Math.max(at, last)))
      .map(({ certainty: name }) => name),
  );
  return ORDER.find((one) => found.has(one)) ?? 'asserted';
}

/** What a sentence has that makes anything in it less than sure, and the clauses it counts for. */
const cuesIn = remembered((sentence: Sentence) => {
  const { tokens, clause } = parse(sentence);
  const cues = tokens.flatMap((_, at) => {
    const cue = cueAt(tokens, at);
    return cue === undefined ? [] : [{ ...cue, at }];
  });
  return { cues, clause: withPhrases(tokens, clause) };
});

const TEMPORAL = set('after before until when while');

/** `after Monday` opens no clause of its own: it has no verb. */
function withPhrases(tokens: readonly Token[], clause: readonly number[]): number[] {
  const verbs = new Set(tokens.flatMap(({ pos }, i) => (pos === 'VERB' || pos === 'AUX' ? [clause[i]] : [])));
  const phrases = new Set(
    tokens.flatMap(({ lower }, i) =>
      i > 0 && clause[i] !== clause[i - 1] && TEMPORAL.has(lower) && !verbs.has(clause[i]) ? [clause[i]] : [],
    ),
  );
  return clause.map((n) => (phrases.has(n) ? n - 1 : n));
}

const ORDER: readonly Certainty[] = ['hedged', 'conditional', 'denied', 'planned'];

interface Cue {
  readonly certainty: Certainty;
  /** The whole clause, what follows in it, or what follows up to the end of the next clause too (`denied that ...`). */
  readonly scope: 'clause' | 'after' | 'complement';
}

function cueAt(tokens: readonly Token[], i: number): Cue | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const next = tokens[i + 1];
  return doubtAt(tokens, i, token) ?? negationAt(tokens, i, token) ?? planAt(token, next, tokens[i - 1]);
}

function doubtAt(tokens: readonly Token[], i: number, token: Token): Cue | undefined {
  const next = tokens[i + 1];
  if (CONDITION.has(token.lower) && (token.lower !== 'should' || i === 0))
    return { certainty: 'conditional', scope: 'clause' };
  if (token.lower === 'would' && tokens.some(({ lower }) => lower === 'if' || lower === 'unless'))
    return { certainty: 'conditional', scope: 'clause' };
  if (token.text === 'May') return undefined;
  if (DOUBT.has(token.lower)) return { certainty: 'hedged', scope: 'clause' };
  if (token.lower === 'could' && next !== undefined && !NEGATION.has(next.lower) && !PERCEPTION.has(next.lemma))
    return { certainty: 'hedged', scope: 'clause' };
  const doubts = DOUBTING.has(token.lemma.toLowerCase()) && token.pos === 'VERB';
  return doubts ? { certainty: 'hedged', scope: complementOf(next) } : undefined;
}

function negationAt(tokens: readonly Token[], i: number, token: Token): Cue | undefined {
  const next = tokens[i + 1];
  const lower = next?.lower ?? '';
  if (NEGATION.has(token.lower) && !/^(?:only|just|least|to)$/.test(lower))
    return {
      certainty: 'denied',
      scope: tokens[i - 1]?.pos === 'AUX' || token.lower.startsWith('n') ? 'clause' : 'after',
    };
  if (token.lower === 'no' && next !== undefined && !/^(?:\.|,|doubt|matter)$/.test(lower) && next.pos !== 'NUM')
    return { certainty: 'denied', scope: 'clause' };
  if (DENYING.has(token.lemma.toLowerCase()) && token.pos === 'VERB' && /^(?:to|that|any|having|being)$/.test(lower))
    return { certainty: 'denied', scope: complementOf(next) };
  return undefined;
}

function planAt(token: Token, next: Token | undefined, before: Token | undefined): Cue | undefined {
  const will =
    WILL.has(token.lower) &&
    token.pos === 'AUX' &&
    !/^(?:DET|ADJ)$/.test(before?.pos ?? '') &&
    !OWN.has(before?.lower ?? '');
  if (will) return { certainty: 'planned', scope: 'clause' };
  if (token.lower === 'going' && next?.lower === 'to') return { certainty: 'planned', scope: 'clause' };
  const planning = PLANNING.has(token.lower) || PLANNING.has(token.lemma.toLowerCase());
  if (planning && (next?.lower === 'to' || (next?.lower === 'for' && before?.pos === 'AUX')))
    return { certainty: 'planned', scope: 'clause' };
  return undefined;
}

const complementOf = (next: Token | undefined): Cue['scope'] => (next?.lower === 'that' ? 'complement' : 'after');

function reaches({ scope, at }: Cue & { at: number }, clause: readonly number[], from: number, to: number): boolean {
  const mine = clause[at] ?? 0;
  const [first, last] = [clause[from] ?? 0, clause[to] ?? 0];
  if (scope === 'clause') return first <= mine && mine <= last;
  return to > at && first >= mine && first <= (scope === 'complement' ? mine + 1 : mine);
}
