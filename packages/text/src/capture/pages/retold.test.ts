import { describe, it } from 'vitest'
import { expectReadAsMarked } from './marked-page.test-support.ts'

/** Wire stories retold, with the date or the place run into the first paragraph; all invented. */
const pages: Readonly<Record<string, string>> = {
  'a labelled date before the first word': `
B|⟦date 2023-05-04⟧ The authorities of Velmora, after the closing of the coal port was announced, secretly asked the dockers to stay. The newspaper Gazette reported this on May 3.

B|Leading advisers of the minister called the closing “a gesture”, according to a letter dated May 1.

B|A month earlier, the minister said that 1,900 people would keep their work.
# date 2023-05-04`,
  'a label with a colon and an English date': `
B|⟦Published: January 9, 2024⟧ Skippers in Skerrow have begun a blockade of the harbor, the harbor master said. Twelve boats lie across the entrance.

B|The blockade is to last until the quota is raised.
# date 2024-01-09`,
  'a bare date set off by a dash': `
B|⟦9 January 2024 —⟧ The water board of Torvald has banned pumping from the river. It said that the level was the lowest since 1976.

B|Farmers protested against the ban in front of the town hall.
# date 2024-01-09`,
  'a place in capitals': `
B|⟦OSKAR BAY —⟧ The tidal plant stood still on Monday after a fault in its second turbine, the owner said.

B|Repairs will take three weeks.`,
  'a place, a date and an agency, as Russian agencies print them': `
B|⟦ЗАРЕЧЬЕ, 9 января 2024. /ИЛЬМА-ПРЕСС/.⟧ Паром через реку Ильму остановили до весны. Об этом сообщили в районе.

B|По словам начальника переправы, лёд слишком тонкий для машин.
# date 2024-01-09
# publisher Ильма-Пресс
# language ru`,
  'a town and an agency in brackets': `
B|⟦Quillan (Lakes Press) –⟧ The reservoir above Quillan is filling again after four weeks of rain, engineers said on Friday.

B|It holds 52 million cubic metres, they said.
# publisher Lakes Press`,
  'a Russian date label': `
B|⟦Дата публикации: 14.03.2023⟧ Губернатор Заозёрья пообещал достроить больницу к зиме. Об этом он заявил во вторник.

B|Строительство начали в 2019 году, и с тех пор его дважды останавливали.
# date 2023-03-14
# language ru`,
  'a headline, then a date run into the text': `
H|Toll on the Sorrel pass doubles overnight

B|⟦19.08.2016⟧ The toll on the Sorrel pass has doubled to 14 crowns. Drivers learned of it at the barrier.

B|The company said that it had announced the price two years before.
# date 2016-08-19`,
  'a date that is part of the first sentence stays in it': `
B|January 9, 2024 was the coldest day in Carrock since records began, the weather service said on Wednesday.

B|Pipes burst in forty houses, and the school stayed closed.`,
  'a dash that is no dateline stays in the sentence': `
B|Lohm — who owns two silos — said on Monday that nobody in Torvald was selling. He expects that to change in May.

B|NATO members have asked for the figures – so far without an answer.`,
}

describe('a story with its date or place run into the text is read right:', () => {
  for (const [name, page] of Object.entries(pages)) it(name, () => expectReadAsMarked(page))
})
