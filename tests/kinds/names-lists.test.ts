import { compareNames, type Pair } from '../../src/kinds/names-match.ts';

/** Names as lists and wires print them, `a | b` a line: other scripts, romanisations, legal forms, slips of the pen. */
const ONE: Readonly<Record<Pair['kind'], string>> = {
  person: `
    محمد مرسي | Mohammed Morsi
    بشار الأسد | Bashar al-Assad
    حسن نصر الله | Hassan Nasrallah
    صدام حسين | Saddam Hussein
    معمر القذافي | Muammar Gaddafi
    أحمد الشرع | Ahmed al-Sharaa
    محمود عباس | Mahmoud Abbas
    خالد مشعل | Khaled Mashal
    علي خامنئي | Ali Khamenei
    Yulia Tymoshenko | Julija Tymošenko
    Viktor Yanukovych | Victor Janukowitsch
    Sergei Magnitsky | Sergey Magnitskiy
    Aleksandr Lukashenko | Alyaksandr Lukashenka
    Ramzan Kadyrov | Ramsan Kadirow
    Mikhail Khodorkovsky | Michail Chodorkowski
    Dmitry Sergeyevich Peskov | Dmitri Peskov
    Ivanov, Sergei Borisovich | Sergei Ivanov
    Владимир Путин | Vladimir Putin
    Алексей Навальный | Alexei Navalny
    Abdel Aziz al-Rantisi | Abd al-Aziz Rantissi
    Muqtada al-Sadr | Moqtada Sadr
    Yasser Arafat | Yasir Arafat
    Hosni Mubarak | Husni Mubarak
    Nouri al-Maliki | Nuri al-Maliki
    Jalal Talabani | Jelal Talabani
    Ismail Haniyeh | Ismail Haniya
    Anwar Ibrahim | Dato' Seri Anwar Ibrahim
    Zhou Enlai | Chou En-lai
    Hua Guofeng | Hua Kuo-feng
    Wang Yi | Yi Wang
    Li Na | Na Li
    Park Chung-hee | Pak Chong-hui
    Lee Myung-bak | Yi Myong-bak
    Roh Moo-hyun | No Mu-hyon
    Kim Dae-jung | Kim Tae-chung
    Kim Young-sam | Kim Yong-sam
    Son Heung-min | Heung-Min Son
    문재인 | Moon Jae-in
    Nguyen Van Thieu | Nguyễn Văn Thiệu
    Jürgen Müller | Juergen Mueller
    Søren Kierkegaard | Soren Kierkegaard
    Lech Wałęsa | Lech Walesa
    Björn Ulvaeus | Bjorn Ulvaeus
    José María Aznar | Jose Maria Aznar López
    Luiz Inácio Lula da Silva | Lula da Silva
    Andrés Manuel López Obrador | Lopez Obrador, Andres Manuel
    Gabriel Boric Font | Gabriel Boric
    Tony Blair | Anthony Charles Lynton Blair
    Joe Biden | Joseph R. Biden Jr.
    Jimmy Carter | James Earl Carter
    Rick Perry | James Richard Perry
    Mitt Romney | Willard Mitt Romney
    Beth Harmon | Elizabeth Harmon
    Peggy Olson | Margaret Olson
    Gene Hackman | Eugene Hackman
    Fred Astaire | Frederick Astaire
    Nick Clegg | Nicholas Clegg
    Steve Jobs | Stephen Jobs
    Mrs. Angela Merkel | Angela Merkel
    Prof. Dr. Karl Lauterbach | Karl Lauterbach
    Lt. Col. Alexander Vindman | Alexander Vindman
    His Excellency Paul Kagame | Paul Kagame
    Sheikh Hasina | Hasina
    Pope Francis | Francis
    Senator John McCain | John S. McCain III
    Mary-Kate Olsen | Mary Kate Olsen
    Jean-Claude Juncker | Jean Claude Juncker
    Marie O'Neill | Marie O Neill
    Anne-Marie Slaughter | Ann-Marie Slaughter
    Camilla Parker Bowles | Camilla Parker-Bowles
    J.R.R. Tolkien | John Ronald Reuel Tolkien
    J. R. R. Tolkien | JRR Tolkien
    Nicolás Maduro | Nicolás Maduro Guerra
    Gennady Zyuganov | Gennadi Sjuganow
    Grigory Yavlinsky | Grigorij Jawlinskij
    Vyacheslav Volodin | Viacheslav Volodin
    Kseniya Sobchak | Xenia Sobtschak
    Petro Poroshenko | Pyotr Poroshenko
    Володимир Зеленський | Volodymyr Zelensky
    Tsipras, Alexis | Alexis Tsipras
    Αλέξης Τσίπρας | Alexis Tsipras
    김정은 | Kim Jong-un
    Abdul Rashid Dostum | Abdurrashid Dostum
    Mahmoud Ahmadinejad | Mahmud Ahmadinezhad
    Ebrahim Raisi | Ibrahim Raissi
    Mullah Mohammad Omar | Mohammed Omar
    Abu Bakr al-Baghdadi | Abu Bakr Baghdadi
    Chen Shui-bian | Chen Shuibian
    Ma Ying-jeou | Ma Yingjiu
    Tsai Ing-wen | Cai Yingwen
    Lee Kuan Yew | Lee Kuan-yew
    Hu Jintao | Hu Chin-t'ao
    Jang Song-thaek | Chang Song-taek
    Ri Yong-ho | Lee Yong-ho
    Ho Chi Minh | Hồ Chí Minh
    Recep Tayyip Erdoğan | Recep Tayyip Erdogan
    Viktor Orbán | Orban Viktor
    Ana Brnabić | Ana Brnabic
    Jean-Luc Mélenchon | Jean Luc Melenchon
    François Hollande | Francois Gérard Georges Hollande
    Bob Dole | Robert J. Dole
    Chuck Schumer | Charles E. Schumer
    Nancy Pelosi | Nancy Patricia Pelosi
    Justice Ruth Bader Ginsburg | Ruth Ginsburg
    Claudia Sheinbaum Pardo | Claudia Sheinbaum
    Iván Duque | Iván Duque Márquez
    Dilma Rousseff | Dilma Vana Rousseff
    Ján Kuciak | Jan Kuciak
    Mr. Justice Thomas Hale | Thomas Hale
    Emmanuell Macron | Emmanuel Macron
    Angella Merkel | Angela Merkel
    Borris Johnson | Boris Johnson
    Justin Trudaeu | Justin Trudeau
    Narendra M0di | Narendra Modi
    VladimirPutin | Vladimir Putin
    Petro Petro Poroshenko | Petro Poroshenko
    M. bin Zayed | Mohammed bin Zayed
    bin Zayed Mohamed | Mohammed bin Zayed
    A. G. Lukashenko | Alexander Grigoryevich Lukashenko
    J.-P. Raffarin | Jean-Pierre Raffarin
    გიორგი მარგველაშვილი | Giorgi Margvelashvili
    Նիկոլ Փաշինյան | Nikol Pashinyan
    Δημήτρης Παπαδόπουλος | Dimitris Papadopoulos
    Юлия Тимошенко | Yulia Tymoshenko
  `,
  organisation: `
    Gazprom OAO | Gazprom JSC
    PJSC Gazprom | Gazprom
    OOO Lukoil | Lukoil LLC
    Siemens AG | Siemens Aktiengesellschaft
    Deutsche Bank AG | Deutsche Bank Aktiengesellschaft
    Bayerische Motoren Werke AG | BMW
    Robert Bosch GmbH | Robert Bosch Gesellschaft mit beschränkter Haftung
    Nestlé S.A. | Nestle SA
    Tata Sons Pvt. Ltd. | Tata Sons Private Limited
    Huawei Technologies Co., Ltd. | Huawei Technologies
    Samsung Electronics Co Ltd | Samsung Electronics
    L'Oréal S.A. | L Oreal
    The Coca-Cola Company | Coca Cola Co
    AT&T Inc. | AT and T Inc
    McDonald's Corporation | McDonalds Corp.
    J.P. Morgan Chase & Co. | JPMorgan Chase
    Ernst & Young LLP | Ernst and Young
    European Central Bank | ECB
    Organization of the Petroleum Exporting Countries | OPEC
    Organisation for Economic Co-operation and Development | OECD
    National Aeronautics and Space Administration | NASA
    International Atomic Energy Agency | I.A.E.A.
    Médecins Sans Frontières | MSF
    Médecins Sans Frontières | Doctors Without Borders
    Interior Ministry of France | French Ministry of the Interior
    Ministry of Health | Health Ministry
    U.S. Department of Justice | US Justice Department
    Department of Homeland Security | DHS
    Federal Security Service | Federal Security Service of the Russian Federation
    Bank of England | The Bank of England
    World Food Program | World Food Programme
    Los Angeles Police Department | LAPD
    Massachusetts Institute of Technology | MIT
    Doctors' Union | Doctors Union
    National Union of Teachers | National Teachers Union
    Tokyo Electric Power Company | Tokyo Electric Power Co. Inc.
    Mercedes-Benz Group AG | Mercedes Benz Group
    China National Petroleum Corporation | China National Petroleum Corp
    Rosneft Oil Company | Rosneft
    Air France | Air Francs
    Alpha Trading LLC | Alfa Trading LLC
    Sberbank of Russia OJSC | Sberbank of Russia PAO
    AO Rosoboronexport | Rosoboronexport JSC
    Limited Liability Company Stroygazmontazh | Stroygazmontazh OOO
    ThyssenKrupp AG | Thyssenkrupp Aktiengesellschaft
    Société Générale S.A. | Societe Generale
    Banco Santander, S.A. | Banco Santander SA
    Maersk A/S | Maersk
    Hyundai Motor Company | Hyundai Motor Co., Ltd.
    P.T. Bank Mandiri (Persero) Tbk | PT Bank Mandiri Tbk
    Ministry of Foreign Affairs of Japan | Japanese Foreign Ministry
    Ministry of Internal Affairs | Interior Ministry
    Islamic Revolutionary Guard Corps | IRGC
    Food and Agriculture Organization | FAO
    International Criminal Court | ICC
    NYPD | New York Police Department
    The Guardian | Guardian
    Smith Brothers Trading Ltd | Smith Bros. Trading Limited
    Centre for Disease Control | Center for Disease Control
    Allianz SE | Allianz
    AllianzSE | Allianz SE
    7th Fleet | Seventh Fleet
    Battalion Twenty-Two | 22 Battalion
    Kaspersky Lab AO | AO Kaspersky Lab
    Wagner Group | PMC Wagner
  `,
  place: `
    Saint Petersburg | Sankt-Peterburg
    Mykolaiv | Nikolaev
    Donetsk Oblast | Donetsk region
    Tianjin | Tientsin
    Guangdong Province | Guangdong
    Aleppo Governorate | Aleppo province
    Sao Paulo | São Paulo
    Mexico City | Ciudad de México
    Basra | Al-Basrah
    Moscow | Moskva
    Munich, Germany | München
    Fort Worth, Texas | Ft. Worth
    River Thames | Thames
    Czech Republic | Czechia
    Burma | Myanmar
    Nizhny Novgorod | Nizhniy Novgorod
    Xinjiang Uyghur Autonomous Region | Xinjiang
    Mount Everest | Mt. Everest
    Firenze | Florence
    Ypres | Ieper
    Wien, Austria | Vienna
    Saint-Denis | St. Denis
  `,
};

/** Pairs that only look alike. */
const TWO: typeof ONE = {
  person: `
    محمد مرسي | Hosni Mubarak
    محمود عباس | Mahmoud Ahmadinejad
    Сергей Лавров | Sergei Shoigu
    Chiang Kai-shek | Jiang Jieshi
    Zhang Wei | Zhang Wen
    Pedro Sánchez | Pablo Sánchez
    Juan Carlos Ortega | Juan Manuel Ortega
    Rafael Correa | Rafael Caldera
    C. S. Lewis | D. S. Lewis
    George Bush Sr. | George Bush Jr.
    Hank Williams Jr. | Hank Williams III
    Osama bin Laden | Hamza bin Laden
    Raúl Castro | Fidel Castro
    Wladimir Klitschko | Vitali Klitschko
    Serena Williams | Venus Williams
    Boris Nemtsov | Boris Yeltsin
    Uday Hussein | Qusay Hussein
    Bashar al-Assad | Hafez al-Assad
    Jaroslaw Kaczynski | Lech Kaczynski
    David Cameron | James Cameron
    Michael Collins | Michelle Collins
    Victor Hugo | Victoria Hugo
    Martin Freeman | Morgan Freeman
    Erik Larsen | Erik Larsson
    Harris Ford | Harrison Ford
    Li Peng | Li Ping
    Park Ji-sung | Park Ji-young
    Kim Yong-chol | Kim Yong-nam
    A. Petrov | B. Petrov
    Robert Kennedy | Edward Kennedy
    Mohammed Morsi | Mohammed Badie
    Ali Hassan al-Majid | Ali Hussein al-Majid
    Maria Ivanova | Mario Ivanov
    Sergei Ivanov | Viktor Ivanov
    Michael Moore | Mitchell Moore
    Kim Il-sung | Kim Jong-il
    Kim Yo-jong | Kim Jong-nam
    Zhang Li | Zhang Lei
    William Smith Jr. | William Smith Sr.
    Stefan Meier | Stefanie Meier
    Mohammad Khatami | Ahmad Khatami
    Ahmed Hassan | Hassan Ahmed Ali
    Marine Le Pen | Jean-Marie Le Pen
    Prince Harry | Prince William
    R. Hughes | L. Hughes
    Donald Trump Jr. | Eric Trump
    Olga Kuznetsova | Elena Kuznetsova
    Joao Bolsonaro Jair | Jair Bolsonaro
    A. P. Lukashenko | Alexander Grigoryevich Lukashenko
    Sergei Petrovich Ivanov | Sergei Viktorovich Ivanov
    Александр Лукашенко | Viktor Lukashenko
    Robert Maxwell | Roberta Maxwell
    Karl Schmidt | Carla Schmidt
    Tim Cook | Tom Cook
    Jon Voight | Jan Voight
  `,
  organisation: `
    First Bank of Nigeria | Second Bank of Nigeria
    First National Bank of Omaha | First National Bank of Texas
    Deutsche Bank | Dresdner Bank
    Bank of China | Bank of Chile
    Northern Trust | Southern Trust
    North Atlantic Fishing Company | South Atlantic Fishing Company
    Ministry of Education | Ministry of Energy
    Siemens Energy AG | Siemens Healthineers AG
    Samsung Electronics | Samsung Heavy Industries
    Tata Steel | Tata Motors
    General Electric | General Dynamics
    3rd Infantry Division | 4th Infantry Division
    Unit 74455 | Unit 26165
    University of Texas at Austin | University of Texas at Dallas
    Michigan State University | University of Michigan
    Royal Bank of Scotland | Royal Bank of Canada
    National Bank of Greece | National Bank of Canada
    Manchester United | Manchester City
    Hungarian Socialist Party | Hungarian Social Democratic Party
    Democratic Unionist Party | Ulster Unionist Party
    Alpha Holdings Ltd | Beta Holdings Ltd
    Petrobras | Petronas
    Lukoil Overseas | Lukoil Aviation
    Second Bank of Springfield | First Bank of Springfield
    East Asia Trading Ltd | West Asia Trading Ltd
    Bank Mellat | Bank Melli
    Ministry of Finance | Ministry of Justice
    Toyota Motor | Toyota Financial Services
    Unit 8200 | Unit 8153
    Hapag-Lloyd | Lloyds Bank
    Delta Air Lines | Delta Dental
    Al-Aqsa TV | Al-Manar TV
    Oxford University | Oxford Brookes University
    Bosch GmbH | Bosch AG
    HSBC Holdings | HSBC Insurance
    Barclays Bank | Barclays Capital
    Mitsubishi Electric | Mitsubishi Chemical
  `,
  place: `
    East Jerusalem | West Jerusalem
    Dominica | Dominican Republic
    Cambridge, England | Cambridge, Massachusetts
    Springfield, Illinois | Springfield, Missouri
    Upper Silesia | Lower Silesia
    Republic of the Congo | Democratic Republic of the Congo
    Northern Ireland | Ireland
    New South Wales | Wales
    Highway 61 | Highway 66
    Victoria Street | Victoria Road
    Kharkiv | Kherson
    North Yorkshire | South Yorkshire
    Congo River | Niger River
    Birmingham, Alabama | Birmingham, England
    Zambia | Gambia
    42 King Street | 24 King Street
  `,
};

const pairsIn = (table: typeof ONE): Pair[] =>
  (Object.keys(table) as Pair['kind'][]).flatMap((kind) =>
    table[kind]
      .trim()
      .split('\n')
      .map((row) => {
        const [a = '', b = ''] = row.trim().split(' | ');
        return { a, b, kind };
      }),
  );

test.each(pairsIn(ONE))('$a and $b can be one $kind', (pair) => {
  expect(['same', 'variant', 'compatible']).toContain(compareNames(pair).relation);
});

test.each(pairsIn(TWO))('$a and $b are two, kind $kind', (pair) => {
  expect(['different', 'unrelated']).toContain(compareNames(pair).relation);
});
