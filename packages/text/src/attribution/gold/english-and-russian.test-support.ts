/** Invented news prose, read by hand; by language tag. See read-gold.test-support.ts for its form. */
export const englishAndRussian: Readonly<Record<string, string>> = {
  en: `
direct | Mara Ellison | “[[We are not leaving this valley,]]” said Mara Ellison, who has farmed there for thirty years.
direct | Mara Ellison | “[[My grandmother is buried up on that hill.]]”
own | | The company had offered her a house in town.

reported | Ellison | Ellison said she turned the offer down twice.
direct | Ellison | “[[They came back with flowers,]]” she said, laughing.
direct | Ellison | “[[Flowers!]]”
own | | A third letter arrived in March.
===
own headline | | “A Quiet Town With a Loud Secret”
own deck | | Residents of Pell Harbor want answers about the old cannery

own | | PELL HARBOR has had three mayors in four years.
reported | Deputy Mayor Colin Marsh|Colin Marsh | According to Deputy Mayor Colin Marsh, the council never saw the report.
direct | Marsh | “[[I learned about it from the newspaper,]]” Marsh told reporters outside the courthouse on Tuesday, “[[and I was as angry as anybody.]]”
reported | spokeswoman for the cannery | A spokeswoman for the cannery said the company would cooperate.
own | | She did not take questions.
direct | Marsh | Asked whether he would resign, Marsh answered: “[[Not today.]]”
own | | The so-called “ghost shift” has become a local legend.
own | | Workers there still read the weekly “Harbor Light” over breakfast.
===
own | | The ferry “Lady Corinne” ran aground shortly after midnight.
reported | coast guard|Coast Guard | The coast guard said all 212 passengers were safe.
direct | Ruth Okafor | “[[It felt like a car accident in slow motion,]]” passenger Ruth Okafor recalled.
direct | Okafor | “[[The lights went out. Then a child began to sing,]]” Okafor added.
reported | captain | The captain told investigators that the radar had failed.
reported | preliminary report|report | A preliminary report says the radar was working.
own | | Nobody has been charged.
===
direct | Daniel Reyes | "[[If the bill passes, we will sue,]]" said Sen. Daniel Reyes, D-Calif.
direct | Daniel Reyes|Reyes | "[[And we will win.]]"
reported | Republicans | Republicans say the bill will pass anyway.
direct | John Tull | House Speaker John Tull called the lawsuit "[[a sad piece of theater.]]"
reported | Tull | Tull said the vote would be held "soon".
own | | The vote was first planned for June.
direct | Reyes | "[[Soon is not a date,]]" Reyes shot back.
===
direct | Dr. Lena Hoff|Lena Hoff | ‘[[The virus does not read our guidelines,]]’ says Dr. Lena Hoff, a virologist at the university hospital.
reported | Hoff | Hoff believes that the autumn wave will come early.
reported | study | The study, published in the journal Respira, suggests that masks helped.
reported | researchers | The effect was small, the researchers wrote.
direct | authors|researchers | The authors concluded that “[[no single measure explains the decline]]”.
own | | Hospitals are preparing all the same.
===
own | | It was the year of “peak everything”, as the saying goes.
own | | Her latest novel, “The Salt Road,” sold two million copies.
own | | The band played “Midnight on the Mersey” twice.
own | | He was known to friends as “Tiny”.
own | | Parliament passed the “Clean Rivers Act” in 1974.
===
direct | man|man in the back row | “[[What have you done with the money?]]” a man in the back row shouted.
own | | The room fell silent.
direct | Priya Nair | “[[Every cent is accounted for,]]” replied treasurer Priya Nair.
direct | Nair | “[[We published the accounts. We answered every letter. We even opened the books to Mr. Pike,]]” Nair went on.
direct | Nair | “[[What more do you want?]]”
reported | Pike | Pike has denied that he ever saw the books.
===
direct | Tom Adeyemi | “[[When I came here there was nothing,]]” Tom Adeyemi said.
direct | Tom Adeyemi | “[[There was no road and no school.]]

direct | Tom Adeyemi | “[[Then the engineers arrived.]]
direct | Tom Adeyemi | [[They promised us water within a year.]]

direct | Tom Adeyemi | “[[That was eleven years ago.]]”

own | | The village still buys its water from a truck.
===
reported | White House | The White House said on Friday it had no plans to extend the program.
reported | senior administration official | “The program” will end in May, a senior administration official said on condition of anonymity.
direct | official | “[[We are done,]]” the official said.
reported | Politico | Politico first reported that the program was in danger.
reported | two people familiar with the matter|people familiar with the matter | The decision was made last week, according to two people familiar with the matter.
own | | The president spoke for nine minutes.
own | | He said nothing about the program.
===
direct | Nadia Petrescu | “[[My son told me, ‘Mama, they are shooting,’ and I ran,]]” said Nadia Petrescu, 41.
direct | Nadia Petrescu|Petrescu | “[[I did not even take my shoes …]]”
reported | Police | Police said four people were arrested.
reported | witnesses | Shots were heard near the station around 6 p.m., witnesses said.
reported | Interior Ministry | The Interior Ministry said in a statement that order had been restored.
direct | statement|Interior Ministry | “[[The situation is under control,]]” the statement read.
===
direct | Gus Wendell | Gus Wendell, a retired miner with a bad back and a good memory, put it this way: “[[First they took the coal, then they took the train.]]”
own | | The train stopped running in 1988.
direct | Wendell | “[[I was on the last one,]]” says Wendell.
direct | Wendell | “[[Car two, by the window,]]” he adds.
own | | Today the platform is a parking lot.
===
reported | Kremlin | The Kremlin has repeatedly denied any role in the attack.
direct | Dmitry Sarov | “[[This is nonsense from start to finish]]”, Kremlin spokesman Dmitry Sarov said in Moscow.
reported | Sarov | Russia, Sarov said, would respond in kind.
direct | Foreign Minister Elin Strand|Elin Strand | “[[We have proof]]”, Foreign Minister Elin Strand tweeted.
reported | Elin Strand | She has said that the proof will be published.
reported | Analysts | Analysts warned that publication could take months.
own | | The two countries share a border of 196 kilometres.
===
direct | | "[[No comment.]]"
own | | That was all the bank would offer when reached by phone.
reported | bank | In a later e-mail the bank said that it takes complaints seriously.
own | | Its shares fell 4 percent.
===
own | | The word “recession” appears eleven times in the memo.
reported | memo | The memo states that growth will return in 2026.
direct | Ines Carvalho | Economist Ines Carvalho isn’t convinced: “[[I have read a dozen memos like this one.]]”
direct | Ines Carvalho | “[[Growth,]]” she notes, “[[does not return because a memo says so.]]”
reported | Ines Carvalho | What the country needs, she argues, is investment.
own | | Critics of this “austerity lite” are many.
===
direct | Harmon | “[[It’s a great day for Ohio,]]” Harmon, the state’s attorney general, said.
own | | The settlement ends a nine-year case.
direct | judge | The judge said the evidence was “[[overwhelming, detailed and, frankly, sickening.]]”
reported | Prosecutors | Prosecutors allege that he moved the funds through three shell companies.
reported | his lawyer|lawyer | He is innocent, his lawyer says.
own | | The trial continues on Monday.
===
own | | Q. Where were you on the night of the fire?
own | | A. At home.
direct | Inspector Vale|Vale | "[[At home,]]" repeated Inspector Vale.
direct | Inspector Vale|Vale | "[[Alone?]]" he asked.
own | | There was no answer.
`,
  ru: `
direct | Марина Ельцова | «[[Мы никуда не уедем]]», — сказала фермер Марина Ельцова.
direct | Марина Ельцова | «[[Здесь похоронена моя бабушка]]», — добавила она.
own | | Компания предлагала ей дом в городе.
reported | Ельцовой | По словам Ельцовой, от предложения она отказалась дважды.
===
own headline | | «Тихий город с громкой тайной»

reported | пресс-служба губернатора|пресс-служба|пресс-службе губернатора | В пресс-службе губернатора сообщили, что отчёт никто не видел.
direct | Колин Маршев | «[[Я узнал об этом из газет]]», — заявил журналистам вице-мэр Колин Маршев.
direct | Маршев | «[[Отставки не будет,]] — подчеркнул Маршев, — [[ни сегодня, ни завтра]]».
own | | Так называемая «ночная смена» стала местной легендой.
own | | Рабочие читают газету «Свет гавани».
own | | Паром «Леди Корина» сел на мель вскоре после полуночи.
reported | МЧС | Все пассажиры спасены, сообщили в МЧС.
reported | РИА Новости | Об этом сообщает РИА Новости со ссылкой на источник в полиции.
===
direct | Рут Окафорова | — [[Это было похоже на аварию в замедленной съёмке,]] — вспоминает пассажирка Рут Окафорова.
direct | Рут Окафорова | — [[Погас свет.]]
direct | Рут Окафорова | [[Потом какой-то ребёнок начал петь.]]

reported | капитан|Капитан | Капитан рассказал следователям, что радар вышел из строя.
own | | Следствие продолжается.
===
reported | Минздрав|Минздраве | В Минздраве заявили, что осенняя волна начнётся рано.
direct | Лена Хофман | «[[Вирус не читает наших инструкций]]», — говорит вирусолог Лена Хофман.
reported | Хофман | Хофман считает, что маски помогли.
reported | исследованию | Согласно исследованию, эффект был небольшим.
own | | Больницы готовятся.
===
direct | Дмитрий Саров | «[[Это полная чушь]]», — сказал пресс-секретарь президента Дмитрий Саров.
reported | Дмитрий Саров | Он отметил, что Россия ответит зеркально.
direct | Дмитрий Саров | По его словам, это «[[провокация чистой воды, и ничего больше]]».
direct | Элин Странд | «[[У нас есть доказательства]]», — написала министр иностранных дел Элин Странд в твиттере.
own | | Общая граница двух стран составляет 196 километров.
reported | аналитики | Публикация может занять месяцы, считают аналитики.
reported | Источник ТАСС | Источник ТАСС сообщил, что встреча отложена.
===
direct | Сергей Вендель | Пенсионер Сергей Вендель говорит так: «[[Сначала забрали уголь, потом забрали поезд]]».
own | | Последний поезд ушёл отсюда в 1988 году.
direct | Вендель | «[[Я ехал в нём, второй вагон, у окна]]», — вспоминает Вендель.
own | | Роман «Соляная дорога» разошёлся тиражом в два миллиона.
own | | Он возглавляет ООО «Дорстрой» с прошлого года.
own | | Закон «О чистых реках» приняли в 1974 году.
===
direct | мужчина|мужчина из последнего ряда | «[[Что вы сделали с деньгами?]]» — крикнул мужчина из последнего ряда.
direct | Прия Наирова | «[[Каждая копейка на счету]]», — ответила казначей Прия Наирова.
direct | Прия Наирова | «[[Мы открыли книги. Мы ответили на каждое письмо. Чего вам ещё надо?]]» — спросила она.
own | | В зале стало тихо.
reported | Пиков | Пиков утверждает, что книг он не видел.
===
direct | Кремль | Кремль назвал обвинения «[[бездоказательными и оскорбительными для России]]».
reported | Песков | Как заявил Песков, переговоры продолжатся в пятницу.
reported | Reuters | Как пишет Reuters, решение принято на прошлой неделе.
reported | собеседники агентства | О решении рассказали собеседники агентства.
own | | Акции банка упали на 4 процента.
direct | Зеленин | Зеленин: «[[Мы готовы к разговору]]».
reported | Иван Громов | Президент Иван Громов заявил о готовности к переговорам.
`,
}
