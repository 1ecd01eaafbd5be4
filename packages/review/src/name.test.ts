import { describe, expect, it } from 'vitest'
import { nameSchema } from './name.ts'

const readsAs = (text: string) => nameSchema.safeParse(text).data ?? null

describe('a name', () => {
  it.each([
    'Zoë Kravčenko',
    "Dara O'Neill-Ní Bhriain",
    'Иван Петров',
    '王小明',
    'محمد علی',
    'می\u200Cخواهم',
    'ක්\u200Dෂණ',
    'Nguyễn 2',
    'R2-D2',
  ])('is what people write, in whatever script: %s', (text) => {
    expect(readsAs(text)).toBe(text)
  })

  it('is composed, with single spaces and without what cannot be stored', () => {
    expect(readsAs(' Zoe\u0308\u00A0\u2003Kra\0v\uD800\n')).toBe('Zoë Krav')
  })

  it.each([
    ['nothing but a zero width space', '\u200B'],
    ['a Hangul filler', '\u3164'],
    ['a Braille pattern without dots', '\u2800'],
    ['a joiner', '\u200D'],
    ['a joiner at the end', 'Anna\u200D'],
    ['a soft hyphen', 'An\u00ADna'],
    ['an override of direction', '\u202Eanna'],
    ['an isolate of direction', '\u2066anna\u2069'],
    ['a tag', 'anna\u{E0061}'],
    ['a private letter', 'anna\uE000'],
    ['no letter', '--- !'],
    ['Latin with one Cyrillic letter', 'Аnna'],
    ['Latin with one Greek letter', 'Αnna'],
  ])('is never %s', (_, text) => {
    expect(readsAs(text)).toBeNull()
  })
})
