import { describe, expect, it } from 'vitest'
import { pageUnits } from './page-words.test-support.ts'

const units = pageUnits()

it('there are layouts and pages to look at', () => {
  expect(units.length).toBeGreaterThan(15)
  expect(units.flatMap(({ asked }) => asked).length).toBeGreaterThan(20)
})

describe.each(units)('$file', ({ asked, given }) => {
  it('sends the words that its client components ask for, and no others', () => {
    expect(given).toEqual(asked)
  })
})
