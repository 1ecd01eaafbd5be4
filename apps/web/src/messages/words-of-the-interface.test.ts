import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'

const page = readFileSync(new URL('../../../../docs/guide/words.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  .map(([, word = '', , others = '']) => ({
    word: word.trim(),
    others: others.split(',').map((each) => each.trim()),
  }))
  .filter(({ word }) => word !== 'word')

/** The words that the pages say, without the errors of programs and the names of techniques, which are standards. */
function textOf(tree: object): string {
  return Object.values(tree)
    .map((value: unknown) => (typeof value === 'object' && value !== null ? textOf(value) : String(value)))
    .join('\n')
}
const text = textOf(en).toLowerCase()

const uses = (words: string) =>
  new RegExp(`(?<![\\p{L}-])${words.toLowerCase()}(?![\\p{L}-])`, 'u').test(text)
const forms = (word: string) => [word, `${word}s`, `${word}d`, `${word}ed`, word.replace(/y$/, 'ied')]

it('the glossary has words', () => {
  expect(rows.length).toBeGreaterThan(20)
})

describe.each(rows)('$word', ({ word, others }) => {
  it('is what the interface calls it', () => {
    expect(forms(word).some(uses)).toBe(true)
  })

  it('has no other name', () => {
    expect(others.filter(uses)).toEqual([])
  })
})
