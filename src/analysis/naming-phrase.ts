/** Words that only point back or ask; a question needs the thing itself. */
const POINTING =
  /(?:^| )(?:it|he|she|they|them|him|her|i|we|us|me|you|itself|himself|herself|themselves|who|whom|whose|which|what|that|this|these|those|someone|others?|there|nobody|none|anyone|unaware)$|^(?:its|his|her|their|our|my|your|whose|this|that|these|those|such|which|what|other|another)\b| (?:he|she|they|it|who|i|we|you)(?: |$)/i;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = `(?:${WEEKDAY}(?:['’]s| (?:morning|afternoon|evening|night))?|${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?,?)?(?: \\d{4})?|\\d{1,2} ${MONTH}|(?:last|this|next|the) (?:week|month|year|morning|evening|night|weekend|${WEEKDAY}|${MONTH})|earlier|today|yesterday|tomorrow|tonight|noon|midnight|(?:19|20)\\d\\d)`;
const LEADING = new RegExp(
  `^(?:(?:on|in|at|by|early|late|only|also|even|just|then|and|or|but|to|of|not|no|now|meanwhile) |${DAY},? )`,
  'i',
);
const TRAILING = new RegExp(
  `(?: (?:to|of|in|on|at|by|for|with|from|as|into|over|off|up|out|down|about|after|before|and|or|but|not|n['’]t|also|then|than|early|late|later|['’]s?|alone|all|${DAY})|,)$`,
  'i',
);
const TIME = new RegExp(`^(?:the )?${DAY}$`, 'i');
const TITLE =
  /^(?:(?:Police |Deputy )?(?:Chief|President|Minister|Mayor|Sheriff|Deputy|Officer|Governor|Senator|Judge|Captain|Sergeant|Lieutenant|Colonel|General|Professor)|Mr|Mrs|Ms|Dr|Rep|Gov|Gen|Lt|Sgt|Col|Capt|Sen|Prof)\.?$/;
/** A phrase broken off before its noun. */
const BROKEN =
  /(?:^| )(?:the|an?|his|her|its|their|our|my|your|no|every|each|any|some|more|most|very|so|too)$|^['’]|['’]s$/i;

/** Words that a sentence begins with a capital only because it begins. */
const STARTERS =
  /^(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Some|Several|Many|Most|All|Both|Each|Every|Any|No|At|More|About|Around|Nearly|Almost|Police|Firefighters|Rescuers|Officials|Residents|Soldiers|Troops|Workers|Authorities|Investigators|Prosecutors|Insurers|Villagers|Neighbours|Doctors|Officers|Students|Thieves|Divers|Miners|Climbers|Prisoners|Protesters|Farmers|Guards|Pilots|Teachers|Nurses|Detectives|Gunmen|Militants|Rebels|Additional|Local|Armed|Masked|New|People|Men|Women|Children)\b/;
const DETERMINED =
  /^(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|some|several|many|most|all|both|each|every|any|no|at|more|about|around|nearly|almost|up|police|[\d,.]+) \S/i;
const PROPER =
  /^(?:\p{Lu}[\p{L}\d.’'-]*|of|the|de|al|van|von|and|bin|for)(?: (?:\p{Lu}[\p{L}\d.’'-]*|\d{1,3}|of|the|de|al|van|von|and|bin|for))*$/u;
const POSSESSED = /^\p{Lu}[\p{L} .-]*(?:['’]s|s['’]) \p{L}/u;
/** Bare nouns in the plural, as far as their ending tells; verbs and names end so too. */
const BARE_PLURAL = /^(?:\p{L}[\p{L}-]+ ){0,3}\p{Ll}[\p{L}-]*(?:[^siu’']s|people|police|men|women|children|troops)$/u;

const LONGEST = 60;

/** The words of an article as a question can use them: a whole noun phrase without times and loose ends, or ''. */
export function phraseOf(words: string | undefined): string {
  let phrase = (words ?? '')
    .slice(0, 2 * LONGEST)
    .replace(/[“”"()[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=['’]s\b|,)/g, '')
    .trim();
  for (let before = ''; before !== phrase;) {
    before = phrase;
    phrase = phrase.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  if (phrase.length > LONGEST || POINTING.test(phrase) || BROKEN.test(phrase) || TIME.test(phrase) || TITLE.test(phrase) || !/^[\p{L}\d .,’'&$£€%-]+$/u.test(phrase)) return ''; // prettier-ignore
  if (/\p{L} \p{L}/u.test(phrase) && phrase === phrase.toUpperCase() && phrase.length > 12)
    phrase = phrase.toLowerCase();
  const lower = STARTERS.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
  const whole =
    (DETERMINED.test(lower) && /\p{L}{3}/u.test(lower.replace(/^\S+ /, ''))) || (PROPER.test(lower) && /\p{Ll}|\p{Lu}{2}/u.test(lower)) || POSSESSED.test(lower) || BARE_PLURAL.test(lower); // prettier-ignore
  return whole || lower === 'police' ? lower : '';
}
