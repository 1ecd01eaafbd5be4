import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { translatorFor } from './translator.ts'

function leavesOf(tree: object, at = ''): Array<[string, unknown]> {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leavesOf(value, `${at}${key}.`) : [[`${at}${key}`, value]],
  )
}

describe('the catalogue', () => {
  it('holds words, and no message is empty', () => {
    for (const [key, value] of leavesOf(en)) expect(value, key).toMatch(/\S/)
  })

  it('has no dot in a key, which would hide it', () => {
    const parts = leavesOf(en).map(([key]) => key)
    expect(new Set(parts).size).toBe(parts.length)
  })

  it('counts in words', () => {
    const t = translatorFor('states.strip')
    expect(t('total', { count: 0 })).toBe('No statements')
    expect(t('total', { count: 1 })).toBe('1 statement')
    expect(t('total', { count: 2000 })).toBe('2,000 statements')
  })
})
