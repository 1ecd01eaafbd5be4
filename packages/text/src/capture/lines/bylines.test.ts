import { describe, expect, it } from 'vitest'
import { readCuedByline, readDatedByline } from './bylines.ts'

function read(line: string) {
  const byline = readCuedByline(line) ?? readDatedByline(line)
  if (!byline) return null
  const { names, outlet, dates } = byline
  return {
    names: names.map(({ text }) => text),
    outlet: outlet?.text ?? null,
    published: dates.published?.iso ?? null,
    updated: dates.updated?.iso ?? null,
  }
}

type Expected = { names?: string[]; outlet?: string; published?: string; updated?: string }

const lines: [string, Expected][] = [
  ['Ada Lenk - Nov 19, 2019, 10:31 pm CST', { names: ['Ada Lenk'], published: '2019-11-19T22:31' }],
  [
    'By Ada Lenk | November 18, 2019 at 2:26 PM HST - Updated November 18 at 5:32 PM',
    { names: ['Ada Lenk'], published: '2019-11-18T14:26' },
  ],
  [
    'By Ada Lenk | November 18, 2019 at 2:26 PM HST - Updated November 19, 2019 at 5:32 PM',
    { names: ['Ada Lenk'], published: '2019-11-18T14:26', updated: '2019-11-19T17:32' },
  ],
  ['5:45 AM PST 11/19/2019 by Ada Lenk', { names: ['Ada Lenk'], published: '2019-11-19T05:45' }],
  [
    'Associated Press November 19, 2019, 9:02 AM',
    { outlet: 'Associated Press', published: '2019-11-19T09:02' },
  ],
  ['Written by Ada Lenk, MS, RD on November 14, 2019', { names: ['Ada Lenk'], published: '2019-11-14' }],
  ['Posted on October 27, 2015 by Admin', { names: ['Admin'], published: '2015-10-27' }],
  ['Par A B le 14.09.2020 à 11h46', { names: ['A B'], published: '2020-09-14T11:46' }],
  ['2017-03-09 07:20:20  来源:河网社  责任编辑:周冬', { outlet: '河网社', published: '2017-03-09T07:20' }],
  [
    'Ada LenkNov 20, 20194:29 PM ESTUpdated an hour ago',
    { names: ['Ada Lenk'], published: '2019-11-20T16:29' },
  ],
  [
    'by Ada Lenk | Sep 6, 2023 | Energy Efficiency, Heat Pumps | 0 comments',
    { names: ['Ada Lenk'], published: '2023-09-06' },
  ],
  [
    'Ada Lenk and Bo Ray · 5 min read · March 3, 2021',
    { names: ['Ada Lenk', 'Bo Ray'], published: '2021-03-03' },
  ],
  ['Ada Lenk, Staff Writer, 3 March 2021 10:15 GMT', { names: ['Ada Lenk'], published: '2021-03-03T10:15' }],
  ['Ada Lenk, Ph.D. | Last updated: March 3, 2021', { names: ['Ada Lenk'], updated: '2021-03-03' }],
  [
    'By Ada Lenk Published: 3 March 2021 | Fact checked by Bo Ray',
    { names: ['Ada Lenk'], published: '2021-03-03' },
  ],
  ['By Ada Lenk in Ilma, March 3 2021', { names: ['Ada Lenk'], published: '2021-03-03' }],
  ['By Ada Lenk 2 hours ago', { names: ['Ada Lenk'] }],
  ['Von Anna Berg, 12.03.2020, 14:05 Uhr', { names: ['Anna Berg'], published: '2020-03-12T14:05' }],
  [
    'Anna Berg | Stand: 12.03.2020 | Aktualisiert am 13.03.2020, 8:15 Uhr',
    { names: ['Anna Berg'], published: '2020-03-12', updated: '2020-03-13T08:15' },
  ],
  ['Автор: Иван Петров, 12 марта 2020, 10:30', { names: ['Иван Петров'], published: '2020-03-12T10:30' }],
  ['Иван Петров, 12 марта 2020 в 10:30', { names: ['Иван Петров'], published: '2020-03-12T10:30' }],
  [
    '12 марта 2020, 10:30 | Обновлено 13 марта 2020 | Иван Петров',
    { names: ['Иван Петров'], published: '2020-03-12T10:30', updated: '2020-03-13' },
  ],
  ['Олена Коваль — 6 червня 2021, 12:40', { names: ['Олена Коваль'], published: '2021-06-06T12:40' }],
  [
    'Par Anne Roy (avec AFP), publié le 14 septembre 2020 à 11h46, mis à jour le 15 septembre 2020 à 9h10',
    { names: ['Anne Roy'], outlet: 'AFP', published: '2020-09-14T11:46', updated: '2020-09-15T09:10' },
  ],
  ['Por Ana Ruiz | 12 de marzo de 2020 - 10:30 h', { names: ['Ana Ruiz'], published: '2020-03-12T10:30' }],
  ['Ana Ruiz 12/03/2020 - 10:30h', { names: ['Ana Ruiz'], published: '2020-03-12T10:30' }],
  ['Di Anna Rossi, 12 marzo 2020 alle 10:30', { names: ['Anna Rossi'], published: '2020-03-12T10:30' }],
  ['Door Anna de Vries, 12 maart 2020 om 10:30', { names: ['Anna de Vries'], published: '2020-03-12T10:30' }],
  [
    'Ayşe Demir - Giriş: 12.03.2020 - 10:30 Güncelleme: 13.03.2020 - 11:00',
    { names: ['Ayşe Demir'], published: '2020-03-12T10:30', updated: '2020-03-13T11:00' },
  ],
  ['بقلم: أحمد علي | 12 مارس 2020', { names: ['أحمد علي'], published: '2020-03-12' }],
  [
    '作者：张三 2020-03-12 10:30 来源：新华网',
    { names: ['张三'], outlet: '新华网', published: '2020-03-12T10:30' },
  ],
  ['2020年3月12日 10時30分 山田太郎記者', { names: ['山田太郎'], published: '2020-03-12T10:30' }],
]

describe('a line of credits', () => {
  it.each(lines)('is read: %s', (line, { names = [], outlet = null as never, published, updated }) => {
    expect(read(line)).toEqual({ names, outlet, published: published ?? null, updated: updated ?? null })
  })

  it.each([
    'Ferry strike ends after five days of talks - March 3, 2021',
    'By the end of March 3, 2021 the ferries were running again',
    'The ministry said on 9 January 2024 that the port would stay shut',
    'Bridge Closed Until Monday After Storm, 9 January 2024',
    'Von der Leyen am 12.03.2020 in Ilma erwartet',
    'В Ильме 12 марта 2020 года закрыли мост',
  ])('is none: %s', (line) => {
    expect(read(line)).toBeNull()
  })
})
