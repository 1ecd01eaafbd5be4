import { expect, it } from 'vitest'
import { cutKeyOf } from './cut-keys.ts'

const key = (name: string) => ({ key: name, ctrlKey: false, altKey: false, metaKey: false })

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
