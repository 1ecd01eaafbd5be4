import { describe, it } from 'vitest'
import { expectReadAsMarked } from './marked-page.test-support.ts'

/** Forum threads into which posters pasted articles; posters, people, places and outlets are invented. */
const threads: Readonly<Record<string, string>> = {
  'quoted headlines below an outlet in capitals': `
N|VELMORA

S|harbormaster
S|Site Admin
S|Posts: 4120
S|Joined: Tue Mar 03, 2015 9:12 am

S|Re: VELMORA

S|Post by harbormaster »

THE VELMORA GAZETTE

H|⟦"⟧Velmora to Close Its Last Coal Port by Spring⟦"⟧


Ann O'Dell

T|3 MAY 2020

B|⟦WEXLEY, Velmora —⟧ The government of Velmora said on Sunday that it would close its last coal port.

B|"We have waited long enough," said Minister Tor Haldane.

B|"The port closes in spring."

B|The Velmora Gazette first reported the plan in April.

U|https://news.example.org/velmora/cl ... ref=feed
S|harbormaster
S|Site Admin
S|Posts: 4120
S|Joined: Tue Mar 03, 2015 9:12 am

S|Re: VELMORA

S|Post by harbormaster »

C|SO MUCH FOR THE PROMISES THEY MADE US WHEN THEY WANTED OUR VOTES ...

NORTHERN WIRE

H|⟦"⟧Dockers in Velmora ask for guarantees⟦"⟧


Story by Lena Marsh and Idris Cole

T|9 JUNE 2020

B|Dockers in Velmora asked the government on Tuesday for guarantees that nobody would be dismissed.

L|⟦* ⟧The port employs 1,900 people.

L|⟦* ⟧Half of them are older than 50.

B|A spokesman for the ministry declined to comment.

K|Lena Marsh reported from Wexley, and Idris Cole from Oskar Bay.

U|https://wire.example.org/2020/06/do ... page=2
N|Post Reply
# publisher The Velmora Gazette
# byline Ann O'Dell
# date 2020-05-03
# url https://news.example.org/velmora/cl ... ref=feed
=
# publisher Northern Wire
# byline Lena Marsh; Idris Cole
# date 2020-06-09
# url https://wire.example.org/2020/06/do ... page=2`,
  'posts with a date in their head and headlines without quotation marks': `
N|Fisheries and the law

S|Post by gull77 » Thu Aug 30, 2018 1:40 pm

The Isle Courier

H|Court strikes down herring limits in the Skerrow Sound

By Maud Ellery

T|August 29, 2018

B|A court in Skerrow struck down the limits on herring on Wednesday, two years after they were set.

B|Judge Olan Pirie wrote that the ministry had never consulted the islands.

B|The ministry said it would appeal.

U|https://isle.example.org/court-strikes-down-herring-limits
S|Post by mossback » Fri Aug 31, 2018 7:02 am

C|I told you so. They never asked anybody up here.

S|Post by gull77 » Sat Sep 01, 2018 10:15 am

The Isle Courier

H|Skippers celebrate as ministry drops its appeal

By Maud Ellery

T|September 1, 2018

B|Skippers in Skerrow celebrated on Saturday after the ministry dropped its appeal against the ruling.

B|“That is the end of it,” said Rhona Baird, who owns two boats.

U|https://isle.example.org/skippers-celebrate
# publisher The Isle Courier
# byline Maud Ellery
# date 2018-08-29
# url https://isle.example.org/court-strikes-down-herring-limits
=
# publisher The Isle Courier
# byline Maud Ellery
# date 2018-09-01
# url https://isle.example.org/skippers-celebrate`,
  'a Russian forum': `
N|Новости области

S|lesnik
S|Администратор
S|Сообщения: 512
S|Зарегистрирован: 12 мар 2014, 10:20

S|Сообщение lesnik » 14 янв 2021, 18:11

Вестник Заозёрья

H|⟦«⟧Паром через Ильму остановили до весны⟦»⟧


T|14 января 2021

B|Паром через реку Ильму остановили до весны. Об этом сообщили в администрации района.

B|«Лёд слишком тонкий», — заявил начальник переправы Иван Кротов.

B|Жителям посёлка Дальний теперь придётся ездить через мост в Заречье.

U|https://vestnik.example.org/parom
S|lesnik
S|Администратор
S|Сообщения: 512
S|Зарегистрирован: 12 мар 2014, 10:20

S|Сообщение lesnik » 20 янв 2021, 09:40

Вестник Заозёрья

H|⟦«⟧В Заозёрье построят новый мост⟦»⟧


T|20 января 2021

B|Новый мост через реку Ильму построят в Заозёрье к 2025 году. Деньги на это выделит область.

B|Проект обойдётся в два миллиарда рублей, сказал губернатор Пётр Лыков.

U|https://vestnik.example.org/most
# publisher Вестник Заозёрья
# date 2021-01-14
# url https://vestnik.example.org/parom
# language ru
=
# publisher Вестник Заозёрья
# date 2021-01-20
# url https://vestnik.example.org/most
# language ru`,
  'member labels of another forum program': `
N|Energy

S|Tidewatcher
S|Senior Member
S|Join Date: Mar 2009
S|Location: Oskar Bay
S|Posts: 2,410

C|Found this today, worth a read.

COASTAL POST

H|⟦"⟧Tidal plant off Oskar Bay delivers half of what was promised⟦"⟧

By Nils Aune

T|2 February 2019

B|The tidal plant off Oskar Bay delivered half of the power that was promised in its first year, its owner said on Saturday.

B|Engineers blamed the turbines, which had to be replaced twice.

U|http://post.example.org/tidal
S|Greyheron
S|Junior Member
S|Join Date: Jan 2017
S|Posts: 31

C|Typical. I would not trust a number they publish.
# publisher Coastal Post
# byline Nils Aune
# date 2019-02-02
# url http://post.example.org/tidal`,
  'an outlet whose capitals the article does not spell out, and an acronym': `
N|THREAD

S|quill
S|Posts: 77
S|Joined: Mon Jan 04, 2016 8:00 am

S|Post by quill »

THE DAILY OF MERROW BAY

H|⟦"⟧Merrow Bay votes to keep its lighthouse⟦"⟧

Tessa Boyd

T|11 OCTOBER 2017

B|Merrow Bay voted on Wednesday to keep its lighthouse, which the county had wanted to sell.

B|The vote was 812 to 340.

U|https://daily.example.org/light
S|quill
S|Posts: 77
S|Joined: Mon Jan 04, 2016 8:00 am

S|Post by quill »

KTVX

H|⟦"⟧Lighthouse keeper of Merrow Bay retires after 41 years⟦"⟧

Story by Omar Lisle

T|12 OCTOBER 2017

B|The keeper of the lighthouse in Merrow Bay retires this week after 41 years of service.

B|He said that he would miss the storms.

U|https://ktvx.example.org/keeper
N|Post Reply
# publisher The Daily of Merrow Bay
# byline Tessa Boyd
# date 2017-10-11
# url https://daily.example.org/light
=
# publisher KTVX
# byline Omar Lisle
# date 2017-10-12
# url https://ktvx.example.org/keeper`,
  'a byline with an address, contact lines and a remark below the source': `
N|GRAIN

S|miller
S|Site Admin
S|Posts: 900
S|Joined: Sat Feb 01, 2014 1:00 pm

S|Re: GRAIN

S|Post by miller »

The Plains Ledger

H|⟦"⟧Grain prices in Torvald rise for ninth week as rail strike bites⟦"⟧


Story by hroth@ledger.example (Hedda Roth)

T|27 MARCH 2022

B|⟦TORVALD—⟧Grain prices rose for the ninth week on Sunday as a strike kept trains in their yards, traders said.

B|“Nobody is moving anything,” said Piet Lohm, a trader in Torvald.

B|“We are sitting on full silos.”


K|Write to Hedda Roth at hroth@ledger.example

U|https://ledger.example.org/grain-pr ... c=front
C|THE RAILWAYS BELONG TO THE SAME PEOPLE AS THE SILOS, FOLKS ...
S|miller
S|Site Admin
S|Posts: 900
S|Joined: Sat Feb 01, 2014 1:00 pm

S|Re: GRAIN

S|Post by miller »

The Plains Ledger

H|⟦"⟧Torvald rail strike ends⟦"⟧


Story by Hedda Roth

T|2 APRIL 2022

B|The rail strike in Torvald ended on Saturday after nine weeks, the union said in a statement.

B|Trains are to run again from Monday.

K|Piet Marne contributed reporting from Oskar Bay.

U|https://ledger.example.org/strike-e ... c=front
# publisher The Plains Ledger
# byline Hedda Roth
# date 2022-03-27
# url https://ledger.example.org/grain-pr ... c=front
=
# publisher The Plains Ledger
# byline Hedda Roth
# date 2022-04-02
# url https://ledger.example.org/strike-e ... c=front`,
  'month first dates and a known outlet in mixed case': `
N|WATER

S|brook
S|Registered User
S|Posts: 15
S|Joined: Wed May 20, 2020 4:44 pm

S|Post by brook » Wed Jun 03, 2020 5:00 pm

Reuters

H|Reservoir above Quillan falls to lowest level since 1976

By Reuters Staff

T|June 3, 2020 4:15 PM

B|⟦QUILLAN (Reuters) -⟧ The reservoir above Quillan has fallen to its lowest level since 1976, the water board said on Wednesday.

B|It holds 31 million cubic metres, a quarter of what it can take.

B|The board has asked farmers to water at night only.

U|https://www.example.org/article/quillan-reservoir
# publisher Reuters
# date 2020-06-03T16:15
# url https://www.example.org/article/quillan-reservoir`,
  'a German forum': `
N|Bahn

S|Weichensteller
S|Administrator
S|Beiträge: 310
S|Registriert: 4. Mai 2016, 12:00

S|Beitrag von Weichensteller » 6. Nov 2019, 20:15

Niederauer Kurier

H|⟦„⟧Bahn stellt Strecke nach Grünwalde ein⟦“⟧

Von Jutta Harms

T|6. November 2019

B|Die Bahn stellt die Strecke nach Grünwalde zum Jahresende ein. Das sagte ein Sprecher am Mittwoch.

B|„Die Brücke ist nicht mehr zu halten“, sagte er. Busse sollen die Züge ersetzen.

U|https://kurier.example.org/bahn
# publisher Niederauer Kurier
# byline Jutta Harms
# date 2019-11-06
# url https://kurier.example.org/bahn
# language de`,
  'a post that holds two articles': `
N|MINES

S|pickaxe
S|Posts: 48
S|Joined: Fri Apr 01, 2011 6:00 am

S|Post by pickaxe »

THE HIGHLAND TIMES

H|⟦"⟧Mine at Carrock floods for second time⟦"⟧

Una Brand

T|5 APRIL 2013

B|The mine at Carrock flooded on Friday for the second time this year, and 40 miners had to be brought up.

B|Nobody was hurt, the company said.

U|https://highland.example.org/flood

THE HIGHLAND TIMES

H|⟦"⟧Carrock miners refuse to go back underground⟦"⟧

Una Brand

T|8 APRIL 2013

B|Miners at Carrock refused to go back underground on Monday before the pumps had been checked.

B|The company called the refusal unlawful.

U|https://highland.example.org/refuse
# publisher The Highland Times
# byline Una Brand
# date 2013-04-05
# url https://highland.example.org/flood
=
# publisher The Highland Times
# byline Una Brand
# date 2013-04-08
# url https://highland.example.org/refuse`,
  'numeric dates and three authors': `
N|ROADS

S|gravel
S|Posts: 5
S|Joined: Sun Jul 07, 2013 7:07 pm

S|Post by gravel »

Valley Herald

H|⟦“⟧Toll on the Sorrel pass doubles overnight⟦”⟧

Ida Frey, Jon P. Silva and Mary-Ann de Groot

T|2016-08-19

B|The toll on the Sorrel pass doubled overnight to 14 crowns, and drivers were told only at the barrier.

B|“It is robbery,” said a driver from Valle.

B|The company that runs the pass said the price had been announced in 2014.

K|Reporting by Ida Frey; editing by Tom Lund

U|https://herald.example.org/toll
# publisher Valley Herald
# byline Ida Frey; Jon P. Silva; Mary-Ann de Groot
# date 2016-08-19
# url https://herald.example.org/toll`,
}

describe('a forum thread of pasted articles is read right:', () => {
  for (const [name, page] of Object.entries(threads)) it(name, () => expectReadAsMarked(page))
})
