import { mentionOf } from '@assay/review'
import { describe, expect, it } from 'vitest'
import { asPlain, mentionBefore, readersFor, toStored, toWritten } from './mention-text.ts'

const ann = { personId: 'p1', name: 'Ann Lee' }
const anna = { personId: 'p2', name: 'Ann Lee-Moss' }
const gone = { personId: 'p3', name: null }
const readers = [ann, anna, gone]

describe('the words of a comment', () => {
  it('are sent with ids in place of names, and come back as they were written', () => {
    const written = '@Ann Lee-Moss, ask @Ann Lee. Not @Ann Leeds, and not a@Ann.'
    const stored = toStored(written, readers)
    expect(stored).toBe(`${mentionOf('p2')}, ask ${mentionOf('p1')}. Not @Ann Leeds, and not a@Ann.`)
    expect(toWritten(stored, readers)).toBe(written)
  })

  it('keep by their id whom a name was erased of', () => {
    expect(toWritten(mentionOf('p3'), readers)).toBe(mentionOf('p3'))
  })
})

describe('looking for somebody to mention', () => {
  it('begins with an @ of its own, and goes on over a name of two words', () => {
    expect(mentionBefore('Ask @', 5)).toEqual({ start: 4, search: '' })
    expect(mentionBefore('(@ann l', 7)).toEqual({ start: 1, search: 'ann l' })
    expect(mentionBefore('mail@herald', 11)).toBeNull()
  })

  it('finds people by the beginning of any of their names', () => {
    expect(readersFor('lee-', readers)).toEqual([anna])
    expect(readersFor('ann', readers)).toEqual([ann, anna])
    expect(readersFor('ann lee is right', readers)).toEqual([])
  })
})

it('a name is shown letter by letter, whatever it would mean in Markdown', () => {
  expect(asPlain('Zoë *Ånd*')).toBe('Zoë \\*Ånd\\*')
})
