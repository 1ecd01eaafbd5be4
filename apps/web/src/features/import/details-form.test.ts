import { describe, expect, it } from 'vitest'
import { correctionOf, fieldsOf, problemOf } from './details-form.ts'
import type { FoundArticle } from './passages.ts'

const article: FoundArticle = {
  id: 'a1',
  version: 1,
  status: 'draft',
  abilities: ['edit'],
  start: 0,
  end: 10,
  statements: 3,
  passage: 0,
  headline: 'Bridge closed',
  byline: null,
  publisher: 'Coastal Herald',
  publishedAt: '2024-01-09T21:43',
  publishedAtAlternative: '2024-09-01T21:43',
  language: 'en',
  url: null,
  earlier: null,
}
const before = fieldsOf(article)

describe('correcting details', () => {
  it('fills in what was found, date and time apart', () => {
    expect(before).toMatchObject({ headline: 'Bridge closed', byline: '', date: '2024-01-09', time: '21:43' })
  })

  it('sends what was changed and nothing else', () => {
    expect(correctionOf(before, before)).toEqual({})
    expect(correctionOf(before, { ...before, byline: ' A. Reporter ', publisher: '' })).toEqual({
      byline: 'A. Reporter',
      publisher: null,
    })
  })

  it('puts date and time together again', () => {
    expect(correctionOf(before, { ...before, date: '2024-09-01' })).toEqual({
      publishedAt: '2024-09-01T21:43',
    })
    expect(correctionOf(before, { ...before, time: '' })).toEqual({ publishedAt: '2024-01-09' })
    expect(correctionOf(before, { ...before, date: '', time: '' })).toEqual({ publishedAt: null })
  })

  it('notices a time without a date and an address that is none, but leaves one that was found alone', () => {
    expect(problemOf(before, { ...before, date: '' })).toBe('time-without-date')
    expect(problemOf(before, { ...before, url: 'example.org' })).toBe('url-invalid')
    expect(problemOf(before, { ...before, url: 'https://example.org/a' })).toBeNull()
    const printed = { ...before, url: 'https://example.org/a ... b' }
    expect(problemOf(printed, printed)).toBeNull()
  })
})
