import { expect, it } from 'vitest'
import { isWithin } from './path-within.ts'

it('finds a page and what stands below it, and nothing that only begins alike', () => {
  expect(isWithin('/articles', '/articles')).toBe(true)
  expect(isWithin('/articles/7', '/articles')).toBe(true)
  expect(isWithin('/articles-old', '/articles')).toBe(false)
  expect(isWithin('/articles', '/')).toBe(false)
})
