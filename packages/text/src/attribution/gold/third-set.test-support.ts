/** Read by hand after the second set, before the rules were tried on it. */
export const thirdSet: Readonly<Record<string, string>> = {
  en: `
direct headline | Minister | Minister: “[[The Island Is Not for Sale]]”

direct | Interior Secretary Hal Greer|Hal Greer | “[[The island is not for sale, was never for sale and will not be for sale ...]]” Interior Secretary Hal Greer wrote on X.
reported | Greer’s office|office|Greer | Greer’s office later said the post had been deleted by mistake.
own | | The island has 312 inhabitants and one bar, the “Broken Oar.”
direct | Sue Lamb | “[[Sell it? To whom?]]” laughed Sue Lamb, the bar’s owner.
direct | Lamb | Like most islanders, Lamb thinks the mainland “[[only remembers us when it wants something.]]”
===
own | | The vote was close.
reported | Two senators|senators | Two senators told The Ledger they had been offered jobs in exchange for their votes.
reported | spokesperson for Sen. Wade Pike|spokesperson | Both declined to be named; a spokesperson for Sen. Wade Pike said he was not one of them.
direct | Kay Dunn | “[[If it walks like a bribe,]]” said Kay Dunn of the watchdog group Clear Glass, “[[and quacks like a bribe …]]”
own | | She left the sentence hanging.
reported | Dunn | Her group has filed a complaint, Dunn said.
===
direct | Noor Haddad | “[[They took the door off its hinges,]]” recalls Noor Haddad.
direct | Noor Haddad | “[[They broke the plates, one after the other.]]

direct | Noor Haddad | “[[And then they asked for tea.]]”

reported | army | The army says it is looking into the incident.
own | | Raids are common in the “yellow zone,” a strip of orchards along the fence.
reported | United Nations | At least 40 homes were searched in May, according to the United Nations.
===
reported | Officials|officials | Officials did not immediately respond, but a day earlier they said the dam was sound.
direct | report | “[[No reasonable inspector could have signed this,]]” the report concludes.
reported | Imre Vass | The inspector, Imre Vass, maintains that he was told to sign.
direct | Vass | “[[I have the e-mail]]” - Vass pulls out his phone - “[[and I kept a copy.]]”
own | | The e-mail is dated March 3.
own | | It consists of one word: “Sign.”
===
reported | Professor Lin|Lin | Inflation, Professor Lin explained, eats savings first.
direct | Professor Lin|Lin | ‘[[It is a tax,]]’ she said, ‘[[on people who cannot count.]]’
own | | Prices rose by 11 percent last year.
reported | central bank | The central bank has promised that rates will stay where they are.
`,
  de: `
direct | Eva Lang | „[[Die Insel ist unverkäuflich]]“, betonte Ministerin Eva Lang am Freitag.
reported | Lang | Lang zufolge hat niemand nach dem Preis gefragt.
own | | Die Kneipe heißt „Zum gebrochenen Ruder“.
`,
  ru: `
direct | Антон Гуров | «[[Остров не продаётся,]] — подчеркнул глава региона Антон Гуров, — [[и никогда не продавался]]».
reported | Гурова | Население острова, по словам Гурова, не превышает трёхсот человек.
own | | На острове есть один бар — «Сломанное весло».
direct | Соня Ламова | «[[Продать? Кому?]]» — смеётся хозяйка бара Соня Ламова.
reported | правительстве|правительство | Как сообщили в правительстве, документ готовится.
reported | Bloomberg | По данным Bloomberg, сделка сорвалась в марте.
===
own | | Рейды в так называемой «жёлтой зоне» стали обычным делом.
direct | Нур Хаддад | «[[Они сняли дверь с петель]]», — вспоминает Нур Хаддад.
direct | Нур Хаддад | «[[А потом попросили чаю]]», — продолжает она.
reported | Армия | Армия заявляет, что проверяет сообщения.
reported | организации|организация | В организации также отметили, что плотина исправна.
direct | Имре Ваш | «[[У меня есть письмо. Я сохранил копию]]», — утверждает инспектор Имре Ваш.
own | | Письмо состоит из одного слова: «Подпиши».
===
direct | корреспондент|Корреспондент | — [[Вы подписали?]] — спросил корреспондент.

direct | | — [[Подписал.]]

direct | | — [[Почему?]]

own | | Он пожал плечами и вышел.
reported | профессор Лин|Лин | Инфляция, объяснила профессор Лин, съедает сбережения.
reported | ЦБ | ЦБ пообещал, что ставка не изменится.
`,
  es: `
direct | Inés Vega | «[[La isla no se vende]]», insistió la ministra Inés Vega.
reported | Vega | Según Vega, nadie ha pedido comprarla.
own | | El bar se llama «El remo roto».
`,
  tr: `
direct | Bakan Elif Şahin|Elif Şahin | Bakan Elif Şahin, “[[Ada satılık değil]]” dedi.
own | | Barın adı “Kırık Kürek”.
`,
  uk: `
direct | Олег Гай | «[[Острів не продається]]», — наголосив голова області Олег Гай.
reported | Міноборони | Про це повідомляє Міноборони.
own | | Бар називається «Зламане весло».
`,
}
