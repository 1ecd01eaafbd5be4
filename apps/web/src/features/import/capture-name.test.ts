import { expect, it } from 'vitest'
import { titleOfCapture } from './capture-name.ts'

const capture = { filename: null, sourceUrl: 'https://wire.example/a', recaptured: [] }
const article = (headline: string | null) => ({ headline })

it('heads a capture of one article with its headline, and any other with what it is called', () => {
  expect(titleOfCapture({ capture, articles: [article('The pier')] })).toBe('The pier')
  expect(titleOfCapture({ capture, articles: [article(null)] })).toBe('wire.example')
  expect(titleOfCapture({ capture, articles: [article('One'), article('Two')] })).toBe('wire.example')
})

it('keeps the headline where the one article is read in a later capture now', () => {
  const moved = { ...capture, recaptured: [article('The pier')] }
  expect(titleOfCapture({ capture: moved, articles: [] })).toBe('The pier')
})
