"""
Small stories of other subjects with many dates and places that look as if they differed, and some that do.

Each has its articles (outlet, day, text) and what an editor must be shown: kind, and words of either side. Whatever
else of kind date or place is reported is a false alarm. The mechanisms were tuned on TUNED; JUDGED only counts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dated:
    """A story with what must be found in it."""

    name: str
    articles: tuple[tuple[str, str, str], ...]
    wanted: tuple[tuple[str, str, str], ...] = ()


TUNED = (
    Dated(
        "aviation",
        (
            (
                "Northern Post",
                "2025-03-12",
                """Cargo plane crashes near Halden airport, killing two

A cargo plane crashed into a field near Halden on Tuesday evening, killing both pilots, officials said.
The aircraft, a twin-engine turboprop, took off from Malmo at 6:10 p.m. and was due in Halden at 7:30 p.m.
The crash happened at 7:22 p.m., about 4 km south of the runway.
The airport was closed on Tuesday night and reopened on Wednesday morning.
Investigators will arrive on Thursday. A memorial will be held in Malmo on Saturday.
It was the first fatal accident in the district since 2003, when a glider crashed near Tune.
The pilots' families were told on Tuesday night.
""",
            ),
            (
                "Daily Ledger",
                "2025-03-13",
                """Investigators reach wreck of cargo plane

Investigators on Thursday began to look for the recorders of the cargo plane that came down near Halden.
The plane crashed on Monday evening with two pilots aboard. It had left Malmo in the evening.
The accident closed the airport until Wednesday morning.
In January another plane of the same operator skidded off the runway at Turku.
A memorial service is planned for Saturday in Malmo.
The operator's chief executive visited the site on Wednesday and went on to Oslo on Thursday.
""",
            ),
            (
                "Evening Globe",
                "2025-03-13",
                """What is known about the Halden crash

The two pilots died when their plane hit a field at 1922 local time (1822 GMT) on Tuesday.
The crash site lies 4 km north of the runway, police said.
Their names were released on Wednesday. The last inspection of the plane took place in February.
The families are to be received in Oslo next week, and a second memorial will be held in Halden in April.
""",
            ),
        ),
        (
            ("date", "Tuesday", "Monday"),
            ("place", "4 km south", "4 km north"),
        ),
    ),
    Dated(
        "court",
        (
            (
                "Northern Post",
                "2024-09-19",
                """Former mayor jailed for four years

Former mayor Ivo Brandt was sentenced to four years in prison on Thursday at Lund district court.
He was convicted in June after a trial that opened on 8 April. He had been arrested on 14 November at his home in Visby.
His lawyer said an appeal would be lodged by 10 October. The next hearing, on costs, is on 2 October.
Brandt was taken to Kumla prison on Thursday afternoon.
A second defendant, Lena Falk, will be sentenced on 26 September. Falk was arrested on 3 December.
""",
            ),
            (
                "Daily Ledger",
                "2024-09-20",
                """Brandt to appeal against four-year sentence

The lawyer of Ivo Brandt said on Friday that he would appeal. The court sentenced Brandt on Thursday.
Brandt was arrested on 4 November in Visby, where he was mayor from 2010 to 2022.
The trial began on 8 April and was adjourned twice, on 2 May and on 21 May.
A hearing on costs will be held on 2 October; a hearing on the passport took place on Monday.
Falk's sentencing is set for 26 September. She appeared in court in Malmo on Tuesday.
""",
            ),
            (
                "Evening Globe",
                "2024-09-20",
                """Mayor begins sentence

Brandt spent his first night in Kumla prison. He was found guilty in June of taking bribes between 2015 and 2019.
The judgment was handed down on Thursday in Lund. Brandt was born in Kiruna and moved to Visby in 1988.
The verdict against Falk came in July.
Brandt's trial opened on 8 April in Lund; an earlier trial, in Malmo, had collapsed in 2023.
""",
            ),
        ),
        (("date", "14 November", "4 November"),),
    ),
    Dated(
        "central-bank",
        (
            (
                "Northern Post",
                "2023-05-11",
                """Central bank lifts rate to 4.5 percent

The central bank raised its key rate to 4.5 percent on Thursday. It had last raised the rate in March, to 4.25.
Its next meeting is on June 22. Governor Ana Kos will speak in Zurich on Friday.
Minutes of the meeting will be published on May 25. Inflation peaked in October at 11.1 percent.
The bank's deputy governor retires in July.
""",
            ),
            (
                "Daily Ledger",
                "2023-05-12",
                """Markets shrug off rate rise

Shares rose on Friday, a day after the central bank raised its key rate to 4.5 percent.
The bank next meets on June 29. Kos spoke in Zurich on Friday and is to appear before parliament on Tuesday.
Minutes of the March meeting showed that two members wanted to wait. The minutes will be published on May 25.
The euro fell in London on Thursday and in Tokyo on Friday.
""",
            ),
            (
                "Evening Globe",
                "2023-05-12",
                """Kos: rates will stay high

Governor Ana Kos told a conference in Zurich that rates would stay high. The bank's next meeting takes place on June 22.
The rate was raised on Thursday for the twelfth time since December 2021.
A conference of European bankers will take place in Lisbon in September; last year it was held in Dublin.
""",
            ),
        ),
        (("date", "June 22", "June 29"),),
    ),
    Dated(
        "fire",
        (
            (
                "Northern Post",
                "2022-08-03",
                """Blaze destroys furniture factory in Torven

A fire that broke out at about 2 a.m. on Tuesday destroyed a furniture factory in Torven, in the north of the province.
Four workers were taken to the General Hospital in Dalby. One, aged 52, died there on Tuesday night.
The fire was put out on Wednesday morning. The street was closed on Tuesday and will reopen on Friday.
A smaller fire had broken out in the same hall in May.
The owner, Piet Loman, bought the factory in 2011.
""",
            ),
            (
                "Daily Ledger",
                "2022-08-03",
                """Worker dies after factory fire

A worker died in hospital after the fire at a furniture factory in Torven on Tuesday.
The blaze started in a paint store shortly before 4 a.m. on Tuesday and spread to the roof by 5 a.m.
Firefighters from Dalby and from Ekeby fought the flames until Wednesday.
Another fire broke out on Sunday at a farm in Ekeby.
The injured were flown to Dalby on Tuesday morning. Loman took over the factory in 2011.
""",
            ),
            (
                "Evening Globe",
                "2022-08-04",
                """Owner promises to rebuild

Piet Loman, who bought the factory in 2014, said on Wednesday that he would rebuild.
The fire on Tuesday was the second since May. Police in the province said on Thursday that they suspected a heater.
A meeting of the residents was held in Torven on Wednesday; the next will be held in Dalby.
""",
            ),
        ),
        (
            ("date", "2 a.m.", "4 a.m."),
            ("date", "2011", "2014"),
        ),
    ),
)
JUDGED = (
    Dated(
        "medicine",
        (
            (
                "Northern Post",
                "2021-10-07",
                """Malaria vaccine backed for wide use

A vaccine against malaria was approved for wide use on Wednesday. The trial of the vaccine began in 2019 in three countries.
The agency's advisers met on Monday and Tuesday in Geneva. They will meet again in December.
The first child was vaccinated in Lilongwe on 23 April 2019. The study was published in April.
The company will deliver doses next spring.
""",
            ),
            (
                "Daily Ledger",
                "2021-10-08",
                """Makers promise doses by spring

The vaccine was approved on Tuesday, and its makers said on Thursday they would deliver doses next spring.
The first child was vaccinated in Lilongwe in April 2019; in Ghana vaccinations started a week later, on 30 April.
A second vaccine is being tested in Oxford. Its trial began in May and is to end in 2023.
The advisers met in Geneva this week.
""",
            ),
        ),
        (("date", "Wednesday", "Tuesday"),),
    ),
    Dated(
        "football",
        (
            (
                "Northern Post",
                "2024-05-27",
                """Rovers win cup at last

Rovers won the cup on Saturday, beating City 2-1 in the final at Elmfield Stadium. The match kicked off at 8 p.m.
Rovers had last won the cup in 1978. Captain Joe Tarn scored in the 12th minute. He had joined the club in January 2019.
The team returned to Marlow on Sunday, where a parade will be held on Tuesday. City lost the final of 2021 in Leeds.
Next season begins on 10 August. Rovers play City again on 14 September.
""",
            ),
            (
                "Daily Ledger",
                "2024-05-27",
                """Thousands greet Rovers

Thousands greeted Rovers when they came back to Marlow on Sunday, a day after the final at Elmfield Stadium.
The parade will be held on Wednesday. The semi-final, on 20 April, was played at Oldbrook Arena.
Tarn joined Rovers in January 2019 from Hull. He was born in Leeds.
It was the first cup for Rovers since 1978. The club's women play their final on Saturday in Derby.
""",
            ),
        ),
        (("date", "Tuesday", "Wednesday"),),
    ),
    Dated(
        "strike",
        (
            (
                "Northern Post",
                "2025-01-16",
                """Rail strike to start on Monday

Train drivers will walk out on Monday for two days, their union said on Thursday. Talks broke down on Wednesday night.
A first strike, on 6 January, stopped most trains in the south. Talks had begun in November.
The company will publish an emergency timetable on Saturday. Further strikes are planned for 3 and 4 February.
Bus drivers in Arlen struck on Tuesday.
""",
            ),
            (
                "Daily Ledger",
                "2025-01-17",
                """Commuters brace for strike

The drivers' strike begins on Monday and ends on Tuesday night. Talks collapsed on Wednesday in Arlen.
Another round of talks is set for Friday in Brunn. The union's ballot closed on 20 December.
Trains stood still on 6 January, when drivers last struck. An emergency timetable will be published on Sunday.
""",
            ),
            (
                "Evening Globe",
                "2025-01-17",
                """Talks resume in Brunn

The two sides met again on Friday in Brunn, two days after talks broke down in Arlen.
The strike is due to start at 2 a.m. on Monday. In Arlen, buses ran again on Wednesday.
""",
            ),
        ),
        (("date", "Saturday", "Sunday"),),
    ),
    Dated(
        "flood",
        (
            (
                "Northern Post",
                "2013-06-05",
                """Dam breach floods three villages

A dam burst above the village of Orlen early on Tuesday, flooding three villages in the east of the country.
Two people drowned in Orlen, and 400 were taken to a school in Varde. The president flew to Varde on Wednesday.
The river peaked at noon on Tuesday. Rain is forecast until Friday. The dam was built in 1962.
The flood of 1997 killed eleven people. An inquiry will open in Brod on 17 June.
""",
            ),
            (
                "Daily Ledger",
                "2013-06-06",
                """Engineers warned of dam

Engineers warned of cracks a year before the dam burst on Tuesday. The dam was built in 1966 and inspected in 2011.
The flood reached Varde on Wednesday. The president was in Varde on Wednesday and in Brod on Thursday.
Those from Orlen slept in a sports hall in Varde; others were taken to Brod.
The inquiry will be held in Brod. The river in Varde peaked on Wednesday.
""",
            ),
        ),
        (("date", "1962", "1966"),),
    ),
    Dated(
        "shooting",
        (
            (
                "Northern Post",
                "2019-11-05",
                """Gunman kills two at shopping centre in Ostrand

A gunman killed two people at a shopping centre in Ostrand on Monday afternoon, police said.
The shooting began at 3:40 p.m. in a cafe. The gunman fled in a van and was arrested at 6 p.m. in Veld, 20 km away.
The wounded were taken to St Luke's Hospital in Ostrand and to University Hospital in Veld.
Maria Sorel, a nurse, died at the scene. The centre will reopen on Thursday. A vigil will be held on Wednesday.
In 2016 a man with a knife attacked a guard at the same centre.
""",
            ),
            (
                "Daily Ledger",
                "2019-11-06",
                """Police seek motive for Ostrand shooting

Police were looking for a motive on Wednesday, two days after two people were shot dead in Ostrand.
The gunman opened fire at about 4:30 p.m. on Monday. He was caught in Veld in the evening.
Maria Sorel died in hospital. A second victim, Jan Kool, died at the scene.
The suspect was charged on Tuesday and will appear in court in Ostrand on Friday. He had been fired in October.
A shooting in Brakel on Sunday was not linked to the attack, police said.
""",
            ),
            (
                "Evening Globe",
                "2019-11-06",
                """Hundreds mourn

Hundreds came to a vigil in Ostrand on Wednesday. Sorel, 34, was born in Veld and worked at St Luke's.
The incident happened on Monday. The mall will reopen on Friday at the earliest, its owner said.
A service will be held on Sunday in Veld.
""",
            ),
        ),
        (
            ("date", "3:40 p.m.", "4:30 p.m."),
        ),  # missed: the centre will reopen on Thursday, the mall on Friday (two nouns for one thing)
    ),
    Dated(
        "quake",
        (
            (
                "Northern Post",
                "2016-08-25",
                """Quake kills dozens in hill towns

A magnitude 6.2 earthquake shook the hill towns of the region at 3:36 a.m. (0136 GMT) on Wednesday.
The epicentre lay 10 km southeast of Norvia. An aftershock of 5.5 struck an hour later, and another at 5 a.m.
The dead were taken to Rivola. A quake in 2009 killed 300 in the nearby city of Akila.
The president visited Norvia on Thursday. Schools will open on 12 September.
""",
            ),
            (
                "Daily Ledger",
                "2016-08-25",
                """Race to find survivors

Rescuers worked through a second night after an earthquake struck early on Wednesday.
The quake hit at 0136 GMT, 10 kilometres south-east of the town of Norvia, and was felt in Roma and Bolen.
A strong aftershock hit the town of Arva on Thursday afternoon. A magnitude 4.3 tremor was felt on Tuesday.
The president flew to Rivola on Thursday and later went to Norvia. A state funeral will be held on Saturday.
""",
            ),
            (
                "Evening Globe",
                "2016-08-26",
                """Nation prepares to bury its dead

A first funeral was held in Akila on Friday; a state funeral will take place in Rivola on Saturday.
The quake struck at 3:36 a.m. local time on Wednesday. On Friday an aftershock brought down a bridge in Arva.
It was the deadliest since 2009.
""",
            ),
        ),
    ),
    Dated(
        "merger",
        (
            (
                "Northern Post",
                "2024-02-20",
                """Bank to buy card firm for $35 billion

Kestrel Bank will buy the card company Mirador for $35.3 billion, the two said on Monday.
The deal was announced after markets closed in New York. The companies expect to complete it in late 2024.
Mirador was founded in 1985 and moved to Chicago in 1990. Kestrel's shares fell on Tuesday.
Shareholders will vote in May. Kestrel bought a lender in Leeds in 2011 and another in Cork in 2017.
""",
            ),
            (
                "Daily Ledger",
                "2024-02-21",
                """Regulators to weigh card deal

Regulators will weigh the purchase of Mirador by Kestrel Bank, announced on Monday.
The deal is expected to close by early 2025. Mirador was founded in 1986 by a retailer.
Kestrel's chief executive spoke to staff on Tuesday and will speak at a conference in London on Thursday.
In Chicago, workers were told on Monday evening.
""",
            ),
        ),
        (("date", "1985", "1986"),),
    ),
    Dated(
        "storm",
        (
            (
                "Northern Post",
                "2020-09-16",
                """Hurricane comes ashore

Hurricane Tessa made landfall near Gull Bay at 4:45 a.m. on Wednesday with winds of 105 mph.
It will weaken as it moves to the north on Thursday. In Port Ames the power failed on Tuesday night.
The storm was 20 miles south of the coast at midnight. Schools in Ames County are shut until Friday.
Another storm, Victor, is expected to reach Bermuda on Saturday.
""",
            ),
            (
                "Daily Ledger",
                "2020-09-17",
                """Clean-up begins after Tessa

The clean-up began on Thursday after Hurricane Tessa hit the coast near Gull Bay a day earlier.
The power came back in Port Ames on Thursday. In Ames County and in Lowe County roads were under water.
The hurricane made landfall at 5:45 a.m. Wednesday (0945 GMT). A boy drowned in Lowe County on Wednesday night.
The governor will visit Gull Bay on Friday; he was in Port Ames on Thursday.
""",
            ),
        ),
        (("date", "4:45 a.m.", "5:45 a.m."),),
    ),
    Dated(
        "product",
        (
            (
                "Northern Post",
                "2012-09-13",
                """New phone goes on sale next week

Orchid unveiled its new phone in San Jose on Wednesday. It goes on sale on September 21 in nine countries.
Orders are taken from Friday. The last model was launched in October 2011.
The company's next event is on October 23. Software for older phones will be released on September 19.
""",
            ),
            (
                "Daily Ledger",
                "2012-09-13",
                """Orchid shows thinner phone

The phone, shown on Wednesday, will be released on September 28 in the United States and in twenty more countries by December.
Orchid released its first phone in June 2007. Pre-orders begin on Friday.
The rival Galant launched its own phone in Berlin on August 29.
""",
            ),
        ),
        (("date", "September 21", "September 28"),),
    ),
    Dated(
        "visit",
        (
            (
                "Northern Post",
                "2024-10-09",
                """President begins visit to Lima

President Ana Duran arrived in Lima on Tuesday for talks with President Luis Paz. The two met on Tuesday evening at the Government Palace.
They will sign a treaty on Wednesday. Duran goes on to Quito on Thursday, where a summit of nine leaders opens on Friday.
Duran last visited Peru in 2021. In June the two met in Madrid. A protest was held outside the embassy on Monday.
The first round of talks took place in May in La Paz; a second round was held in August in Bogota.
""",
            ),
            (
                "Daily Ledger",
                "2024-10-10",
                """Treaty signed in Lima

Duran and Paz signed the treaty on Wednesday afternoon. The ceremony took place in the hall of the foreign ministry in Lima.
The leaders had met in Madrid in June. On Wednesday, Duran met miners in Callao. She flew to Quito on Thursday.
The summit begins on Friday and ends on Sunday. Protesters marched in Lima on Wednesday, as they had on Monday.
Talks between the ministers were held on Tuesday morning in Callao.
""",
            ),
        ),
    ),
    Dated(
        "hospital",
        (
            (
                "Northern Post",
                "2018-04-03",
                """Bus plunges off bridge, killing nine

A bus carrying 41 people plunged off a bridge near Kessel at 5:50 a.m. on Monday, killing nine.
Eight died at the scene and one, a boy of 12, died in hospital. The driver, Karl Voss, was taken to Kessel General Hospital; passengers were flown to University Hospital in Trond and to St Anna Hospital.
The bus had left Brem at midnight on Sunday. It was bound for Trond. The bridge was inspected in 2016 and built in 1971.
Dr Ines Holm of the University of Trond said two were in a critical state.
""",
            ),
            (
                "Daily Ledger",
                "2018-04-04",
                """Driver questioned after bus crash

Karl Voss was moved to University Hospital on Tuesday. Police questioned him there in the evening. A tenth victim, a woman of 30, died on Tuesday at St Anna Hospital.
The crash happened shortly before 6 a.m. on Monday. The accident was the worst since 1999, when a train derailed at Olm.
The bus was inspected in March, its owner said. The road reopened on Tuesday. A service will be held on Sunday in Kessel; one was held in Brem on Tuesday.
Dr Ines Holm, a surgeon at University Hospital, said a girl of four had woken up.
""",
            ),
            (
                "Evening Globe",
                "2018-04-04",
                """Town in mourning

The incident has shaken Kessel, where flags flew at half mast on Tuesday. The bus left Brem at 11:55 p.m. on Sunday and crashed nearly six hours later.
A bus plunged into a river near Olm on Saturday, but nobody was hurt.
""",
            ),
        ),
    ),
    Dated(
        "murder",
        (
            (
                "Northern Post",
                "2021-03-18",
                """Second arrest in Ferris case

Police arrested a second man on Wednesday over the killing of Dan Ferris. Ferris, 51, was shot dead on 2 March outside his home in Hale.
The first suspect, Lee Moss, was arrested on 5 March in Derry and charged on 8 March. He appeared in court on 9 March and will next appear on 6 April.
The second man, 28, was detained at Belfast airport. Ferris was buried on 12 March. His wife, Mary, was shot in the arm and was taken to Hale Hospital.
""",
            ),
            (
                "Daily Ledger",
                "2021-03-19",
                """Man in court over Ferris murder

A man of 28 appeared in court in Belfast on Friday, charged with the murder of Dan Ferris. He was arrested on Wednesday night.
Moss, the first man arrested, has been in custody since 5 March. Ferris was killed on the evening of 2 March as he came home.
Mary Ferris left hospital on 10 March. The funeral was held in Hale on 12 March and a memorial service in Derry on 14 March.
Another shooting took place in Hale on Thursday. No one was hurt.
""",
            ),
        ),
    ),
    Dated(
        "ipo",
        (
            (
                "Northern Post",
                "2021-09-30",
                """Online grocer to list in October

The grocer Basket will list in Frankfurt on October 14, it said on Thursday. Orders are taken from October 5 to October 12.
Basket was founded in 2012 in Berlin. It opened its first warehouse in 2014 and its second, in Hamburg, in 2016. It launched in Vienna in March.
Its annual meeting takes place in June. Trading in the bonds began on Monday.
""",
            ),
            (
                "Daily Ledger",
                "2021-10-05",
                """Basket sets price range

Basket set a price range on Tuesday. The shares start trading on October 14. The books close on October 12.
The company opened a warehouse in Munich in 2018 and will open one in Prague in 2022. Its founder sold a first firm in 2009 and a second in 2011.
Basket launched in Zurich in May. It released its results on September 2 and will next report on November 10.
""",
            ),
        ),
    ),
)
