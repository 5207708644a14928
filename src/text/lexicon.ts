/**
 * Event classes: words news uses for one kind of event, verbs and their nouns together. A lemma that is in no row is a class of its
 * own. The rows were drawn up by reading English news and checked against which head words share a chain in ECB+ (Cybulska and
 * Vossen 2014); a word stands in one row only. `+` joins a verb and its particle.
 */
const CLASSES: Readonly<Record<string, string>> = {
  kill: 'kill die dead death slay slaying murder homicide perish fatality fatal fatally lifeless decease deceased succumb toll pass+away gun+down execute assassinate assassination claim+life manslaughter suffocate asphyxiate',
  injure: 'injure wound hurt injury injured wounded hospitalise hospitalize casualty maim',
  missing: 'missing unaccounted disappear vanish disappearance',
  trap: 'trap trapped stuck pin strand stranded',
  rescue: 'rescue save pull+out free',
  evacuate: 'evacuate evacuation displace displaced flee+home homeless shelter relocate',
  shoot: 'shoot shooting gunfire shootout fire+shot open+fire shot gunshot',
  incident: 'incident',
  stab: 'stab stabbing knife slash',
  attack: 'attack assault ambush raid+on bombing bomb rampage strike+at',
  explode: 'explode explosion blast detonate go+off',
  burn: 'fire blaze inferno burn torch ablaze arson engulf',
  quake: 'quake earthquake tremor temblor jolt shake rock aftershock magnitude epicentre epicenter',
  flood: 'flood flooding inundate overflow burst submerge deluge',
  tsunami: 'tsunami',
  rain: 'rain rainfall downpour',
  storm: 'storm hurricane cyclone typhoon tornado landfall',
  collapse: 'collapse crumble cave+in give+way rupture topple flatten',
  destroy: 'destroy level demolish gut raze wreck devastate ruin reduce burn+down burn+to',
  damage: 'damage damaged cut sever',
  crash: 'crash collide collision derail derailment wreckage slam',
  fall: 'fall plunge slip plummet tumble',
  escape: 'escape flee jailbreak abscond break+out run+away get+away getaway',
  steal: 'steal rob robbery heist theft loot burgle burglary snatch nab make+off haul raid swipe',
  capture: 'capture seize take+prisoner captivity',
  arrest: 'arrest apprehend detain custody nab+suspect pick+up re-arrest detention',
  charge: 'charge accuse indict indictment arraign arraignment allege count+of',
  convict: 'convict conviction guilty',
  acquit: 'acquit acquittal clear+of',
  sentence: 'sentence jail imprison imprisonment prison+term',
  try: 'trial try+for hearing',
  sue: 'sue lawsuit litigation',
  release: 'release discharge parole set+free',
  pay: 'pay payment fine settle settlement compensate compensation reimburse',
  buy: 'buy purchase acquire acquisition takeover take+over buyout',
  sell: 'sell sale auction divest',
  merge: 'merge merger',
  worth: 'worth value valued estimate+at price cost appraise',
  invest: 'invest investment fund funding pledge donate donation grant allocate',
  earn: 'earn revenue profit income sales turnover',
  lose: 'lose loss',
  rise: 'rise increase grow climb surge jump gain soar',
  drop: 'decline decrease shrink slump dip plunge+percent',
  hire: 'hire appoint appointment name+as retain recruit employ engage nominate nomination',
  dismiss: 'dismiss dismissal sack oust lay+off terminate',
  resign: 'resign resignation quit step+down retire retirement',
  elect: 'elect election vote voting poll ballot',
  win: 'win victory beat defeat triumph',
  marry: 'marry marriage wed wedding',
  divorce: 'divorce split separate separation',
  birth: 'born birth bear+child',
  meet: 'meet meeting summit',
  talk: 'talk negotiation negotiate discussion discuss dialogue',
  deliberate: 'deliberate deliberation',
  award: 'award',
  call: 'call phone telephone dial summon',
  visit: 'visit trip tour',
  arrive: 'arrive arrival come reach',
  leave: 'leave depart departure exit',
  return: 'return move+back come+back go+back',
  enter: 'enter burst+into break+into storm+into barge+into check+into admit admission check+in',
  transfer: 'transfer transport move relocate+to repatriate repatriation handover hand+over',
  deploy: 'deploy deployment dispatch send station',
  fight: 'fight fighting combat clash battle participate+in',
  protest: 'protest demonstrate demonstration rally riot unrest march',
  strike: 'walkout strike+action stoppage',
  defect: 'defect defection asylum seek+asylum',
  announce: 'announce announcement disclose reveal unveil declare publicise confirm+that',
  post: 'post upload share+online tweet',
  publish: 'publish make+public publication carry+interview broadcast air',
  interview: 'interview',
  sign: 'sign signing ink',
  approve: 'approve approval pass+bill authorise authorize ratify',
  reject: 'reject rejection refuse refusal decline+to turn+down',
  overturn: 'overturn overrule reverse annul strike+down',
  launch: 'launch open+for debut unveil+new',
  build: 'build construct construction erect date+from date+back',
  begin: 'begin start commence onset',
  end: 'end conclude finish cease halt',
  stop: 'stop pull+over flag+down',
  close: 'close shut closure lockdown lock+down',
  cancel: 'cancel cancellation call+off postpone postponement',
  find: 'find discover discovery locate recover come+across',
  identify: 'identify identification name+by',
  search: 'search hunt manhunt',
  own: 'own ownership possess belong',
  live: 'live reside residence residency',
  work: 'work employed job',
  serve: 'serve service+in enlist',
  train: 'train training study',
  travel: 'travel drive fly sail ride',
  measure: 'measure register depth deep tall high',
  kidnap: 'kidnap kidnapping abduct abduction',
  hijack: 'hijack hijacking',
  landslide: 'landslide mudslide rockslide landslip avalanche',
  sink: 'sink sinking capsize run+aground shipwreck',
  erupt: 'erupt eruption',
  drown: 'drown drowning',
  poison: 'poison poisoning',
  overdose: 'overdose',
  infect: 'infect infection',
  vaccinate: 'vaccinate vaccination inoculate immunise immunize',
  standoff: 'standoff stand-off siege barricade hole+up',
  smuggle: 'smuggle smuggling trafficking',
  extort: 'extort extortion blackmail',
  bribe: 'bribe bribery',
  defraud: 'defraud fraud embezzle embezzlement',
  extradite: 'extradite extradition',
  deport: 'deport deportation expel expulsion',
  evict: 'evict eviction',
  suspend: 'suspend suspension',
  ban: 'ban prohibit prohibition outlaw',
  sanction: 'sanction embargo',
  adopt: 'adopt adoption',
  offer: 'offer bid',
  bankrupt: 'bankrupt bankruptcy insolvent insolvency',
};

interface Lexicon {
  readonly single: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, string>;
}

function build(): Lexicon {
  const single = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const [name, words] of Object.entries(CLASSES))
    for (const word of words.split(' ')) {
      if (word.includes('+')) pairs.set(word.replace('+', ' '), name);
      else if (!single.has(word)) single.set(word, name);
    }
  return { single, pairs };
}
const { single, pairs } = build();

/** Light verbs and auxiliaries say nothing about the event by themselves. */
export const LIGHT: ReadonlySet<string> = new Set(
  'be have do get go make take give put let seem appear become remain keep include involve see know think want need try use continue bring show happen occur set lead follow cause leave+behind help'.split(
    ' ',
  ),
);

/** Verbs that introduce what somebody says; they are attribution, not events of the story. */
export const REPORTING: ReadonlySet<string> = new Set(
  'say tell report add note state explain claim argue believe expect estimate insist stress warn write quote cite according describe suggest recall acknowledge admit indicate maintain comment confirm hear understand detail inform'.split(
    ' ',
  ),
);

/** The class of a lemma, or the lemma itself when no row has it. */
export function eventClass(lemma: string, next?: string): string {
  return (next !== undefined && pairs.get(`${lemma} ${next}`)) || single.get(lemma) || lemma;
}

/** The lemma of the verb behind a noun in -ing that no row has: 'detain' for 'detaining', 'seize' for 'seizing'; undefined when that is in no row either. */
export function gerundOf(noun: string): string | undefined {
  if (!noun.endsWith('ing') || single.has(noun)) return undefined;
  const stem = noun.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].find((lemma) => lemma !== 'build' && single.has(lemma));
}

/** Whether a noun names an event: 'shooting', 'heist', 'capture'. */
export function namesEvent(lemma: string): boolean {
  return single.has(lemma);
}

/** Whether a class stands in the table, rather than being a lemma of its own. */
export const isClass = (name: string): boolean => Object.hasOwn(CLASSES, name);

const GENERIC_PERSONS = new Set(
  'people person other human life victim individual resident casualty dead injured wounded fatality survivor'.split(
    ' ',
  ),
);

/** Whether a counted noun says no more than that they are people. */
export const isGenericPerson = (noun: string): boolean => noun === '' || GENERIC_PERSONS.has(noun);

/** Those who did it: their number is one question whatever they are called. */
const PERPETRATORS = new Set(
  'robber thief burglar raider gunman attacker assailant shooter bandit bomber hijacker kidnapper intruder pirate'.split(
    ' ',
  ),
);

const SHOTS = new Set('gunshot bullet round'.split(' '));

/** Nouns that news uses for one another when it counts. */
const SAME_THING = new Map(
  Object.entries({
    home: 'house',
    vessel: 'ship',
    crewman: 'crew member',
    store: 'shop',
    marcher: 'protester',
    demonstrator: 'protester',
    protestor: 'protester',
    cop: 'officer',
    policeman: 'officer',
    kid: 'child',
    pupil: 'student',
    lorry: 'truck',
    aircraft: 'plane',
    worker: 'employee',
    'co-worker': 'employee',
    coworker: 'employee',
    colleague: 'employee',
    attorney: 'lawyer',
    flat: 'apartment',
    appliance: 'engine',
    movie: 'film',
    picture: 'painting',
    artwork: 'painting',
    post: 'job',
    position: 'job',
    convict: 'prisoner',
    inmate: 'prisoner',
    detainee: 'prisoner',
    youngster: 'child',
    schoolchild: 'child',
  }),
);

/** What a noun counts, one word for those that news uses for one another: 'people' for residents, 'perpetrator' for thieves. */
export const countedAs = (noun: string): string =>
  isGenericPerson(noun)
    ? 'people'
    : PERPETRATORS.has(noun)
      ? 'perpetrator'
      : SHOTS.has(noun)
        ? 'shot'
        : (SAME_THING.get(noun) ?? noun);

/** Classes of what is done to people who may live. */
export const HURTING: ReadonlySet<string> = new Set('shoot stab injure'.split(' '));

/** Classes whose counts are tolls: they grow in the days after the event. */
export const TOLLS: ReadonlySet<string> = new Set(
  'kill injure missing trap rescue evacuate damage destroy arrest collapse'.split(' '),
);
