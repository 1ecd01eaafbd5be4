import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type WordingPart } from './diff-words.ts'

const textOf = (parts: readonly WordingPart[], left: WordingPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

const drawn = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('the difference of two wordings', () => {
  it('names the one number that changed', () => {
    expect(drawn('Some 60 boats were lost.', 'Some 66 boats were lost.')).toBe(
      'Some [-60-]{+66+} boats were lost.',
    )
  })

  it('keeps a changed phrase together', () => {
    expect(drawn('The council said no.', 'The harbour master said no.')).toBe(
      'The [-council-]{+harbour master+} said no.',
    )
    expect(drawn('It was a grave mistake.', 'It was not an error.')).toBe(
      'It was [-a grave mistake-]{+not an error+}.',
    )
  })

  it('names punctuation by itself', () => {
    expect(drawn('He left, he said.', 'He left – he said.')).toBe('He left[-,-]{+ –+} he said.')
  })

  it('cuts words in writings without spaces', () => {
    expect(drawn('他们昨天离开了。', '他们今天离开了。')).toBe('他们[-昨天-]{+今天+}离开了。')
  })

  it('gives back both wordings, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'not', '60', ' ', ', ', '.', '是', '\n'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after)
        expect(textOf(parts, 'added')).toBe(before)
        expect(textOf(parts, 'removed')).toBe(after)
      }),
    )
  })

  it('says nothing changed where nothing did', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(diffWords(text, text).every(({ kind }) => kind === 'kept')).toBe(true)
      }),
    )
  })

  it('sets very long wordings one after the other', () => {
    const long = 'word '.repeat(2_000)
    expect(diffWords(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
