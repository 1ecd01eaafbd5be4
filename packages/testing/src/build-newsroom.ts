import type { Database } from '@assay/db'
import { startSequencer } from '@assay/keeper'
import type { Newsroom } from '@assay/newsroom'
import { testDatabase } from './database.ts'

export type TestNewsroom = {
  newsroom: Newsroom
  database: Database
  /** Gives every event a position, as the keeper would. */
  sequence: () => Promise<void>
}

const begin = Date.parse('2026-03-02T09:00:00.000Z')

/** A newsroom on a database of its own, whose clock moves on by a second with every look at it. */
export async function buildNewsroom(given?: Database): Promise<TestNewsroom> {
  const database = given ?? (await testDatabase())
  let seconds = 0
  const now = () => new Date(begin + ++seconds * 1000)
  return {
    newsroom: { database, now, committed: () => {}, linkSecret: 'a secret of this test' },
    database,
    sequence: () => sequenceAll(database),
  }
}

async function sequenceAll(database: Database): Promise<void> {
  const sequencer = await startSequencer(database, (error) => console.error(error))
  try {
    while ((await database.prisma.eventBacklog.count()) > 0) await new Promise((go) => setTimeout(go, 5))
  } finally {
    await sequencer.stop()
  }
}
