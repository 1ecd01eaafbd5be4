import { it } from 'vitest'
import { givenDesk } from './given.test-support.ts'
import { tryPairs } from './pairs.test-support.ts'

it('of a thousand pairs of acts at once none is lost', { timeout: 1_800_000 }, async () =>
  tryPairs(await givenDesk(), 1_000),
)
