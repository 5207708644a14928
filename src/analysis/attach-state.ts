import type { Mention } from '../model.ts';
import type { Attached } from './attach.ts';
import { namedBefore, type Scene } from './scene.ts';

/** States that last, as their words in print; the name is the class of the claim. */
const STATES: Readonly<Record<string, string>> = {
  'on the run': 'on the run|at large|on the loose',
  'in hiding': 'in hiding',
  'in captivity': 'in captivity|(?:held )?hostage',
  'in hospital': 'in (?:a |the )?hospital',
  'in a coma': 'in a coma',
  'without power': 'without (?:power|electricity)',
  adrift: 'adrift|drift(?:ed|ing)',
  standoff: 'at bay',
  married: '(?:been |were )?married|of marriage',
  probation: "(?:on|of|to|['’]?) ?(?:[a-z]+ )?probation",
};
const ANY = Object.values(STATES).join('|');
const BEHIND = new RegExp(`^ (${ANY})\\b`, 'i');
const BEFORE = new RegExp(`\\b(${ANY}) for (?:about |around |nearly |almost |more than |over )?$`, 'i');
const NAMES = Object.entries(STATES).map(([name, words]) => [name, new RegExp(`^(?:${words})$`, 'i')] as const);
/** Characters around a length of time in which its state is told. */
const REACH = 40;

/** "eight days on the run", "was held hostage for 11 weeks": how long somebody was in a state, whatever the verb. */
export function attachState({ text, names, lastPerson, parse }: Scene, { start, end }: Mention): Attached | undefined {
  const words =
    BEHIND.exec(text.text.slice(end, end + REACH))?.[1] ??
    BEFORE.exec(text.text.slice(Math.max(0, start - REACH), start))?.[1];
  const state = words ? NAMES.find(([, pattern]) => pattern.test(words))?.[0] : ruled(text.text, start, end);
  if (!state) return undefined;
  if (state === 'married') return { class: state, role: 'duration', theme: '', owner: '' };
  const owner =
    namedBefore({ names }, { start, end }) ??
    (PRONOUN.test(text.text.slice(parse.sentence.start, start)) ? lastPerson : '');
  return { class: state, role: 'duration', theme: '', owner };
}

/** Whose a state is that names nobody: "He was put on probation", but not "The star was put on probation". */
const PRONOUN = /\b(?:he|she|him|her|his)\b/i;

/** How far a jury or a parole board may stand from its time, in characters. */
const COURT_REACH = 70;
const JURY =
  /\b(?:jur(?:y|ors)|panel)\b[^.;:“”"]*\b(?:took|taken|spent|out for|out|deliberat\w+|considered|after|returned|retired)\b[^.;:“”"]{0,24}$/i;
const PAROLE =
  /\b(?:non-parole period of|(?:sentenced|serve|jailed|life|term)\b[^.;]{0,30}\bminimum (?:term )?of|(?:eligible for|seek|apply for|considered for) (?:parole|release)[^.;]{0,30})(?: at least| about)? ?$/i;
const UNTIL = /^(?: in (?:jail|prison))? before (?:being |becoming |she is |he is )?(?:eligible for )?parole/i;

/** "spent seven months in jail", but not "sentenced to seven months in jail" */
const SPENT = /\b(?:spent|spending|after|passed)(?: about| almost| nearly| more than)? ?$/i;
const JAILED = /^ (?:in (?:jail|prison|custody|detention)|behind bars)\b/i;

/** "the jury took four days to find her guilty", "eligible for release after 24 years" */
function ruled(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - COURT_REACH), start);
  if (PAROLE.test(before) || UNTIL.test(text.slice(end, end + COURT_REACH))) return 'parole';
  if (JAILED.test(text.slice(end, end + COURT_REACH)) && SPENT.test(before)) return 'in jail';
  return JURY.test(before) ? 'deliberate' : undefined;
}

/** Those of them that a story has one of. */
export const LASTING_STATES: readonly string[] = [
  'parole',
  'on the run',
  'in hiding',
  'in captivity',
  'without power',
  'adrift',
  'married',
  'probation',
  'in jail',
];
