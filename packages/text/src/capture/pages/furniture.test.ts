import { describe, it } from 'vitest'
import { expectReadAsMarked } from './marked-page.test-support.ts'

/** The furniture that pages put around and into a text; all invented. */
const pages: Readonly<Record<string, string>> = {
  'a masthead, a deck without a full stop and a caption in brackets': `
N|Home | World | Isles | Sport

The Velmora Gazette

H|Port of Wexley to close in spring
D|Decision follows two-year review; union vows court fight

By Ann O'Dell, Harbor Correspondent
T|Published 3 May 2020, 09:12 | Updated 4 May 2020, 11:00

I|[Photo: The port at dawn. Credit: Gazette/T. Lund]

B|The port of Wexley will close in spring, the harbor authority said on Monday. The decision follows a review.

R|READ MORE: Dockers ask for guarantees

I|Why now?

B|The port has lost money since 2014. Repairs would cost 40 million crowns.

K|Got a tip? Email news@gazette.example

R|Most read
R|1. Lighthouse keeper retires
R|2. Ferry gets new timetable
# publisher The Velmora Gazette
# byline Ann O'Dell
# date 2020-05-03T09:12`,
  'a label with a date in front of the headline': `
T|date 2021-02-07 
H|Dockers of Velmora reject the offer of the ministry

B|⟦WEXLEY (AP) —⟧ Dockers in Velmora rejected the offer of the ministry on Sunday. They want it in writing.
# date 2021-02-07
# publisher AP`,
  'a picture with a credit between deck and byline, and an update': `
O|Wexley port to close - Velmora Gazette
N|Skip to Main Content
N|Search

H|Wexley port to close as repairs prove too dear
D|Dockers were told on Monday morning, hours before the minister spoke.

I|Cranes stand still in the port of Wexley. | Tor Lund/Reuters

By Ann O'Dell and Lena Marsh

T|05/14/2020 05:00 PM EST

T|Updated: 05/14/2020 07:14 PM EST

B|The port of Wexley is to close because its repairs have proved too dear, the minister told reporters.

B|“We counted twice,” he said. Nobody from the port answered calls.

N|Filed under: Harbors, Velmora
# byline Ann O'Dell; Lena Marsh
# date 2020-05-14T17:00`,
  'comments of readers below the text': `
H|Who Pays for the Lighthouse of Merrow Bay?

B|The county has paid for the lighthouse of Merrow Bay since 1911, and it would like to stop, the treasurer said.

B|Nobody knows who will pay next year. The council meets in May.

By Tessa Boyd | October 11, 2017; 5:01 PM ET
N|Comments (2)
C|I would pay for it myself if they let me, and so would my neighbours, who are all retired pilots of this bay.
N|Posted by: oldpilot | October 11, 2017 6:12 PM | Report abuse
C|Nobody asked the fishermen, as usual, and they are the only ones who need the light in the winter months here.
# byline Tessa Boyd
# date 2017-10-11T17:01`,
  'invitations to subscribe between headline and text': `
H|Eleven boats damaged in Skerrow although none had left the harbor
N|1

A|Sign up to receive our biggest stories as soon as they are published on the islands.

B|Eleven boats were damaged in the harbor of Skerrow, officials said, after having said that none was.

A|- Advertisement -

B|The boats lay at anchor when the storm came. Two of them sank.
A|- Advertisement -
R|Related news`,
  'a source line and a section in the date': `
N|You are here: Home News 2024 09 20
T|General News of Friday, 20 September 2024

Source: Quillan Times

H|Court stops the sale of the reservoir above Quillan

N|« Prev

N|Next »

N|Listen to Article

B|A court has stopped the sale of the reservoir above Quillan, the mayor said on Friday.

B|The buyer had wanted to begin in May.

N|Read full article
# publisher Quillan Times
# date 2024-09-20`,
  'a label printed twice as caption of a picture': `
H|Ministers answer the farmers of Torvald on pumping

B|Ministers answered the farmers of Torvald on Tuesday and said that the ban on pumping would stay.

I|Ministers at the briefing

I|Ministers at the briefing

B|The farmers had asked for two hours at night. They will go to court, they said.`,
  'Markdown with two articles': `
H|⟦# ⟧Port of Wexley to close

⟦*⟧By Ann O'Dell, 3 May 2020*

B|The port of Wexley will close in spring, the harbor authority said on Monday. The decision follows a review.

I|⟦## ⟧What the union says

B|⟦> ⟧"We have waited long enough," said Tor Haldane.

L|⟦- ⟧The port employs 1,900 people.
L|⟦- ⟧Half are older than 50.

R|[Read more](https://gazette.example/port)

H|⟦# ⟧Dockers vote on strike

⟦*⟧By Lena Marsh, 9 June 2020*

B|Dockers in Wexley vote on a strike on Tuesday, their union said. The vote closes at noon.
# byline Ann O'Dell
# date 2020-05-03
=
# byline Lena Marsh
# date 2020-06-09`,
  'a poster who shouts in the middle of an article': `
N|PORTS

S|gull
S|Posts: 12
S|Joined: Mon Jan 04, 2016 8:00 am

S|Post by gull »

KTVX

H|⟦"⟧Minister calls closing "an act of reason" as dockers leave⟦"⟧

Amanda Moss @AMANDA_MOSS

T|PUBLISHED THU, JUL 9 2020 12:52 PM EDT

B|The minister called the closing of the port an act of reason on Thursday. He spoke in Wexley.

C|WHO DOES HE THINK HE IS KIDDING, WE HAVE HEARD ALL OF THIS BEFORE ...

B|"We did not come to this lightly," he said.

U|https://ktvx.example.org/reason
# publisher KTVX
# byline Amanda Moss
# date 2020-07-09T12:52
# url https://ktvx.example.org/reason`,
  'a long article in two posts, and a post of another kind': `
N|ISLES

S|gull
S|Posts: 12
S|Joined: Mon Jan 04, 2016 8:00 am

S|Post by gull »

MARKETWATCH

H|⟦"⟧What the herring vote means⟦"⟧

D|And how the mainland may answer.

By Maud Ellery

T|January 13, 2024 5:11 AM EST Updated 3 hours ago

B|Skerrow voted on the herring quota on Saturday. The result was close, and turnout was high on all islands.

B|The mainland has not yet answered.

C|TO BE CONTINUED ...
S|gull
S|Posts: 12
S|Joined: Mon Jan 04, 2016 8:00 am

S|Post by gull »

MARKETWATCH

H|⟦"⟧What the herring vote means⟦", concluded ...⟧

By Maud Ellery

T|January 13, 2024

B|The second part of the analysis looks at trade. It finds few changes.

U|https://mw.example.org/herring ... means/
# publisher MarketWatch
# byline Maud Ellery
# date 2024-01-13T05:11
=
# publisher MarketWatch
# byline Maud Ellery
# date 2024-01-13
# url https://mw.example.org/herring ... means/`,
  'a dateline that names its agency behind the dash': `
H|Порт Уэксли закроют весной

B|⟦ВЕЛЬМОРА, 9 янв — РИА Новости.⟧ Порт Уэксли закроют весной, сообщила администрация порта. Решение принято после проверки.

B|По словам главы порта, это случится в марте.

Источник: Ильма-Пресс
# publisher Ильма-Пресс
# language ru`,
  'a list of latest news below a Russian text': `
N|Новые комментарии +

H|Мэр Приозёрска обратится к жителям в ближайшие часы

B|Мэр Приозёрска обратится к жителям города в ближайшие часы, сообщил его пресс-секретарь Павел Громов.

B|По словам Громова, из-за этого мэр отменил поездку в Заречье.

N|Новости и материалы
O|Новый паром спустили на воду в Верхнеозерске
O|В Заречье двадцать лосей вышли на дорогу
O|Гребцы «Ильмы» остались без медалей
# language ru`,
  'a cookie notice longer than the text': `
X|We use cookies and similar techniques to keep this site running, to learn how it is used, and to show you what may interest you. By continuing to use this site you agree to that. You can withdraw your consent at any time, in whole or in part, on the page on privacy, where we also say who our partners are and what they do.

H|Ferry to Skerrow sails again
T|3 May 2020

B|The ferry to Skerrow sails again from Monday, the operator said. It had been in dock since March.

B|Tickets cost the same as before.
# date 2020-05-03`,
}

describe('a page is read right that has', () => {
  for (const [name, page] of Object.entries(pages)) it(name, () => expectReadAsMarked(page))
})
