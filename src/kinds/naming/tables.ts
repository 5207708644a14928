/** Closed tables of names that are written in several ways. General knowledge; each row is one group. */

const groups = (table: string): ReadonlyMap<string, ReadonlySet<number>> => {
  const map = new Map<string, Set<number>>();
  table
    .trim()
    .split('\n')
    .forEach((row, n) => {
      for (const name of row.trim().split(/\s*,\s*/)) map.set(name, (map.get(name) ?? new Set<number>()).add(n));
    });
  return map;
};

/** Do two words stand in one row of a table? */
export function shareRow(table: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const [left, right] = [table.get(a), table.get(b)];
  return left !== undefined && right !== undefined && [...left].some((row) => right.has(row));
}

/** `from to` pairs between bars, as a dictionary. */
export function pairs(table: string): Readonly<Record<string, string>> {
  // a word of a text may be “constructor”, which no bare object lacks
  const dictionary = Object.create(null) as Record<string, string>;
  for (const pair of table.split('|')) {
    const [from = '', to = ''] = pair.trim().split(/\s+/);
    dictionary[from] = to;
  }
  return dictionary;
}

/** English short forms of first names; a name may stand in several rows. */
export const NICKNAMES = groups(`
  robert, bob, bobby, rob, robbie, bert
  william, bill, billy, will, willie, liam
  richard, rick, ricky, dick, rich, richie
  james, jim, jimmy, jamie
  john, jack, johnny, johnnie
  jonathan, jon
  joseph, joe, joey
  thomas, tom, tommy
  timothy, tim, timmy
  edward, ed, eddie, ted, teddy, ned
  theodore, ted, teddy, theo
  edwin, ed, eddie
  charles, charlie, chuck, chas
  michael, mike, mick, mickey, mikey
  matthew, matt
  anthony, tony
  andrew, andy, drew
  daniel, dan, danny
  david, dave, davey
  donald, don, donnie
  douglas, doug
  francis, frank, frankie
  franklin, frank
  frederick, fred, freddie, freddy
  gregory, greg
  gerald, gerry, jerry
  jeffrey, geoffrey, jeff, geoff
  kenneth, ken, kenny
  lawrence, laurence, larry
  leonard, len, lenny, leo
  nicholas, nick, nicky, nicolas
  patrick, pat, paddy
  peter, pete
  philip, phillip, phil
  raymond, ray
  ronald, ron, ronnie
  samuel, sam, sammy
  samantha, sam
  stephen, steven, steve
  walter, walt, wally
  zachary, zach, zack
  benjamin, ben, benny, bibi
  barack, barry
  christopher, chris, kit
  christine, christina, chris, tina
  alexander, alex, sandy, al
  alexandra, alex, sandra
  albert, al, bert
  alfred, al, alf, fred
  alan, allan, allen, al
  arthur, art
  bernard, bernie
  bradley, brad
  clifford, cliff
  eugene, gene
  harold, harry, hal
  henry, harry, hank
  jacob, jake
  joshua, josh
  louis, lewis, lou
  martin, marty
  maxwell, max
  nathaniel, nathan, nate
  randall, randolph, randy
  russell, russ
  stanley, stan
  vincent, vince
  victor, vic
  wesley, wes
  elizabeth, elisabeth, liz, lizzie, beth, betty, eliza, libby, betsy
  margaret, maggie, meg, peggy, marge, greta
  catherine, katherine, kathryn, kate, katie, cathy, kathy, kat
  patricia, pat, patty, trish, tricia
  jennifer, jen, jenny
  jessica, jess, jessie
  barbara, barb
  deborah, debra, deb, debbie
  susan, suzanne, sue, susie
  rebecca, becky, becca
  victoria, vicky, vicki
  dorothy, dot, dottie
  nancy, nan
  pamela, pam
  cynthia, cindy
  judith, judy
  theresa, teresa, terry, tess
  terrence, terence, terry
  abigail, abby, abbie
  amanda, mandy
  angela, angie
  christian, chris
  jacqueline, jackie
  kimberly, kim
  melissa, mel
  melvin, mel
  valerie, val
  virginia, ginny
  frances, fran
  florence, flo
  gabriel, gabe
  gabrielle, gaby
  sarah, sara, sally
  mary, molly, polly
  ann, anne, annie, anna
  ellen, helen, nell, nellie
  eleanor, ellie, nell, nora
  emily, em
  emmanuel, manny
  isabella, isabel, bella
  josephine, jo
  joanna, jo
  lillian, lily
  madeline, maddie
  penelope, penny
  roberta, bobbie
  rosemary, rose, rosie
  stephanie, steph
  sylvester, sly
  tobias, toby
  vladimir, vova, volodya
  aleksandr, sasha
  mikhail, misha
  dmitry, dima
  francisco, paco, pancho
  jose, pepe
  ignacio, nacho
  eduardo, lalo
  guillermo, memo
  antonio, tono, toni
  rafael, rafa
  alejandro, alex, ale
  maria, marie, mary
  enrique, quique
  giuseppe, beppe, peppe
  giovanni, gianni
  hans, johannes
  heinrich, heinz
  friedrich, fritz
  maximilian, max
  ulrich, uli
  karl-heinz, kalle
  yevgeny, evgeny, zhenya
  sergei, sergey, seryozha
  nikolai, kolya
  ivan, vanya
  yekaterina, ekaterina, katya
  tatiana, tatyana, tanya
  natalia, natalya, nataliya, natasha
  anastasia, nastya
  yelena, elena, lena
  olexander, oleksandr, aleksandr, alexander
  volodymyr, vladimir
  mykola, nikolai, nikolay
  mykhailo, mikhail
  andrii, andriy, andrei, andrey
  serhii, serhiy, sergei, sergey
  oleksii, oleksiy, alexei, aleksei, aleksey, alexey
  dmytro, dmitry, dmitri, dmitriy
  yevhen, evgeny, yevgeny, evhen
  oleh, oleg
  ihor, igor
  pavlo, pavel
  petro, pyotr, petr
  viktor, victor
  olena, elena, yelena
  kateryna, ekaterina, yekaterina, katerina
  yulia, julia, yuliya, iuliia, julija
  yuri, yury, yuriy, iurii, juri, jurij
  mohammed, muhammad, mo
  abraham, abe
  frederic, fred
  leopold, leo
  augustus, gus, august
  gustav, gus
  isaac, ike, zac
  dwight, ike
  jerome, jerry
  jeremiah, jerry
  lewis, lew
  mitchell, mitch
  norman, norm
  oliver, ollie
  oscar, ossie
  ralph, ralphie
  roderick, rod
  rodney, rod
  roger, rog
  rudolph, rudy, rudi
  solomon, sol
  sidney, sid
  spencer, spence
  tobias, toby
  thaddeus, tad
  caroline, carol, carrie, caro
  charlotte, lottie, charlie
  constance, connie
  delilah, lila
  diana, di
  edith, edie
  evelyn, evie
  georgina, georgie, gina
  gertrude, trudy, gert
  harriet, hattie
  henrietta, etta, hettie
  janet, jan
  janice, jan
  jean, jeanie, jeannie
  kristen, kris
  kristina, kris, tina
  leticia, letty
  louise, lou
  lucille, lucy
  martha, marty, mattie
  matilda, tilly, mattie
  mildred, millie
  millicent, millie
  miranda, randy
  nicole, nicki, nikki
  philippa, pippa
  priscilla, cilla
  rosalind, roz
  ruth, ruthie
  shirley, shirl
  sheila, shelly
  tamara, tammy
  veronica, ronnie, vera
  wilhelmina, mina, willa
  winifred, winnie
  yvonne, vonnie
`);

/** First names and surnames with several spellings that letters alone do not explain. */
export const SPELLINGS = groups(`
  brian, bryan, brien
  sean, shawn, shaun, shane
  fyodor, fedor, feodor
  alexander, aleksandr, alexandr, aleksander
  hizbollah, hezbollah, hizbullah
  qaeda, qaida, qaidah
  john, jon
  eric, erik, erick
  carl, karl
  craig, kraig
  geoffrey, jeffrey, jeffery
  stephen, steven, stephan
  philip, phillip
  alan, allan, allen
  ian, iain
  neil, neal
  graham, graeme
  stuart, stewart
  laurence, lawrence
  nicholas, nicolas, nikolas
  katherine, catherine, kathryn, katharine, cathryn
  sarah, sara
  ann, anne
  claire, clare
  jeremy, jeremie
  michelle, michele
  rachel, rachael
  rebecca, rebekah
  teresa, theresa
  tracy, tracey
  vivian, vivien
  zoe, zoey
  marc, mark
  mathew, matthew
  reid, reed, read
  smith, smyth
  clark, clarke
  brown, browne
  gray, grey
  macdonald, mcdonald
  mackenzie, mckenzie
  thompson, thomson
  ri, lee, yi, rhee, li, i
  paek, baek, paik, back
  cho, jo, joh
  choe, choi
  pak, park, bak
  chong, jung, jeong, chung, cheong
  kang, gang
  kim, gim
  ro, noh, roh, no
  ryu, yoo, yu, you, lyu
  im, lim, rim, yim
  o, oh
  u, woo, wu
  so, seo, suh
  sin, shin
  an, ahn
  mun, moon
  yun, yoon
  chang, jang
  chon, jeon, jun, chun
  hwang, whang
  kwon, gwon
  tsetung, zedong
  chiang, jiang
  teng, deng
  hsiaoping, xiaoping
  chou, zhou
  tschaikowsky, tchaikovsky, chaikovsky
  gorbachev, gorbachov, gorbatschow
  khrushchev, chruschtschow
  yeltsin, jelzin, eltsin
  qaddafi, gaddafi, qadhafi, gadhafi, kadafi, khadafy, kadhafi, gadafi, qadafi
  qasem, kassem, qassem, kasim, qasim
  usama, osama
  laden, ladin
  mohammed, muhammad, mohamed, mohammad, muhammed, mohamad, mehmet, mahomet, muhamad
  ahmed, ahmad
  hussein, husain, hussain, husayn, hossein, hussien
  youssef, yusuf, yousef, yousuf, yussuf, josef
  abdullah, abdallah, abdulla
  abdulrahman, abdurrahman, abdelrahman
  bin, ben, ibn
  said, saeed, sayeed, sa'id
  khaled, khalid
  omar, umar
  osman, usman, uthman, othman
  hassan, hasan
  ali, aly
  ibrahim, ebrahim
  mahmoud, mahmud
  rashid, rasheed
  netanyahu, netanyahou
  muller, mueller
  schroder, schroeder
  schafer, schaefer
  jurgen, juergen
  gunther, guenther, gunter
  tsao, cao
  hsu, xu
  hsieh, xie
  tsai, cai
  chang, zhang
  kuo, guo
  kao, gao
  tung, dong
  pai, bai
  tien, tian
  chu, zhu
  cheng, zheng
  chin, jin
  chien, qian
  chia, jia
  hsiao, xiao
  hsiung, xiong
  jen, ren
  kung, gong
  sung, song
  tsui, cui
  tseng, zeng
  yeh, ye
  yen, yan
  chung, zhong
  chuang, zhuang
  hsueh, xue
  kang, gang
  tsung, zong
  lau, liu
  wong, wang, huang
  cheung, zhang
  kwok, guo
  leung, liang
  ng, wu
  lam, lin
  yip, ye
  tse, xie
  lai, li
  tam, tan
  fung, feng
  chow, zhou
`);

/** Places with several English names; the first is the one in use today where the others are older or transliterated otherwise. */
export const EXONYMS = groups(`
  kyiv, kiev, kyyiv
  saint petersburg, sankt-peterburg, sankt peterburg, st petersburg, st. petersburg, sankt petersburg
  mexico city, ciudad de mexico, cdmx
  basra, al-basrah, basrah
  mosul, al-mawsil
  damascus, dimashq
  cairo, al-qahirah
  alexandria, al-iskandariyah
  tripoli, tarabulus
  algiers, alger
  marrakesh, marrakech
  fes, fez
  sanaa, sana
  aden, adan
  jerusalem, al-quds
  nablus, nabulus
  hebron, al-khalil
  tashkent, toshkent
  almaty, alma-ata
  yerevan, erevan
  baku, baki
  chisinau, kishinev
  tallinn, reval
  vilnius, vilna
  kaliningrad, konigsberg
  gdynia, gdingen
  poznan, posen
  szczecin, stettin
  bratislava, pressburg
  ljubljana, laibach
  zagreb, agram
  rijeka, fiume
  dubrovnik, ragusa
  thessaloniki, salonika, salonica
  corfu, kerkyra
  crete, kriti
  rhodes, rodos
  lisbon, lissabon
  catalonia, catalunya, cataluna
  basque country, euskadi, pais vasco
  bavaria, bayern
  saxony, sachsen
  hanover, hannover
  brunswick, braunschweig
  tuscany, toscana
  sicily, sicilia
  sardinia, sardegna
  brittany, bretagne
  normandy, normandie
  flanders, vlaanderen
  wallonia, wallonie
  the hague, den haag
  guangdong, kwangtung
  sichuan, szechuan, szechwan
  xinjiang, sinkiang
  tibet, xizang
  inner mongolia, nei mongol
  suzhou, soochow
  hangzhou, hangchow
  xiamen, amoy
  dalian, dairen, port arthur
  shenyang, mukden
  harbin, haerbin
  kaohsiung, gaoxiong
  taichung, taizhong
  hokkaido, ezo
  seoul, soul
  jeju, cheju
  hanoi, ha noi
  da nang, danang
  phnom penh, pnom penh
  yogyakarta, jogjakarta
  jakarta, djakarta, batavia
  thiruvananthapuram, trivandrum
  kochi, cochin
  pune, poona
  varanasi, benares
  puducherry, pondicherry
  vadodara, baroda
  mysuru, mysore
  gurugram, gurgaon
  prayagraj, allahabad
  islamabad, islam abad
  harare, salisbury
  maputo, lourenco marques
  kinshasa, leopoldville
  tshwane, pretoria
  gqeberha, port elizabeth
  kharkiv, kharkov
  lviv, lvov
  odesa, odessa
  mykolaiv, nikolaev, nikolayev
  chornobyl, chernobyl
  dnipro, dnepropetrovsk, dnipropetrovsk, dnieper
  zaporizhzhia, zaporizhia, zaporozhye, zaporizhzhya
  luhansk, lugansk
  donbas, donbass
  bakhmut, artemivsk
  beijing, peking
  mumbai, bombay
  kolkata, calcutta
  chennai, madras
  bengaluru, bangalore
  yangon, rangoon
  myanmar, burma
  ho chi minh city, saigon
  guangzhou, canton
  nanjing, nanking
  chongqing, chungking
  tianjin, tientsin
  taipei, taibei
  busan, pusan
  daegu, taegu
  incheon, inchon
  gwangju, kwangju
  kaesong, gaesong
  pyongyang, pyongyang
  bangkok, krung thep
  astana, nur-sultan
  bishkek, frunze
  tbilisi, tiflis
  istanbul, constantinople
  izmir, smyrna
  turkey, turkiye
  tehran, teheran
  jeddah, jidda, jiddah
  mecca, makkah
  riyadh, riyad
  aleppo, halab
  homs, hims
  raqqa, raqa, rakka
  fallujah, falluja
  kirkuk, kerkuk
  benghazi, bengazi, bengasi
  hague, den haag
  rome, roma
  milan, milano
  turin, torino
  florence, firenze
  naples, napoli
  venice, venezia
  genoa, genova
  munich, munchen, muenchen
  cologne, koln, koeln
  nuremberg, nurnberg
  vienna, wien
  prague, praha
  warsaw, warszawa
  krakow, cracow
  gdansk, danzig
  wroclaw, breslau
  lisbon, lisboa
  seville, sevilla
  brussels, bruxelles, brussel
  antwerp, antwerpen, anvers
  ypres, ieper
  louvain, leuven
  liege, luik, luttich
  aachen, aix-la-chapelle
  trieste, triest
  ghent, gent
  bruges, brugge
  geneva, geneve, genf
  zurich, zuerich
  basel, basle
  copenhagen, kobenhavn
  gothenburg, goteborg
  bucharest, bucuresti
  belgrade, beograd
  athens, athina
  nicosia, lefkosia
  moscow, moskva
  saint petersburg, leningrad, petrograd
  volgograd, stalingrad
  kathmandu, katmandu
  dhaka, dacca
  chittagong, chattogram
  colombo, kolamba
  kandahar, qandahar
  jalalabad, dzhalalabad
  eswatini, swaziland
  ivory coast, cote divoire
  east timor, timor-leste
  cape verde, cabo verde
  czech republic, czechia
  netherlands, holland
  britain, great britain, united kingdom, uk, u.k.
  united states, us, u.s., usa, u.s.a., america, united states of america
  united arab emirates, uae, u.a.e.
  north korea, dprk, democratic people's republic of korea, n. korea
  south korea, republic of korea, rok, s. korea
  russia, russian federation
  china, people's republic of china, prc
  uluru, ayers rock
  denali, mount mckinley
  mount everest, sagarmatha, chomolungma
  aoraki, mount cook, aoraki mount cook, aoraki/mount cook
  derry, londonderry
  falkland islands, malvinas
  sea of japan, east sea
  persian gulf, arabian gulf
  congo, drc, democratic republic of the congo
`);

/** Bodies with two names of which no letter shows that they are one. Folded, without "the". */
export const BODIES = groups(`
  medecins sans frontieres, doctors without borders, msf
  reporters sans frontieres, reporters without borders, rsf
  islamic state, isis, isil, daesh, islamic state of iraq and syria, islamic state of iraq and the levant
  israel defense forces, israel defence forces, israeli army, israeli military, idf
  people's liberation army, pla, chinese army, chinese military
  metropolitan police, scotland yard, metropolitan police service, met police
  islamic revolutionary guard corps, irgc, revolutionary guards, iranian revolutionary guard, revolutionary guard
  department of defense, pentagon, us department of defense
  federal security service, fsb
  foreign intelligence service, svr
  federal reserve, fed, federal reserve system, us federal reserve
  tokyo electric power company, tepco
  european organization for nuclear research, cern
  federation internationale de football association, fifa
  union of european football associations, uefa
  international olympic committee, ioc
  north korean army, korean people's army
  fatah, palestinian national liberation movement
  hamas, islamic resistance movement
  taliban, taleban, islamic emirate of afghanistan
  kurdistan workers' party, kurdistan workers party, pkk
  revolutionary armed forces of colombia, farc
  bayerische motoren werke, bmw
  central intelligence agency, cia
  secret intelligence service, mi6
  security service, mi5
  treasury, treasury department, department of the treasury, us treasury
  associated press, ap
  international business machines, ibm
  hewlett packard, hp, hewlett-packard
  white house, executive office of the president
`);

/** First names that say their bearer is likely to have two family names. */
export const IBERIAN: ReadonlySet<string> = new Set(
  `alejandro alejandra alfonso alvaro ana andres angel antonio claudia armando arturo beatriz carlos carmen cesar cristina cristobal daniel diego dolores eduardo
  elena emilio enrique ernesto esteban evo felipe fernando francisco gabriel gonzalo guadalupe guillermo gustavo hector hugo ignacio isabel ivan jaime javier
  jesus joaquin jorge jose juan juana julio laura leopoldo lopez lorenzo lucia luis luisa manuel marcela marcelo marcos maria mariano mario martin mauricio
  michelle miguel monica nayib nicolas nicanor norma oscar pablo patricia pedro pilar rafael ramon raul rene ricardo roberto rodrigo rosa rosario salvador
  santiago sebastian sergio sofia susana teresa tomas vicente victor xavier yolanda`
    .trim()
    .split(/\s+/),
);
