import type { Mention } from '../model.ts';
import type { Parse, Trigger } from '../text/clauses.ts';

/** Words from "taken" to "hospital". */
const HURT_REACH = 8;
const BROUGHT = new Set('take rush bring admit carry airlift treat transport send leave receive need'.split(' '));
/** "30 people were taken to hospital", "left five with gunshot wounds", "are treated for burns": those who are hurt. */
export function hurts({ tokens, clause }: Parse, { at, lemma }: Trigger): boolean {
  return (
    BROUGHT.has(lemma) &&
    tokens.some(
      ({ lemma: word }, i) =>
        i > at && i <= at + HURT_REACH && clause[i] === clause[at] && /^(?:hospital|wound|injury|burn)$/.test(word),
    )
  );
}
/** "received 43 wounded fans" */
export const areHurt = ({ lemma }: Trigger, { value }: Mention): boolean =>
  BROUGHT.has(lemma) &&
  ((value as { modifiers?: readonly string[] }).modifiers ?? []).some((word) =>
    /^(?:wounded|injured|hurt)$/i.test(word),
  );

/** "stabbed three times", "12 stab wounds": times of being stabbed; "shot twice" and "two gunshot wounds" of being hit. */
export function woundsOf({ tokens, triggers }: Parse, from: number, { value }: Mention): string | undefined {
  const { counted, modifiers = [] } = value as { counted?: string; modifiers?: readonly string[] };
  if (counted === 'stab') return 'stab';
  if (counted === 'wound') return WOUNDS[modifiers.at(-1)?.toLowerCase() ?? ''];
  const verb = triggers.findLast(({ at, nominal }) => at < from && !nominal);
  if (verb?.lemma === 'stab') return 'stab';
  return verb?.lemma === 'shoot' && (verb.passive || tokens[from - 1]?.pos !== 'VERB') ? 'hit' : undefined;
}
/** Whether a theme is of wounds that somebody has. */
export const isOfWounds = (theme: string): boolean => theme === 'stab' || theme === 'hit';
const WOUNDS: Readonly<Record<string, string>> = { stab: 'stab', knife: 'stab', gunshot: 'hit', bullet: 'hit' };
