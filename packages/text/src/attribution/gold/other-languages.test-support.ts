/** Invented news prose of other languages, read by hand; by language tag. */
export const otherLanguages: Readonly<Record<string, string>> = {
  ar: `
reported | سامي الخطيب | قال سامي الخطيب إن الجسر آمن.
direct | ليلى حداد | «[[لن نغادر هذا الوادي]]»، قالت ليلى حداد.
own | | صدرت رواية «طريق الملح» في آذار.
reported | وزارة الداخلية | أعلنت وزارة الداخلية أن أحداً لم يصب.
`,
  zh: `
direct | 王丽 | “[[我们不会离开这里，]]”王丽说。
reported | 李强 | 李强表示，大桥是安全的。
own | | 小说《盐之路》将于三月出版。
direct | 市长 | 市长说：“[[昨晚是漫长的一夜。]]”
`,
  fr: `
direct | Claire Fontaine | « [[Nous ne partirons pas]] », affirme Claire Fontaine, agricultrice.
direct | Claire Fontaine | « [[Ma grand-mère est enterrée ici]] », ajoute-t-elle.
own | | Le ferry « La Belle Hélène » s’est échoué dans la nuit.
reported | préfecture | Selon la préfecture, personne n’a été blessé.
reported | ministre Paul Girard|Paul Girard | Le ministre Paul Girard a annoncé que le pont serait fermé.
direct | M. Girard|Girard | « [[C’est une honte]] », a lancé M. Girard devant la presse.
own | | Le roman « La Route du sel » paraît en mars.
`,
  de: `
direct | Anna Brandt | „[[Wir bleiben hier]]“, sagt die Bäuerin Anna Brandt.
reported | Brandt | Brandt sagt, sie habe das Angebot zweimal abgelehnt.
own | | Der Roman „Die Salzstraße“ erschien im Frühjahr.
reported | Polizei | Nach Angaben der Polizei wurde niemand verletzt.
direct | Minister Karl Vogt|Karl Vogt | „[[Das ist Unsinn]]“, erklärte Minister Karl Vogt am Montag in Berlin.
reported | Karl Vogt | Er betonte, dass die Brücke sicher sei.
own | | Der Verkehr rollt wieder.
direct | Jonas Keller | Jonas Keller fragte: »[[Wer bezahlt das alles?]]«
reported | Sprecherin | Die Fähre sei pünktlich gewesen, teilte eine Sprecherin mit.
`,
  ja: `
direct | 佐藤さん|佐藤 | 「[[私たちはここを離れません]]」と佐藤さんは語った。
own | | 小説「塩の道」は三月に出版される。
reported | 市長 | 市長は橋は安全だと述べた。
own | | 電車は一九八八年に廃止された。
`,
  es: `
direct | Lucía Herrera | «[[No nos vamos de aquí]]», dijo Lucía Herrera, agricultora.
direct | alcalde|Pedro Rivas | “[[Fue una noche larga]]”, afirmó el alcalde Pedro Rivas.
reported | Rivas | Rivas aseguró que el puente es seguro.
reported | policía | Según la policía, no hubo heridos.
own | | La novela «La ruta de la sal» se publica en marzo.
own | | El tren dejó de circular en 1988.

direct | Ana | —[[¿Quién paga todo esto?]] —preguntó Ana.

direct | | —[[Nosotros.]]
===
reported | Gobierno | El Gobierno anunció que cerrará el puerto.
`,
  tr: `
direct | Ayşe Demir | “[[Buradan gitmiyoruz]]” dedi Ayşe Demir.
direct | Demir | Demir, “[[Büyükannem burada yatıyor]]” diye konuştu.
own | | “Tuz Yolu” romanı martta çıkıyor.
reported | Bakan Ali Kaya|Ali Kaya | Bakan Ali Kaya köprünün güvenli olduğunu söyledi.
`,
  uk: `
direct | Марія Ковальчук | «[[Ми нікуди не поїдемо]]», — сказала фермерка Марія Ковальчук.
reported | Ковальчук | За словами Ковальчук, вона двічі відмовилася.
own | | Пором «Леді Корина» сів на мілину.
reported | ДСНС | Усіх пасажирів врятовано, повідомили у ДСНС.
direct | Іван Бойко | «[[Це нісенітниця]]», — заявив міністр Іван Бойко.
own | | Рух відновлено.
`,
}
