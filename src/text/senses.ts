import type { Token } from '../model.ts';
import { eventClass, namesEvent, TOLLS } from './lexicon.ts';
import { isPassive } from './verbs.ts';

const HONOURS = new Set('medal star award prize commendation honour honor trophy scholarship'.split(' '));

/** Verbs that mean another act with some objects: who releases a statement sets nobody free. */
const ACTS_ON: Readonly<Record<string, readonly [string, ReadonlySet<string>]>> = {
  release: ['publish', new Set('statement report video footage photo image picture name detail document information figure data result list audio transcript film album trailer'.split(' '))],
  issue: ['publish', new Set('statement report warning alert'.split(' '))],
  find: ['convict', new Set(['guilty'])],
  win: ['award', HONOURS],
  receive: ['award', HONOURS],
}; // prettier-ignore

/** The class of a verb by what stands around it, where that tells; undefined where its own row does. */
export function senseOf(tokens: readonly Token[], at: number, lemma: string): string | undefined {
  if (lemma === 'fire') return fired(tokens, at);
  if (lemma === 'break' && tokens[at + 1]?.lower === 'out') return brokenOut(tokens, at);
  if (lemma === 'pick' && tokens[at + 1]?.lower === 'up') return isPassive(tokens, at) ? 'arrest' : lemma;
  if (SUFFERING.has(lemma)) return suffered(tokens, at);
  const [act, objects] = (Object.hasOwn(ACTS_ON, lemma) ? ACTS_ON[lemma] : undefined) ?? [];
  return tokens.slice(at + 1, at + 1 + NEAR).some((token) => objects?.has(token.lemma)) ? act : undefined;
}
const SUFFERING = new Set(['suffer', 'sustain']);
/** "suffered severe damage" is to be damaged, "sustained a head injury" to be injured. */
function suffered(tokens: readonly Token[], at: number): string | undefined {
  const harm = tokens
    .slice(at + 1, at + 1 + NEAR)
    .find(({ pos, lemma }) => pos === 'NOUN' && namesEvent(lemma) && TOLLS.has(eventClass(lemma)));
  return harm && eventClass(harm.lemma);
}

/** How far from its verb an object tells what the verb means, in words. */
const NEAR = 4;

const SHOTS = /^(?:shot|gunshot|bullet|round|gun|weapon|pistol|rifle|revolver|missile|rocket|shell|arrow|mortar|tear)$/;
const AIMED = /^(?:at|on|upon|into|toward|towards|from|back|off|through|indiscriminately|repeatedly|again|twice|once)$/;
const TARGET = /^(?:at|on|upon|into)$/;
/** Who fires at somebody, or fires shots, or just fires, shoots; who fires a coach dismisses her, and who is fired is out of work. */
function fired(tokens: readonly Token[], at: number): string {
  const near = [...tokens.slice(Math.max(0, at - NEAR - 1), at), ...tokens.slice(at + 1, at + 1 + NEAR)];
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isBeing = /^(?:be|get)$/.test(before?.lemma ?? '') || (before?.pos === 'ADV' && tokens[at - 2]?.lemma === 'be');
  if (next?.pos === 'NUM' && tokens[at + 2]?.lower === 'times') return 'shoot';
  const aims = isBeing
    ? TARGET.test(next?.lower ?? '')
    : AIMED.test(next?.lower ?? '') || (before?.lower === 'and' && (next === undefined || next.pos === 'PUNCT'));
  return aims || near.some((token) => SHOTS.test(token.lemma)) ? 'shoot' : 'dismiss';
}

/** "the blaze, which broke out on the roof"; who breaks out of somewhere escapes. */
function brokenOut(tokens: readonly Token[], at: number): string | undefined {
  if (/^(?:of|from)$/.test(tokens[at + 2]?.lower ?? '')) return undefined;
  const subject = tokens.slice(0, at).findLast(({ pos, lemma }) => pos === 'NOUN' && namesEvent(lemma));
  return subject && eventClass(subject.lemma);
}
