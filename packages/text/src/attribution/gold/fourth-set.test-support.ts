/** Read by hand after the rules stood, and left as first tried but for slips of the reader. */
export const fourthSet: Readonly<Record<string, string>> = {
  en: `
own headline | | Bakery That Fed a Strike Shuts Its Doors

own | | The last loaf left the oven on Lantern Street at 4:10 on Sunday morning.
direct | Edie Marlowe | “[[I turned the key and I cried like a baby,]]” Edie Marlowe told customers through the half-open door.
direct | Edie Marlowe|Marlowe | “[[Then I went to bed.]]”
reported | Marlowe|Edie Marlowe | Marlowe, 71, blames the price of flour, which she says has doubled since the spring.
reported | landlord | The landlord said he had offered her a lower rent.
direct | Marlowe | “[[He offered me ten dollars off,]]” Marlowe countered.
direct | plaque by the door|plaque | In 1979 the bakery gave free bread to dockers for eleven weeks; a plaque by the door reads “[[Bread Before Profit.]]”
===
reported | Health Minister Tariq Aziz Khan|Tariq Aziz Khan | Cases of measles have tripled, Health Minister Tariq Aziz Khan announced on Wednesday.
direct | Khan | “[[This is preventable. It is shameful,]]” Khan said at a news conference.
reported | doctors | Parents should not panic, doctors stress, but they should check their children’s cards.
reported | World Health Organization | The World Health Organization has warned that the region’s vaccination rate is falling.
direct | report | Its latest report speaks of “[[a lost decade for children under five]]”.
own | | The ministry’s hotline is open until midnight.
reported | Dr. Wen|Wen | Asked about side effects, Dr. Wen said they were mild and rare.
===
own | | The captain of the “Northern Star” was acquitted in 2011.
direct | Pell|Judge Pell | “[[The sea does not sign contracts]]”, Judge Pell wrote then, in a ruling still quoted by students.
reported | his widow|widow | He never spoke about the case again, his widow says.
direct | Agnes Roe | Asked what he was like, Agnes Roe smiles: “[[Quiet. Very, very quiet.]]”
own | | She keeps his sextant in a drawer.
direct | Roe | “[[It still works,]]” adds Roe, “[[if you know where to look.]]”
===
reported | Amnesty | Amnesty said in a statement that at least nine people had died.
direct | government spokesperson Lila Moreno|Lila Moreno | The figure is “[[pure invention, from the first digit to the last,]]” according to government spokesperson Lila Moreno.
reported | Lila Moreno | She did, however, confirm that an inquiry had begun.
own | | Nine families buried their dead on Friday.
reported | organizers | The march drew 20,000 people, organizers said; police put the number at 6,000.
`,
  ru: `
direct | Эдита Марлова | «[[Я повернула ключ и заплакала]]», — рассказала покупателям пекарь Эдита Марлова.
reported | Марлова | Марлова винит во всём цены на муку: они, утверждает она, выросли вдвое.
reported | владелец здания|Владелец здания|Владелец | Владелец здания сказал, что предлагал ей скидку.
own | | В 1979 году пекарня раздавала хлеб бастующим.
own | | На двери висит табличка «Хлеб важнее прибыли».
===
reported | министр здравоохранения Тарик Хан|Тарик Хан | Число больных утроилось, сообщил в среду министр здравоохранения Тарик Хан.
direct | Хан | «[[Это можно было предотвратить. Это стыдно]]», — добавил Хан.
reported | врачи | Родителям не стоит паниковать, подчёркивают врачи.
reported | ВОЗ | ВОЗ предупредила, что уровень вакцинации падает.
direct | докладе|доклад | В докладе говорится о «[[потерянном десятилетии для детей до пяти лет]]».
own | | Горячая линия работает до полуночи.
reported | Лилия Морено | Официальный представитель правительства Лилия Морено подтвердила, что проверка начата.
direct | Агнесса Рогова | Агнесса Рогова улыбается: «[[Он был тихий. Очень, очень тихий]]».
reported | полиции|полиция | По данным полиции, на площадь вышли шесть тысяч человек.
`,
}
