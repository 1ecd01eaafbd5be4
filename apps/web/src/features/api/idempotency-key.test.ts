import { afterEach, expect, it, vi } from 'vitest'
import { newIdempotencyKey } from './idempotency-key.ts'

afterEach(() => vi.unstubAllGlobals())

it('gives a key where the page is no secure context', () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto)
  vi.stubGlobal('crypto', { getRandomValues })
  expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/)
})

it('gives another key each time', () => {
  const keys = Array.from({ length: 100 }, newIdempotencyKey)
  expect(new Set(keys).size).toBe(100)
})
