import { expect, it } from 'vitest'
import { markedWords } from './marked-words.ts'

it('counts the words that carry a technique by code points', () => {
  expect(markedWords('🎣 a vile plan', { start: 4, end: 8 })).toEqual(['vile'])
})

it('names no words where the whole statement carries it', () => {
  expect(markedWords('a vile plan', { start: null, end: null })).toEqual([])
})
