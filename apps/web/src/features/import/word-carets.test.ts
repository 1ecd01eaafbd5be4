import { describe, expect, it } from 'vitest'
import { caretsOf, moveCaret } from './word-carets.ts'

const words = (text: string, language = 'en') => caretsOf(text, language).map(({ word }) => word)

describe('where a statement can be split', () => {
  it('is before every word but the first, and marks go with their word', () => {
    expect(words('He said “it is” (twice).')).toEqual(['said', '“it', 'is”', '(twice).'])
    expect(words('Alone')).toEqual([])
  })

  it('is between words that no space parts', () => {
    expect(words('橋は月曜日に閉鎖された。', 'ja').length).toBeGreaterThan(2)
    expect(words('橋は月曜日に閉鎖された。', 'ja').at(-1)?.endsWith('。')).toBe(true)
  })

  it('counts in the units of the text', () => {
    const text = '🚢 🚢 came'
    expect(caretsOf(text, 'und').map(({ at }) => text.slice(at))).toEqual(['🚢 came', 'came'])
  })
})

describe('walking from word to word', () => {
  const carets = caretsOf('One two three', 'en')

  it('begins at the first and ends at the last', () => {
    expect(moveCaret(carets, null, 1)).toBe(4)
    expect(moveCaret(carets, 4, 1)).toBe(8)
    expect(moveCaret(carets, 8, 1)).toBe(8)
  })

  it('goes back to no place at all', () => {
    expect(moveCaret(carets, 8, -1)).toBe(4)
    expect(moveCaret(carets, 4, -1)).toBeNull()
    expect(moveCaret([], null, 1)).toBeNull()
  })
})
