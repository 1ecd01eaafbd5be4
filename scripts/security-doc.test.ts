import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run.mjs'

const page = 'docs/security.md'
const text = readFileSync(join(root, page), 'utf8')
const links = [...text.matchAll(/\[([^\]]+)\]\(([^)#]+)[^)]*\)/g)].map(([, words = '', target = '']) => ({
  words,
  target,
}))
const own = links.filter(({ target }) => !target.startsWith('https:'))
const tests = own.filter(({ target }) => /[.](test|spec)[.]ts$/.test(target))

describe('the page on security', () => {
  it('names tests, and leads nowhere that is gone', () => {
    expect(tests.length).toBeGreaterThan(40)
    const gone = own.filter(({ target }) => !existsSync(join(root, dirname(page), target)))
    expect(gone).toEqual([])
  })

  it.each(tests)('names “$words” as $target has it', ({ words, target }) => {
    expect(readFileSync(join(root, dirname(page), target), 'utf8').includes(words)).toBe(true)
  })
})
