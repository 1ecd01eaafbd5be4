import { describe, expect, it } from 'vitest'
import { givenArticle } from './decide/given.test-support.ts'
import { changedDetails, recapturedDetails } from './recaptured-details.ts'

const { details } = givenArticle()
const silent = {
  ...details,
  headline: null,
  byline: null,
  publisher: null,
  publishedAt: null,
  language: 'und',
}

describe('the details of an article after a later capture', () => {
  it('are what the later one says', () => {
    const later = {
      ...details,
      headline: 'Bridge open',
      byline: 'By B. Writer',
      url: 'https://herald.example/b',
    }
    expect(recapturedDetails(details, later)).toEqual(later)
  })

  it('are as they were where the later one says nothing', () => {
    expect(recapturedDetails(details, { ...silent, publishedAtAlternative: null })).toEqual(details)
  })

  it('keep the reading of a date that an editor chose', () => {
    const chosen = { ...details, publishedAtAlternative: null }
    expect(recapturedDetails(chosen, details)).toEqual(chosen)
  })

  it('take another date with its other reading', () => {
    const later = { ...details, publishedAt: '2024-02-03', publishedAtAlternative: '2024-03-02' }
    expect(recapturedDetails({ ...details, publishedAtAlternative: null }, later)).toEqual(later)
  })
})

it('names the details that differ, as they were and as they are', () => {
  expect(changedDetails(details, { ...details, headline: 'Bridge open', byline: null })).toEqual({
    before: { headline: details.headline, byline: details.byline },
    after: { headline: 'Bridge open', byline: null },
  })
  expect(changedDetails(details, details)).toEqual({ before: {}, after: {} })
})
