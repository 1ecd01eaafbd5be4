import type { Database } from '@assay/db'
import { startSequencer } from '@assay/keeper'
import type { Installation } from '@assay/newsroom'
import { onTestFinished } from 'vitest'
import { testDatabase } from './database.ts'

export type TestInstallation = {
  installation: Installation
  database: Database
  /** Gives every event a position, as the keeper would. */
  sequence: () => Promise<void>
  /** The same newsroom with a keeper beside it until the test ends, as in a server. */
  live: () => Promise<Installation>
}

const begin = Date.parse('2026-03-02T09:00:00.000Z')

/** A newsroom on a database of its own, whose clock moves on by a second with every look at it. */
export async function buildInstallation(given?: Database): Promise<TestInstallation> {
  const database = given ?? (await testDatabase())
  let seconds = 0
  const now = () => new Date(begin + ++seconds * 1000)
  const installation = { database, now, committed: () => {}, linkSecret: 'a secret of this test' }
  return {
    installation,
    database,
    sequence: () => sequenceAll(database),
    live: async () => {
      const sequencer = await startSequencer(database, (error) => console.error(error))
      onTestFinished(() => sequencer.stop())
      return { ...installation, committed: sequencer.wake }
    },
  }
}

/** Gives every event that waits a position. */
export async function sequenceAll(database: Database): Promise<void> {
  const sequencer = await startSequencer(database, (error) => console.error(error))
  try {
    while ((await database.prisma.eventBacklog.count()) > 0) await new Promise((go) => setTimeout(go, 5))
  } finally {
    await sequencer.stop()
  }
}
