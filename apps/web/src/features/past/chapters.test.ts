import type { EventType } from '@assay/review'
import { describe, expect, it } from 'vitest'
import { chaptersOf } from './chapters.ts'

const told = (type: EventType, at: string) => ({ type, at: `2026-03-${at}:00.000Z` })
const story = [
  told('article-extracted', '02T09:00'),
  told('statements-recut', '02T09:05'),
  told('review-opened', '02T10:00'),
  told('assessment-submitted', '02T11:00'),
  told('assessment-submitted', '02T23:30'),
  told('article-edited', '03T08:00'),
  told('article-recaptured', '03T09:00'),
  told('assessment-withdrawn', '03T10:00'),
]
const shape = (dayOf: (iso: string) => string) =>
  chaptersOf(story, dayOf).map(({ kind, entries }) => `${kind} ${entries.length}`)

describe('the chapters of a story', () => {
  it('are getting ready, the opening, each day, and each move to a later capture', () => {
    expect(shape((iso) => iso.slice(0, 10))).toEqual([
      'capture 2',
      'opening 1',
      'day 2',
      'day 1',
      'recapture 1',
      'day 1',
    ])
  })

  it('begin their days where the reader’s do', () => {
    const anHourAhead = (iso: string) => new Date(Date.parse(iso) + 3_600_000).toISOString().slice(0, 10)
    expect(shape(anHourAhead)).toEqual(['capture 2', 'opening 1', 'day 1', 'day 2', 'recapture 1', 'day 1'])
  })

  it('lose nothing and keep the order', () => {
    expect(chaptersOf(story, (iso) => iso).flatMap(({ entries }) => entries)).toEqual(story)
    expect(chaptersOf([], (iso) => iso)).toEqual([])
  })
})
