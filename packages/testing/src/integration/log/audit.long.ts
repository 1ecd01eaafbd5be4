import { expect, it } from 'vitest'
import { buildSealedDesk } from './sealed-desk.test-support.ts'
import { keepLedger } from './tampering.test-support.ts'
import { tryChanges } from './try-changes.test-support.ts'

it('names each of 1,000 changes of one byte in events, entries, nodes and checkpoints', async () => {
  const desk = await buildSealedDesk()
  await keepLedger(desk.database)
  expect(await tryChanges(desk, 1_000, 20_261_122)).toBe(1_000)
})
