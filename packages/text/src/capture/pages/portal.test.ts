import { describe, it } from 'vitest'
import { expectReadAsMarked } from './marked-page.test-support.ts'

/** Pages full of navigation and teasers around one article; people, places and outlets are invented. */
const pages: Readonly<Record<string, string>> = {
  'an English article on a Russian portal': `
N|Добавить новость

O|В Верхнеозерске открыли новый мост через реку Ильму

O|Школьники Заречья заняли первое место на олимпиаде по химии

O|Мэр Верхнеозерска рассказал о планах на осень

N|News in English

N|Новости сегодня

A|Новости от MediaBoost DirectAdvert

H|Harbor workers in Port Wexley weigh second strike in a month

D|Calls for a walkout grew after the port authority cut overtime on May 4.


B|Dock workers in Port Wexley are weighing a second strike this month, two union officials said on Tuesday. The first walkout lasted four days.

B|“We have nothing left to give,” said Dana Ortwell, who has worked on the docks for 19 years. “They will hear from us.”

B|The port authority said it would keep talking. It declined to comment on the cuts.

B|About 2,300 people work at the port, which handles a tenth of the country's grain.

N|Читайте на news-ilma.net


A|Новости 24/7 DirectAdvert - доход для вашего сайта


A|Частные объявления в Вашем городе, в Вашем регионе и в России


X|Ilma24.net — ежеминутные новости с ежедневным архивом. Только у нас — все главные новости дня без политической цензуры. Помните, что не у всех точка зрения совпадает с Вашей. Уважайте мнение других.


N|Новости от наших партнёров в Вашем городе

N|Ria.town

O|В Сосновском районе отремонтировали двадцать километров дорог

O|Ансамбль «Рассвет» выступил на фестивале народной музыки

N|Спорт в России и мире

O|«Ильма» обыграла «Заречье» со счётом 3:1

O|Гребцы из Верхнеозерска стали победителями регаты`,
  'a Russian article on a Russian portal': `
N|Главная
N|Новости
N|Политика
N|Экономика
N|Спорт

O|В Приозёрске закрыли аэропорт из-за тумана

O|Цены на бензин в области выросли на три процента

H|Губернатор Заозёрья пообещал достроить больницу к зиме

T|14 марта 2023, 10:25

B|Губернатор Заозёрья Пётр Лыков пообещал, что областную больницу достроят к зиме. Об этом он заявил на встрече с жителями.

B|«Мы потеряли два года, но деньги нашли», — сказал Лыков. По его словам, подрядчик выйдет на площадку в апреле.

B|Строительство больницы начали в 2019 году. Первоначально её собирались открыть в 2021 году.

R|Читайте также

R|В Заозёрье откроют три новых школы

R|Подрядчик больницы сменился в третий раз

X|© 2023 Заозёрье.Медиа. Все права защищены. При использовании материалов ссылка обязательна.
# date 2023-03-14T10:25
# language ru`,
  'an article with breadcrumb, share links and a caption before its text': `
N|Home > World > Isles

H|Fishing fleet returns to Skerrow after quota deal

P|The Skerrow Courier
Y|By Maud Ellery
T|Published 11 June 2022 at 18:05
F|Share on Facebook | Twitter | Email

I|Photo: A trawler enters the harbor of Skerrow.

B|The fishing fleet of Skerrow returned to port on Saturday after ministers agreed on a quota. The deal ends a dispute of six weeks.

B|Skippers had stayed at sea in protest. None of them was fined, the harbor master said.

A|Advertisement

B|The quota allows 4,100 tonnes of herring a year. That is 600 tonnes less than before.

R|Related articles

R|Herring prices fall for third week
R|Islanders vote on new ferry

N|Sign in
N|Subscribe
X|Copyright © 2022 Skerrow Courier. All rights reserved.
# byline Maud Ellery
# date 2022-06-11T18:05`,
  'a German page': `
N|Startseite
N|Politik
N|Wirtschaft
N|Kultur

O|Stadtrat von Niederau streitet über Parkplätze

H|Grünwalde stoppt den Bau der Umgehungsstraße

D|Nach zwei Gutachten hält der Landrat das Projekt für nicht mehr bezahlbar.

Y|Von Jutta Harms
T|9. Januar 2024, 14:30 Uhr

B|Der Landrat von Grünwalde hat den Bau der Umgehungsstraße gestoppt. Das teilte seine Behörde am Dienstag mit.

B|„Wir können das nicht mehr verantworten“, sagte Landrat Emil Kord. Die Kosten seien auf 48 Millionen Euro gestiegen.

B|Die Opposition sprach von einem Offenbarungseid. Sie will den Beschluss im Kreistag anfechten.

R|Lesen Sie auch
R|Warum Brücken im Kreis so teuer sind

X|Alle Rechte vorbehalten.
# byline Jutta Harms
# date 2024-01-09T14:30
# language de`,
  'a French page': `
N|Accueil
N|Politique
N|Économie

O|Le maire de Valbourg démissionne

H|À Montclère, les enseignants votent la grève

Y|Par Odile Tarran
T|Publié le 9 janvier 2024 à 21h43

B|Les enseignants de Montclère ont voté la grève lundi soir. Ils réclament des remplaçants depuis le mois de septembre.

B|« Nous n'avons plus le choix », a déclaré Luc Besnier, porte-parole du collectif. La mairie n'a pas répondu.

B|Le mouvement doit durer trois jours. Une réunion est prévue jeudi avec le rectorat.

R|À lire aussi
R|Les cantines de Montclère ferment plus tôt
X|Tous droits réservés.
# byline Odile Tarran
# date 2024-01-09T21:43
# language fr`,
  'a Spanish page': `
N|Inicio
N|Noticias
N|Deportes

H|El puerto de Santa Brisa reabre tras el temporal

T|9 de enero de 2024

B|El puerto de Santa Brisa reabrió este martes después de tres días cerrado por el temporal. Así lo confirmó la autoridad portuaria.

B|«Los daños son menores de lo que temíamos», dijo la directora, Elena Roque. Las reparaciones costarán dos millones de euros.

B|Unos 40 barcos esperaban para entrar. El primero atracó a las siete de la mañana.

F|Compartir
R|Te puede interesar
R|Así fue la tormenta hora a hora
# date 2024-01-09
# language es`,
  'a Ukrainian page': `
N|Головна
N|Новини
N|Політика

O|У Лугівці відкрили новий парк

H|У Верхобужжі відновили рух потягів після повені

T|9 січня 2024 року, 08:15

B|У Верхобужжі відновили рух потягів після повені. Про це повідомила обласна адміністрація у вівторок.

B|«Колії перевірили двічі», — сказав начальник станції Ігор Лемко. За його словами, затримок більше не буде.

B|Повінь пошкодила дванадцять кілометрів колії. Ремонт тривав майже місяць.

R|Читайте також
R|Мости області перевірять до березня
X|Усі права захищено.
# date 2024-01-09T08:15
# language uk`,
  'a Turkish page': `
N|Ana Sayfa
N|Gündem
N|Ekonomi

H|Karaköprü barajında su seviyesi yüzde 40'a düştü

T|9 Ocak 2024 09:20

B|Karaköprü barajında su seviyesi yüzde 40'a düştü. Valilik bu açıklamayı salı günü yaptı.

B|Vali Selim Ardıç, "Önlem almak için çok geç değil" dedi. Şehirde su kesintisi planlanmıyor.

B|Baraj geçen yıl bu zamanda yüzde 72 doluydu. Uzmanlar bu durumun kuraklıktan olduğunu söylüyor.

R|İlgili haberler
R|Çiftçiler yağmur bekliyor
# date 2024-01-09T09:20
# language tr`,
  'an Arabic page': `
N|الرئيسية
N|أخبار
N|اقتصاد

O|افتتاح مدرسة جديدة في وادي النور

H|مجلس مدينة الواحة يقر ميزانية العام الجديد

T|9 يناير 2024

B|أقر مجلس مدينة الواحة ميزانية العام الجديد في جلسة عقدت يوم الثلاثاء. وقال رئيس المجلس إن الميزانية تزيد بنسبة خمسة في المئة عن العام الماضي.

B|وأضاف سامر الحداد أن المدينة ستبني مستشفى جديدا في الحي الشرقي. ولم يذكر موعد بدء العمل في المشروع.

B|وصوت ثلاثة أعضاء ضد الميزانية. وقالوا إن الأرقام التي عرضت عليهم لم تكن كاملة.

R|مواضيع ذات صلة
R|ارتفاع أسعار الخبز في الواحة
# date 2024-01-09
# language ar`,
  'a Japanese page': `
N|ホーム
N|ニュース
N|経済

H|青浜市、新しい図書館の建設を来年に延期

T|2024年1月9日 18:30

B|青浜市は9日、新しい図書館の建設を来年に延期すると発表した。建設費が当初の予定より三割高くなったためだという。

B|市長の森田和夫氏は「市民に申し訳ない」と述べた。計画そのものは続けるとしている。

B|図書館は駅の東側に建てられる予定で、完成は2027年の春になる見通しだ。

R|関連記事
R|青浜駅の再開発、住民に説明会
# date 2024-01-09T18:30
# language ja`,
}

describe('a news page around one article is read right:', () => {
  for (const [name, page] of Object.entries(pages)) it(name, () => expectReadAsMarked(page))
})
