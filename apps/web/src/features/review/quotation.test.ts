import { describe, expect, it } from 'vitest'
import { quotedWordsOf, quotesOf } from './quotation.ts'

const said = (text: string, quoted: string) => {
  const start = text.indexOf(quoted)
  const quotes = [{ start, end: start + quoted.length }]
  return { text, attribution: { voice: 'direct' as const, speaker: null, quotes } }
}
const set = (row: ReturnType<typeof said>) =>
  quotesOf(row).map(({ start, end }) => row.text.slice(start, end))

describe('a quotation in a statement', () => {
  it('is set with the marks that enclose it, in any writing', () => {
    expect(set(said('“No soldier will remain,” he said.', 'No soldier will remain,'))).toEqual([
      '“No soldier will remain,”',
    ])
    expect(set(said('Он сказал: «Мы уйдём».', 'Мы уйдём'))).toEqual(['«Мы уйдём»'])
    expect(set(said('他说：「我们会走」。', '我们会走'))).toEqual(['「我们会走」'])
  })

  it('is set as it is where it begins or ends with the statement', () => {
    expect(set(said('We leave', 'We leave'))).toEqual(['We leave'])
  })

  it('is named by itself where it is a part of the statement only', () => {
    expect(quotedWordsOf(said('The minister called it “a mistake” on Monday.', 'a mistake'))).toBe(
      'a mistake',
    )
    expect(quotedWordsOf(said('“We leave in the spring.”', 'We leave in the spring.'))).toBeNull()
  })

  it('is nowhere where the words are the article’s own, or told in its words', () => {
    expect(quotesOf({ text: 'It rained.', attribution: { voice: 'own' } })).toEqual([])
    const reported = { voice: 'reported' as const, speaker: 'the council' }
    expect(quotedWordsOf({ text: 'It rained, the council said.', attribution: reported })).toBeNull()
  })
})
