import { describe, expect, it } from 'vitest'
import { readDateline } from './datelines.ts'

const rest = 'The harbour of the old town was closed on Monday, its master said.'

const datelines: [string, string | null][] = [
  ['BAGHDAD — ', null],
  ['BAGHDAD, Iraq (AP) — ', 'AP'],
  ['WEST WEXLEY, Calif. (KGO) -- ', 'KGO'],
  ['ILMA, 2. September (Reuters) - ', 'Reuters'],
  ['ILMA, March 9 (Xinhua) -- ', 'Xinhua'],
  ['MOSCOW, March 9. /TASS/. ', 'TASS'],
  ['(Reuters) - ', 'Reuters'],
  ['(CNN) ', 'CNN'],
  ['NEW WEXLEY, Jan. 5, 2024 /PRNewswire/ -- ', 'PRNewswire'],
  ['LONDON--(BUSINESS WIRE)--', 'BUSINESS WIRE'],
  ['WASHINGTON, D.C. (States Newsroom) — ', 'States Newsroom'],
  ['Москва. 24 февраля. INTERFAX.RU - ', 'INTERFAX.RU'],
  ['МОСКВА, 9 января. /ТАСС/. ', 'ТАСС'],
  ['МОСКВА, 9 янв — РИА Новости. ', 'РИА Новости'],
  ['5 мая, Минск /Корр. БЕЛТА/. ', 'БЕЛТА'],
  ['КИЇВ. 6 червня. УНН. ', 'УНН'],
  ['Київ. 6 червня. ІНТЕРФАКС-УКРАЇНА – ', 'ІНТЕРФАКС-УКРАЇНА'],
  ['Madrid, 2 sep (EFE).- ', 'EFE'],
  ['Rio de Janeiro, 3 set (EFE).- ', 'EFE'],
  ['Paris (AFP) – ', 'AFP'],
  ['PARIS, 12 mars (Reuters) - ', 'Reuters'],
  ['Berlin (dpa) - ', 'dpa'],
  ['Berlin/Ilma (dpa/AFP) – ', 'dpa'],
  ['(ANSA) - ROMA, 05 GEN - ', 'ANSA'],
  ['ANKARA (AA) - ', 'AA'],
  ['İSTANBUL, (DHA)- ', 'DHA'],
  ['بغداد (رويترز) - ', 'رويترز'],
  ['القاهرة - رويترز: ', 'رويترز'],
  ['دبي، 9 مارس (وام) - ', 'وام'],
]

describe('a dateline', () => {
  it.each(datelines)('is set apart: %s', (dateline, agency) => {
    const found = readDateline(dateline + rest)
    expect([found?.end, found?.agency?.text ?? null]).toEqual([dateline.length, agency])
  })

  it.each([
    ['新华社北京3月8日电 ', '新华社'],
    ['【新华社北京3月8日电】', '新华社'],
    ['中新社北京3月8日电（记者 张三）', '中新社'],
    ['【ロンドン共同】', '共同'],
    ['［東京　８日　ロイター］ - ', 'ロイター'],
    ['【北京＝山田太郎】', null],
  ])('is set apart where words have no spaces: %s', (dateline, agency) => {
    const found = readDateline(`${dateline}这座桥星期一关闭。`)
    expect([found?.end, found?.agency?.text ?? null]).toEqual([dateline.length, agency])
  })

  it.each([
    'The harbour — closed since Monday — will open again.',
    'Ada Lenk (AP) was there. She saw the ship go down.',
    'NATO and the EU agreed - after long talks - on a text.',
    'Anna Berg said: the bridge is closed. Nobody came.',
    'In Ilma. 6 June. The bridge was opened again by its builder.',
    'Reuters reported on Monday that the bridge was closed.',
    '他来电说，这座桥星期一关闭。',
    '【速報】橋が閉鎖された。',
  ])('is none: %s', (text) => {
    expect(readDateline(text)).toBeNull()
  })
})
