/** Verbs in the present tense that say what is to come: "the games open Saturday", "the offer expires March 27". */
const TIMETABLE =
  'begins?|starts?|(?:re)?opens|closes|ends|expires|runs|resumes|takes? (?:place|effect|over|office)|goes (?:on|to|into)|go (?:on sale|to the polls|into effect)|airs|premieres|arrives|returns|matures|kicks? off|convenes|heads? (?:to|for)|travels? to|falls on|(?<!(?:did|not|could) )meets?|hosts|holds|celebrates|becomes|comes into force|(?:deadline|date)(?: [^ ]+){0,3} (?:is|of)|payable|effective';
const AHEAD = new RegExp(
  `\\b(?:will|would|wo|plan(?:s|ned|ning)?|set (?:to|for|on)|scheduled|(?:is|are|be) due|expect(?:s|ed)?|slated|hopes?|intends?|aims?|upcoming|going to|ready to|(?:is|are) to|(?:has|have) until|(?:could|might|may|can) be|to be held|shall|must|should|(?:stays?|remains?|keep|keeps)(?: [^ ]+){1,2} until|(?:postponed|delayed|adjourned|put off|deferred|extended) (?:until|to)|${TIMETABLE})\\b(?: [^ ]+){0,6} ?$`,
  'i',
);
/** A plural subject's verb right before its date: "polls open Sunday"; of "was open Sunday" nothing is said. */
const PLURAL =
  /(?<!\b(?:was|were|is|are|be|been|had|did|to|of|the|an?|into|this) )\b(?:open|reopen|close|resume|expire|vote|meet|return|start|begin)(?: again)? (?:on |at |in |by )?$/i;
/** "called a meeting for Thursday", "a hearing for 9 a.m. Monday". */
const APPOINTED =
  /\b(?:called|meeting|vote|hearing|election|strike|rally|protest|session|talks|trial|launch|debate|summit)(?: [^ ]+){0,3} for (?:the |late |early )?$/i;
const REPORTED =
  /\b(?:said|says|announced|told|reported|disclosed|confirmed|released|posted|published)(?: [^ ]+){0,2} ?$/i;
/** What is to come may follow on what was: "more arrests after the raid on Tuesday". */
const FOLLOWS = /\b(?:after|following|since)(?: [^ ,;]+){1,4} ?$/i;
const AHEAD_AFTER =
  /^,? (?:[^ .,;]+ ){0,4}(?:will|is set to|are set to|is due|are due|is scheduled|are scheduled|is expected|are expected)\b/i;
const OPENS = /^\W*(?:on |in |by |the |from )?$/i;

/** Whether the words around a date look ahead. */
export function looksAhead(before: string, after: string): boolean {
  if (OPENS.test(before)) return AHEAD_AFTER.test(after);
  return (
    (AHEAD.test(before) || PLURAL.test(before) || APPOINTED.test(before)) &&
    !REPORTED.test(before) &&
    !FOLLOWS.test(before)
  );
}

const PAST =
  'was|were|had|did|said|told|took|came|went|fell|rose|began|became|held|left|met|made|saw|got|won|lost|died|shot|hit|cut|set|put|ran|sent|broke|struck|sold|bought|built|led|found|gave|wrote|spoke|grew|drew|flew|fled|sank|swept|quit|paid|brought|caught|fought|taught|thought|felt|kept|stood|sat|rejected|spent|since';
const PAST_BEFORE = new RegExp(`\\b(?:${PAST}|\\p{Ll}{2,}ed|after|last)\\b[^;:]*$`, 'u');
const PAST_AFTER = new RegExp(`^(?: [^ .,;]+){0,4} (?:${PAST}|\\p{Ll}{2,}ed)\\b`, 'u');

/** What was put off "until Nov. 10" lies ahead of the putting off. */
const TOWARDS = /\b(?:until|till|for|to|through)(?: [^ ]+){0,2} ?$/;

/** Whether the words around a date look back. */
export function looksBack(before: string, after: string): boolean {
  return (PAST_BEFORE.test(before) && !TOWARDS.test(before)) || PAST_AFTER.test(after);
}
