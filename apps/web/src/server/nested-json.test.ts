import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isNestedTooDeep } from './nested-json.ts'

const isTooDeep = (text: string) => isNestedTooDeep(new TextEncoder().encode(text))
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

it('takes 32 levels, and refuses one more', () => {
  expect(isTooDeep(nested(32))).toBe(false)
  expect(isTooDeep(nested(33))).toBe(true)
  expect(isTooDeep('{"a":'.repeat(33))).toBe(true)
})

it('counts what is open, not what there is', () => {
  expect(isTooDeep(`[${Array.from({ length: 1000 }, () => nested(5)).join(',')}]`)).toBe(false)
})

it('counts no brackets inside strings, whatever else stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isTooDeep(JSON.stringify([text, '[{'.repeat(50), `"\\${text}`]))).toBe(false)
    }),
  )
})
