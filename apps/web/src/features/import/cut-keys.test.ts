import { expect, it } from 'vitest'
import { cutKeyOf } from './cut-keys.ts'

const key = (name: string, code = '') => {
  return { key: name, code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
}

it('walks by words in the direction of reading', () => {
  expect(cutKeyOf(key('ArrowRight'), false)).toBe('word-on')
  expect(cutKeyOf(key('ArrowRight'), true)).toBe('word-back')
  expect(cutKeyOf(key('ArrowLeft'), true)).toBe('word-on')
})

it('leaves the keys of the browser alone', () => {
  expect(cutKeyOf({ ...key('s'), ctrlKey: true }, false)).toBeNull()
  expect(cutKeyOf(key('Tab'), false)).toBeNull()
  expect(cutKeyOf(key('s'), false)).toBe('split')
})

it('finds a letter by its place on a layout without Latin letters', () => {
  expect(cutKeyOf(key('ы', 'KeyS'), false)).toBe('split')
  expect(cutKeyOf(key('ь', 'KeyM'), false)).toBe('join')
})
