import { describe, expect, it } from 'vitest'
import { endOfDay, openForm, rangeOf } from './assign-form.ts'

describe('the numbers of statements that are given', () => {
  it('are all where nothing is said, and up to an end where one is', () => {
    expect(rangeOf({ from: '', to: ' ' }, 9)).toBeNull()
    expect(rangeOf({ from: '3', to: '' }, 9)).toEqual({ from: 3, to: 9 })
    expect(rangeOf({ from: '', to: '4' }, 9)).toEqual({ from: 1, to: 4 })
  })

  it.each([
    ['0', '4'],
    ['5', '4'],
    ['1', '10'],
    ['1.5', '3'],
    ['two', ''],
  ])('are wrong where the article has none such: %s to %s', (from, to) => {
    expect(rangeOf({ from, to }, 9)).toBe('wrong')
  })
})

describe('the day on which work is due', () => {
  it('ends where the reader is', () => {
    const end = new Date(endOfDay('2026-03-06') ?? '')
    expect([end.getFullYear(), end.getMonth(), end.getDate(), end.getHours()]).toEqual([2026, 2, 6, 23])
    expect(endOfDay('')).toBeNull()
  })

  it('is offered as the policy says', () => {
    const now = new Date(2026, 2, 4, 12)
    expect(openForm(2, now).dueOn).toBe('2026-03-06')
    expect(openForm(null, now).dueOn).toBe('')
  })
})
