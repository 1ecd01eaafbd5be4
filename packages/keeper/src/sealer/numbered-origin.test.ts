import { expect, it } from 'vitest'
import { isOvertaken, numberedOrigin } from './numbered-origin.ts'

it('reads the number of a log that continues another one', () => {
  expect(numberedOrigin('desk.example/harbour')).toEqual({ base: 'desk.example/harbour', number: 1 })
  expect(numberedOrigin('desk.example/harbour.12')).toEqual({ base: 'desk.example/harbour', number: 12 })
})

it('says that a log was overtaken where a later one of the same name was begun, and never of the first one', () => {
  const known = ['desk.example/harbour', 'desk.example/harbour.3', 'desk.example/quay']
  expect(isOvertaken('desk.example/harbour.2', known)).toBe(true)
  expect(isOvertaken('desk.example/harbour.4', known)).toBe(false)
  expect(isOvertaken('desk.example/quay.2', known)).toBe(false)
  expect(isOvertaken('desk.example/harbour', known.slice(1))).toBe(false)
})
