import { describe, expect, it } from 'vitest'
import { allWords, languages } from './all-languages.ts'
import { wordLists } from './language-words.ts'

describe('the words of the languages', () => {
  it('stand in lists that something reads', () => {
    const known = Object.entries(wordLists).flatMap(([section, lists]) =>
      lists.map((list) => `${section}.${list}`),
    )
    const given = allWords.flatMap((words) =>
      Object.entries(words).flatMap(([section, lists]) =>
        Object.keys(lists).map((list) => `${section}.${list}`),
      ),
    )
    expect(given.length).toBeGreaterThan(100)
    expect(given.filter((list) => !known.includes(list))).toEqual([])
  })

  it('stand once in each list', () => {
    for (const words of allWords)
      for (const [section, lists] of Object.entries(words))
        for (const [name, list] of Object.entries(lists))
          if (Array.isArray(list))
            expect([section, name, list.length]).toEqual([section, name, new Set(list).size])
  })

  it('name twelve months where they name any', () => {
    const named = languages.filter(({ words }) => words.dates?.months)
    expect(named.length).toBeGreaterThan(10)
    for (const { words } of named) expect(words.dates?.months).toHaveLength(12)
  })

  it('have a tag of their own', () => {
    expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length)
  })
})
