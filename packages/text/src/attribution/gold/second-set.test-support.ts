/** Read by hand after the first set, before the rules were tried on it. */
export const secondSet: Readonly<Record<string, string>> = {
  en: `
direct | Harriet Cole | “[[The bees came back before the bankers did,]]” said Harriet Cole, who keeps forty hives on the old airfield.
direct | Harriet Cole | “[[Nobody believed me.]]”
own | | She sells honey at the Saturday market.
reported | Cole | Cole says the first swarm appeared in April 2019.
reported | county | The county says that it has no record of hives on the site.
direct | Cole | “[[Of course it hasn’t,]]” Cole grinned.
===
own headline | | ‘A Bridge Too Few’: Why the Ferry Town Is Angry

own | | For nine months the town of Oxley has been cut in two.
direct | Mayor Pat Quill|Pat Quill | “[[We were promised eight weeks,]]” Mayor Pat Quill told the council on Monday night.
direct | Quill | “[[Eight weeks,]]” Quill repeated, tapping the table, “[[not eight seasons.]]”
reported | contractor | The contractor blames the weather, and says the work will be done by spring.
reported | engineers | Spring is optimistic, engineers say.
own | | The bridge was built by the “Old Ironsides” Company in 1911.
own | | Its replacement will cost 40 million dollars.
===
reported | Defense Ministry | Two drones were shot down over the gulf, the Defense Ministry said Thursday.
reported | ministry | The ministry did not say whose they were, but it said an investigation was under way.
direct | Gen. Amos Bell|Amos Bell | “[[We will find out,]]” Gen. Amos Bell vowed.
direct | opposition lawmaker Rita Moss|Rita Moss | The general’s promise was “[[worth less than the paper it was never written on,]]” opposition lawmaker Rita Moss said.
reported | Moss | Moss, who sits on the defense committee, has long argued that the radar chain is obsolete.
own | | The “invisible fence”, as soldiers call it, dates from the 1970s.
===
direct | Owen Pryce | Teacher Owen Pryce has a simpler explanation: “[[Children copy what they see.]]”
own | | His pupils have read “The Wind in the Willows” three times.
direct | Pryce | “[[Do they like it?]]” Pryce asks.
direct | Pryce | “[[They know it by heart!]]”
reported | Pryce | Books, he believes, should be read aloud.
own | | The school library opens at seven.
===
direct | Judge Mira Stone|Mira Stone | In her ruling, Judge Mira Stone described the search as “[[careless in its planning and cruel in its execution.]]”
reported | police union | The police union called the ruling unfair and said it would appeal.
reported | Stone | Stone wrote that officers had no warrant.
own | | An appeal may take two years.
reported | Lawyers for the family|Lawyers | Lawyers for the family said they were relieved.
direct | banner|banner outside the court | “[[It’s over,]]” read a banner outside the court.
===
direct | resident | “[[The water was black and it smelled of eggs,]]” one resident told this newspaper.
reported | utility | The utility insists that the water is safe to drink.
reported | website | It has offered free tests, according to its website.
direct | Lou Barnes | “[[I’ll drink it,]]” Lou Barnes said, “[[when they drink it.]]”
`,
  fr: `
direct | Sophie Arnaud | « [[Personne ne m’a crue]] », raconte l’apicultrice Sophie Arnaud.
reported | mairie | D’après la mairie, le pont rouvrira au printemps.
own | | L’usine « Ancre rouge » a fermé en 1988.
`,
  de: `
direct | Petra Kühn | „[[Niemand hat mir geglaubt]]“, sagte die Imkerin Petra Kühn der Zeitung.
reported | Stadt | Laut der Stadt gibt es dort keine Bienen.
direct | Bürgermeister Olaf Stein|Olaf Stein | Bürgermeister Olaf Stein nannte den Bau „[[eine Schande für die ganze Region]]“.
`,
  ru: `
direct | Ольга Дёмина | «[[Пчёлы вернулись раньше банкиров]]», — рассказала пасечница Ольга Дёмина.
direct | Ольга Дёмина | «[[Никто мне не верил]]», — призналась она.
own | | По субботам она торгует мёдом на рынке.
reported | Дёмина | Дёмина уверяет, что первый рой прилетел в апреле.
reported | администрации района|администрация района | В администрации района утверждают, что ульев там нет.
own | | Мост построили рабочие завода «Красный якорь».
direct | Павел Квилин | «[[Нам обещали восемь недель,]] — напомнил мэр города Павел Квилин. — [[Восемь недель, а не восемь сезонов]]».
reported | Минобороны | Два беспилотника сбиты над заливом, сообщило Минобороны.
reported | Представитель ведомства|Представитель | Представитель ведомства уточнил, что расследование идёт.
direct | депутат Рита Мосина|Рита Мосина | Депутат Рита Мосина назвала это обещание «[[пустым и циничным до последнего слова]]».
===
direct | старик | — [[Куда идёшь?]] — спросил старик.

direct | | — [[Домой.]]

own | | Старик помолчал и закурил.
===
own headline | | «Невидимый забор» обошёлся в миллиард
reported | Эксперты | Эксперты полагают, что радары устарели.
reported | газета «Ведомости»|газета|Ведомости | Об этом пишет газета «Ведомости».
reported | Судья | Судья постановила, что обыск был незаконным, и сказала, что решение окончательное.
direct | Лев Барнов | «[[Я выпью эту воду, когда её выпьют они]]», — смеётся местный житель Лев Барнов.
own | | Пробы воды взяли в среду.
`,
  es: `
direct | Marta Solís | “[[Nadie me creyó]]”, cuenta Marta Solís, apicultora.
reported | ministro Raúl Paz|Raúl Paz | El ministro Raúl Paz dijo que el puente abrirá en primavera.
own | | La fábrica “Ancla Roja” cerró en 1988.
`,
}
