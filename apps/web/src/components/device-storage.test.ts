import { expect, it } from 'vitest'
import { deviceStorage } from './device-storage.ts'

const forbidding = {
  get localStorage(): Storage {
    throw new DOMException('forbidden', 'SecurityError')
  },
  get sessionStorage(): Storage {
    throw new DOMException('forbidden', 'SecurityError')
  },
}

it('holds what was set until the page is left where storage is forbidden, and says that it is not kept', () => {
  const storage = deviceStorage('localStorage', forbidding)
  expect(() => storage.setItem('draft', 'half a thought')).toThrow('keeps nothing')
  expect(deviceStorage('localStorage', forbidding).getItem('draft')).toBe('half a thought')
  storage.removeItem('draft')
  expect(storage.getItem('draft')).toBeNull()
})

it('keeps the two storages apart', () => {
  expect(() => deviceStorage('localStorage', forbidding).setItem('one', 'here')).toThrow()
  expect(deviceStorage('sessionStorage', forbidding).getItem('one')).toBeNull()
})
