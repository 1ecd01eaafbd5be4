import { expect, test } from 'vitest'
import { writtenTextSchema } from './written-text.ts'

test('drops what no database can keep, and keeps every real character', () => {
  const given = ` a\0b\uD800c\u{1F600} `
  expect(writtenTextSchema(10).parse(given)).toBe('abc\u{1F600}')
})

test('refuses what is longer than it may be', () => {
  expect(writtenTextSchema(3).safeParse('abcd').success).toBe(false)
})
