import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldForSearch } from './fold-search.ts'

it.each([
  ['a no-break space', 'ten\u00A0ships', 'ten ships'],
  ['a line break', 'ten\r\n\tships', 'ten ships'],
  ['a soft hyphen', 'har\u00ADbour', 'harbour'],
  ['a zero width space', 'har\u200Bbour', 'harbour'],
  ['curly quotes', 'the “Blue Heron’s” crew', `the "Blue Heron's" crew`],
  ['letters and their marks apart', 'Kravc\u030Cenko', 'Kravčenko'],
  ['ё as е', 'Самолёт', 'самолет'],
  ['Й apart', 'и\u0306од', 'йод'],
  ['dashes', '1990–1995', '1990-1995'],
  ['full width', 'ＡＢＣ１', 'abc1'],
  ['case', 'STRASSE', 'strasse'],
])('finds words across %s', (_, written, sought) => {
  expect(foldForSearch(written)).toBe(foldForSearch(sought))
})

it('folds what is folded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
    }),
  )
})

it('tells words apart that differ', () => {
  expect(foldForSearch('resume')).not.toBe(foldForSearch('résumé'))
})
