import { expect, it } from 'vitest'
import { allAttacks } from '../testing/attacks.test-support.ts'
import { tryAttacks } from '../testing/try-attacks.test-support.ts'

/** Prime, so that the kinds of attacks, which come in turns, are all among those that are tried. */
const step = 7

it('is found and named for what it is, an attack on a bundle', { timeout: 600_000 }, async () => {
  const { story, attacks } = await allAttacks()
  expect(attacks.length).toBeGreaterThan(900)
  for (const { name, named } of attacks) expect(named, name).not.toEqual([])
  const tried = attacks.filter((_, index) => index % step === 0)
  expect(await tryAttacks(story, tried)).toEqual({ wrong: [], differ: [] })
})
