import type { Claim } from '../model.ts';
import type { Frame } from './extract.ts';

/** How a class of event is named in a question, where its own words would read badly. */
const NOUNS: Readonly<Record<string, string>> = {
  kill: 'killing',
  injure: 'injuries',
  shoot: 'shooting',
  quake: 'earthquake',
  steal: 'theft',
  burn: 'fire',
  flood: 'flood',
  storm: 'storm',
  attack: 'attack',
  explode: 'explosion',
  crash: 'crash',
  fall: 'fall',
  capture: 'capture',
  arrest: 'arrest',
  announce: 'announcement',
  hire: 'appointment',
  meet: 'meeting',
  talk: 'talks',
  call: 'call',
  interview: 'interview',
  post: 'posting',
  release: 'release',
  charge: 'charge',
  try: 'trial',
  sentence: 'sentence',
  deploy: 'deployment',
  elect: 'election',
  marry: 'wedding',
  birth: 'birth',
  collapse: 'collapse',
  protest: 'protest',
  launch: 'launch',
  begin: 'beginning',
  end: 'end',
};

const PARTICIPLES: Readonly<Record<string, string>> = {
  shoot: 'shot', steal: 'stolen', find: 'found', hold: 'held', buy: 'bought', sell: 'sold', win: 'won', meet: 'met', hit: 'hit',
  take: 'taken', give: 'given', leave: 'left', send: 'sent', build: 'built', make: 'made', pay: 'paid', cut: 'cut', lose: 'lost',
  hurt: 'hurt', strike: 'struck', bring: 'brought', see: 'seen', tell: 'told', catch: 'caught', write: 'written', begin: 'begun',
  break: 'broken', drive: 'driven', set: 'set', put: 'put', burn: 'burnt', sue: 'sued', die: 'killed', dead: 'killed', kill: 'killed',
}; // prettier-ignore

function participle(lemma: string): string {
  const known = PARTICIPLES[lemma];
  if (known !== undefined) return known;
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return /ed$/.test(lemma) ? lemma : `${lemma}ed`;
}

/** Words that only point back; a question needs the thing itself. */
const POINTING =
  /^(?:it|its|he|she|they|them|him|her|his|their|this|that|these|those|who|which|i|we|you|what|one|someone)$/i;

/** The question a slot answers, in the articles' own words. */
export function question(frames: readonly Frame[]): string {
  const asked = frames
    .map((frame) => ASK[frame.claim.kind]?.(frame))
    .filter((text): text is string => text !== undefined);
  const named = asked.filter((text) => !text.includes('event'));
  return (
    (named.length > 0 ? named : asked).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0] ??
    'What do the articles say?'
  );
}

/** Questions of middling length read best. */
const rank = (text: string): number => Math.abs(text.length - 48);

const ASK: Readonly<Record<string, (frame: Frame) => string>> = {
  date: (frame) => `When ${happened(frame)}?`,
  time: (frame) => `At what time of day ${happened(frame)}?`,
  place: (frame) => `Where ${happened(frame)}?`,
  duration: (frame) => `For how long: ${happening(frame)}?`,
  age: ({ owner }) => `How old is ${owner}?`,
  role: ({ owner }) => `What is ${owner}’s position?`,
  quantity: counted,
  money: (frame) => `How much: ${frame.theme === '' ? happening(frame) : `${frame.theme}, ${happening(frame)}`}?`,
  measure: (frame) => `What was the ${frame.theme === '' ? 'figure' : frame.theme} (${happening(frame)})?`,
  polarity: ({ claim, lemma }) => {
    const patient = clean(claim.event.roles['patient']) || clean(claim.event.roles['agent']);
    return `Is it so: ${patient === '' ? '' : `${lower(patient)} `}${lemma === '' ? claim.show : participle(lemma)}?`;
  },
  person: acted,
  organisation: acted,
};

function happened({ claim, lemma, nominal, owner }: Frame): string {
  const patient = clean(claim.event.roles['patient']) || owner;
  const agent = clean(claim.event.roles['agent']);
  if (!nominal && patient !== '') return `${plural(patient) ? 'were' : 'was'} ${lower(patient)} ${participle(lemma)}`;
  if (!nominal && agent !== '') return `did ${lower(agent)} ${lemma}`;
  return `was the ${noun(claim, lemma)}${patient === '' ? '' : ` of ${lower(patient)}`}`;
}

function happening({ claim, lemma, owner }: Frame): string {
  const patient = clean(claim.event.roles['patient']) || owner;
  return `the ${noun(claim, lemma)}${patient === '' ? '' : ` of ${lower(patient)}`}`;
}

function counted({ claim, lemma, theme }: Frame): string {
  const what = theme === '' ? 'people' : pluralOf(theme);
  if (claim.event.class === 'be' || lemma === '') return `How many ${what}?`;
  return claim.role.endsWith('agent')
    ? `How many ${what} took part (${lemma})?`
    : `How many ${what} were ${participle(lemma)}?`;
}

function acted({ claim, lemma }: Frame): string {
  const { agent = '', patient = '' } = claim.event.roles;
  if (claim.role === 'agent') return `Who ${participle(lemma)} ${lower(clean(patient) || 'them')}?`;
  return clean(agent) === ''
    ? `Who was ${participle(lemma)}?`
    : `Who was ${participle(lemma)} by ${lower(clean(agent))}?`;
}

const noun = (claim: Claim, lemma: string): string => NOUNS[claim.event.class] ?? (lemma === '' ? 'event' : lemma);

function clean(phrase: string | undefined): string {
  const text = (phrase ?? '').replace(/\s+/g, ' ').trim();
  return POINTING.test(text) || text.length > 60 ? '' : text;
}
const lower = (phrase: string): string =>
  phrase.replace(/^(?:The|A|An|Two|Three|Four|Five|Some|One|Several|At|More|About)\b/, (word) => word.toLowerCase());
const plural = (phrase: string): boolean => /(?:[^s]s|people|men|women|children|police)$/i.test(phrase);
const IRREGULAR_PLURAL: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  people: 'people',
  police: 'police',
};
function pluralOf(word: string): string {
  return (
    IRREGULAR_PLURAL[word] ??
    (/s$/.test(word)
      ? word
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : /(?:ch|sh|x)$/.test(word)
          ? `${word}es`
          : `${word}s`)
  );
}
