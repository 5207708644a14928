/** Closed lists of words that tell what a capitalised name is. Lower case, general English news usage. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrases = (words: string): ReadonlySet<string> =>
  new Set(words.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));

/** Words before a person's name that are no part of it. */
export const TITLES = list(`
  president vice-president premier chancellor king queen prince princess emperor sultan emir sheikh shaikh pope ayatollah mullah
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev reverend fr father rabbi imam bishop archbishop cardinal pastor sister brother
  gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private adm admiral cdr
  pfc spc specialist ensign brig brigadier marshal commodore airman seaman
  sen senator rep representative congressman congresswoman gov governor lawmaker mp mep
  minister secretary ambassador envoy mayor councilman councilwoman councillor councilor commissioner alderman
  judge justice magistrate prosecutor attorney solicitor lawyer barrister da
  sheriff deputy deputies constable detective det inspector insp superintendent supt trooper officer officers chief marshal coroner agent
  chairman chairwoman chair ceo coo cfo cto director coach spokesman spokeswoman spokesperson principal dean detectives sergeants
  analyst economist editor author actor actress singer journalist reporter correspondent
  minister-designate president-elect prime-minister
  madame mme mlle monsieur maitre maître herr frau señor señora senor senora signor signora treasurer
  aunt uncle grandma grandpa executive commander owner founder neighbour neighbor suspect victim gunman driver climber
`);

/** What is printed behind a family name and is no part of it. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv|qc|kc|obe|mbe|cbe|phd|md|esq)\.?$/i;

/** Words that stand before a title and belong to it: `former`, `Deputy Foreign`, `Vice`. */
export const TITLE_PREFIXES = list(`
  former ex deputy vice assistant acting interim senior junior chief first second third prime foreign defence defense interior finance
  justice health education home trade unification culture energy environment transport transportation economy labour labor
  agriculture science information police fire district state county city federal special lead principal associate executive
  managing general attorney lt lieutenant staff master gunnery major brigadier brig rear fleet air tech technical petty
  warrant lance national security press supreme court chief-of-staff lord field high under secretary-general shadow
  private patrol incident public medical undersheriff warden fellow captain det sgt battalion police-chief
`);

/** What ends the name of an organisation. */
export const ORG_HEADS = list(`
  ministry department dept agency administration bureau commission committee council board authority office service services
  police force forces army navy corps guard militia brigade regiment battalion command taskforce directorate inspectorate intelligence
  parliament congress senate assembly cabinet government court tribunal judiciary legislature knesset duma
  party coalition alliance union league federation confederation association society institute institution foundation trust fund
  centre center university college school academy hospital clinic infirmary church cathedral mosque synagogue ministries diocese
  group company corporation corp inc ltd llc llp plc co industries holdings enterprises partners ventures bank bancorp insurance airlines airways
  motors pharmaceuticals laboratories labs systems technologies technology solutions electronics software networks network media press news
  times herald post tribune journal gazette chronicle telegraph guardian independent observer mirror mail globe star-tribune ilbo daily
  today bulletin examiner inquirer courier dispatch sentinel record review register broadcasting radio television tv studios pictures records entertainment
  airport museum library theatre theater gallery zoo restaurant hotel motel inn cafe bistro pub mall supermarket stores store shop casino
  brewery winery jewellers jewelers nations organisation organization programme program mission embassy consulate secretariat survey observatory
  solidarity movement front brotherhood resistance militias club fc afc united rovers athletics
  team squad unit home homes division jail prison penitentiary lab watch convention-bureau exchange ag sa gmbh nv bv kk spa oyj ab
  orchestra choir band ballet opera campaign initiative taskforce lodge chapel temple cemetery-board
  cross crescent salvation patrol district-attorney factory plant works mine refinery mills foods brands farms stadium arena
`);

/** After `of` or `for` these start an organisation: `Ministry of ...`, `Bank of ...`. */
export const ORG_OPENERS = list(`
  ministry department bureau office commission committee council board institute institution university college school academy centre center
  bank church association federation union league society organisation organization confederation court house chamber
  foundation fund agency conference congress assembly parliament party movement front army fellowship daughters sons knights friends
  city cooperative bishop-conference programme program high
`);

/** Bodies whose name says nothing of their type. */
export const KNOWN_ORGS = phrases(`
  pentagon, kremlin, white house, red cross, red crescent, hamas, hezbollah, taliban, al-qaida, al-qaeda, islamic state, isis, isil, boko haram, yonhap, reuters,
  bloomberg, agence france-presse, agence france presse, associated press, xinhua, interpol, europol, greenpeace, amnesty international, human rights watch,
  twitter, facebook, google, microsoft, apple, amazon, telegram, whatsapp, instagram, youtube, tiktok, netflix, tesla, boeing, airbus, samsung,
  walmart, mcdonald's, starbucks, toyota, volkswagen, wikipedia, al jazeera, al-jazeera, scotland yard, capitol hill, wall street, downing street,
  medecins sans frontieres, le monde, le figaro, le parisien, der spiegel, el pais, el mundo, la repubblica, corriere della sera, nation media, the hague, tepco, ukrinform, tass, ria novosti, interfax, kyodo, meta, openai, knesset, duma, vatican, secret service, coast guard,
  national guard, supreme court, high court, house of representatives, house of commons, house of lords, security council, general assembly, european union
`);

/** Acronyms that are organisations without being defined. */
export const ACRONYMS = list(`
  un eu nato fbi cia nsa atf dea irs epa fda cdc fema nasa noaa usgs ntsb faa ice who imf icrc unhcr unicef unesco wto opec oecd asean iaea
  ap afp bbc cnn abc nbc cbs npr pbs itv cbc rte dpa efe upi msnbc espn gchq mi5 mi6 nhs rspca pla idf kgb fsb gru sbu hur nis nypd lapd rcmp psni psv
  ibm bmw bp hsbc ubs ge gm kfc ups dhl at&t naacp aclu nra lgbt-center usaf raf nhl nba nfl mlb fifa uefa ioc pga wada
`);

/** What ends the name of a place, with its type. */
export const PLACE_HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    street:
      'street st avenue ave road rd boulevard blvd drive lane highway hwy expressway freeway motorway turnpike parkway pkwy alley terrace crescent square plaza court way',
    region:
      'county region oblast province prefecture district territory parish shire governorate canton krai raion borough municipality township county-wide heartland',
    city: 'city town village suburb hamlet ville',
    water: 'river lake sea ocean bay gulf strait straits creek canal fjord lagoon reservoir falls channel',
    land: 'island islands isle isles mountain mountains mount hills hill peak valley glacier desert forest peninsula plateau beach coast park gardens garden volcano ridge canyon pass plains basin cape hut saddle cove dam',
    building:
      'bridge tower building station airport stadium arena palace castle hall house apartments complex monument memorial',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);

/** Lower-case words after a name that belong to it: `the Kursk region`. */
export const LOWER_PLACE_HEADS = list('region oblast province prefecture district county peninsula governorate raion');

/** What opens the name of a place, with its type. */
export const PLACE_OPENERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    land: 'mount mt cape isle monte',
    water: 'lake gulf bay strait loch rio',
    city: 'fort port saint st san santa santo los las el ft new ciudad villa nova upper lower greater east west north south northern southern eastern western central',
    street: 'rue avenue avenida via calle place piazza plaza boulevard interstate route highway',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);

/** Capitalised heads that are neither person, body nor place. */
export const OTHER_HEADS = list(`
  war battle convention constitution act bill law treaty accord accords agreement protocol olympics games cup championship championships award awards prize
  day night eve week month festival amendment code protocols plan project operation revolution holocaust series show movie film book edition
  ceremony grace anthem prayer syndrome disease virus covid covid-19 article section chapter page figure photo statement report rifle pistol prix bowl open masters marathon
  deal summit hour crisis scandal bible quran koran language grade
`);

/** Words that are never part of a name, whatever their capital: function words, days and months. */
export const FUNCTION = list(`
  the a an this that these those such some any each every all both either neither another other many much most more several few no none
  i you he she it we they me him us them his its our ours their theirs my mine your yours hers her
  who whom whose which what when where why how if whether because since as while although though unless until till once before after
  and or but nor so yet for of in on at by to from with without within into onto over under above below between among during through across against about
  around near along behind beside besides beyond despite except like off out outside inside past per than toward towards upon via amid amidst
  is are was were be been being am has have had having do does did doing done will would shall should may might must can could not
  there here then now also too just only even still again already never ever always often sometimes soon later earlier meanwhile however moreover furthermore
  therefore thus instead otherwise indeed perhaps maybe yes please according following including asked added told said says
  yesterday today tomorrow tonight overnight recently currently previously finally eventually initially originally reportedly allegedly apparently
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m a.m. p.m. est edt gmt utc pst pdt cst cdt bst cet
  today's let let's don't didn't it's he's she's that's there's we're they're i'm you're i've i'll we've can't won't isn't wasn't doesn't
  hello well oh ok okay sorry thanks thank whatever whoever get go see take give unlike given based copyright advertisement
`);

/** Words that are no name alone and start none at the head of a sentence unless another capital follows: `Police`, `First`. */
export const COMMON = list(`
  officials authorities police witnesses photo file video image images read related updated update breaking exclusive opinion editorial caption
  watch live story continues investigators detectives experts residents neighbours neighbors people men women students soldiers troops
  prosecutors lawmakers critics rescuers firefighters suspect suspects victim victims gunman gunmen christmas easter thanksgiving halloween ramadan hanukkah
  nothing something everything anything someone everyone anyone nobody god speaking born pictured left right center centre north south east west
  last next first second third new old internet mr mrs ms dr sir republican republicans democrat democrats democratic muslim muslims christian
  christians jew jews jewish islamic islam catholic catholics protestant western eastern northern southern northeast northwest southeast southwest arab arabs
  european europeans african africans asian asians dozens hundreds thousands one two three four five six seven eight nine ten
  state city county town government department president minister chief officer officers deputy deputies sheriff judge mayor governor
  street avenue highway river lake hospital university school church court house senate congress army navy act bill twitter-user
  additional anyone-with more-news share comments comment tags topics contact bail bond ransom subscribe sign newsletter privacy terms
`);

/** Lower-case particles inside a person's name. */
export const PARTICLES = list(
  'de la van von der den del della di da dos das du le al el bin ibn bint abu y e ter ten af zu zur ben ap mac lo',
);

/** Verbs of saying, whose subject is a person or a body. */
export const SAYING = list(`
  say said says add added adds tell told tells ask asked announce announced explain explained note noted warn warned write wrote recall recalled
  claim claimed insist insisted argue argued confirm confirmed deny denied admit admitted testify testified reply replied tweet tweeted declare declared
  state stated report reported suggest suggested acknowledge acknowledged describe described estimate estimated predict predicted
  conclude concluded concede conceded allege alleged stress stressed urge urged vow vowed
`);

/** Prepositions after which an untyped name is a place. */
export const PLACE_PREPOSITIONS = list(
  'in at near outside inside around across throughout toward towards into off along',
);

export const COMPASS = list(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
);
