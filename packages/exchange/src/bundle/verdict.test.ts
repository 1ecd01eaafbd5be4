import { expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { verdictOf } from './verdict.ts'

const all = { leaves: 0, waiting: 0, isNew: false }
const differs: Finding = { code: 'event-changed', where: 'position 1', message: 'It was changed.' }

it('holds where nothing differs and everything is signed', () => {
  expect(verdictOf([], all)).toBe('holds')
})

it('holds in part where leaves are not signed, or events have no leaf yet', () => {
  expect(verdictOf([], { ...all, leaves: 1 })).toBe('holds-in-part')
  expect(verdictOf([], { ...all, waiting: 1 })).toBe('holds-in-part')
})

it('holds where what is not signed is new', () => {
  expect(verdictOf([], { leaves: 2, waiting: 1, isNew: true })).toBe('holds')
})

it('differs where anything does, whatever is signed', () => {
  expect(verdictOf([differs], all)).toBe('differs')
  expect(verdictOf([differs], { leaves: 1, waiting: 0, isNew: true })).toBe('differs')
})
