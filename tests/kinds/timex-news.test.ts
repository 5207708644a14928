import { timexes } from '../../src/kinds/timex.ts';

/** News as it is written: the day of publication behind "@", and in brackets what a careful reader marks, with its TIMEX3 value. */
const NEWS = `
  @2013-03-22
  The finance ministry announced on [Thursday|2013-03-21] that the levy would be dropped.
  Officials said [Wednesday|2013-03-20] the plant had leaked for [three weeks|P3W].
  [Two years ago|2011], the town had only one clinic.
  The court will hear the appeal [next month|2013-04].
  The strike, [now|PRESENT_REF] in [its third week|P3W], shows no sign of ending.
  He was born in [1957|1957] and moved to Lyon in the [early 1980s|198].
  The company said profit rose 12% in [the first quarter|2013-Q1] from [a year earlier|2012].
  Ministers meet [every Tuesday|XXXX-WXX-2] to review the budget.
  The [annual|P1Y] fair drew 40,000 visitors.
  She had waited [more than two hours|PT2H] in the cold.
  The ferry sank [early Monday|2013-03-18] off the northern coast.
  Polls close at [8 p.m.|2013-03-22T20:00] and results are expected before [midnight|2013-03-22T24:00].
  The government fell in [November 2011|2011-11].
  [Currently|PRESENT_REF], only six states allow the practice.
  He has [recently|PAST_REF] returned from Kabul.
  The talks will resume on [Monday|2013-03-25] in Geneva.
  WASHINGTON, [March 22|2013-03-22] (AP) - The Senate passed the budget.
  ATHENS, [21 March|2013-03-21] (Reuters) - Greek banks stayed shut.
  The museum, closed since [last October|2012-10], reopens in [May|2013-05].
  It was the worst drought in [50 years|P50Y].
  [The five-year|P5Y] plan was drawn up in [2010|2010].
  The pilot had flown for [nearly two decades|P2DE].
  Prices have tripled [over the past decade|P1DE].
  The bill would take effect [Jan. 1, 2014|2014-01-01].
  Rescuers worked [overnight|2013-03-21TNI] to free the miners.
  [Last night|2013-03-21TNI]'s storm cut power to 9,000 homes.
  The president will speak [tonight|2013-03-22TNI] from the palace.
  [This morning|2013-03-22TMO] the minister apologised.
  The shares closed [Friday|2013-03-22] at $14.20.
  Analysts expect a recovery in [the second half of 2013|2013-H2].
  The dam was finished in [the 1960s|196].
  Wolves vanished from the valley in [the 19th century|18].
  The law has stood for [several years|PXY].
  The hospital treats about 200 patients [a day|P1D].
  The airline flies to Oslo [twice a week|P1W].
  The committee meets [quarterly|P1Q].
  A [14-year-old|P14Y] girl was shot in the head on [Oct. 9|2012-10-09].
  The ceasefire lasted [just 48 hours|PT48H].
  He will be sentenced on [April 12|2013-04-12].
  They had met [a week earlier|2013-W11] in Doha.
  The crew landed [Saturday night|2013-03-16TNI] after [12 days|P12D] in orbit.
  The exhibition runs from [April 3|2013-04-03] to [June 30|2013-06-30].
  The firm cut 400 jobs [last year|2012] and 150 [this year|2013].
  [Earlier this month|2013-03], two guards were stabbed.
  The bank was rescued in [late 2008|2008].
  Voters go to the polls [Sunday|2013-03-24].
  The siege ended after [11 days|P11D].
  No date has been set, but the trial could start [soon|FUTURE_REF].
  The treaty expired at [the end of last year|2012].
  In [recent years|PAST_REF], the river has flooded [twice a year|P1Y].
  [Today|2013-03-22] marks the 10th anniversary of the invasion.
  He served four terms as mayor.
  The fund lost 6 percent in [the three months|P3M] ended [Dec. 31|2012-12-31].
  The tower was lit [Thursday evening|2013-03-21TEV].
  The tournament begins in [two weeks|P2W].
  The band broke up in [1970|1970].
  She won the seat in the [2004|2004] election.
  Turnout was lower than in [2007|2007] and [2010|2010].
  The ministry denied [yesterday|2013-03-21] that any deal existed.
  Supplies will last another [six months|P6M].
  The quake struck at [2:46 p.m. local time|2013-03-22T14:46].
  [The month-long|P1M] siege killed dozens.
  In [the past|PAST_REF], judges were named by the king.
  In [the future|FUTURE_REF], drivers will pay by the mile.
  The minister quit on [March 4|2013-03-04] and left the country [two days later|2013-03-06].
  The clinic is open on [Wednesdays|XXXX-WXX-3].
  The union called a [24-hour|PT24H] strike for [next Thursday|2013-03-28].
  The pope will celebrate Mass on [Easter Sunday|2013-03-31].
  The school closed before [Christmas|2012-12-25].
  He was arrested [shortly after midnight|2013-03-22T24:00].
  The pair married in [the summer of 1999|1999-SU].
  Snow fell [last winter|2012-WI] in places that had seen none for [decades|PXDE].
  Oil was up for [a third straight week|P3W].
  The museum gets a million visitors [each year|P1Y].
  The rate has not changed since [September|2012-09].
  Exports fell in [January|2013-01] and [February|2013-02].
  The vote, set for [June 14|2013-06-14], will be the first since [2009|2009].
  The suspect was held for [several hours|PTXH].
  It took [less than a minute|PT1M] for the roof to fall.
  By [late afternoon|2013-03-22TAF], the square was empty.
  The factory produced 300 cars [a month|P1M] in the [mid-1990s|199].
  The group was founded [a century ago|19].
  [A few months ago|PAST_REF] nobody had heard of him.
  At [the time|PAST_REF], the bank denied wrongdoing.
  The station was quiet at [6:15 this morning|2013-03-22T06:15].
  The mayor plans to step down [later this year|2013].
  Sales in [December|2012-12] were flat compared with [the same month a year earlier|2011-12].
  The shuttle is due to launch at [10:30 a.m. EST Tuesday|2013-03-26T10:30].
  Work began in [the autumn of 2006|2006-FA] and took [six years|P6Y].
  Half of the staff will go by [the end of the year|2013].
  The [weekly|P1W] magazine will cease print [next spring|2014-SP].
  Negotiators have until [the end of March|2013-03].
  The storm is expected to hit [tomorrow afternoon|2013-03-23TAF].
  The new rules apply from [2015|2015].
  The king abdicated on [30 April 1980|1980-04-30].
  A judge ruled on [Feb. 28|2013-02-28] that the sale was void.
  [These days|PRESENT_REF] few tourists come.
  About a third of voters were undecided [a week|P1W] before the vote.
  The crisis has dragged on for [years|PXY].
  They have been married [25 years|P25Y].
  [The two-day|P2D] summit ends on [Saturday|2013-03-23].
  Shops are shut on [Sundays|XXXX-WXX-7] and on [Good Friday|2013-03-29].
  The contest is held [every four years|P4Y].
  He played [every day|P1D] for [a couple of weeks|P2W].
  The dollar bought 94.5 yen [late Thursday|2013-03-21].
  Over [the weekend|2013-W11-WE], gunmen attacked a police post.
  The river froze over [the winter of 1963|1963-WI].
  @1989-11-02
  Net income for [the third quarter|1989-Q3] was $12 million, compared with $9 million [a year ago|1988].
  In [the first nine months|P9M], revenue rose 8%.
  The company said it expects a loss in [the fourth quarter|1989-Q4].
  For [the nine months|P9M] ended [Sept. 30|1989-09-30], earnings fell 11%.
  The dividend is payable [Dec. 1|1989-12-01] to holders of record [Nov. 15|1989-11-15].
  [Fiscal 1989|1989] ends [Dec. 31|1989-12-31].
  In [fiscal 1988's second quarter|1988-Q2] the retailer lost money.
  The thrift was seized in [February|1989-02].
  Bond prices fell [yesterday|1989-11-01] for [the second day|P2D] in a row.
  The bidder extended its offer until [midnight EST Nov. 10|1989-11-10T24:00].
  The stock peaked in [August 1987|1987-08], [two months|P2M] before the crash.
  Yields on [30-year|P30Y] bonds slipped to 7.9%.
  Rates on [six-month|P6M] bills rose to 7.6% from 7.5% [last week|1989-W43].
  [A year earlier|1988], the unit had a profit of $3 million.
  The rates are indications but don't always represent actual deals; notes maturing in [10 years|P10Y] were quoted lower.
  Mr. Hale, [55 years old|P55Y], was named chairman effective [Jan. 1|1990-01-01].
  The contract runs through [mid-1991|1991].
  Construction should be completed by [early 1992|1992].
  The decline was the largest since [Oct. 19, 1987|1987-10-19].
  The firm has had losses in four of [the past five years|P5Y].
  In [the latest quarter|1989-Q3], sales climbed.
  Earlier, the group had reported [nine-month|P9M] earnings.
  [Last month|1989-10], the board rejected the bid.
  The plan must be approved by creditors within [90 days|P90D].
  [Currently|PRESENT_REF], the fee is $12 [a year|P1Y].
  Results for [the year-earlier quarter|1988-Q3] were restated.
  @1998-02-06
  Inspectors return to Baghdad [next week|1998-W07].
  The shuttle docked [Thursday at 3:14 p.m.|1998-02-05T15:14]
  The unemployment rate held at 4.7 percent in [January|1998-01], a [24-year|P24Y] low.
  The president [this week|1998-W06] welcomed the prime minister.
  The currency has lost half its value since [July|1997-07].
  He ruled the country for [32 years|P32Y].
  Clinton said on [Jan. 26|1998-01-26] that the report was false.
  The games open [Saturday|1998-02-07] in Nagano.
  Peace talks broke down [last March|1997-03].
  [Five years ago|1993], a bomb shook the trade centre.
  The abbey dates from [the 12th century|11].
  By the year [2000|2000], the fleet will be replaced.
  The lake has shrunk in [the last 20 years|P20Y].
  The ship sailed at [dawn Wednesday|1998-02-04TMO].
  He said at [that time|PAST_REF] the force was ready.
  Two hundred people died in [the first week|P1W] of fighting.
  In [the next two weeks|P2W] the council will vote.
  The minister arrived [late last night|1998-02-05TNI].
  [Tomorrow|1998-02-07] is the deadline.
  Thousands fled in [1996|1996] and [early 1997|1997].
  @2007-08-15
  The fire began [around 4 a.m. on Monday|2007-08-13T04:00].
  The search was called off on [Tuesday afternoon|2007-08-14TAF].
  The toys were recalled on [Aug. 2|2007-08-02].
  More than 400 people died [last summer|2006-SU] in the heat.
  The storm will reach land by [Friday night|2007-08-17TNI].
  He won gold in Athens [three years ago|2004].
  The hostages were seized on [July 19|2007-07-19]; two were freed [this week|2007-W33].
  Trading resumes at [9 a.m. Thursday|2007-08-16T09:00].
  The inquiry will report in [September|2007-09].
  [The four-hour|PT4H] meeting ended without a deal.
  Mortgage lending has slowed in [recent months|PAST_REF].
  A funeral will be held on [Saturday at noon|2007-08-18T12:00].
  The first stone was laid [in spring 2004|2004-SP].
  He has been in jail since [Dec. 2006|2006-12].
  The harvest starts in [mid-September|2007-09].
  She will stay on until [next June|2008-06].
  Some 70,000 pilgrims come [each August|XXXX-08].
  The line was closed from [Friday|2007-08-10] to [Sunday|2007-08-12].
  The dictator seized power on the [night of Aug. 15, 1979|1979-08-15TNI].
  @2024-06-30
  The vote takes place on [July 4|2024-07-04].
  The tour ended on [Saturday|2024-06-29], [a day|P1D] early.
  The law was passed on [12 May|2024-05-12] and signed within [hours|PTXH].
  In [the last six weeks|P6W], 300 homes have burned.
  He has run the firm since the [late nineties|199].
  Inflation reached 9% in [mid-2022|2022].
  The lender reported [first-half|2024-H1] losses.
  The pandemic began [four years ago|2020].
  The strike began at [06:00 GMT|2024-06-30T06:00].
  It rained [all day|P1D] on [Thursday|2024-06-27].
  The curfew was lifted at [7pm on Friday|2024-06-28T19:00].
  The report was published on [06/28/2024|2024-06-28].
  Updated [2024-06-29T10:00|2024-06-29T10:00]: the road is open.
  The post was dated [28.06.2024|2024-06-28].
  Fans waited [hours|PTXH] in the rain on [Friday night|2024-06-28TNI].
  Within [days|PXD], the price had doubled.
  He spent [eight and a half years|P8.5Y] abroad.
  The ruling comes [two weeks|P2W] after the hearing.
  The drought is in [its fourth year|P4Y].
  [This weekend|2024-W26-WE] will be hot.
  The pool is open throughout [the year|2024].
  Her term ends [next January|2025-01].
  Until [recently|PAST_REF], the site was a car park.
  The bridge will close for [18 months|P18M] from [early next year|2025].
  @2013-03-22
  Crime fell for [the fifth year|P5Y] running.
  The couple moved in just before [Thanksgiving|2012-11-22].
  [The eight-month|P8M] ordeal ended [Thursday morning|2013-03-21TMO].
  At [2100 GMT|2013-03-22T21:00] the wind turned.
  The parade is on [the 29th|2013-03-29].
  Doctors gave him six to [eight weeks|P8W] to live.
  The [1994|1994] genocide killed 800,000 people in [100 days|P100D].
  Shares rose 4% in early trading on [Friday|2013-03-22].
  The rally was held [a day|P1D] after the vote.
  The body was found on [Tuesday, March 12|2013-03-12].
  They signed on [March 25, 1957|1957-03-25], in Rome.
  The system was upgraded at [the beginning of the month|2013-03].
  The phone sells for 90 euros [per month|P1M] [over two years|P2Y].
  A [90-minute|PT90M] documentary airs [Sunday at 9 p.m.|2013-03-24T21:00]
  The museum closes at [5:30pm|2013-03-22T17:30].
  They argued for [half an hour|PT30M].
  He returns in [a month|P1M].
  The drug was banned in the US for [15 years|P15Y].
  The village was rebuilt between [1946|1946] and [1950|1950].
  The army has for [now|PRESENT_REF] stayed in barracks.
  The [current|PRESENT_REF] budget expires [March 27|2013-03-27].
  The former minister died aged 81.
  [The 21st century|20] belongs to Asia, he said.
  On [Monday morning|2013-03-18TMO], commuters found the station shut.
  It was their last chance; they had tried last of all.
  The club plays [three times a week|P1W].
  The fee is due [monthly|P1M].
  The charity feeds 2,000 children [every week|P1W].
  A verdict is expected in [the coming weeks|PXW].
  The road is closed until further notice.
  Flight 1549 took off at [3:25 p.m.|2013-03-22T15:25].
  They won 3-2 on [Sunday|2013-03-17].
  It happened on or [about March 10|2013-03-10].
  The [May 2012|2012-05] summit was in Chicago.
  In his [2005|2005] book he argued the opposite.
  [The 17-year|P17Y] war ended in [1992|1992].
  The minister may march on.
  It was the first time in a generation.
  She visits [every summer|XXXX-SU].
  Trains run [every 15 minutes|PT15M].
  [Every morning|XXXX-XX-XXTMO] he walks to the sea.
  [Nowadays|PRESENT_REF] the mill is a hotel.
  The regime [once|PAST_REF] jailed its critics.
  The deadline is [noon Monday|2013-03-25T12:00].
  The decree was issued late on [Wednesday|2013-03-20].
  The vote was delayed from [last Friday|2013-03-15].
  He was last seen [two Sundays ago|2013-03-10].
  The shop has been here since the days of the tsar.
  [Half a century|P50Y] later the case is open.
  Gas deliveries stopped in [January 2009|2009-01] and again [that summer|2009-SU].
  In [2010|2010] he moved to Paris; [the next year|2011] he married.
  The parliament rejected the bailout [late Tuesday|2013-03-19] after [nine hours|PT9H] of debate.
  [Earlier in the day|2013-03-22], police had fired tear gas at the crowd.
  Unemployment has stayed above 20 percent for [the past two years|P2Y].
  The firm will publish its [annual|P1Y] results on [May 2|2013-05-02].
  She had [previously|PAST_REF] worked as a nurse.
  The bombing on [Thursday night|2013-03-21TNI] killed 42 worshippers.
  It has been [10 years|P10Y] since the invasion.
  By [1995|1995], only 300 of the animals remained.
  At [the end of 2012|2012], the fund held 3 billion euros.
  Rain is forecast for the rest of [the week|2013-W12].
  The band will tour [this summer|2013-SU].
  [The past few months|PXM] have been hard, he said.
  The clerk noticed the fraud [several weeks later|FUTURE_REF].
  [The 64-year-old|P64Y] was taken to hospital early on [Sunday morning|2013-03-17TMO].
  Flights will resume at [6 a.m. on Saturday|2013-03-23T06:00], the airport said.
  The ship left port [two days ago|2013-03-20].
  The minister [now|PRESENT_REF] says the plan was never approved.
  Talks are due to end by [Monday|2013-03-25].
  Russia and Cyprus signed the loan in [December 2011|2011-12].
  [Last week|2013-W11]'s vote surprised the markets.
  [Weeks|PXW] of protest followed.
  The island could run out of money within [days|PXD].
  The school day begins at [8:45|2013-03-22T08:45].
  The average family pays $900 [a year|P1Y] for heating.
  [The three-month-old|P3M] conflict has displaced thousands.
  The mayor spoke at length on [Wednesday afternoon|2013-03-20TAF].
  The factory has been idle since [early February|2013-02].
  [This year|2013]'s festival is the largest in [decades|PXDE].
  The company was founded in the [late 1970s|197].
  [The 16th-century|15] chapel burned down in [1944|1944].
  Some inmates get [only one hour|PT1H] of exercise [each day|P1D].
  They plan to marry [next year|2014].
  The patrol comes by [every half hour|PT30M].
  It was announced on [March 20|2013-03-20] that the chief executive would leave at [the end of June|2013-06].
  For [years|PXY] the site was a dump; [today|2013-03-22] it is a park.
  The Federal Reserve said on [Wednesday|2013-03-20] it would keep buying $85 billion of bonds [a month|P1M].
  The rocket is to lift off on [Thursday at 20:43 GMT|2013-03-28T20:43].
  A decision could come as early as [next week|2013-W13].
  In [the 12 months|P12M] to [February|2013-02], prices rose 1.8 percent.
  The rebels seized the town [last April|2012-04].
  He was freed on bail [less than 24 hours|PT24H] later.
  The court sits on weekday mornings.
  [Three decades ago|198], the street was full of shops.
  Her father died when she was six.
  He is expected back any day [now|PRESENT_REF].
  [Friday|2013-03-22]'s decision ends [months|PXM] of speculation.
  The bank has until [5 p.m. Monday|2013-03-25T17:00] to respond.
  The storm knocked out power for [up to a week|P1W].
  The [May 6|2012-05-06] election ended in a draw.
  In [2002|2002], the tower was briefly the tallest in Asia.
  He will be 80 in [November|2013-11].
  As of [March 15|2013-03-15], 71 cases had been confirmed.
  Her first novel came out in [1998|1998], her second [a decade later|200].
  @2019-09-10
  Parliament was suspended in the [early hours of Tuesday|2019-09-10TMO].
  The hurricane struck on [Sept. 1|2019-09-01] and stalled for [almost two days|P2D].
  Lawmakers return on [Oct. 14|2019-10-14].
  The vote is the sixth defeat in [six days|P6D] for the prime minister.
  Petrol prices doubled between [August 2017|2017-08] and [July this year|2019-07].
  An election could be held in [mid-October|2019-10].
  He turned 70 [last month|2019-08].
  The firm lost $1.2 billion in [the second quarter of 2019|2019-Q2], compared with $878 million [a year before|2018].
  The anniversary falls on [Wednesday|2019-09-11].
  The attacks of [Sept. 11, 2001|2001-09-11], killed nearly 3,000 people.
  So far [this year|2019], 14 journalists have been killed.
  In [coming weeks|PXW], crews will clear the debris.
  The charity runs a [two-week|P2W] camp [every July|XXXX-07].
  The train was [20 minutes|PT20M] late.
  Just [last Thursday|2019-09-05], he had promised not to resign.
  The ban was lifted [the day before yesterday|2019-09-08].
  A hearing is set for [10 a.m. Friday|2019-09-13T10:00].
  The bridge, closed since [14 August 2018|2018-08-14], was demolished in [June|2019-06].
  Later on [Monday|2019-09-09], the speaker said he would step down.
  Both men had served [a year and a half|P1.5Y] of [seven-year|P7Y] terms.
  The former president will be sworn in in [January|2020-01].
  @1991-06-17
  The eruption began on [June 12|1991-06-12] and grew worse over [the weekend|1991-W24-WE].
  The airline posted a loss for [the fifth consecutive quarter|P5Q].
  In [the year-earlier period|1990] it earned $2 million.
  The republic will vote in [September|1991-09].
  [The three-year|P3Y] notes yield 7.3%.
  The company filed for bankruptcy protection on [Jan. 8|1991-01-08].
  Sales for [the six months|P6M] rose 4%.
  It plans to close the plant by [year-end|1991].
  The coup leaders seized power [17 months ago|1990-01].
  The [current|PRESENT_REF] recession began [last July|1990-07].
  He led the party from [1979|1979] to [1990|1990].
  [The other day|PAST_REF] a neighbour saw a bear.
  The [week of June 3|1991-W23] was the wettest of the season.
  The contract expires [July 31|1991-07-31].
  It can take [years|PXY] to get a visa.
  @2010-11-03
  The Republicans took 60 seats on [Tuesday|2010-11-02], their best night since [1948|1948].
  Miners who spent [69 days|P69D] underground will be guests of honour [this weekend|2010-W44-WE].
  He has coached the side for the better part of [a decade|P1DE].
  The storm, which formed on [Oct. 29|2010-10-29], is expected to reach Haiti by [Friday|2010-11-05].
  [Yesterday|2010-11-02] the bank raised its key rate for the fourth time [this year|2010].
  "We are not there yet," he said [last Sunday|2010-10-31].
  Sales in [the July-September quarter|2010-Q3] fell 4 percent from [a year earlier|2009].
  At [7:45 p.m.|2010-11-03T19:45] the lights went out.
  He died aged 58, [three days|P3D] short of his birthday.
  [Every Friday|XXXX-WXX-5], hundreds march to the fence.
  That same [night|2010-11-03TNI], soldiers searched the village.
  For [centuries|PXCE] the valley was Ottoman.
  The army is to leave by [the end of 2011|2011].
  The law dates to [the 1930s|193].
  The film opens [Nov. 19|2010-11-19] in New York.
  The hotel will be finished in time for the [2012|2012] Olympics.
  They had been warned as recently as [last month|2010-10].
  The prices are the highest in [two and a half years|P2.5Y].
  The museum is open [daily|P1D] except [Mondays|XXXX-WXX-1].
  The committee will meet again on [the 15th|2010-11-15].
  It took [nearly four and a half hours|PT4.5H] to put out the blaze.
  During [the 1990s|199] the group was banned.
  Late in the [afternoon|2010-11-03TAF], the fog lifted.
  [Ten minutes|PT10M] later the roof fell in.
  The survey was done from [Oct. 25|2010-10-25] through [Oct. 28|2010-10-28].
  His [weekly|P1W] column has run since [June 1987|1987-06].
  A [one-year-old|P1Y] boy was pulled from the rubble [more than 30 hours|PT30H] after the quake.
  The bus was due at [10.15am|2010-11-03T10:15], [half an hour|PT30M] before the blast.
  She starred in two films [that year|2010].
  It is a long time since the town saw snow in [May|2010-05].
  Troops will stay through [2014|2014], the alliance said in its statement [Wednesday|2010-11-03].
  The harvest is due in [the next month|P1M] or so.
  The next hearing is on [Dec. 14|2010-12-14].
  Midway through [last year|2009] the firm moved to Leeds.
  He was a boy in the [60s|196].
  On [New Year's Eve|2009-12-31] the bridge was lit.
  The president's approval was 47 percent, up from 44 percent in [September|2010-09] and the highest since [the spring|2010-SP].
  The unit lost $4 million in [the quarter|2010-Q3], against a profit in [the same quarter of 2009|2009-Q3].
  The firm's [year-end|2010] bonus was cut.
  The plane was [two hours|PT2H] late.
  For [the second consecutive day|P2D], riot police closed the square.
  He worked [12-hour|PT12H] shifts [six days a week|P1W].
  [A day earlier|2010-11-02], a bomb had killed nine.
  She is to be sentenced on [Nov. 12|2010-11-12].
  They agreed in principle [last night|2010-11-02TNI] to a [90-day|P90D] truce.
  The bonds come due in [2018|2018].
  The lake froze in [the winter of 1962|1962-WI]-63.
  Sometimes he sleeps until [noon|2010-11-03T12:00].
  In [the months ahead|PXM], rates will climb.
  @1999-04-20
  Two students opened fire at a school near Denver [Tuesday|1999-04-20].
  Serb forces shelled the village for [a third night|P3D].
  NATO jets struck the refinery [early Monday|1999-04-19], and [hours later|FUTURE_REF] the fire still burned.
  The bill passed in [1997|1997] but took effect only [last month|1999-03].
  The euro fell to $1.06, its lowest since its launch on [Jan. 1|1999-01-01].
  He has written a [daily|P1D] column for [30 years|P30Y].
  The refugees have lived in tents for [the last three weeks|P3W].
  The firm expects to lose money in each of [the next two quarters|P2Q].
  She will be 40 in [June|1999-06].
  The hearing lasted from [10 a.m.|1999-04-20T10:00] until [4 p.m.|1999-04-20T16:00]
  In the [mid-1980s|198] there were 12 such plants; [today|1999-04-20] there are two.
  [A year ago this week|1998-W16] the two sides signed a peace deal.
  The tax is due [every April 15|XXXX-04-15].
  @2015-11-14
  At least 120 people died on [Friday night|2015-11-13TNI] in a series of attacks across Paris.
  The president declared [three days|P3D] of mourning.
  The shooting at the theatre began at [about 9:40 p.m.|2015-11-14T21:40]
  The border was closed for the first time since [1944|1944].
  A summit on climate is to open in the city on [Nov. 30|2015-11-30].
  In [January|2015-01], gunmen killed 12 people at a newspaper.
  Schools, shut over [the weekend|2015-W46-WE], reopen [Monday|2015-11-16].
  The group had warned of attacks for [months|PXM].
  Flights were as late as [three hours|PT3H].
  @2011-03-12
  The quake struck at [2:46 p.m. on Friday|2011-03-11T14:46], [20 minutes|PT20M] before the wave.
  It was the strongest in Japan in [140 years|P140Y] of records.
  [More than 24 hours|PT24H] after the quake, whole towns were missing.
  The reactor, which opened in [March 1971|1971-03], was to shut [this month|2011-03].
  On [Saturday afternoon|2011-03-12TAF], an explosion blew the roof off.
  Trading will resume at [9 a.m. Monday|2011-03-14T09:00].
  The plant makes 1.2 million cars [annually|P1Y].
  The last such wave came in 869.
  He was [24 years old|P24Y] at [the time|PAST_REF].
  Japan's economy shrank in [the final quarter of last year|2010-Q4].
  [The past 48 hours|PT48H] have been the worst of my life, she said.
`;

const MARK = /\[(?<said>[^|\]]+)\|(?<value>[^\]]+)\]/g;
let published = '';
const rows = NEWS.trim()
  .split('\n')
  .flatMap((line): [string, string, string][] => {
    const row = line.trim();
    if (!row.startsWith('@')) return [[published, row.replace(MARK, '$<said>'), row]];
    published = row.slice(1);
    return [];
  });

test.each(rows)('%s: %s', (day, sentence, marked) => {
  const found = timexes(sentence, day);
  const back = found.reduceRight(
    (text, { start, end, value }) => `${text.slice(0, start)}[${text.slice(start, end)}|${value}]${text.slice(end)}`,
    sentence,
  );
  expect(back).toBe(marked);
});
