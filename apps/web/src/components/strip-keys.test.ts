import { expect, it } from 'vitest'
import { keyTarget } from './strip-keys.ts'

const at = { here: 7, last: 13 }

it('moves along the strip by one, by ten and to its ends', () => {
  expect(keyTarget('ArrowRight', at)).toBe(8)
  expect(keyTarget('ArrowLeft', at)).toBe(6)
  expect(keyTarget('PageDown', at)).toBe(13)
  expect(keyTarget('PageUp', at)).toBe(0)
  expect(keyTarget('Home', at)).toBe(0)
  expect(keyTarget('End', at)).toBe(13)
})

it('leaves the keys of the page alone', () => {
  expect(keyTarget('v', at)).toBeUndefined()
})
