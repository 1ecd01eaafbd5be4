import { describe, it } from 'vitest'
import { expectReadAsMarked } from './marked-page.test-support.ts'

/** Garbled machine translations that print neither headline nor date, one paragraph a line; all invented. */
const pages: Readonly<Record<string, string>> = {
  'a first line that the second says again is the deck': `
D|The island of Skerrow and the mainland have opened talks to settle the future of the herring fishery.
B|According to sources, Skerrow and the mainland are opening talks on the future of the herring fishery in the Sound.
B|The talks will be led by the Joint Fisheries Board, which was founded last year. officials said. Courier.
B|Skippers revealed that the quota is not enough, and He emphasized that. .
I|The Sound is not for sale
B|Of the Board the members have met with skippers three times since March, according to a statement.
B|“We need “a fair share”, and soon”, the harbor master said.`,
  'a first paragraph of several sentences is body': `
B|The mayor of Oskar Bay said the new tunnel will open in May. He added that the cost was higher than planned. The opposition is angry.
B|Work on the tunnel began six years ago and it was stopped two times because of water.
B|“The tunnel it is safe” the engineer told to the reporters yesterday.`,
  'blank lines between paragraphs': `
B|In the port of Velmora the strike of the dockers has ended, the union announced this on the morning of Friday.

B|The dockers they receive four percent more from January. also a bonus.

B|Minister Haldane is of the opinion that “ the strike cost the country much ”.

B|Ships they wait outside of port until Sunday.`,
  'one single paragraph': `
B|The bridge at Sorrel collapsed in the night, nobody was on it. Police closed the road at 3 a.m. and asked drivers to use the pass. The cause is not known.`,
  'Russian without headline': `
B|Власти Приозёрска решили закрыть старый аэропорт. Об этом сообщил мэр города на встрече с жителями.
B|Самолёты теперь будут садиться в Верхнеозерске. до него сорок километров. это неудобно, говорят жители.
B|«Мы не знали об этом решении,» рассказала жительница посёлка.
# language ru`,
  'a subhead and a stray fragment': `
B|Farmers around Torvald are pumping water from the river, despite of the ban that is in force since June.
B|The water board counted 140 pumps on one single day and it has fined nine farmers.
I|Fines are not feared
B|A fine of 300 crowns is cheaper than a lost harvest, says a farmer who did not want his name printed.
B|Ta. The board wants to raise the fines in the autumn of this year, it says.`,
  'German without headline': `
B|Die Stadt Niederau will ihre Brunnen abstellen. Das hat der Rat am Montag beschlossen.
B|Der Bürgermeister er sagte, dass „das Wasser gebraucht wird anderswo“.
B|Die Anwohner sind mit dem Beschluss nicht einverstanden und wollen klagen.
# language de`,
  'long lines without any full stop': `
B|the committee of the lake villages has after long debate come to the result that no more boats with motors are to be let on the lake in the months of the summer and that rowing boats need a number
B|the owners of the boats have the right to object to this until the end of the month and then the committee will have to decide again in a public meeting of all of the villages`,
  'Chinese without headline': `
B|青浜市政府周二表示，新图书馆的建设将推迟到明年。原因是费用比原计划高出三成。
B|市长说：“我们对市民感到抱歉。”但计划不会取消。
B|图书馆预计建在车站东侧，将于2027年春天完工。
# language zh`,
  'Persian without headline': `
B|شهردار بندر نیل گفت که پل جدید تا پایان سال باز می شود. او این را در نشست خبری روز سه شنبه اعلام کرد.
B|به گفته او هزینه پل دو برابر شده است. اما کار ادامه دارد.
B|ساکنان محله قدیم می گویند که کسی با آنها مشورت نکرده است.
# language fa`,
}

describe('a text without a headline is read as one article:', () => {
  for (const [name, page] of Object.entries(pages)) it(name, () => expectReadAsMarked(page))
})
