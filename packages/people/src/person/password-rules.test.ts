import { describe, expect, it } from 'vitest'
import { checkPassword } from './password-rules.ts'

const context = ['Mara Okoye', 'mara.okoye@herald.example']
const reasonOf = (password: string): unknown => {
  try {
    checkPassword(password, context)
    return null
  } catch (error) {
    return error instanceof Error && 'details' in error ? error.details : error
  }
}

describe('a password', () => {
  it.each(['kestrel harbour at four', 'Zwölf Boxkämpfer jagen', 'v7Q!m2#tLp0x', 'тихая гавань шесть'])(
    'like “%s” is taken',
    (password) => expect(reasonOf(password)).toBeNull(),
  )

  it.each(['', 'short', 'eleven-char'])('like “%s” is too short', (password) =>
    expect(reasonOf(password)).toEqual({ reason: 'short' }),
  )

  it.each([
    'password1234',
    'P4ssw0rd!!!!2024',
    'Welcome2026!',
    'letmeinletmein',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'qwertyuiop[]',
    'qwertyuiopas',
    'zyxwvutsrqpo',
    'iloveyou-2026',
    'пароль123456',
  ])('like “%s” is among the first that are tried', (password) =>
    expect(reasonOf(password)).toEqual({ reason: 'common' }),
  )

  it.each(['MaraOkoye2026', 'okoye.herald1', 'assay-okoye-1'])(
    'like “%s” is little more than what everyone knows of the person',
    (password) => expect(reasonOf(password)).toEqual({ reason: 'contextual' }),
  )
})
