import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateLine, readLeadingDate } from './dates.ts'

describe('readDateLine', () => {
  it.each([
    ['8 JULY 2021', '2021-07-08'],
    ['July 8, 2021', '2021-07-08'],
    ['Jul. 8th, 2021', '2021-07-08'],
    ['Thursday, July 8 2021', '2021-07-08'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['PUBLISHED THU, JUL 8 2021 12:52 PM EDT', '2021-07-08T12:52'],
    ['9:43 PM ET, Tue January 9, 2024', '2024-01-09T21:43'],
    ['Jan 9, 202411:05 AM EST', '2024-01-09T11:05'],
    ['2024年1月9日 下午3:30', '2024-01-09T15:30'],
    ['Published 12:05 a.m. EST, January 5, 2024', '2024-01-05T00:05'],
    ['January 5, 2024 / 10:30 AM / CBS News', '2024-01-05T10:30'],
    ['Friday، 31 January 2020 04:35 PM', '2020-01-31T16:35'],
    ['Published on 9 January 2024 | 4 min read', '2024-01-09'],
    ['Tue, 9 Jan 2024 21:43:00 GMT', '2024-01-09T21:43'],
    ['2024-01-10', '2024-01-10'],
    ['2024-01-10T08:15:00+03:00', '2024-01-10T08:15'],
    ['2024/1/9 18:30', '2024-01-09T18:30'],
    ['9-Jan-2024', '2024-01-09'],
    ['31/01/2024', '2024-01-31'],
    ['01/31/2024', '2024-01-31'],
    ['9 января 2024 года', '2024-01-09'],
    ['Опубликовано: 9 янв. 2024 г., 21:43', '2024-01-09T21:43'],
    ['9 января 2024 в 21:43', '2024-01-09T21:43'],
    ['09.01.2024 21:43', '2024-01-09T21:43'],
    ['9 січня 2024 року, 08:15', '2024-01-09T08:15'],
    ['9. Januar 2024, 14.30 Uhr', '2024-01-09T14:30'],
    ['Dienstag, 9. März 2021', '2021-03-09'],
    ['Publié le 9 janvier 2024 à 21h43', '2024-01-09T21:43'],
    ['1er août 2023', '2023-08-01'],
    ['9 de enero de 2024', '2024-01-09'],
    ['9 Ocak 2024 Salı 09:20', '2024-01-09T09:20'],
    ['9 يناير 2024', '2024-01-09'],
    ['٩ كانون الثاني ٢٠٢٤', '2024-01-09'],
    ['۱۹ دی ۱۴۰۲', '2024-01-09'],
    ['۱۴۰۲/۱۰/۱۹', '2024-01-09'],
    ['2024年1月9日 18:30', '2024-01-09T18:30'],
    ['令和6年1月9日', '2024-01-09'],
  ])('reads %s', (line, iso) => {
    expect(readDateLine(line)).toMatchObject({ published: { iso, alternative: null }, updated: null })
  })

  it.each([
    ['09/01/2024 21h43', '2024-01-09T21:43', '2024-09-01T21:43'],
    ['09/01/2024', '2024-01-09', '2024-09-01'],
    ['01-02-2024', '2024-02-01', '2024-01-02'],
    ['06/11/2022 6:05 PM', '2022-06-11T18:05', '2022-11-06T18:05'],
    ['03/04/24 09:33 AM ET', '2024-03-04T09:33', '2024-04-03T09:33'],
  ])('flags %s, which reads two ways', (line, iso, alternative) => {
    expect(readDateLine(line)).toMatchObject({ published: { iso, alternative } })
  })

  it.each([
    ['The port closed on 9 January 2024'],
    ['9 January'],
    ['31 February 2024'],
    ['32/13/2024'],
    ['2024'],
    ['Posts: 73424'],
    ['12:30'],
    ['May 2024 be better'],
    [''],
  ])('does not take %j for a date line', (line) => {
    expect(readDateLine(line)).toBeNull()
  })

  it.each([
    ['Updated 9:43 PM ET, Tue January 9, 2024', null, '2024-01-09T21:43'],
    ['Last Updated: January 9, 2024', null, '2024-01-09'],
    [
      'Published Jan 8, 2024 5:00 PM ESTUpdated Jan 9, 2024 9:10 AM EST',
      '2024-01-08T17:00',
      '2024-01-09T09:10',
    ],
    ['Updated January 9, 2024 | First published January 8, 2024', '2024-01-08', '2024-01-09'],
    ['Опубликовано: 8 января 2024, обновлено: 9 января 2024', '2024-01-08', '2024-01-09'],
    ['Veröffentlicht am 8. Januar 2024, zuletzt aktualisiert am 9. Januar 2024', '2024-01-08', '2024-01-09'],
    ['Publié le 8 janvier 2024, mis à jour le 9 janvier 2024', '2024-01-08', '2024-01-09'],
    ['Publicado el 8 de enero de 2024. Actualizado: 9 de enero de 2024', '2024-01-08', '2024-01-09'],
    ['8 січня 2024, оновлено 9 січня 2024', '2024-01-08', '2024-01-09'],
    ['Yayınlanma: 08.01.2024 - 10:00 Güncelleme: 09.01.2024 - 11:30', '2024-01-08T10:00', '2024-01-09T11:30'],
    ['公開日 2024年1月8日 更新日 2024年1月9日', '2024-01-08', '2024-01-09'],
  ])('tells the day of publication from an update: %s', (line, published, updated) => {
    const dates = readDateLine(line)
    expect([dates?.published?.iso ?? null, dates?.updated?.iso ?? null]).toEqual([published, updated])
  })

  it('reads every day of a century back from its ISO form', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        expect(readDateLine(iso)?.published?.iso).toBe(iso)
      }),
    )
  })
})

describe('readLeadingDate', () => {
  it.each([
    ['date 2024-01-10 The Iraqi authorities', '2024-01-10', 15, true],
    ['Published: January 9, 2024 Skippers', '2024-01-09', 26, true],
    ['9 January 2024 — Officials', '2024-01-09', 14, false],
  ])('reads %s', (line, iso, end, labelled) => {
    expect(readLeadingDate(line)).toMatchObject({ iso, start: 0, end, labelled })
  })
})
