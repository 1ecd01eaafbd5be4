import { expect, it } from 'vitest'
import { latinKeyOf } from './latin-key.ts'

const plain = { shiftKey: false }

it('takes the physical key where the layout has no Latin letters', () => {
  expect(latinKeyOf({ ...plain, key: 'о', code: 'KeyJ' })).toBe('j')
  expect(latinKeyOf({ key: 'О', code: 'KeyJ', shiftKey: true })).toBe('J')
  expect(latinKeyOf({ ...plain, key: 'ξ', code: 'KeyJ' })).toBe('j')
  expect(latinKeyOf({ ...plain, key: 'ח', code: 'KeyJ' })).toBe('j')
})

it('takes what the layout writes where it has Latin letters, wherever they stand', () => {
  expect(latinKeyOf({ ...plain, key: 'h', code: 'KeyJ' })).toBe('h')
  expect(latinKeyOf({ ...plain, key: 'ı', code: 'KeyI' })).toBe('ı')
})

it('leaves other keys as they are', () => {
  expect(latinKeyOf({ key: '?', code: 'Digit7', shiftKey: true })).toBe('?')
  expect(latinKeyOf({ ...plain, key: 'Escape', code: 'Escape' })).toBe('Escape')
  expect(latinKeyOf({ ...plain, key: 'х', code: 'BracketLeft' })).toBe('х')
})
