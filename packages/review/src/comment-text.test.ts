import { describe, expect, it } from 'vitest'
import {
  linksIn,
  mentionedIn,
  mentionOf,
  numbersIn,
  replaceMentions,
  replaceNumbers,
} from './comment-text.ts'

const zoe = mentionOf('p-1')

describe('the words of a comment', () => {
  it('mention each person once, in the order in which they are named', () => {
    expect(mentionedIn(`${mentionOf('p-2')} and ${zoe}, or ${zoe}?`)).toEqual(['p-2', 'p-1'])
    expect(mentionedIn('mail to desk@herald.example, @{}, @{not an id}')).toEqual([])
  })

  it('name statements by numbers that are words of their own', () => {
    expect(numbersIn('See #12, (#3) and #12 again; #007, a#4, #5th, &#39;, /#8 and ##9 are none.')).toEqual([
      12, 3,
    ])
  })

  it('mean by a number the statement that has it when they are written', () => {
    expect(linksIn('#2 contradicts #1, not #9.', ['s1', 's2'])).toEqual([
      { number: 2, statementId: 's2' },
      { number: 1, statementId: 's1' },
    ])
  })

  it('are shown with names and links in place, and with what means nothing as it was written', () => {
    expect(replaceMentions(`Ask ${zoe}.`, (id) => `[${id}]`)).toBe('Ask [p-1].')
    const links = linksIn('#2 and #9', ['s1', 's2'])
    expect(replaceNumbers('#2 and #9', links, ({ statementId }) => statementId)).toBe('s2 and #9')
  })
})
