import { expect, it } from 'vitest'
import { touchHeaders, watchTouches } from './untouched.ts'

it('a page that nobody touches says so of what it asks, until somebody touches it', () => {
  let at = 1000
  const now = () => at
  const page = new EventTarget()
  watchTouches(page, now)
  expect(touchHeaders(now)).toEqual({})
  at += 119_000
  expect(touchHeaders(now)).toEqual({})
  at += 2_000
  expect(touchHeaders(now)).toEqual({ 'x-assay-untouched': '1' })
  page.dispatchEvent(new Event('keydown'))
  expect(touchHeaders(now)).toEqual({})
})
