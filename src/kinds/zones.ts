/** Minutes ahead of UTC that a time zone's name may stand for; winter and summer time where the name leaves it open. */
const ZONES: Readonly<Record<string, readonly number[]>> = {
  GMT: [0],
  UTC: [0],
  Z: [0],
  EDT: [-240],
  EST: [-300],
  ET: [-300, -240],
  CDT: [-300],
  CST: [-360],
  CT: [-360, -300],
  MDT: [-360],
  MST: [-420],
  MT: [-420, -360],
  PDT: [-420],
  PST: [-480],
  PT: [-480, -420],
  BST: [60],
  WEST: [60],
  CET: [60],
  CEST: [120],
  EET: [120],
  EEST: [180],
  SAST: [120],
  MSK: [180],
  IST: [330],
  WIB: [420],
  SGT: [480],
  HKT: [480],
  KST: [540],
  JST: [540],
  AEST: [600],
  AEDT: [660],
  NZST: [720],
  NZDT: [780],
};

/** "EDT", "GMT+7", "local time", "Eastern time", as a pattern after a time. */
export const ZONE = `(?: ?(?<zone>(?:GMT|UTC) ?[+-] ?\\d{1,2}(?::\\d\\d)?|${Object.keys(ZONES).join('|')}|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard |Daylight )?[Tt]ime)?|local time)\\b)?`;

const AMERICAN: Readonly<Record<string, string>> = { Eastern: 'ET', Central: 'CT', Mountain: 'MT', Pacific: 'PT' };

/** A zone's house name: '' when the words give none or say "local time". */
export function zoneNamed(words: string | undefined): string {
  if (words === undefined || /^local time$/i.test(words)) return '';
  return AMERICAN[words.split(' ')[0] ?? ''] ?? words.toUpperCase().replaceAll(' ', '');
}

/** The minutes ahead of UTC a zone may be; undefined when nobody said the zone. */
export function offsetsOf(zone: string): readonly number[] | undefined {
  const shift = /^(?:GMT|UTC)([+-]\d+)/.exec(zone)?.[1];
  return shift === undefined ? ZONES[zone] : [Number(shift) * 60];
}
