import { expect, it } from 'vitest'
import { allAttacks } from '../../../../exchange/src/testing/attacks.test-support.ts'
import { tryAttacks } from '../../../../exchange/src/testing/try-attacks.test-support.ts'

it('is found and named for what it is, every attack on a bundle', async () => {
  const { story, attacks } = await allAttacks()
  expect(await tryAttacks(story, attacks)).toEqual({ wrong: [], differ: [] })
})
