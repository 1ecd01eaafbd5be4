import { expect, it } from 'vitest'
import { hashPassword, isOutdated, verifyPassword } from './password-hash.ts'

const password = 'four herons by the weir'

it('a hash holds of its password alone, and is another one each time', async () => {
  const hash = await hashPassword(password)
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await hashPassword(password)).not.toBe(hash)
  expect(await verifyPassword(hash, password)).toBe(true)
  expect(await verifyPassword(hash, `${password} `)).toBe(false)
  expect(isOutdated(hash)).toBe(false)
})

it('a password is the same however a keyboard composed its letters', async () => {
  expect(await verifyPassword(await hashPassword('vier Krähen'), 'vier Kra\u0308hen')).toBe(true)
})

// Made by better-auth 1.7.25, which hashed the passwords of installations up to now.
it('a hash of before goes on holding, and is told as one to be made anew', async () => {
  const before =
    'e9cc9d4e9c87f0ef477cde9cd2805fb5:e06b2169c3114601a16fdf2088f6d84bc14dbfd9d4813d8ed9a00242fb134596f3029e69b4e6c061febe85cea2b898b3abbdc9ef03927b65193e7dff4c7d8187'
  expect(await verifyPassword(before, password)).toBe(true)
  expect(await verifyPassword(before, 'four herons by the weit')).toBe(false)
  expect(isOutdated(before)).toBe(true)
})

it.each(['', 'plain', 'a:b', '$scrypt$ln=15$x$y'])(
  'what is no hash, such as “%s”, opens nothing',
  async (hash) => {
    await expect(verifyPassword(hash, hash)).rejects.toThrow(/a form that nobody knows/)
  },
)
