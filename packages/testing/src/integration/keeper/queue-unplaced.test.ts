import { testDatabase } from '@assay/testing'
import { expect, it } from 'vitest'
import { countUnplaced, queueUnplaced } from '../../../../keeper/src/sequencer/queue-unplaced.ts'
import { buildPlace, sealAll, write } from './given.test-support.ts'

it('finds events that were written past the queue, and gives them their place at the end of the log', async () => {
  const database = await testDatabase()
  const place = buildPlace()
  await write(database, 2)
  await database.runScript('ALTER TABLE event DISABLE TRIGGER USER')
  await write(database, 3)
  await database.runScript('ALTER TABLE event ENABLE TRIGGER USER')
  await write(database, 1)
  expect(
    await sealAll(database, place, async () => (await database.prisma.ledgerEntry.count()) === 3),
  ).toEqual([])
  expect(await countUnplaced(database)).toBe(3)

  expect(await queueUnplaced(database)).toBe(3)
  expect(await queueUnplaced(database)).toBe(0)
  expect(await sealAll(database, place)).toEqual([])
  expect(await countUnplaced(database)).toBe(0)
  expect(await database.prisma.ledgerEntry.count()).toBe(6)
})
