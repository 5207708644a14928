import type { Keyless } from './keys.ts';

/** Acts that news uses for one another when it says on what day or at what hour something struck. */
const ACTS = new Set('shoot attack stab injure hit strike explode crash collide incident kill burn'.split(' '));
const TIMED = new Set(['date', 'time']);
/** Breaking and falling down strike at an hour, but are told of many things on many days. */
const STRUCK = new Set('collapse break burst happen occur fall sink derail capsize topple overturn erupt'.split(' '));

/** Those whom an incident brings to the place, as they are told of it. */
const ALARMED = new Set(
  'police officer deputy firefighter paramedic rescuer trooper call caller crew authorities 911 9-1-1'.split(' '),
);
const ALARMS = new Set('call alert respond dispatch summon'.split(' '));

/** What is done with an alarm or a call: "the first call was logged at 2.50", "who raised the alarm". */
const RAISED = new Set('raise log receive take sound come'.split(' '));

/** Whether a claim tells when help was called, which is shortly after the incident: "police were alerted at 8.30 p.m.", "it was reported at 8.35". */
export const isAlarm = ({ claim, lemma, words }: Keyless): boolean =>
  claim.kind === 'time' &&
  (lemma === 'report' ||
    (RAISED.has(lemma) && words.some((word) => /^(?:alarm|999|911|emergency|distress)$/.test(word))) ||
    (lemma === 'send' && SENT.test(claim.event.roles['patient'] ?? '')) ||
    ((ALARMS.has(lemma) || claim.event.class === 'call') && words.some((word) => ALARMED.has(word))));
/** "officers were sent", not "police sent an alert" */
const SENT = new RegExp(`(?:${[...ALARMED].join('|')}|crews?)s?$`, 'i');

/** The act of a claim as its fact sees it: when an incident was is one question whatever its verb. */
export function actOf(frame: Keyless): string {
  const { kind, event } = frame.claim;
  const struck = ACTS.has(event.class) || isAlarm(frame) || (kind === 'time' && STRUCK.has(event.class));
  return TIMED.has(kind) && struck ? 'incident' : event.class;
}
