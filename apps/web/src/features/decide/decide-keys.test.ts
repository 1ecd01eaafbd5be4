import { expect, it } from 'vitest'
import { decideActionOf } from './decide-keys.ts'

const press = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; code?: string } = {}) =>
  decideActionOf({
    ...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
    ...held,
  })

it('a digit starts from the assessment of that number', () => {
  expect(press('1')).toEqual({ action: 'start', index: 0 })
  expect(press('3')).toEqual({ action: 'start', index: 2 })
})

it('letters tag and move, on a Cyrillic layout too', () => {
  expect(press('v')?.action).toBe('verified')
  expect(press('о', { code: 'KeyJ' })?.action).toBe('next')
})

it('only Ctrl Enter decides, and no key with Alt does anything', () => {
  expect(press('Enter')).toBeNull()
  expect(press('Enter', { ctrlKey: true })?.action).toBe('decide')
  expect(press('v', { ctrlKey: true })).toBeNull()
  expect(press('v', { altKey: true })).toBeNull()
})
