/**
 * Countries: `code=names=demonyms=capital`, the first name the one to show. Capitals stand in as metonyms of the state.
 * General knowledge; codes are ISO 3166-1.
 */
export const COUNTRIES = `
AF=Afghanistan=Afghan=Kabul
AL=Albania=Albanian=Tirana
DZ=Algeria=Algerian=Algiers
AD=Andorra=Andorran
AO=Angola=Angolan=Luanda
AR=Argentina=Argentine|Argentinian=Buenos Aires
AM=Armenia=Armenian=Yerevan
AU=Australia=Australian|Aussie=Canberra
AT=Austria=Austrian=Vienna
AZ=Azerbaijan=Azerbaijani|Azeri=Baku
BS=Bahamas|The Bahamas=Bahamian=Nassau
BH=Bahrain=Bahraini=Manama
BD=Bangladesh=Bangladeshi=Dhaka
BB=Barbados=Barbadian=Bridgetown
BY=Belarus|Byelorussia=Belarusian|Belarussian=Minsk
BE=Belgium=Belgian=Brussels
BZ=Belize=Belizean=Belmopan
BJ=Benin=Beninese=Porto-Novo
BT=Bhutan=Bhutanese=Thimphu
BO=Bolivia=Bolivian=La Paz
BA=Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina=Bosnian=Sarajevo
BW=Botswana==Gaborone
BR=Brazil=Brazilian=Brasilia
BN=Brunei=Bruneian
BG=Bulgaria=Bulgarian=Sofia
BF=Burkina Faso=Burkinabe=Ouagadougou
BI=Burundi=Burundian=Bujumbura
KH=Cambodia=Cambodian=Phnom Penh
CM=Cameroon=Cameroonian=Yaounde
CA=Canada=Canadian=Ottawa
CV=Cape Verde|Cabo Verde=Cape Verdean=Praia
CF=Central African Republic==Bangui
TD=Chad=Chadian
CL=Chile=Chilean=Santiago
CN=China|People's Republic of China|PRC=Chinese=Beijing
CO=Colombia=Colombian=Bogota
CD=Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Zaire=Congolese=Kinshasa
CG=Republic of the Congo|Congo-Brazzaville==Brazzaville
CR=Costa Rica=Costa Rican
HR=Croatia=Croatian|Croat=Zagreb
CU=Cuba=Cuban=Havana
CY=Cyprus=Cypriot=Nicosia
CZ=Czech Republic|Czechia=Czech=Prague
DK=Denmark=Danish|Dane=Copenhagen
DJ=Djibouti=Djiboutian
DO=Dominican Republic=Dominican=Santo Domingo
TL=East Timor|Timor-Leste=Timorese=Dili
EC=Ecuador=Ecuadorian|Ecuadorean=Quito
EG=Egypt=Egyptian=Cairo
SV=El Salvador=Salvadoran|Salvadorean=San Salvador
GQ=Equatorial Guinea
ER=Eritrea=Eritrean=Asmara
EE=Estonia=Estonian=Tallinn
SZ=Eswatini|Swaziland=Swazi
ET=Ethiopia=Ethiopian=Addis Ababa
FJ=Fiji=Fijian=Suva
FI=Finland=Finnish|Finn=Helsinki
FR=France=French|Frenchman|Frenchwoman=Paris
GA=Gabon=Gabonese=Libreville
GM=Gambia|The Gambia=Gambian=Banjul
GE=Georgia=Georgian=Tbilisi
DE=Germany=German=Berlin
GH=Ghana=Ghanaian=Accra
GR=Greece=Greek=Athens
GL=Greenland=Greenlandic|Greenlander=Nuuk
GT=Guatemala=Guatemalan
GN=Guinea=Guinean=Conakry
GW=Guinea-Bissau==Bissau
GY=Guyana=Guyanese
HT=Haiti=Haitian=Port-au-Prince
HN=Honduras=Honduran=Tegucigalpa
HK=Hong Kong=Hong Konger
HU=Hungary=Hungarian=Budapest
IS=Iceland=Icelandic|Icelander=Reykjavik
IN=India=Indian=New Delhi|Delhi
ID=Indonesia=Indonesian=Jakarta
IR=Iran|Islamic Republic of Iran|Persia=Iranian=Tehran|Teheran
IQ=Iraq=Iraqi=Baghdad
IE=Ireland|Republic of Ireland=Irish|Irishman|Irishwoman=Dublin
IL=Israel=Israeli=Jerusalem|Tel Aviv
IT=Italy=Italian=Rome
CI=Ivory Coast|Cote d'Ivoire|Côte d'Ivoire=Ivorian=Abidjan
JM=Jamaica=Jamaican
JP=Japan=Japanese=Tokyo
JO=Jordan=Jordanian=Amman
KZ=Kazakhstan=Kazakh|Kazakhstani=Astana
KE=Kenya=Kenyan=Nairobi
KW=Kuwait=Kuwaiti
KG=Kyrgyzstan=Kyrgyz=Bishkek
LA=Laos=Laotian|Lao=Vientiane
LV=Latvia=Latvian=Riga
LB=Lebanon=Lebanese=Beirut
LS=Lesotho==Maseru
LR=Liberia=Liberian=Monrovia
LY=Libya=Libyan=Tripoli
LI=Liechtenstein
LT=Lithuania=Lithuanian=Vilnius
LU=Luxembourg
MK=North Macedonia|Macedonia=Macedonian=Skopje
MG=Madagascar=Malagasy=Antananarivo
MW=Malawi=Malawian=Lilongwe
MY=Malaysia=Malaysian=Kuala Lumpur
MV=Maldives=Maldivian
ML=Mali=Malian=Bamako
MT=Malta=Maltese=Valletta
MR=Mauritania=Mauritanian=Nouakchott
MU=Mauritius=Mauritian
MX=Mexico=Mexican=Mexico City
MD=Moldova|Moldavia=Moldovan=Chisinau
MC=Monaco
MN=Mongolia=Mongolian=Ulaanbaatar|Ulan Bator
ME=Montenegro=Montenegrin=Podgorica
MA=Morocco=Moroccan=Rabat
MZ=Mozambique=Mozambican=Maputo
MM=Myanmar|Burma=Burmese=Naypyidaw|Naypyitaw
NA=Namibia=Namibian=Windhoek
NP=Nepal=Nepali|Nepalese=Kathmandu|Katmandu
NL=Netherlands|The Netherlands|Holland=Dutch|Dutchman=The Hague
NZ=New Zealand|Aotearoa=New Zealander|Kiwi=Wellington
NI=Nicaragua=Nicaraguan=Managua
NE=Niger=Nigerien=Niamey
NG=Nigeria=Nigerian=Abuja
KP=North Korea|Democratic People's Republic of Korea|DPRK|N. Korea|N Korea=North Korean|N. Korean=Pyongyang|P'yongyang
NO=Norway=Norwegian=Oslo
OM=Oman=Omani=Muscat
PK=Pakistan=Pakistani=Islamabad
PS=Palestine|Palestinian Territories=Palestinian=Ramallah
PA=Panama=Panamanian=Panama City
PG=Papua New Guinea==Port Moresby
PY=Paraguay=Paraguayan=Asuncion
PE=Peru=Peruvian=Lima
PH=Philippines|The Philippines=Filipino|Filipina|Philippine=Manila
PL=Poland=Polish|Pole=Warsaw
PT=Portugal=Portuguese=Lisbon
PR=Puerto Rico=Puerto Rican=San Juan
QA=Qatar=Qatari=Doha
RO=Romania|Rumania=Romanian=Bucharest
RU=Russia|Russian Federation=Russian=Moscow
RW=Rwanda=Rwandan=Kigali
SA=Saudi Arabia|Kingdom of Saudi Arabia=Saudi|Saudi Arabian=Riyadh
SN=Senegal=Senegalese=Dakar
RS=Serbia=Serbian|Serb=Belgrade
SL=Sierra Leone=Sierra Leonean=Freetown
SG=Singapore=Singaporean
SK=Slovakia=Slovak|Slovakian=Bratislava
SI=Slovenia=Slovenian|Slovene=Ljubljana
SB=Solomon Islands==Honiara
SO=Somalia=Somali=Mogadishu
ZA=South Africa=South African=Pretoria
KR=South Korea|Republic of Korea|ROK|S. Korea|S Korea=South Korean|S. Korean=Seoul
SS=South Sudan=South Sudanese=Juba
ES=Spain=Spanish|Spaniard=Madrid
LK=Sri Lanka|Ceylon=Sri Lankan=Colombo
SD=Sudan=Sudanese=Khartoum
SR=Suriname=Surinamese
SE=Sweden=Swedish|Swede=Stockholm
CH=Switzerland=Swiss=Bern
SY=Syria=Syrian=Damascus
TW=Taiwan=Taiwanese=Taipei
TJ=Tajikistan=Tajik=Dushanbe
TZ=Tanzania=Tanzanian=Dodoma
TH=Thailand|Siam=Thai=Bangkok
TG=Togo=Togolese=Lome
TO=Tonga=Tongan
TT=Trinidad and Tobago|Trinidad=Trinidadian=Port of Spain
TN=Tunisia=Tunisian=Tunis
TR=Turkey|Turkiye|Türkiye=Turkish|Turk=Ankara
TM=Turkmenistan=Turkmen=Ashgabat
UG=Uganda=Ugandan=Kampala
UA=Ukraine|the Ukraine=Ukrainian=Kyiv|Kiev
AE=United Arab Emirates|UAE|U.A.E.|Emirates=Emirati=Abu Dhabi
GB=United Kingdom|UK|U.K.|Britain|Great Britain=British|Briton|Britons=London
US=United States|United States of America|US|U.S.|USA|U.S.A.|America=American=Washington
UY=Uruguay=Uruguayan=Montevideo
UZ=Uzbekistan=Uzbek=Tashkent
VU=Vanuatu==Port Vila
VA=Vatican City|Vatican|Holy See
VE=Venezuela=Venezuelan=Caracas
VN=Vietnam|Viet Nam=Vietnamese=Hanoi
YE=Yemen=Yemeni=Sanaa|Sana'a
ZM=Zambia=Zambian=Lusaka
ZW=Zimbabwe=Zimbabwean=Harare
`;

/**
 * Parts of countries that news names without their country: `code=names=demonyms`, the first name the one to show, with the
 * abbreviations of the AP stylebook and the postal ones for US states.
 */
export const REGIONS = `
US-AL=Alabama|Ala.|AL
US-AK=Alaska|AK
US-AZ=Arizona|Ariz.|AZ
US-AR=Arkansas|Ark.|AR
US-CA=California|Calif.|CA=Californian
US-CO=Colorado|Colo.|CO
US-CT=Connecticut|Conn.|CT
US-DE=Delaware|Del.|DE
US-DC=District of Columbia|D.C.|DC
US-FL=Florida|Fla.|FL
US-GA=Georgia|Ga.|GA
US-HI=Hawaii|HI
US-ID=Idaho|ID
US-IL=Illinois|Ill.|IL
US-IN=Indiana|Ind.|IN
US-IA=Iowa|IA
US-KS=Kansas|Kan.|Kans.|KS=Kansan
US-KY=Kentucky|Ky.|KY
US-LA=Louisiana|La.|LA
US-ME=Maine|ME
US-MD=Maryland|Md.|MD
US-MA=Massachusetts|Mass.|MA
US-MI=Michigan|Mich.|MI
US-MN=Minnesota|Minn.|MN
US-MS=Mississippi|Miss.|MS
US-MO=Missouri|Mo.|MO
US-MT=Montana|Mont.|MT
US-NE=Nebraska|Neb.|Nebr.|NE
US-NV=Nevada|Nev.|NV
US-NH=New Hampshire|N.H.|NH
US-NJ=New Jersey|N.J.|NJ
US-NM=New Mexico|N.M.|NM
US-NY=New York|N.Y.|NY=New Yorker
US-NC=North Carolina|N.C.|NC
US-ND=North Dakota|N.D.|ND
US-OH=Ohio|OH
US-OK=Oklahoma|Okla.|OK
US-OR=Oregon|Ore.|OR
US-PA=Pennsylvania|Pa.|PA
US-RI=Rhode Island|R.I.|RI
US-SC=South Carolina|S.C.|SC
US-SD=South Dakota|S.D.|SD
US-TN=Tennessee|Tenn.|TN
US-TX=Texas|Tex.|TX=Texan
US-UT=Utah|UT
US-VT=Vermont|Vt.|VT
US-VA=Virginia|Va.|VA
US-WA=Washington|Wash.|WA
US-WV=West Virginia|W.Va.|W. Va.|WV
US-WI=Wisconsin|Wis.|WI
US-WY=Wyoming|Wyo.|WY
GB-ENG=England=English|Englishman|Englishwoman
GB-SCT=Scotland=Scottish|Scot|Scotsman|Scotswoman
GB-WLS=Wales=Welsh|Welshman|Welshwoman
GB-NIR=Northern Ireland|Ulster=Northern Irish
CA-ON=Ontario|Ont.
CA-QC=Quebec|Québec|Que.
CA-BC=British Columbia|B.C.
CA-AB=Alberta|Alta.
CA-MB=Manitoba
CA-SK=Saskatchewan
CA-NS=Nova Scotia|N.S.
CA-NB=New Brunswick|N.B.
CA-NL=Newfoundland and Labrador|Newfoundland
AU-NSW=New South Wales|NSW
AU-VIC=Victoria
AU-QLD=Queensland
AU-WA=Western Australia
AU-SA=South Australia
AU-TAS=Tasmania
AU-NT=Northern Territory
UA-CRI=Crimea=Crimean
UA-DON=Donbas|Donbass
RU-CHE=Chechnya=Chechen
RU-SIB=Siberia
IN-JK=Kashmir=Kashmiri
PS-GZ=Gaza|Gaza Strip=Gazan
PS-WB=West Bank
ID-SM=Sumatra
ID-JW=Java
ID-AC=Aceh
ID-BA=Bali
DE-BY=Bavaria
IT-SI=Sicily
ES-CT=Catalonia=Catalan
FR-NOR=Normandy
CN-TI=Tibet=Tibetan
CN-XJ=Xinjiang
`;
