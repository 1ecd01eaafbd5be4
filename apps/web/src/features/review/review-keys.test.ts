import { expect, test } from 'vitest'
import { actionOf, isSign, reviewKeys } from './review-keys.ts'

const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test('no key means two things', () => {
  const keys = reviewKeys.flatMap((each) => [...each.keys])
  expect(new Set(keys).size).toBe(keys.length)
})

test('a letter with Ctrl, Cmd or Alt is the browser’s', () => {
  expect(actionOf({ ...plain, key: 'd' })).toBe('disputed')
  expect(actionOf({ ...plain, key: 'd', ctrlKey: true })).toBeNull()
  expect(actionOf({ ...plain, key: 'd', altKey: true })).toBeNull()
})

test('Enter submits with Ctrl or Cmd, and never alone', () => {
  expect(actionOf({ ...plain, key: 'Enter', metaKey: true })).toBe('submit')
  expect(actionOf({ ...plain, key: 'Enter', ctrlKey: true, shiftKey: true })).toBe('submitNext')
  expect(actionOf({ ...plain, key: 'Enter' })).toBeNull()
})

test('what writes a sign can be told from what does not', () => {
  expect(['v', '?', '.', '1', 'в'].every((key) => isSign({ ...plain, key }))).toBe(true)
  expect(['Enter', 'Escape', 'ArrowDown', 'Home'].some((key) => isSign({ ...plain, key }))).toBe(false)
  expect(isSign({ ...plain, key: 'v', ctrlKey: true })).toBe(false)
})

test('arrows move, and extend with Shift', () => {
  expect(actionOf({ ...plain, key: 'ArrowDown' })).toBe('next')
  expect(actionOf({ ...plain, key: 'ArrowDown', shiftKey: true })).toBe('extendNext')
})

test('a letter is found by its place on a layout without Latin letters', () => {
  expect(actionOf({ ...plain, key: 'в', code: 'KeyD' })).toBe('disputed')
  expect(actionOf({ ...plain, key: 'О', code: 'KeyJ', shiftKey: true })).toBe('extendNext')
  expect(actionOf({ ...plain, key: 'в', code: 'KeyD', ctrlKey: true })).toBeNull()
})
