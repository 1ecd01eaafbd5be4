import { describe, expect, it } from 'vitest'
import { checkPassword } from './password-rules.ts'

const context = ['Mara Okoye', 'mara.okoye@herald.example', 'Harbour Desk', 'harbour']

async function reasonOf(password: string): Promise<unknown> {
  try {
    await checkPassword(password, context)
    return null
  } catch (error) {
    return error instanceof Error && 'details' in error ? error.details : error
  }
}

// The first estimate loads the dictionaries.
describe('a password', { timeout: 60_000 }, () => {
  it.each([
    'kestrel lantern at four',
    'Zwölf Boxkämpfer jagen',
    'v7Q!m2#tLp0x',
    'тихая гавань шесть',
    'the harbour where nobody fishes any more',
    `${'long and never said before '.repeat(4)}and more`,
  ])('like “%s” is taken', async (password) => expect(await reasonOf(password)).toBeNull())

  it.each(['', 'short', 'eleven-char'])('like “%s” is too short', async (password) =>
    expect(await reasonOf(password)).toEqual({ reason: 'short' }),
  )

  it.each([
    '123qweasdzxc',
    'qazwsxedcrfv',
    'zaq12wsxcde3',
    'Trustno1Trustno1',
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
    'ilovemywife2',
    'newsroom2026!',
    'пароль123456',
    'йцукенгшщзхъ',
    'motdepasse2026',
  ])('like “%s” is among the first that are tried', async (password) =>
    expect(await reasonOf(password)).toEqual({ reason: 'common' }),
  )

  it.each([
    'MaraOkoye2026',
    'okoye.herald1',
    'assay-okoye-1',
    'HarbourDesk2026',
    'harbourdesk-2026-12',
    'Harbour2026Desk!!!',
    'desk harbour desk',
  ])('like “%s” is little more than what everyone knows', async (password) =>
    expect(await reasonOf(password)).toEqual({ reason: 'contextual' }),
  )
})
