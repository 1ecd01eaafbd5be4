import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'

type Leaf = { path: string[]; message: unknown }

function leavesOf(tree: object, above: string[] = []): Leaf[] {
  return Object.entries(tree).flatMap(([key, message]) => {
    const path = [...above, key]
    return typeof message === 'object' && message !== null ? leavesOf(message, path) : [{ path, message }]
  })
}

describe('the catalogue', () => {
  it('holds words, and no message is empty', () => {
    for (const { path, message } of leavesOf(en)) expect(message, path.join('.')).toMatch(/\S/)
  })

  it('has no dot in a key, which would hide the message', () => {
    expect(leavesOf(en).filter(({ path }) => path.some((key) => key.includes('.')))).toEqual([])
  })

  it('counts in words', () => {
    const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'states.strip' })
    expect(t('total', { count: 0 })).toBe('No statements')
    expect(t('total', { count: 1 })).toBe('1 statement')
    expect(t('total', { count: 2000 })).toBe('2,000 statements')
  })
})
